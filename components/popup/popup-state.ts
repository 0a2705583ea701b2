import type { Brief, Mention } from '../../engine/brief.ts';
import type { LookUpAnswer } from '../../engine/lookup/candidates.ts';
import type { LibraryEntry } from '../../engine/lookup/library-entry.ts';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import type { PageReason } from '../../engine/page-facts.ts';
import type { FailureCode } from '../../messaging/failure.ts';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';
import type { Correction } from '../../settings/corrections.ts';
import type { EntryKind, TextSize } from '../../settings/settings.ts';

/** What the popup has to show. Everything in it but `kind` comes from a page and is drawn as text only. */
export type PopupState =
  | { kind: 'reading'; page: { title: string | null; site: string | null; published: string | null } | null }
  /** `readId`: of which reading it is; another one starts afresh, the same one made anew does not. */
  | {
      kind: 'brief';
      readId?: string;
      brief: Brief;
      /** The text that the Brief's offsets refer to. */
      text?: string | null;
      flags?: FlagTable;
      hidden?: readonly EntryKind[];
    }
  | { kind: 'not-news'; reasons: PageReason[] }
  /** An article in a language that is not read: BCP 47, null where it is not known which. */
  | { kind: 'unread-language'; language: string | null }
  /** A page extensions may not read. */
  | { kind: 'no-access'; url: string | null }
  | { kind: 'failed'; code: FailureCode }
  | { kind: 'paused'; where: 'site' | 'everywhere'; site: string | null };

/** An entry of the Brief: the list it is in and its place there. */
export interface EntryRef {
  kind: 'leader' | 'date' | 'treaty' | 'discrepancy';
  index: number;
}

/** A correction before it is known where it holds: what is wrong and what, if anything, is meant instead. */
export type CorrectionDraft = Pick<Correction, 'kind' | 'name' | 'id' | 'instead'>;

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
  /** Opens the library in a tab, at one of its pages where one is named. */
  openLibrary?(ref?: LibraryRef): void;
  /** Opens the library in a tab at what is found for words. */
  searchLibrary?(words: string): void;
  openSettings?(): void;
  /** Opens the same Brief beside the page. */
  openPanel?(): void;
  print?(): void;
  /** Rejects where the browser does not let us. */
  copyText?(text: string): Promise<void> | void;
  /** Keeps from now on what the reader says is wrong on this site; gives the undo, or null where there is no site. */
  correct?(drafts: readonly CorrectionDraft[]): (() => void) | null;
  /** Hands the reader a file. */
  saveFile?(name: string, type: string, content: string | Blob): void;
  /** A page of the library, on the article's day; null where there is none. */
  describe?(ref: LibraryRef): Promise<LibraryEntry | null>;
  /** Whom or what words may mean, on the article's day. */
  lookUp?(words: string): Promise<LookUpAnswer>;
  /** Flags beyond those of the state, for what was opened from it. */
  findFlags?(codes: string[]): Promise<FlagTable>;
  /** The size of the text in per cent, and another one. */
  textSize?: TextSize;
  setTextSize?(size: TextSize): void;
}
