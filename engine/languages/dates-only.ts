import type { DateRules } from '../dates/date-rules.ts';
import { discrepancyRules } from '../discrepancies/discrepancy-rules.ts';
import { leaderRules } from '../leaders/grammar/rules-from-data.ts';
import type { TextRules } from '../text/text-rules.ts';
import { treatyRules } from '../treaties/default-rules.ts';
import type { LanguagePack, LanguageTraits } from './language.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** What a pack has from its first day on. */
export interface DatesOnly {
  tag: string;
  traits: LanguageTraits;
  text: TextRules;
  dates: DateRules;
}

/**
 * A pack of which only the dates are written. It says so (`datesOnly`), for what was not looked for must not look like what was
 * not there.
 */
export const datesOnly = ({ tag, traits, text, dates }: DatesOnly): LanguagePack => ({
  tag,
  traits,
  text,
  dates,
  datesOnly: true,
  places: { combiningForms: [], demonymForms: () => [] },
  treaties: treatyRules({ names: {} }),
  discrepancies: discrepancyRules({}),
  leaders: leaderRules({
    text,
    grammar: {
      nouns: [],
      placeSide: 'after',
      connectors: NO_WORDS,
      articles: NO_WORDS,
      modifiers: { former: NO_WORDS, acting: NO_WORDS, elect: NO_WORDS, other: NO_WORDS },
      fields: {},
      formerPrefixes: [],
      singulars: () => [],
    },
  }),
});
