import { datesOnly } from '../dates-only.ts';
import { dates } from './dates/index.ts';
import { textRules } from './text/index.ts';
import { traits } from './traits.ts';

/** Italian, so far its dates. */
export const it = datesOnly({ tag: 'it', traits, text: textRules, dates });
