import { type Cue, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { foldedSet, textRules } from '../text/index.ts';

/** Phrases that tell the time by themselves. */
const tensePhrases = wordCues(textRules, {
  future: [
    'की संभावना',
    'के आसार',
    'की उम्मीद',
    'का अनुमान है',
    'प्रस्तावित है',
    'निर्धारित है',
    'तय है',
    'होना तय',
    'योजना है',
    'की तैयारी',
    'शुरू हो रहा',
    'शुरू हो रही',
    'शुरू हो रहे',
    'की योजना',
    'का कार्यक्रम है',
    'सकता है',
    'सकती है',
    'सकते हैं',
  ],
  past: ['रहा था', 'रही थी', 'रहे थे', 'की है', 'की थी', 'लिए हैं', 'शुरू की', 'मुलाकात की', 'बैठक की', 'बात की', 'घोषणा की'],
});

/**
 * Every future form: `होगा`, `करेंगे`, `जाऊंगी`, `जायेगा`. The subjunctive vowel stands before ग, which tells `योगी`, `लोगों` and `आगे` from
 * them; of the short ones in -ोगा only `होगा` is safe, and with it those in -ाओगे.
 */
const FUTURE = /(?:[ेएै]|[ेए]ं|[ूुउऊ]ं|ों|ओ)ग[ाेी]$/;
const SHORT_FUTURES = foldedSet('होगा होगी होगे दोगे लोगे');
const NOT_FUTURE = foldedSet('वेगा वेगी रेंगे रेंगी');

/** What is going to happen: `-ने वाला है`, `-ने जा रहा है`, `होना है`. */
const WILL = foldedSet('वाला वाली वाले');
const IS = foldedSet('है हैं');
/** `उनका कहना है` says what someone says, not what will be. */
const SAYING = foldedSet('कहना मानना बताना सोचना चाहना जानना होना पड़ना');
const INFINITIVE = /न[ािीे]$/;

const futureVerb: Cue = (words, at) => {
  const word = words.folded(at);
  if (SHORT_FUTURES.has(word)) return 'future';
  if (FUTURE.test(word) && !NOT_FUTURE.has(word)) return 'future';
  const next = words.folded(at + 1);
  if (WILL.has(word) && INFINITIVE.test(words.folded(at - 1)) && IS.has(next)) return 'future';
  if (word === 'जा' && /ने$/.test(words.folded(at - 1)) && /^रह[ािीे]$/.test(next)) return 'future';
  if (IS.has(next) && /न[ाी]$/.test(word) && (word === 'होना' || word === 'होनी' || !SAYING.has(word))) return 'future';
  return null;
};

/** Words that are always past wherever they stand: auxiliaries, and participles that news writes most. */
const PAST = foldedSet(
  `था थी थे थीं गया गई गए गयी गये गईं दिया दी दिए दिये दीं किया किए किये कीं कहा बताया हुआ हुई हुए हुये हुईं लिया ली आया आई आए आये मिला मिली मिले चुका चुकी चुके
   पहुंचा पहुंची पहुंचे बना बनी बने रखा लगाया मारा मारे दिखा निकाला उठाया सुनाया लौटा लौटे लौटी जताया जताई खोला तोड़ा छोड़ा जोड़ा पकड़ा हराया जीता जीती जीते हारा
   हारी हारे मरा मरे डाला डाली भेजा बुलाया चलाया बढ़ाया घटाया रोका सौंपा बोला बोले बोली पूछा सुना देखा लिखा माना ठहराया गिरा गिरी गिरे टूटा टूटी टूटे चला चली चले निकला
   निकली निकले शुरू बैठा बैठी बैठे लाया लाई लाए फूंका फेंका काटा बांटा दौड़ा टकराया टकराई पलटा पलटी घुसा घुसे फंसा फंसे उतरा उतरे चढ़ा चढ़े बचा बचे खेला खेली खेले`,
);
/** Participles that are other words as well count at the end of their clause only. */
const AT_THE_END = /(?:या|यी|ये|ाई|ाए|ीं)$/;
const NOT_PAST = foldedSet('शुरू');

const pastVerb: Cue = (words, at) => {
  const word = words.folded(at);
  // `खेला जाएगा`, `किया जाना है`: the passive is as its auxiliary says.
  if (words.folded(at + 1).startsWith('जा')) return null;
  // `घोषणा की।`: `की` is a verb only where it closes the sentence.
  if (word === 'की') return at + 1 >= words.count || /[।.]/u.test(words.gap(at + 1)) ? 'past' : null;
  if (PAST.has(word) && !NOT_PAST.has(word)) return 'past';
  const closes = at + 1 >= words.count || /[।,.!?;\n]/u.test(words.gap(at + 1)) || IS.has(words.folded(at + 1));
  return closes && AT_THE_END.test(word) ? 'past' : null;
};

/** Which way a Hindi clause looks: the verb at its end. */
export const directionAt = createDirection(textRules, {
  cues: [futureVerb, tensePhrases, pastVerb],
  clauseOpeners: [
    'कि',
    'लेकिन',
    'जब',
    'जो',
    'क्योंकि',
    'मगर',
    'तो',
    'जिसमें',
    'जिस',
    'जहां',
    'जबकि',
    'हालांकि',
    'जिससे',
    'ताकि',
  ],
  verb: 'end',
  reach: 24,
});
