import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

/** Leaders in Arabic news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'names with clitics and loose hamzas': [
    on('2024-03-01', 'تلقى فلاديمير بوتين رسالة.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'اتصل بفلاديمير بوتين وإيمانويل ماكرون.', [
      'Vladimir Putin | RU | President',
      'Emmanuel Macron | FR | President',
    ]),
  ],
  'title and name': [
    on('2024-03-01', 'وصل الرئيس الروسي فلاديمير بوتين.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'قال الرئيس الفرنسي ماكرون إنه موافق.', ['Emmanuel Macron | FR | President']),
    on('2024-03-01', 'وصل رئيس الوزراء الهندي ناريندرا مودي.', ['Narendra Modi | IN | Prime Minister']),
  ],
  "those who reign, by their title alone: an emir's prime minister is none": [
    on(
      '2025-06-10',
      'وصل رئيس الوزراء القطري محمد بن عبد الرحمن آل ثاني. أمير قطر لم يحضر.',
      ['Mohammed bin Abdulrahman Al Thani | QA | Prime Minister'],
      ['محمد بن عبد الرحمن آل ثاني'],
    ),
  ],
  'names after other names': [
    on('2024-03-01', 'التقى فلاديمير بوتين وإيمانويل ماكرون. وقال ماكرون لبوتين إنه موافق.', [
      'Vladimir Putin | RU | President',
      'Emmanuel Macron | FR | President',
    ]),
  ],
  'a spelling near to the listed one, beside the office it names': [
    on('2024-03-01', 'قال الرئيس الفرنسي ايمانيول مكرون إنه موافق. وغادر مكرون المدينة.', [
      'Emmanuel Macron | FR | President',
    ]),
    on('2024-03-01', 'قال التاجر الفرنسي ايمانيول مكرون إنه موافق.', []),
    on('2024-03-01', 'قال الرئيس الفرنسي السابق إنه موافق.', []),
  ],
  'the sound of a name that the list lacks, beside the office it names': [
    on('2019-03-01', 'وصل رئيس الوزراء الفرنسي إدوار فيليب إلى المدينة.', ['Édouard Philippe | FR | Prime Minister']),
    on('2019-03-01', 'وصل رئيس الوزراء الفرنسي إلى المدينة.', []),
    on('2019-03-01', 'وصل التاجر الفرنسي إدوار فيليب إلى المدينة.', []),
  ],
  nobody: [
    on('2024-03-01', 'وصل مستشار السعودية الأمير يزيد بن فرحان.', []),
    on('2024-03-01', 'عقد اللقاء الرابع عشر في النادي.', []),
    on('2024-03-01', 'أصلح السباك محمد الروسي الأنبوب.', []),
    on('2024-03-01', 'قال رئيس النادي إن الفريق جاهز.', []),
  ],
};
