import { withPrefixes } from '../../../dates/grammar/lexicon.ts';

/** Months as Egypt and the Gulf, and as the Levant and Iraq write them. */
const EASTERN = 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|');
const LEVANTINE = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split(
  '|',
);

/** Other spellings of the east, and the months of Algeria and Tunisia (from French) and of Morocco. */
const OTHERS: readonly (readonly [words: string, month: number])[] = [
  ['جانفي|كانون ثاني|كانون ثان', 1],
  ['فيفري|فبراير', 2],
  ['أفريل|إبريل|نيسان', 4],
  ['ماي|آيار|ايار', 5],
  ['جوان|يونيه|يونية', 6],
  ['جويلية|يوليوز|يوليه|يولية', 7],
  ['أوت|غشت|اغسطس', 8],
  ['شتنبر|سبتمر', 9],
  ['تشرين أول|تشرين اول', 10],
  ['نونبر|تشرين ثاني|تشرين ثان', 11],
  ['دجنبر|كانون أول|كانون اول', 12],
];

/** What stands between the two names of one month: `أبريل/ نيسان`, `تشرين الثاني-نوفمبر`, `فبراير شباط`, `سبتمبر (أيلول`. */
const BETWEEN = ['/', '/ ', ' / ', ' /', '-', ' - ', ' ', ' (', '('];

const numbered = (words: readonly string[]): [string, number][] => words.map((word, i) => [word, i + 1]);

const bothNames = EASTERN.flatMap((east, i): [string, number][] => {
  const levant = LEVANTINE[i] ?? '';
  return BETWEEN.flatMap((mark): [string, number][] => [
    [`${east}${mark}${levant}`, i + 1],
    [`${levant}${mark}${east}`, i + 1],
  ]);
});

/** Every name of a month, single and double, also with `and`, `in` or `to` written on it. */
export const MONTHS: Readonly<Record<string, number>> = withPrefixes(
  Object.fromEntries([
    ...numbered(EASTERN),
    ...numbered(LEVANTINE),
    ...bothNames,
    ...OTHERS.flatMap(([words, month]) => words.split('|').map((word): [string, number] => [word, month])),
  ]),
  ['و', 'ب', 'ل'],
);
