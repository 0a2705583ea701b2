import type { Pattern, When } from '../../../../dates/expression.ts';
import { type Captures, type FormPattern, formPattern } from '../../../../dates/grammar/forms.ts';
import { relativeUnitOf } from '../../../../dates/grammar/meanings.ts';
import { createSlots } from '../../../../dates/grammar/slots.ts';
import { textRules } from '../../text/index.ts';
import { lexicon } from '../lexicon.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };

/** A pattern of Hindi, with the slots of its lexicon. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** `2025`, `, 2025`, `सन् 2025`, `वर्ष 2025`, `की 2025` after a day and month. */
export const YEAR = '( {year}|, {year}|,{year}| वर्ष {year}| साल {year}| सन {year}| सन् {year}|-{year})';

/** The number that a slot holds; null where it holds none. */
export function numberOf(captures: Captures, key: string): number | null {
  const value = captures.get(key);
  return typeof value === 'number' ? value : null;
}

/** The larger time that `{relative}` and the implied `unit` state: `पिछले साल` before its months, `अगले सप्ताह` before its days. */
export function wholeOf(captures: Captures): When | null {
  return relativeUnitOf(captures);
}
