/** What the background knows of one tab: kept in `storage.session` under `tab:<id>`, never only in memory. */
import type { PageFacts, PageReason } from '../engine/page-facts.ts';
import type { FailureCode } from './failure.ts';
import type { IllustratedBrief } from './illustrated-brief.ts';

export type TabState =
  | { kind: 'reading'; readId: string; url: string; page: Pick<PageFacts, 'title' | 'site' | 'published'> | null }
  | ({
      kind: 'brief';
      readId: string;
      url: string;
      /**
       * The text that the Brief's offsets refer to: kept so that a corrected day can be analysed again. Null where it is
       * too long to be kept.
       */
      text: string | null;
    } & IllustratedBrief)
  | { kind: 'failed'; readId: string; url: string; code: FailureCode };

/** What the popup asks for and draws: a tab's state, or why there is none. */
export type TabView =
  | TabState
  | { kind: 'not-news'; reasons: PageReason[] }
  /** The article is in a language that is not read: BCP 47, null where it is not known which. */
  | { kind: 'unread-language'; language: string | null }
  | { kind: 'no-access'; url: string | null }
  | { kind: 'paused'; where: 'site' | 'everywhere'; site: string | null };

/** The key in `storage.session` under which a tab's state is kept. */
export const tabKey = (tabId: number): `tab:${number}` => `tab:${tabId}`;
