import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots, tableSlot } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';
import { CENTURIES, DEFINITE_NUMBERS } from './numerals.ts';

/** Months of the Hijri calendar; dates in it are converted where a year with its sign stands by them. */
const HIJRI: Record<string, number> = {
  محرم: 1,
  المحرم: 1,
  صفر: 2,
  'ربيع الأول': 3,
  'ربيع الآخر': 4,
  'ربيع الثاني': 4,
  'جمادى الأولى': 5,
  'جمادى الآخرة': 6,
  'جمادى الثانية': 6,
  رجب: 7,
  شعبان: 8,
  رمضان: 9,
  شوال: 10,
  'ذو القعدة': 11,
  'ذي القعدة': 11,
  'ذو الحجة': 12,
  'ذي الحجة': 12,
};

/** Two units in one word, with the article: `العامين الماضيين`. */
const DUALS: Record<string, string> = {
  اليومين: 'day',
  الأسبوعين: 'week',
  الشهرين: 'month',
  العامين: 'year',
  السنتين: 'year',
  العقدين: 'decade',
};

const grammar = {
  rules: textRules,
  slots: {
    ...createSlots(textRules, lexicon),
    hijri: tableSlot(textRules, HIJRI),
    centuryname: tableSlot(textRules, CENTURIES),
    defcount: tableSlot(textRules, DEFINITE_NUMBERS),
    dual: tableSlot(textRules, DUALS),
  },
};

/** A pattern of Arabic dates, read with its lexicon. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** `17` and `الـ17`: the article may stand on the digits. */
export const DAY = '[الـ][ال]{day}';
export const DAY2 = '[الـ][ال]{day2}';

/** What leads from a day to its month. */
export const OF = '( | من | من شهر | / |/|/ |-)';

/** What follows a month: the bracket that its second name opened, and its year or a modifier. */
export const TAIL =
  '[\\)][ {year}|{year}|، {year}|, {year}|/{year}|/ {year}|-{year}| (من |)(عام|العام|سنة|السنة|لعام|لسنة) {year}| {relative}]';

/** What may stand before a year that is one beyond doubt. */
export const YEAR_NOUN = '(عام|العام|سنة|السنة|لعام|لسنة|للعام|للسنة|وعام|بعام|والعام)';
