const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const CARDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS,
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Decades in words: `the nineties`. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, index + 2]),
);

/** `seven`, `7`, `a`: a count of at most 3 digits; null where the word is none. */
export function readCardinal(folded: string): number | null {
  if (/^\d{1,3}$/.test(folded)) return Number(folded);
  return CARDINALS.get(folded) ?? null;
}

/** `third`, `3rd`; null where the word is none. */
export function readOrdinal(folded: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(folded);
  if (match !== null) return Number(match[1]);
  return ORDINALS.get(folded) ?? null;
}

/** 20 to 90, in tens, or null. */
export function readTens(folded: string): number | null {
  return TENS.get(folded) ?? null;
}

/** Words for small numbers that open a phrase with a unit: `two weeks ago`, `a year earlier`. */
export const CARDINAL_WORDS: readonly string[] = [...CARDINALS.keys()].filter((word) => word !== 'zero');

export const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys()];

/** `several years ago`: an indefinite quantity. */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'couple',
  'dozens',
  'hundreds',
  'thousands',
  'months',
  'years',
  'weeks',
  'days',
  'decades',
  'centuries',
]);
