/** Words of a sentence that one pattern must read, and the value they have in an article of `PUBLISHED`. */
export interface Accepted {
  sentence: string;
  mention: string;
  value: string;
}

/** The examples of one pattern: what it must read, and sentences in which it must read nothing. */
export interface PatternCorpus {
  pattern: string;
  accepted: readonly Accepted[];
  rejected: readonly string[];
}

/** A Monday. */
export const PUBLISHED = '2025-05-05';

/**
 * A case that has to be read, published on `PUBLISHED`.
 *
 * @param mention the words of the sentence that are the date
 * @param value TIMEX3
 */
export function reads(sentence: string, mention: string, value: string): Accepted {
  return { sentence, mention, value };
}
