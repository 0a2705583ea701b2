/** What is known of the page that an article stands on: found in it by `page/`, told of in the Brief. */

export type Verdict = 'news' | 'likely' | 'no';

/** One trace of the day of publication that was found in the page. */
export interface DateSignal {
  /** Where it was found, e.g. `json-ld`, `meta`, `time-element`, `address`, `dateline`, `reader`. */
  source: string;
  /** The words or attribute as found in the page, at most 80 characters. */
  raw: string;
  /** ISO day, or ISO date-time with zone where the page gave one. */
  value: string;
  kind: 'published' | 'updated';
}

/** One reason for or against a page being news: a code with what was found, so that each interface language has its sentence. */
export interface PageReason {
  /** A key of `reason` in `locales/`, with hyphens for its underscores. */
  code: string;
  /** What was found, at most 80 characters; empty where the code says all. */
  detail: string;
  /** Log-odds: above 0 for news, below 0 against. */
  weight: number;
}

/** How much of a page was read. */
export interface PageRead {
  /** Words of the text; in scripts without spaces as many as a word segmenter finds. */
  words: number;
  /** Share of the page's running text that was read, 0 to 1. */
  share: number;
  /**
   * Why it may not be the story: hardly any words, the beginning of one that has to be paid for, a frame of another site that
   * cannot be looked into, a page too large. `inner-frame`: it is, but in a frame of its own, where nothing is highlighted. Null where it is.
   */
  limit: 'short' | 'paywall' | 'frame' | 'inner-frame' | 'size' | null;
}

/** A part of the text that was written on a day of its own: a post of a live page, a quoted post, an old letter. */
export interface DatedPassage {
  /** UTF-16 offsets into the article's text, end exclusive. */
  start: number;
  end: number;
  /** ISO day: the reference time of the passage's relative dates. */
  written: string;
}

export interface PageFacts {
  url: string | null;
  isNews: boolean;
  verdict: Verdict;
  /** 0 to 1; `isNews` holds from the detector's threshold on. */
  score: number;
  /** Strongest first. */
  reasons: PageReason[];
  title: string | null;
  site: string | null;
  byline: string | null;
  /**
   * ISO day of publication, or null where none was found. What a page is read with may be an ISO date-time with its
   * zone; a Brief holds the day.
   */
  published: string | null;
  /** The `source` of the winning signal, or null. */
  publishedFrom: string | null;
  updated: string | null;
  dateSignals: DateSignal[];
  /** In order, without overlaps; empty where all of the text was written on the day of publication. */
  passages: DatedPassage[];
  /** BCP 47, e.g. `en` or `en-GB`, or null. */
  language: string | null;
  /** True where the page was too large to be read in full. */
  truncated: boolean;
  /** How much of the page was read; null where there was no page. */
  read: PageRead | null;
}
