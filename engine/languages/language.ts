import type { DateRules } from '../dates/date-rules.ts';
import type { DiscrepancyRules } from '../discrepancies/discrepancy-rules.ts';
import type { LeaderRules } from '../leaders/leader-rules.ts';
import type { PlaceRules } from '../places/place-rules.ts';
import type { TextRules } from '../text/text-rules.ts';
import type { TreatyRules } from '../treaties/treaty-rules.ts';

/** How a language is distinguished from others in a text of unknown or wrongly declared language. */
export interface LanguageTraits {
  /** Matches one letter of a script the language is written in, e.g. `/\p{Script=Latin}/u`. No flags but `u`. */
  readonly letter: RegExp;
  /**
   * Folded words that make up a large share of any text in the language and are rare in the others of its script: articles,
   * prepositions, conjunctions. Empty where the script alone tells the language.
   */
  readonly commonWords: ReadonlySet<string>;
}

/**
 * Everything the engine knows of one language, as an object it is given. A pack lives in `engine/languages/<tag>/`; nothing
 * outside that folder holds a word of the language, and nothing outside `registry.ts` and `on-demand.ts` imports a pack.
 */
export interface LanguagePack {
  /** BCP 47 primary language subtag: `en`, `es`. */
  readonly tag: string;
  readonly traits: LanguageTraits;
  readonly text: TextRules;
  readonly places: PlaceRules;
  readonly dates: DateRules;
  readonly treaties: TreatyRules;
  readonly leaders: LeaderRules;
  readonly discrepancies: DiscrepancyRules;
  /** True while only its dates are written: leaders and treaties are then not looked for. */
  readonly datesOnly?: true;
}
