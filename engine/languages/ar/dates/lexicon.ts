import type { RelativeModifier } from '../../../dates/expression.ts';
import { type DateLexicon, withPrefixes } from '../../../dates/grammar/lexicon.ts';
import { MONTHS } from './months.ts';
import { CARDINAL_DAYS, FIRST_ORDINALS, NUMBERS, ORDINAL_DAYS, YEARS } from './numerals.ts';

const forms = <Value>(value: Value, words: string): Record<string, Value> =>
  Object.fromEntries(words.split('|').map((word) => [word, value]));

const WEEKDAYS: Record<string, number> = {
  ...forms(1, 'الاثنين|الإثنين'),
  ...forms(2, 'الثلاثاء|الثلاثا'),
  ...forms(3, 'الأربعاء|الأربعا'),
  ...forms(4, 'الخميس'),
  ...forms(5, 'الجمعة'),
  ...forms(6, 'السبت'),
  ...forms(7, 'الأحد'),
};

const relativeModifiers: Record<string, RelativeModifier> = {
  // In May `أبريل الماضي` is the April just past.
  ...forms('past' as const, 'الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|الفارط|الفارطة|المنقضي|المنقضية'),
  ...forms('this' as const, 'الحالي|الحالية|الجاري|الجارية|الراهن'),
  ...forms('coming' as const, 'المقبل|المقبلة|القادم|القادمة|الآتي|الآتية|القابل'),
  ...forms('following' as const, 'التالي|التالية|اللاحق'),
  ...forms('previous' as const, 'السابق|السابقة|الذي سبقه|الذي قبله'),
  ...forms('same' as const, 'نفسه|نفسها|ذاته|ذاتها'),
};

/** Decades, with and without the article, in the two spellings of their plural. */
const DECADES: Record<string, number> = Object.fromEntries(
  'عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين'.split('|').flatMap((stem, i) =>
    ['ات', 'يات'].flatMap((ending): [string, number][] => [
      [`${stem}${ending}`, i + 2],
      [`ال${stem}${ending}`, i + 2],
    ]),
  ),
);

const DEICTIC: Record<string, number> = {
  ...forms(-2, 'أول أمس|أمس الأول|أول من أمس|أول البارحة'),
  ...forms(-1, 'أمس|الأمس|البارحة|يوم أمس|ليل أمس|ليلة أمس|الليلة الماضية|يوم البارحة'),
  ...forms(0, 'اليوم|هذا اليوم|الليلة|هذه الليلة|هذا الصباح|هذا المساء'),
  ...forms(1, 'غدا|الغد|غد|يوم غد|يوم الغد'),
  ...forms(2, 'بعد غد|بعد الغد'),
};

const NAMED_DAYS: Record<string, string> = {
  'عيد الميلاد': 'christmas',
  'رأس السنة': 'new-years-day',
  'رأس السنة الميلادية': 'new-years-day',
  'ليلة رأس السنة': 'new-years-eve',
  'عيد الفطر': 'eid-al-fitr',
  'عيد الأضحى': 'eid-al-adha',
  عاشوراء: 'ashura',
  'عيد الحب': 'valentines-day',
  'عيد العمال': 'may-day',
  'اليوم العالمي للمرأة': 'womens-day',
  'يوم المرأة العالمي': 'womens-day',
  'الجمعة العظيمة': 'good-friday',
  النوروز: 'nowruz',
  'عيد الشكر': 'thanksgiving',
  'عيد الاستقلال': 'independence-day',
  'يوم الاستقلال': 'independence-day',
  'اليوم الوطني': 'national-day',
  'هجوم السابع من أكتوبر': 'october-seventh-attack',
  'هجمات السابع من أكتوبر': 'october-seventh-attack',
  'أحداث السابع من أكتوبر': 'october-seventh-attack',
  'هجوم 7 أكتوبر': 'october-seventh-attack',
  'هجمات 7 أكتوبر': 'october-seventh-attack',
  'أحداث 7 أكتوبر': 'october-seventh-attack',
  'هجمات 11 سبتمبر': 'nine-eleven-attacks',
  'أحداث 11 سبتمبر': 'nine-eleven-attacks',
  'هجمات الحادي عشر من سبتمبر': 'nine-eleven-attacks',
  'أحداث الحادي عشر من سبتمبر': 'nine-eleven-attacks',
  'انفجار الرابع من آب': 'august-fourth-blast',
  'انفجار 4 آب': 'august-fourth-blast',
};

/** The words of Arabic dates. Hamza, ta marbuta and the last ya fold, in the text as here. */
export const lexicon: DateLexicon = {
  months: MONTHS,
  weekdays: withPrefixes(WEEKDAYS, ['و', 'ف']),
  seasons: { الربيع: 'SP', ربيع: 'SP', الصيف: 'SU', صيف: 'SU', الخريف: 'FA', خريف: 'FA', الشتاء: 'WI', شتاء: 'WI' },
  units: {
    ...forms('day' as const, 'يوم|يوما|أيام|اليوم|الأيام'),
    ...forms('week' as const, 'أسبوع|أسبوعا|أسابيع|الأسبوع|الأسابيع|للأسبوع|بالأسبوع|والأسبوع'),
    ...forms('month' as const, 'شهر|شهرا|أشهر|شهور|الشهر|الأشهر|الشهور|للشهر|بالشهر|والشهر'),
    ...forms(
      'year' as const,
      'عام|عاما|أعوام|سنة|سنوات|سنين|العام|السنة|الأعوام|السنوات|للعام|بالعام|والعام|للسنة|بالسنة',
    ),
    ...forms('decade' as const, 'عقد|عقدا|عقود|العقد'),
    ...forms('century' as const, 'قرن|قرنا|قرون|القرن'),
    ...forms('weekend' as const, 'عطلة نهاية الأسبوع|نهاية الأسبوع|نهاية هذا الأسبوع'),
  },
  relative: relativeModifiers,
  deictic: withPrefixes(DEICTIC, ['و', 'ل', 'ب']),
  partsOfDay: ['صباح', 'صباحا', 'مساء', 'ليلا', 'ظهر', 'ظهرا', 'فجر', 'فجرا', 'عصر', 'عصرا'],
  numbers: NUMBERS,
  days: { ...CARDINAL_DAYS, ...ORDINAL_DAYS },
  ordinals: { ...FIRST_ORDINALS, ...forms(1, 'الأولى'), ...forms(2, 'الثانية'), الثالثة: 3, الرابعة: 4 },
  years: YEARS,
  decades: DECADES,
  namedDays: withPrefixes(NAMED_DAYS, ['و', 'ب']),
};
