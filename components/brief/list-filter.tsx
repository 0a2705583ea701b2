import { useId } from 'preact/hooks';
import type { Mention } from '../../engine/brief.ts';

/** From here on a list is longer than a popup, and a filter costs less than scrolling. */
export const LONG_LIST = 12;

/**
 * Whether an entry has all of the words typed, in its title or in the sentences that name it.
 *
 * @param typed in the filter; empty shows everything
 * @param locale BCP 47 tag of the reader's language
 * @param title of the entry, as it is drawn
 * @param mentions whose sentences are searched too
 */
export function hasWords(typed: string, locale: string, title: string, mentions: readonly Mention[]): boolean {
  const told = [title, ...mentions.map(({ sentence }) => sentence)].join(' ').toLocaleLowerCase(locale);
  return typed
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => told.includes(word));
}

/** A field that narrows a long list while one types. */
export function ListFilter({ label, words, set }: { label: string; words: string; set: (words: string) => void }) {
  const id = useId();
  return (
    <p class="filter">
      <label class="unseen" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        placeholder={label}
        value={words}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </p>
  );
}
