/**
 * The words of a list written as one string.
 *
 * @param list words with white space between them
 * @param fold how the language folds a word, for a list that is not written folded
 * @returns the words, each once
 * @example wordSet('of for the') // Set { 'of', 'for', 'the' }
 */
export function wordSet(list: string, fold: (word: string) => string = (word) => word): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(fold));
}

/** The characters of a string, each once: words of a script that is read character by character. */
export const characterSet = (characters: string): ReadonlySet<string> => new Set(characters);
