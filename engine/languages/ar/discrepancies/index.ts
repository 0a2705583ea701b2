import type { DiscrepancyRules } from '../../../discrepancies/discrepancy-rules.ts';
import { lexicon } from '../dates/lexicon.ts';
import { textRules } from '../text/index.ts';

/** What is checked in Arabic: weekdays against their dates. The rest is left alone: silence is always safe. */
export const discrepancies: DiscrepancyRules = {
  weekdays: new Map(Object.entries(lexicon.weekdays).map(([word, day]) => [textRules.fold(word), day])),
  upcoming: null,
  deadlines: null,
  anniversaries: null,
  offices: null,
};
