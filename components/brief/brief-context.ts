import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateEntry, Mention } from '../../engine/brief.ts';
import type { EntryRef } from '../popup/popup-state.ts';

/** What every part of a Brief needs to know to be drawn. */
export interface BriefContext {
  /** BCP 47, for Intl. */
  locale: string;
  /** ISO day of publication; null where none was found. */
  published: string | null;
  /** True where there is no article and `published` is the day of reading. */
  withoutArticle?: boolean;
  knowledgeAsOf: string;
  jumpTo?: ((mention: Mention, entry: EntryRef) => void) | undefined;
  /** Saves dates to come as a calendar file; the buttons are not drawn without it. */
  saveDates?: ((dates: readonly DateEntry[]) => void) | undefined;
  /** Says a change to readers who do not see it. */
  announce: (words: string) => void;
}

const Context = createContext<BriefContext>({
  locale: 'en-GB',
  published: null,
  knowledgeAsOf: '',
  announce: () => {},
});

export const BriefProvider = Context.Provider;
export const useBrief = (): BriefContext => useContext(Context);
