import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

/** How the forms of Italian are read. */
export const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };

/** A pattern of Italian, from its forms. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** ` 2020`, ` del 2020`, `, 2020`, ` dell'anno 2020`. */
export const YEAR = "( {year}|, {year}| del {year}| dell'anno {year})";
