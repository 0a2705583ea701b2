import type { RelativeModifier } from '../../../dates/expression.ts';
import { type DateLexicon, withPrefixes } from '../../../dates/grammar/lexicon.ts';

const forms = <Value>(value: Value, words: string): Record<string, Value> =>
  Object.fromEntries(words.split('|').map((word) => [word, value]));

/** Months as Egypt and the Gulf, the Levant and Iraq, and the Maghreb write them. */
const EASTERN = 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|');
const LEVANTINE = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split(
  '|',
);
const MAGHREBI: Record<string, number> = {
  ...forms(1, 'جانفي'),
  ...forms(2, 'فيفري'),
  ...forms(4, 'أفريل'),
  ...forms(5, 'ماي'),
  ...forms(6, 'جوان|يونيه'),
  ...forms(7, 'جويلية|يوليوز|يوليه'),
  ...forms(8, 'أوت|غشت'),
  ...forms(9, 'شتنبر'),
  ...forms(11, 'نونبر'),
  ...forms(12, 'دجنبر'),
};
const numbered = (words: readonly string[]): [string, number][] => words.map((word, i) => [word, i + 1]);

/** Both names at once, with a stroke and with or without a space: `أبريل/ نيسان`. */
const DOUBLE = EASTERN.flatMap((east, i): [string, number][] => {
  const levant = LEVANTINE[i] ?? '';
  return [
    `${east}/${levant}`,
    `${east}/ ${levant}`,
    `${levant}/${east}`,
    `${levant}/ ${east}`,
    `${east} / ${levant}`,
    `${levant} / ${east}`,
    `${levant} (${east}`,
    `${east} (${levant}`,
    `${levant} ${east}`,
  ].map((word) => [word, i + 1]);
});

const WEEKDAYS: Record<string, number> = {
  ...forms(1, 'الاثنين|الإثنين'),
  ...forms(2, 'الثلاثاء'),
  ...forms(3, 'الأربعاء'),
  ...forms(4, 'الخميس'),
  ...forms(5, 'الجمعة'),
  ...forms(6, 'السبت'),
  ...forms(7, 'الأحد'),
};

const NUMBERS: Record<string, number> = {
  ...forms(1, 'واحد|واحدة|أحد'),
  ...forms(2, 'اثنين|اثنتين'),
  ...forms(3, 'ثلاثة|ثلاث'),
  ...forms(4, 'أربعة|أربع'),
  ...forms(5, 'خمسة|خمس'),
  ...forms(6, 'ستة|ست'),
  ...forms(7, 'سبعة|سبع'),
  ...forms(8, 'ثمانية|ثماني|ثمان'),
  ...forms(9, 'تسعة|تسع'),
  ...forms(10, 'عشرة|عشر'),
  ...forms(11, 'أحد عشر|إحدى عشرة'),
  ...forms(12, 'اثني عشر|اثنا عشر|اثنتي عشرة'),
  ...forms(15, 'خمسة عشر|خمس عشرة'),
  ...forms(20, 'عشرين|عشرون'),
  ...forms(30, 'ثلاثين|ثلاثون'),
  ...forms(40, 'أربعين|أربعون'),
  ...forms(50, 'خمسين|خمسون'),
  ...forms(60, 'ستين|ستون'),
  ...forms(70, 'سبعين|سبعون'),
  ...forms(80, 'ثمانين|ثمانون'),
  ...forms(90, 'تسعين|تسعون'),
  ...forms(100, 'مئة|مائة'),
};

const ORDINALS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const DAY_ORDINALS: Record<string, number> = {
  ...Object.fromEntries(ORDINALS.map((word, i) => [word, i + 1])),
  ...Object.fromEntries(
    'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'
      .split(' ')
      .map((word, i) => [`${word} عشر`, i + 11]),
  ),
  ...forms(20, 'العشرين|العشرون'),
  ...Object.fromEntries(
    'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'
      .split(' ')
      .map((word, i) => [`${word} والعشرين`, i + 21]),
  ),
  ...forms(30, 'الثلاثين'),
  ...forms(31, 'الحادي والثلاثين'),
};

const relativeModifiers: Record<string, RelativeModifier> = {
  ...forms('last' as const, 'الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|الأخير|الأخيرة|المنقضي'),
  ...forms('this' as const, 'الحالي|الحالية|الجاري|الجارية|هذا|هذه'),
  ...forms('coming' as const, 'المقبل|المقبلة|القادم|القادمة|الآتي'),
  ...forms('following' as const, 'التالي|التالية'),
  ...forms('previous' as const, 'السابق|السابقة|الذي سبقه'),
  ...forms('same' as const, 'ذلك|تلك|نفسه|نفسها|ذاته|ذاتها'),
};

const PREFIXES = ['و', 'ب', 'ل', 'ف'];

/** The words of Arabic dates. Hamza, ta marbuta and the last ya fold, in the text as here. */
export const lexicon: DateLexicon = {
  months: withPrefixes(
    {
      ...Object.fromEntries([...numbered(EASTERN), ...numbered(LEVANTINE), ...DOUBLE]),
      ...MAGHREBI,
      ...forms(4, 'إبريل'),
      ...forms(3, 'آذار مارس'),
    },
    ['و', 'ب', 'ل'],
  ),
  weekdays: withPrefixes(WEEKDAYS, ['و', 'ف']),
  seasons: { الربيع: 'SP', ربيع: 'SP', الصيف: 'SU', صيف: 'SU', الخريف: 'FA', خريف: 'FA', الشتاء: 'WI', شتاء: 'WI' },
  units: {
    ...forms('day' as const, 'يوم|يوما|يومين|أيام|اليوم|الأيام'),
    ...forms('week' as const, 'أسبوع|أسبوعا|أسبوعين|أسابيع|الأسبوع|الأسابيع'),
    ...forms('month' as const, 'شهر|شهرا|شهرين|أشهر|شهور|الشهر|الأشهر'),
    ...forms('quarter' as const, 'الفصل'),
    ...forms('year' as const, 'عام|عاما|عامين|أعوام|سنة|سنتين|سنوات|العام|السنة|الأعوام|السنوات'),
    ...forms('decade' as const, 'عقد|عقدا|عقدين|عقود|العقد'),
    ...forms('century' as const, 'قرن|قرنا|قرنين|قرون|القرن'),
    ...forms('weekend' as const, 'عطلة نهاية الأسبوع|نهاية الأسبوع'),
  },
  relative: relativeModifiers,
  deictic: withPrefixes(
    {
      ...forms(-2, 'أول أمس|أمس الأول'),
      ...forms(-1, 'أمس|البارحة|يوم أمس'),
      ...forms(0, 'اليوم|هذا اليوم|الليلة'),
      ...forms(1, 'غدا|الغد|غد|يوم غد|يوم غد'),
      ...forms(2, 'بعد غد'),
    },
    ['و', 'ل', 'ب'],
  ),
  partsOfDay: ['صباح', 'صباحا', 'مساء', 'ليلا', 'ظهر', 'ظهرا', 'فجر', 'فجرا', 'عصر', 'عصرا'],
  numbers: NUMBERS,
  days: DAY_ORDINALS,
  ordinals: {
    ...Object.fromEntries(ORDINALS.map((word, i) => [word, i + 1])),
    الأولى: 1,
    الثانية: 2,
    الثالثة: 3,
    الرابعة: 4,
  },
  decades: Object.fromEntries(
    'العشرينات|الثلاثينات|الأربعينات|الخمسينات|الستينات|السبعينات|الثمانينات|التسعينات'
      .split('|')
      .flatMap((word, i) => [
        [word, i + 2],
        [word.replace('نات', 'نيات'), i + 2],
        [word.slice(2), i + 2],
        [word.slice(2).replace('نات', 'نيات'), i + 2],
      ]),
  ),
  namedDays: withPrefixes(
    {
      'عيد الميلاد': 'christmas',
      'رأس السنة': 'new-years-day',
      'عيد الفطر': 'eid-al-fitr',
      'عيد الأضحى': 'eid-al-adha',
      عاشوراء: 'ashura',
      'عيد الحب': 'valentines-day',
      'عيد العمال': 'may-day',
      'اليوم العالمي للمرأة': 'womens-day',
      'الجمعة العظيمة': 'good-friday',
      النوروز: 'nowruz',
    },
    PREFIXES.slice(0, 2),
  ),
};
