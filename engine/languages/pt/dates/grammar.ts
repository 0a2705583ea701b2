import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

/** What the forms of Portuguese dates are read by. */
export const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };

/** A pattern of Portuguese forms. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** ` de 2020`, `, 2020`, ` do ano de 2020`, ` 2020`. */
export const YEAR = '( de {year}|, {year}| do ano de {year}| {year})';

/** `5 de maio`, `1º de maio`, `5 de mai.`. */
export const DAY_MONTH = '{day}[º|.º] de ({monthname}|{monthabbr}[.])';
