import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';
import { foldedSet, textRules } from '../text/index.ts';

/** Treaties in Arabic: the known names, found through `stems` with the article and what is written on it, and the year beside them. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: new Map(
      [
        ...headNouns('treaty', 'treaty', 'معاهدة', 'معاهدات'),
        ...headNouns('agreement', 'agreement', 'اتفاق اتفاقية', 'اتفاقات اتفاقيات'),
        ...headNouns('agreement', 'pact', 'ميثاق', ''),
        ...headNouns('protocol', 'protocol', 'بروتوكول', ''),
        ...headNouns('declaration', 'declaration', 'إعلان', ''),
        ...headNouns('memorandum', 'memorandum', 'مذكرة', 'مذكرات'),
        ...headNouns('armistice', 'ceasefire', 'هدنة', ''),
      ].map(([word, head]) => [textRules.fold(word), head]),
    ),
    connectors: foldedSet('من في بين مع على إلى عن بشأن حول'),
    subjects: foldedSet(
      'السلام سلام المناخ التجارة النووي النووية الأسلحة الأمن الدفاع الحدود المياه وقف إطلاق النار الانسحاب الصداقة التعاون حظر انتشار منع نزع الحبوب',
    ),
    neutral: foldedSet('الدولية الدولي الجديدة الجديد التاريخية التاريخي'),
  },
  years: {
    after: foldedSet('لعام لسنة'),
    // `عام 2018` says when something was done with it more often than when it was made.
    dating: foldedSet('في عام سنة'),
    making: foldedSet('الموقعة الموقع المبرمة المبرم وقعت'),
    signing: foldedSet('الموقعة الموقع وقعت'),
    beforeYear: foldedSet('عام سنة في لعام العام'),
    units: foldedSet('عام لعام سنة العام'),
  },
  provisions: {
    nouns: foldedSet('المادة البند الفصل'),
    links: foldedSet('من'),
    otherOwners: foldedSet('الدستور القانون'),
  },
});
