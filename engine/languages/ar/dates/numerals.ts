/** Numbers in words: 1 to 10 in both genders, as news writes them with and without hamza. Index 0 is 1. */
const UNITS: readonly (readonly string[])[] = [
  ['واحد', 'واحدة', 'إحدى', 'أحد'],
  ['اثنين', 'اثنتين', 'اثنان', 'إثنين'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني', 'ثمان'],
  ['تسعة', 'تسع'],
];
const TENTH: readonly string[] = ['عشرة', 'عشر'];
const TEENS: readonly (readonly string[])[] = [
  ['أحد عشر', 'إحدى عشرة', 'احد عشرة'],
  ['اثني عشر', 'اثنا عشر', 'اثنتي عشرة', 'إثني عشر'],
  ...UNITS.slice(2).map((forms) => forms.flatMap((form) => [`${form} عشر`, `${form} عشرة`])),
];
/** 20, 30 … 90 in the two cases that spoken news keeps. */
const TENS: readonly (readonly string[])[] = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'
  .split(' ')
  .map((stem) => [`${stem}ين`, `${stem}ون`]);

const entries = (forms: readonly (readonly string[])[], value: (index: number) => number): [string, number][] =>
  forms.flatMap((words, i) => words.map((word): [string, number] => [word, value(i)]));

const units = entries(UNITS, (i) => i + 1);
const teens = entries(TEENS, (i) => i + 11);
const tens = entries(TENS, (i) => 10 * (i + 2));
/** `خمسة وعشرين`: the unit stands first. */
const compounds = tens.flatMap(([ten, tenValue]) =>
  units.map(([unit, value]): [string, number] => [`${unit} و${ten}`, tenValue + value]),
);
const belowHundred: readonly [string, number][] = [
  ...units,
  ...TENTH.map((word): [string, number] => [word, 10]),
  ...teens,
  ...tens,
  ...compounds,
];

/** 1 to 100 in words, for amounts. */
export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...belowHundred,
  ['مئة', 100],
  ['مائة', 100],
]);

/** Numbers behind their noun, with the article: `السنوات الخمس`, `الأشهر الستة`, `السنوات العشرين`. */
export const DEFINITE_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  belowHundred.map(([word, value]): [string, number] => [`ال${word.replace(' و', ' وال')}`, value]),
);

/** Days of the month as cardinals, as speech has them: `تسعة وعشرين مايو`. */
export const CARDINAL_DAYS: Readonly<Record<string, number>> = Object.fromEntries(
  belowHundred.filter(([, value]) => value <= 31),
);

const THOUSANDS: readonly (readonly [words: readonly string[], value: number])[] = [
  [['ألفين', 'ألفان'], 2000],
  [['ألف وتسعمائة', 'ألف وتسعمئة', 'ألف وتسع مئة', 'ألف وتسع مائة'], 1900],
  [['ألف وثمانمائة', 'ألف وثمانمئة', 'ألف وثماني مئة', 'ألف وثماني مائة'], 1800],
];

/** Years in words, as broadcasters write them: `ألفين وثلاثة عشر`, `ألف وتسعمائة وسبعة وستين`. */
export const YEARS: Readonly<Record<string, number>> = Object.fromEntries(
  THOUSANDS.flatMap(([words, thousand]) =>
    words.flatMap((word): [string, number][] => [
      [word, thousand],
      ...belowHundred.flatMap(([rest, value]): [string, number][] => [
        [`${word} و${rest}`, thousand + value],
        [`${word} ${rest}`, thousand + value],
      ]),
    ]),
  ),
);

const ORDINALS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
/** In compounds the first is another word: `الحادي عشر`. */
const IN_COMPOUNDS = ['الحادي', 'الواحد'];

const compoundOrdinals = (end: string, from: number): [string, number][] => [
  ...IN_COMPOUNDS.map((word): [string, number] => [`${word} ${end}`, from + 1]),
  ...ORDINALS.slice(1, 9).map((word, i): [string, number] => [`${word} ${end}`, from + i + 2]),
];

/** Days of the month as ordinals, with the article: `الرابع والعشرين`. */
export const ORDINAL_DAYS: Readonly<Record<string, number>> = Object.fromEntries([
  ...ORDINALS.map((word, i): [string, number] => [word, i + 1]),
  ...compoundOrdinals('عشر', 10),
  ['العشرين', 20],
  ['العشرون', 20],
  ...compoundOrdinals('والعشرين', 20),
  ...compoundOrdinals('والعشرون', 20),
  ['الثلاثين', 30],
  ['الثلاثون', 30],
  ['الحادي والثلاثين', 31],
  ['الحادي والثلاثون', 31],
]);

/** Ordinals of the first ten, masculine. */
export const FIRST_ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  ORDINALS.map((word, i) => [word, i + 1]),
);

/** Centuries by their ordinal: `التاسع عشر`, `الحادي والعشرين`. */
export const CENTURIES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ORDINAL_DAYS).filter(([, value]) => value <= 22),
);
