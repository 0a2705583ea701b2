const NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Months by their English names and the short forms of mastheads, lower case: `sept` is 9. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ['sept', 9],
]);

/** Words before a date that say the article was changed then. */
export const UPDATED = /\b(?:updated?|modified|last (?:edited|changed|revised)|corrected)\b/i;
