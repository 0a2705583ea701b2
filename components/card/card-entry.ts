import type { DateEntry, Leader, Mention, TreatyEntry } from '../../engine/brief.ts';
import type { FlagTable } from '../flags/flag-table.ts';
import { dateTitle } from '../format/date-entry.ts';

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
  knowledgeAsOf: string;
  flags?: FlagTable;
  /** BCP 47; the reader's own when left out. */
  locale?: string;
  /** The system's own when left out. */
  theme?: 'light' | 'dark';
  /** Goes to the next (1) or previous (-1) mention; the steps are not drawn without it. */
  onStep?(direction: 1 | -1): void;
  onClose?(): void;
  /** Pin is not drawn without it. */
  onPin?(pinned: boolean): void;
  /** Shows a treaty in full, where the surroundings can (side panel, a tab). */
  onOpenTreaty?(treaty: TreatyEntry): void;
  onPointerEnter?(): void;
  onPointerLeave?(): void;
}

/** The name of an entry: its card's title. */
export function entryName(entry: CardEntry, locale: string): string {
  if (entry.kind === 'leader') return entry.leader.name;
  return entry.kind === 'treaty' ? entry.treaty.name : dateTitle(entry.date, locale);
}

export function entryMentions(entry: CardEntry): readonly Mention[] {
  if (entry.kind === 'leader') return entry.leader.mentions;
  return entry.kind === 'treaty' ? entry.treaty.mentions : entry.date.mentions;
}
