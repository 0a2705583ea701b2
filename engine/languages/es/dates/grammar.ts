import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

/** What the forms of Spanish dates are read by. */
export const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };

/** A pattern of Spanish forms. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** `, 2020`, ` de 2020`, ` del año 2020`, `-2020`, ` del 87`. */
export const YEAR = '(, {year}| [de|del|en][ el][ año] {year}|-{year}|/{year}| del {yy})';

/** `5 de mayo`, `1.º de mayo`, `5 mayo`. */
export const DAY_MONTH = '{day}[.º] [de |del |del mes de ]({monthname}|{monthabbr}[.])';
