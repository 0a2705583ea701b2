import type { Brief, Mention, TreatyEntry } from '../../engine/brief.ts';
import type { FailureCode } from '../../messaging/failure.ts';
import type { Correction } from '../../settings/corrections.ts';
import type { EntryKind } from '../../settings/settings.ts';
import type { FlagTable } from '../flags/flag-table.ts';

/** What the popup has to show. Everything in it but `kind` comes from a page and is drawn as text only. */
export type PopupState =
  | { kind: 'reading'; page: { title: string | null; site: string | null; published: string | null } | null }
  /** `readId`: of which reading it is; another one starts afresh, the same one made anew does not. */
  | { kind: 'brief'; readId?: string; brief: Brief; flags?: FlagTable; hidden?: readonly EntryKind[] }
  | { kind: 'not-news'; reasons: string[] }
  /** An article in a language that is not read: BCP 47, null where it is not known which. */
  | { kind: 'unread-language'; language: string | null }
  /** A page extensions may not read. */
  | { kind: 'no-access'; url: string | null }
  | { kind: 'failed'; code: FailureCode }
  | { kind: 'paused'; where: 'site' | 'everywhere'; site: string | null };

/** An entry of the Brief: the list it is in and its place there. */
export interface EntryRef {
  kind: 'leader' | 'date' | 'treaty' | 'note';
  index: number;
}

/** Something that is not what we took it for. */
export type WrongEntry = Pick<Correction, 'kind' | 'name' | 'id'>;

/** What the popup asks of its surroundings. A control whose action is left out is not drawn. */
export interface PopupActions {
  /** Scrolls the page to the mention and flashes it. */
  jumpTo?(mention: Mention, entry: EntryRef): void;
  readAnyway?(): void;
  retry?(): void;
  /** Another day of publication, ISO; the Brief is made again. */
  changePublished?(day: string): void;
  pauseSite?(): void;
  pauseAll?(): void;
  resume?(): void;
  /** Opens the page of all treaties. */
  openTreaties?(): void;
  openSettings?(): void;
  /** Opens the same Brief beside the page. */
  openPanel?(): void;
  print?(): void;
  /** Rejects where the browser does not let us. */
  copyText?(text: string): Promise<void> | void;
  /** Keeps from now on what the reader says is wrong on this site; gives the way back, or null where there is no site. */
  correct?(entries: readonly WrongEntry[]): (() => void) | null;
  /** Hands the reader a file. */
  saveFile?(name: string, type: string, text: string): void;
  /** A related treaty by its knowledge id; null where there is none. */
  describeTreaty?(id: string): Promise<TreatyEntry | null>;
  /** Flags beyond those of the state, for the parties of a related treaty. */
  findFlags?(codes: string[]): Promise<FlagTable>;
}
