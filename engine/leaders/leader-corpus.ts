/**
 * One text and everybody who is to be found in it, in order: no one more, no one less. A leader is written
 * `Name | country | office`, name and office as the knowledge has them (country `-` for none; the office may be left out).
 * `?` before the name: shown as candidates, not as one person.
 */
export interface LeaderCase {
  /** ISO day of the article. */
  day: string;
  text: string;
  leaders: readonly string[];
  /** The texts of all mentions, in order, where they matter. */
  mentions?: readonly string[];
}

/** Cases of one kind, by what they show. */
export type LeaderCorpus = Readonly<Record<string, readonly LeaderCase[]>>;

/**
 * A case.
 *
 * @param day ISO day of the article
 * @param leaders as in `LeaderCase`; empty: no one may be found
 * @param mentions texts of all mentions, in order
 */
export const on = (
  day: string,
  text: string,
  leaders: readonly string[] = [],
  mentions?: readonly string[],
): LeaderCase => ({ day, text, leaders, ...(mentions ? { mentions } : {}) });
