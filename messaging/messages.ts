/**
 * The messages between contexts, one type per direction, each checked on arrival by `receive.ts`.
 * Offsets are UTF-16 units into the article's text, end exclusive.
 */
import type { Brief, Mention, PageFacts, TreatyEntry } from '../engine/brief.ts';
import type { TreatySummary } from '../engine/treaties/list-treaties.ts';
import type { TabView } from './tab-state.ts';

/** `data:` addresses of flags by ISO code. */
export type FlagTable = Readonly<Record<string, string>>;

/** A Brief with the flags of the countries in it: the pages that draw it carry no flags of their own. */
export interface IllustratedBrief {
  brief: Brief;
  flags: FlagTable;
}

/** A place in the text to scroll to. */
export type Span = Pick<Mention, 'start' | 'end'>;

/** From the scripts in a page (detector, reader) to the background. Who sends them is checked to be the top frame of a tab. */
export type FromPage =
  | { type: 'news-detected' }
  | { type: 'style-wanted' }
  | { type: 'reading-started'; readId: string; page: Pick<PageFacts, 'title' | 'site' | 'published'> }
  | { type: 'article-read'; readId: string; text: string; page: PageFacts }
  | { type: 'reading-failed'; readId: string; reason: string }
  | { type: 'article-left'; readId: string }
  | { type: 'treaty-page-wanted'; id: string };

/** What the background answers to each message from a page. */
export interface PageAnswers {
  'news-detected': undefined;
  'style-wanted': undefined;
  'reading-started': undefined;
  'article-read': IllustratedBrief;
  'reading-failed': undefined;
  'article-left': undefined;
  'treaty-page-wanted': undefined;
}

/** From the extension's own pages (popup) to the background. */
export type FromPopup =
  | { type: 'view-wanted'; tabId: number }
  | { type: 'read-anyway'; tabId: number }
  | { type: 'published-corrected'; tabId: number; day: string }
  | { type: 'site-paused'; tabId: number; paused: boolean }
  | { type: 'all-paused'; paused: boolean }
  | { type: 'treaty-wanted'; id: string; day: string }
  | { type: 'treaty-list-wanted' }
  | { type: 'flags-wanted'; codes: string[] }
  | { type: 'jump-wanted'; tabId: number; span: Span };

export interface PopupAnswers {
  'view-wanted': TabView;
  'read-anyway': undefined;
  'published-corrected': undefined;
  'site-paused': undefined;
  'all-paused': undefined;
  'treaty-wanted': TreatyEntry | null;
  'treaty-list-wanted': { treaties: TreatySummary[]; knowledgeAsOf: string };
  'flags-wanted': FlagTable;
  'jump-wanted': undefined;
}

/** From the background to the reader in a page. */
export type ToReader =
  | { type: 'who-reads' }
  | ({ type: 'brief-changed'; readId: string } & IllustratedBrief)
  | { type: 'jump'; span: Span }
  | { type: 'stop' };

export interface ReaderAnswers {
  'who-reads': string | null;
  'brief-changed': undefined;
  jump: undefined;
  stop: undefined;
}

/** How a failure in the background reaches the one who asked: never as a hang. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: string };
