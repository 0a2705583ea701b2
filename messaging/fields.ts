/**
 * Fields of messages, each with its bound: what comes from a page's script is held small enough that a broken page cannot
 * fill the session's storage (10 MB in all).
 */
import * as v from 'valibot';
import { LIBRARY_KINDS } from '../engine/lookup/library-ref.ts';
import type { PageFacts } from '../engine/page-facts.ts';
import { HIGHLIGHT_PREFIX, TAG } from '../page/highlight-style/highlight-css.ts';

/** UTF-16 units of an article: the reader itself stops at 1,200,000. */
const LONGEST_ARTICLE = 2_000_000;
const LONGEST_FIELD = 2_000;
/** Reasons, signals, flags: a Brief has some dozens. */
const MOST_LISTED = 300;
const MOST_TAGS = 200;

export const articleText = v.pipe(v.string(), v.maxLength(LONGEST_ARTICLE));
/** What a correction keeps: names and ids. */
export const shortWords = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
export const boundedWords = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
const wordsOrNull = v.nullable(boundedWords);
export const listOfWords = v.pipe(v.array(boundedWords), v.maxLength(MOST_LISTED));
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** ISO day: `2025-05-05`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Id of a knowledge file. It becomes part of a URL of ours. */
const knowledgeId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/));

const correctionDraft = v.pipe(
  v.object({
    kind: v.picklist(['leader', 'date', 'treaty']),
    name: shortWords,
    id: v.nullable(shortWords),
    instead: v.nullable(shortWords),
  }),
  v.check(({ kind, instead }) => instead === null || v.is(kind === 'date' ? day : knowledgeId, instead)),
);
/** What a reader said of entries: each is another person or treaty of ours, another day, or nothing. */
export const correctionDrafts = v.pipe(
  v.array(correctionDraft),
  v.minLength(1),
  v.maxLength(MOST_LISTED),
  v.readonly(),
);

/** A page of the library. Its id becomes part of a URL of ours; an office's is two. */
export const libraryRef = v.object({
  kind: v.picklist(LIBRARY_KINDS),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}(\/[a-z0-9-]{1,100})?$/)),
});

/** They become a style sheet: names and nothing else. */
export const stylePrefix = v.pipe(v.string(), v.regex(HIGHLIGHT_PREFIX));
export const tagNames = v.pipe(v.array(v.pipe(v.string(), v.regex(TAG))), v.maxLength(MOST_TAGS));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A place in the article's text: UTF-16 offsets, end exclusive, never empty. */
export const textSpan = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => end > start),
);
export type Span = v.InferOutput<typeof textSpan>;

/** The page metadata before its article is read. */
export const heading = v.object({ title: wordsOrNull, site: wordsOrNull, published: wordsOrNull });

const dateSignal = v.object({
  source: boundedWords,
  raw: boundedWords,
  value: boundedWords,
  kind: v.picklist(['published', 'updated']),
});

export const pageReason = v.object({ code: boundedWords, detail: boundedWords, weight: v.number() });

export const pageFacts: v.GenericSchema<unknown, PageFacts> = v.object({
  ...heading.entries,
  url: wordsOrNull,
  isNews: v.boolean(),
  verdict: v.picklist(['news', 'likely', 'no']),
  score: v.number(),
  reasons: v.pipe(v.array(pageReason), v.maxLength(MOST_LISTED)),
  byline: wordsOrNull,
  publishedFrom: wordsOrNull,
  updated: wordsOrNull,
  dateSignals: v.pipe(v.array(dateSignal), v.maxLength(MOST_LISTED)),
  passages: v.pipe(v.array(v.object({ start: offset, end: offset, written: day })), v.maxLength(MOST_LISTED)),
  language: wordsOrNull,
  truncated: v.boolean(),
  read: v.nullable(
    v.object({
      words: offset,
      share: v.number(),
      limit: v.nullable(v.picklist(['short', 'paywall', 'frame', 'inner-frame', 'size'])),
    }),
  ),
});

/** A value that our own engine made: only that it is an object is checked. */
export const made = <Value extends object>() =>
  v.custom<Value>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
