import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

/** How the forms of French are read. */
export const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };

/** A pattern of French, from its forms. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** What leads to the year of a date, with the year: ` 2020`, `, 2020`, ` de l'année 2020`. */
export const YEAR = "( {year}|, {year}| de l'année {year})";
