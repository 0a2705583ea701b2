/** English offices that one person does not hold together, by the words that name them. */
const TITLES: Readonly<Record<string, string>> = {
  president: 'president',
  'prime minister': 'prime minister',
  premier: 'prime minister',
  chancellor: 'chancellor',
};

/** A wording without `former`, in lower case, and whether it had it. */
export function splitFormer(wording: string): { bare: string; former: boolean } {
  const words = wording.toLowerCase().trim();
  const bare = words.replace(/^(?:former|ex)[ -]/, '');
  return { bare, former: bare !== words };
}

/**
 * The office that a wording names, of those that can be compared, and whether it says that it is over. Wordings with
 * anything more (`Deputy Prime Minister`, `President-elect`, `President of the Senate`) are not compared.
 */
export function titleOf(wording: string): { title: string | null; former: boolean } {
  const { bare, former } = splitFormer(wording);
  return { title: TITLES[bare] ?? null, former };
}

export const sameTitle = (a: string, b: string | null): boolean => a === b;

/** Words of a sentence that tells of an earlier time, in which people bear the titles of that time. */
export const PAST_TELLING_WORDS =
  /\b(?:then|late|at the time|in those days|former|formerly|ago|once|decades?|history|historic|during|under|recalled|remembered|anniversary|biography|memoirs?|funeral|died|death)\b/gi;
