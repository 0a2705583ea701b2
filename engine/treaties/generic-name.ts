import type { Word } from '../text/words.ts';
import { headOf } from './head.ts';
import type { IndexedTreaty } from './indexed-treaty.ts';
import type { NameLanguage } from './treaty-words.ts';
import { readYear } from './year-beside.ts';

/** States up to which a treaty is one among many of its kind: what all states join has its subject to itself. */
const FEW_STATES = 4;

/**
 * Whether words are a name without a word of its own: `Treaty on Basic Relations`, `Interim Agreement`.
 *
 * @param words of a name
 */
export function isGeneric(words: readonly Pick<Word, 'folded'>[], language: NameLanguage): boolean {
  const { connectors, neutral, subjects, generic } = language.rules.names;
  const sets = [connectors, neutral, subjects, generic];
  return words.every(
    ({ folded }) =>
      sets.some((set) => set.has(folded)) || headOf(folded, language) !== null || readYear(folded) !== null,
  );
}

/** Whether other states may have a treaty of the same generic name. */
export function hasFewStates({ states, file }: IndexedTreaty): boolean {
  return file.open === undefined && states.length > 0 && states.length <= FEW_STATES;
}
