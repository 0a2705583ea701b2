import type { LanguagePack } from '../language.ts';
import { dates } from './dates/index.ts';
import { discrepancies } from './discrepancies/index.ts';
import { leaders } from './leaders/index.ts';
import { places } from './places.ts';
import { textRules } from './text/index.ts';
import { traits } from './traits.ts';
import { treaties } from './treaties/index.ts';

/** Arabic. */
export const ar: LanguagePack = { tag: 'ar', traits, text: textRules, places, dates, leaders, treaties, discrepancies };
