import type { CommonNames, LeaderWords } from '../../../leaders/leader-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words around names in Chinese news, folded to the simplified script. */
export const leaderWords: Partial<LeaderWords> = {
  conjunctions: words('和 与 及'),
};

/** Names that say little of who is meant in Chinese news. */
export const commonNames: Partial<CommonNames> = {};
