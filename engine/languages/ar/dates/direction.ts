import { type Cue, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { textRules } from '../text/index.ts';

const tenseWords = wordCues(textRules, {
  future: (
    'سوف|من المقرر|المقرر|من المتوقع|المتوقع|يتوقع|يعتزم|تعتزم|ينوي|ستعقد|سيعقد|ستجري|يبدأ|تبدأ|تنطلق|ينطلق|يتوجه|يزور|تزور|يلتقي|تلتقي|تستضيف|يستضيف|' +
    'مرتقب|المرتقب|المرتقبة|مزمع|المزمع|لن'
  ).split('|'),
  past: (
    'كان|كانت|قال|قالت|أعلن|أعلنت|قد|تم|جرى|جرت|وقع|وقعت|أكد|أكدت|التقى|التقت|اجتمع|بحث|بدأ|بدأت|انتهى|انتهت|أصدر|أصدرت|قتل|قتلت|أصيب|وصل|وصلت|غادر|زار|' +
    'عقد|عقدت|شهد|شهدت|صرح|ذكر|ذكرت|أفاد|أفادت|نشر|نشرت|أدلى|أجرى|أجرت|انطلق|انطلقت|أوضح|أضاف|توفي|اغتيل|استقبل|استقال|تولى|أقر|صوت|فاز|فازت|لم|وافق|وافقت|شن|شنت|اعتقل|حضر|دعا|دعت|أبرم|أبرمت'
  ).split('|'),
});

/** `س` before a verb of the present makes it future: `سيزور`, `ستعقد`. */
const futurePrefix: Cue = (reader, at) =>
  /^[وف]?س[يتنا]\p{L}{2,}/u.test(reader.folded(at)) &&
  !/^(?:سياس|سيار|سيد|سين|ستين|سنا|ساب|سيطر|سير)/u.test(reader.folded(at).replace(/^[وف](?=س)/u, ''))
    ? 'future'
    : null;

/** `وقال` is `و` and `قال`. */
const withAnd: Cue = (reader, at) => {
  const { folded } = reader.at(at);
  return /^[وف]/u.test(folded) && PAST_STEMS.has(folded.slice(1)) ? 'past' : null;
};
const PAST_STEMS: ReadonlySet<string> = new Set(
  'كان كانت قال قالت اعلن اعلنت تم جري جرت وقع وقعت اكد اكدت التقي اجتمع بحث بدا انتهي اصدر قتل وصل غادر زار عقد شهد صرح ذكر افاد نشر اوضح اضاف توفي'.split(
    ' ',
  ),
);

/** Which way an Arabic clause looks: its verb, which stands first. */
export const directionAt = createDirection(textRules, {
  cues: [tenseWords, futurePrefix, withAnd],
  aheadBefore: ['حتى', 'قبل', 'بحلول', 'اعتبارا من', 'ابتداء من'],
  backBefore: ['منذ', 'بعد'],
  clauseOpeners: ['أن', 'إن', 'لكن', 'عندما', 'حين', 'الذي', 'التي', 'حيث', 'إذا', 'فيما', 'بينما', 'بأن'],
});
