import type { DateEntry, Leader, Mention, TreatyEntry } from '../../engine/brief.ts';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import type { DatedPassage } from '../../engine/page-facts.ts';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';
import { dateTitle } from '../format/date-entry.ts';
import type { CorrectionDraft } from '../popup/popup-state.ts';

/** What a card is about, and which of its mentions the card stands at (0-based). */
export type CardEntry =
  | { kind: 'leader'; leader: Leader; position: number }
  | { kind: 'date'; date: DateEntry; position: number }
  | { kind: 'treaty'; treaty: TreatyEntry; position: number };

/** The word a card explains: a `Range` fits. */
export interface CardAnchor {
  getClientRects(): ArrayLike<DOMRect>;
}

export interface CardOptions {
  /** ISO day of publication; null where none was found. */
  published: string | null;
  /** Parts of the text that were written on another day; none when left out. */
  passages?: readonly DatedPassage[];
  knowledgeAsOf: string;
  flags?: FlagTable;
  /** BCP 47; the reader's own when left out. */
  locale?: string;
  /** That of the page around the word when left out, and the system's own where the page paints no ground. */
  theme?: 'light' | 'dark';
  /** 1 when left out; the text and the card's width grow by it. */
  textScale?: number;
  /** Goes to the next (1) or previous (-1) mention; the steps are not drawn without it. */
  onStep?(direction: 1 | -1): void;
  onClose?(): void;
  /** Pin is not drawn without it. */
  onPin?(pinned: boolean): void;
  /** Keeps who, what or which day is meant, for this site; the controls are not drawn without it. */
  onCorrect?(drafts: readonly CorrectionDraft[]): void;
  /** Opens a page of the library; names are no links without it. */
  onOpenEntry?(ref: LibraryRef): void;
  onPointerEnter?(): void;
  onPointerLeave?(): void;
}

/**
 * The name of an entry: its card's title.
 *
 * @param entry that the card is about
 * @param locale BCP 47 tag of the reader's language
 */
export function entryName(entry: CardEntry, locale: string): string {
  if (entry.kind === 'leader') return entry.leader.name;
  return entry.kind === 'treaty' ? entry.treaty.name : dateTitle(entry.date, locale);
}

/** All mentions of the entry that a card is about, in the order of the text. */
export function entryMentions(entry: CardEntry): readonly Mention[] {
  if (entry.kind === 'leader') return entry.leader.mentions;
  return entry.kind === 'treaty' ? entry.treaty.mentions : entry.date.mentions;
}
