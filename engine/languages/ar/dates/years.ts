import type { Pattern } from '../../../dates/expression.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { textRules } from '../text/index.ts';
import { pattern, YEAR_NOUN } from './grammar.ts';
import { isGregorian } from './guards.ts';

/** Right behind a number these make it a count. */
const COUNTED =
  'شخص|شخصا|دولار|دولارا|ليرة|جنيه|جنيها|ريال|ريالا|درهم|دينار|يورو|متر|مترا|كيلومتر|كيلومترا|كلم|كم|طن|طنا|قتيل|قتيلا|جريح|جريحا|إصابة|حالة|صوت|صوتا|' +
  'مقاتل|مقاتلا|جندي|جنديا|مليون|مليونا|مليار|مليارا|ألف|ألفا|يوم|يوما|سنة|عام|عاما|شهر|شهرا|ساعة|دقيقة|لاجئ|لاجئا|نازح|منزل|منزلا|وحدة|نقطة|برميل|' +
  'أسير|أسيرا|شهيد|شهيدا|صاروخ|صاروخا|قرية|مدينة|عائلة|أسرة|طفل|طفلا|موظف|موظفا|مواطن|مواطنا|سيارة|طالب|طالبا|عامل|عاملا|شركة|مدرسة|هكتار|ميغاوات|بالمئة|بالمائة|في المئة';

/** Events that come every few years and take the year beside their name, with the hosts that news puts between. */
const EVENTS = [
  ...'أولمبياد نسخة دورة قمة معرض إكسبو اكسبو موسم'.split(' '),
  'كأس العالم',
  'كأس العالم للأندية',
  'كأس العرب',
  'كأس آسيا',
  'كأس أمم أفريقيا',
  'كأس أمم إفريقيا',
  'كأس الأمم الأفريقية',
  'كأس الأمم الإفريقية',
  'كأس الخليج',
  ...'قطر روسيا البرازيل'.split(' ').map((host) => `مونديال ${host}`),
  ...'باريس طوكيو ريو لندن بكين'.split(' ').map((host) => `أولمبياد ${host}`),
];

/** A round number before a noun without the article is a count: `في 2000 بلدة`; a year has its verb or nothing behind it. */
const isCounted = (words: WordReader, at: number): boolean =>
  /^(?:19|20)00$/.test(words.at(at - 1).text) &&
  /^\p{L}{4,}$/u.test(words.folded(at)) &&
  !/^ال/u.test(words.folded(at));

/** Years, the last of all patterns. */
export const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: [
      '(عامي|الأعوام|السنوات|أعوام|سنوات|الفترة|للفترة) {year}[ ]-[ ]{year2}',
      '(بين|من|ما بين) [عام |عامي |سنة |العام |سنتي ]{year} (و|إلى|حتى|الى) [عام |سنة |العام ]{year2}',
      '(بين|ما بين) [عام |عامي |سنة |سنتي |العامين ]{year} و{year2}',
      '(عامي|الأعوام|العامين) {year} (إلى|حتى) {year2}',
      '{year}[ ]-[ ]{year2}',
      '(موسم|الموسم|للموسم|الموسم الرياضي|الموسم الدراسي|العام الدراسي|السنة الدراسية|للعام الدراسي) {year}(-|/){year2}',
    ],
    means: dateOf,
    accepts: (place) =>
      isGregorian(place) && (place.first + 1 < place.last || /[(（]$/u.test(place.words.gap(place.first))),
  }),
  pattern({
    name: 'year-with-word',
    forms: [`${YEAR_NOUN}( |: ){year}`, '(عامي|سنتي) {year}', '{year}(م| م| ميلادية| ميلادي)'],
    means: dateOf,
    accepts: isGregorian,
  }),
  yearPattern(textRules, {
    before: [],
    beforeRecent: [
      ...'منذ في حتى بحلول خلال قبل بعد بين من إلى ومنذ وفي انتخابات اتفاق اتفاقية معاهدة حرب دستور ثورة مونديال يورو حدود موازنة ميزانية'.split(
        ' ',
      ),
      ...EVENTS,
      'مواليد',
      'نهاية',
      'مطلع',
      'بداية',
      'أواخر',
      'أوائل',
      'منتصف',
    ],
    counted: COUNTED.split('|'),
    isCounted,
    numberNames: ['المادة', 'القرار', 'رقم', 'الرحلة', 'صفحة', 'قناة', 'القانون', 'غرفة', 'طراز', 'موديل'],
  }),
];
