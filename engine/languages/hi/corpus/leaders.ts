import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

/** Leaders in Hindi news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'names with postpositions and both spellings': [
    on('2024-03-01', 'व्लादिमीर पुतिन ने पत्र भेजा।', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'नरेन्द्र मोदी को पत्र मिला।', ['Narendra Modi | IN | Prime Minister']),
  ],
  'title and name': [
    on('2024-03-01', 'रूसी राष्ट्रपति पुतिन नहीं आए।', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'फ्रांस के राष्ट्रपति मैक्रों दिल्ली पहुंचे।', ['Emmanuel Macron | FR | President']),
    on('2024-03-01', 'पीएम मोदी ने भाषण दिया।', ['Narendra Modi | IN | Prime Minister']),
  ],
  'a spelling near to the listed one, beside the office it names': [
    on('2024-03-01', 'फ्रांस के राष्ट्रपति इमानुएल मेक्रों दिल्ली पहुंचे। मेक्रों ने भाषण दिया।', ['Emmanuel Macron | FR | President']),
    on('2024-03-01', 'फ्रांस के व्यापारी इमानुएल मेक्रों दिल्ली पहुंचे।', []),
    on('2024-03-01', 'फ्रांस के राष्ट्रपति दिल्ली पहुंचे।', []),
  ],
  'the sound of a name that the list lacks, beside the office it names': [
    on('2019-03-01', 'फ्रांस के प्रधानमंत्री एडुअर्ड फिलिप दिल्ली पहुंचे।', ['Édouard Philippe | FR | Prime Minister']),
    on('2019-03-01', 'फ्रांस के प्रधानमंत्री ने फोन किया।', []),
  ],
  'a postposition is nobody’s given name': [
    on('2024-03-01', 'रूसी राष्ट्रपति पुतिन ने मैक्रों से बात की। फ्रांस के राष्ट्रपति इमैनुएल मैक्रों ने पुष्टि की।', [
      'Vladimir Putin | RU | President',
      'Emmanuel Macron | FR | President',
    ]),
  ],
  'a common given name is one though a leader is called by it': [
    on(
      '2025-03-01',
      'नीतीश कुमार बैठक में आए। बाद में विजय कुमार वर्मा मिले।',
      ['Nitish Kumar | IN | Chief Minister of Bihar'],
      ['नीतीश कुमार'],
    ),
  ],
  'another given name is another person': [on('2024-03-01', 'सचिन मोदी दुकान चलाते हैं।', [])],
  nobody: [on('2024-03-01', 'मुद मद मादा शब्द अलग हैं।', []), on('2024-03-01', 'यह पतन की कहानी है।', [])],
};
