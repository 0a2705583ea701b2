import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateEntry, Leader, Mention, TreatyEntry } from '../../engine/brief.ts';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import type { DatedPassage } from '../../engine/page-facts.ts';
import type { Span } from '../../messaging/messages.ts';
import type { EntryKind } from '../../settings/settings.ts';
import type { PictureWords } from '../export/picture-words.ts';
import type { CorrectionDraft, EntryRef } from '../popup/popup-state.ts';

/** What every part of a Brief needs to know to be drawn. */
export interface BriefContext {
  /** BCP 47, for Intl. */
  locale: string;
  /** ISO day of publication; null where none was found. */
  published: string | null;
  /** Parts of the text that were written on another day: dates in them count from it. */
  passages?: readonly DatedPassage[];
  /** True where there is no article and `published` is the day of reading. */
  withoutArticle?: boolean;
  /** The article's address, for links to its sentences. */
  url?: string | null;
  knowledgeAsOf: string;
  /** ISO day of reading: what was ahead when the article was written may have passed. */
  today: string;
  jumpTo?: ((mention: Mention, entry: EntryRef) => void) | undefined;
  /** Saves dates to come as a calendar file; the buttons are not drawn without it. */
  saveDates?: ((dates: readonly DateEntry[]) => void) | undefined;
  /** Takes an entry out for good on this site; the buttons are not drawn without it. */
  correct?: ((name: string, drafts: readonly CorrectionDraft[]) => void) | undefined;
  /** Keeps which of two namesakes or treaties is meant; the buttons are not drawn without it. */
  choose?: ((entry: Leader | TreatyEntry, chosen: { id: string; name: string }) => void) | undefined;
  /** Opens what the library has of someone or something; names are no links without it. */
  openEntry?: ((ref: LibraryRef) => void) | undefined;
  /** The address of a page of the library, where it has one of its own to open, to copy, to open in another tab. */
  addressOf?: ((ref: LibraryRef) => string) | undefined;
  /** Puts words on the clipboard. */
  copy?: ((words: string) => void) | undefined;
  /** Hands over a card as a picture; the button is not drawn without it. */
  savePicture?: ((words: PictureWords) => void) | undefined;
  /** Kinds that are turned off. */
  hidden?: readonly EntryKind[];
  /** The place in the article that is read now, where the surroundings follow it. */
  inView?: Span | null;
  /** Says a change to readers who do not see it. */
  announce: (words: string) => void;
}

const Context = createContext<BriefContext>({
  locale: 'en-GB',
  published: null,
  knowledgeAsOf: '',
  today: '',
  announce: () => {},
});

export const BriefProvider = Context.Provider;
/** What the Brief around a component is drawn with. */
export const useBrief = (): BriefContext => useContext(Context);

/**
 * Whether one of the mentions is the one that is read now.
 *
 * @param mentions of one entry
 * @param inView the span that is read in the page now; null for none
 */
export function isInView(mentions: readonly Mention[], inView: Span | null | undefined): boolean {
  return inView != null && mentions.some(({ start, end }) => start < inView.end && inView.start < end);
}
