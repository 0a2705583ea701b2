import type { DiscrepancyRules } from '../../../discrepancies/discrepancy-rules.ts';

/** Nothing is checked in Chinese yet: its weekdays are of several words. Silence is always safe. */
export const discrepancies: DiscrepancyRules = {
  weekdays: new Map(),
  upcoming: null,
  deadlines: null,
  anniversaries: null,
  offices: null,
};
