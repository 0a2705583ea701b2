/**
 * The messages between contexts, one type per direction, each checked on arrival by `receive.ts`.
 * Offsets are UTF-16 units into the article's text, end exclusive.
 */
import type { Brief, Mention, PageFacts, TreatyEntry } from '../engine/brief.ts';
import type { TreatySummary } from '../engine/treaties/list-treaties.ts';
import type { Catalogue } from '../locales/languages.ts';
import type { EntryKind, Settings } from '../settings/settings.ts';
import type { TabView } from './tab-state.ts';

/** `data:` addresses of flags by ISO code. */
export type FlagTable = Readonly<Record<string, string>>;

/** A Brief with the flags of the countries in it: the pages that draw it carry no flags of their own. */
export interface IllustratedBrief {
  brief: Brief;
  flags: FlagTable;
  /** Kinds that the reader turned off: they are left out of the Brief, and nothing is said of them. */
  hidden: EntryKind[];
}

/** What the reader chose, as far as a page that is read needs to know it. */
export interface PagePreferences
  extends Pick<Settings, 'marks' | 'everyMention' | 'cards' | 'dwell' | 'close' | 'theme'> {
  /** BCP 47 tag of the interface's language. */
  language: string;
  /** Its messages: a page that is read carries none. */
  catalogue: Catalogue;
}

/** A Brief as the reader in a page shows it. */
export interface ShownBrief extends IllustratedBrief {
  preferences: PagePreferences;
}

/** A place in the text to scroll to. */
export type Span = Pick<Mention, 'start' | 'end'>;

/** From the scripts in a page (detector, reader) to the background. Who sends them is checked to be the top frame of a tab. */
export type FromPage =
  | { type: 'news-detected' }
  | { type: 'style-wanted'; prefix: string; tags: string[] }
  | { type: 'reading-started'; readId: string; page: Pick<PageFacts, 'title' | 'site' | 'published'> }
  | { type: 'article-read'; readId: string; text: string; page: PageFacts }
  | { type: 'reading-failed'; readId: string; reason: string }
  | { type: 'article-left'; readId: string }
  | { type: 'treaty-page-wanted'; id: string }
  | { type: 'in-view'; span: Span };

/** What the background answers to each message from a page. */
export interface PageAnswers {
  'news-detected': undefined;
  'style-wanted': undefined;
  'reading-started': undefined;
  'article-read': ShownBrief;
  'reading-failed': undefined;
  'article-left': undefined;
  'treaty-page-wanted': undefined;
  'in-view': undefined;
}

/** From the extension's own pages (popup, panel, settings, first page, treaties) to the background. */
export type FromOwnPage =
  | { type: 'view-wanted'; tabId: number }
  | { type: 'read-anyway'; tabId: number }
  | { type: 'published-corrected'; tabId: number; day: string }
  | { type: 'site-paused'; tabId: number; paused: boolean }
  | { type: 'all-paused'; paused: boolean }
  | { type: 'treaty-wanted'; id: string; day: string }
  | { type: 'treaty-list-wanted' }
  | { type: 'flags-wanted'; codes: string[] }
  | { type: 'sample-wanted'; text: string; published: string }
  | { type: 'follow-wanted'; tabId: number; follow: boolean }
  | { type: 'jump-wanted'; tabId: number; span: Span };

export interface OwnPageAnswers {
  'view-wanted': TabView;
  'read-anyway': undefined;
  'published-corrected': undefined;
  'site-paused': undefined;
  'all-paused': undefined;
  'treaty-wanted': TreatyEntry | null;
  'treaty-list-wanted': { treaties: TreatySummary[]; knowledgeAsOf: string };
  'flags-wanted': FlagTable;
  'jump-wanted': undefined;
  'sample-wanted': ShownBrief;
  'follow-wanted': undefined;
}

/** From the background to the reader in a page. */
export type ToReader =
  | { type: 'who-reads' }
  | ({ type: 'brief-changed'; readId: string } & ShownBrief)
  | { type: 'command'; command: PageCommand }
  | { type: 'follow'; follow: boolean }
  | { type: 'jump'; span: Span }
  | { type: 'stop' };

/** What the keyboard asks of a page that is read: the names are those of the commands in the manifest. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'show-card', 'toggle-marks'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export interface ReaderAnswers {
  'who-reads': string | null;
  'brief-changed': undefined;
  jump: undefined;
  command: undefined;
  follow: undefined;
  stop: undefined;
}

/** How a failure in the background reaches the one who asked: never as a hang. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: string };
