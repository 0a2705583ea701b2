import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';
import { textRules } from '../text/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(textRules.fold));

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
    connectors: set('من في بين مع على إلى عن بشأن حول'),
    subjects: set(
      'السلام سلام المناخ التجارة النووي النووية الأسلحة الأمن الدفاع الحدود المياه وقف إطلاق النار الانسحاب الصداقة التعاون حظر انتشار منع نزع الحبوب',
    ),
    neutral: set('الدولية الدولي الجديدة الجديد التاريخية التاريخي'),
  },
  years: {
    after: set('لعام عام سنة'),
    dating: set('في'),
    making: set('الموقعة الموقع المبرمة المبرم وقعت'),
    signing: set('الموقعة الموقع وقعت'),
    beforeYear: set('عام سنة في لعام العام'),
    units: set('عام لعام سنة العام'),
  },
  provisions: { nouns: set('المادة البند الفصل'), links: set('من'), otherOwners: set('الدستور القانون') },
});
