import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots, type Slot, tableSlot } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

/** Roman numerals typed on a Russian keyboard, with Х for X: `ХХ век`. I and V are of the Latin one, or 1 and У. */
const CYRILLIC_ROMAN: Readonly<Record<string, number>> = {
  Х: 10,
  ХI: 11,
  ХII: 12,
  ХIII: 13,
  ХIV: 14,
  ХV: 15,
  ХVI: 16,
  ХVII: 17,
  ХVIII: 18,
  ХIХ: 19,
  IХ: 9,
  ХХ: 20,
  ХХI: 21,
};

/** `2015г.` and `2010гг.`, the word for the year written on its digits. */
const yearWithSign: Slot = {
  opens: [],
  opensWithNumber: true,
  read(words, at) {
    const year = /^(\d{4})гг?$/u.exec(words.folded(at))?.[1];
    return year === undefined ? [] : [{ value: Number(year), last: at }];
  },
};

const slots = {
  ...createSlots(textRules, lexicon),
  cyrroman: tableSlot(textRules, CYRILLIC_ROMAN),
  'year#': yearWithSign,
};

/** A pattern of Russian dates, read with its lexicon. */
export const pattern = (rule: FormPattern): Pattern => formPattern({ rules: textRules, slots }, rule);

/** What follows the digits of a year: `2020-м году`. */
export const ENDING = '[-й|-го|-м|-му|-ый|-ого|-ом|-ому|-е]';
/** `2020 года`, `2020 г.` */
export const YEAR_WORD = '(год|года|году|годом|годе|г.|г)';
/** The year behind a day, month or season: `2020 года`, `, 2020 г.`, `91-го`, `2014-го`. */
export const OF_YEAR = `( {year}${ENDING}[ ]${YEAR_WORD}| {year}|, {year}[ ]${YEAR_WORD}| {year}-го| {yy}-го[ года]| {year#}[.])`;
/** The word behind several years: `2008—2010 годах`. */
export const YEARS_WORD = '(годы|годов|годах|годам|годами|гг.|гг|год|года|году)';
