/** One place of a corpus sentence that names a treaty. */
export interface MarkedTreaty {
  text: string;
  /** An id; `?` for one only the article knows, with the year it states (`?1997`); `a|b` where both have to be shown. */
  means: string;
}

/**
 * Reads a sentence whose treaties are marked: `the 1972 [Simla Agreement](simla-agreement)`. Returns the sentence as a
 * newspaper prints it and what has to be found in it, in order.
 */
export function readMarks(marked: string): { text: string; expected: MarkedTreaty[] } {
  const expected: MarkedTreaty[] = [];
  const text = marked.replace(/\[([^[\]]+)\]\(([^()]+)\)/g, (_all, words: string, means: string) => {
    expected.push({ text: words, means });
    return words;
  });
  return { text, expected };
}

/** Sentences of one kind. `day` is the article's day for all of them. */
export interface TreatyCorpus {
  about: string;
  day: string;
  sentences: string[];
}
