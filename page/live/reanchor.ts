import { TextMap, type TextRun, type TextSpan } from '../read/text-map.ts';
import type { LiveText } from './compose-live.ts';

/**
 * Places of an article's text in a page that was drawn again: first by whole paragraphs, then by sentences, last by a mention's own words
 * with the words around them. As hypothesis' text quote and text position selectors do it (https://www.w3.org/TR/annotation-model/#selectors).
 */

/** Words around a quotation that tell it from the same words elsewhere, in UTF-16 units. */
const CONTEXT = 32;
/** Of those, so many have to agree where the words stand more than once. */
const ENOUGH_CONTEXT = 8;
/** Sentences shorter than this stand in many places. */
const SHORTEST_SENTENCE = 20;
const SENTENCE_RUN = /[^.!?…。！？।؟]+[.!?…。！？।؟]*\s*/gu;

/** A stretch of the article's text and where it begins in the page's. */
interface Placed {
  start: number;
  end: number;
  at: number;
}

/** The new places and how much was found again. */
export interface Reanchored {
  map: TextMap;
  /** Share of the text's letters that the page still has, 0 to 1. */
  found: number;
}

/**
 * @param text the article's text as it was read
 * @param spans mentions that have to be found even where their sentence has changed
 * @param live the page's words as they are now
 */
export function reanchor(document: Document, text: string, spans: readonly TextSpan[], live: LiveText): Reanchored {
  const placed = placeParagraphs(text, live.text);
  const found =
    placed.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.replaceAll('\n', '').length);
  for (const span of spans) {
    if (placed.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
    const at = placeQuote(text, span, live.text);
    if (at !== null) placed.push({ ...span, at });
  }
  placed.sort((a, b) => a.start - b.start);
  return {
    map: new TextMap(
      document,
      placed.flatMap((stretch) => runsOf(stretch, live.runs)),
    ),
    found: Math.min(1, found),
  };
}

function placeParagraphs(text: string, page: string): Placed[] {
  const places = new Map<string, number[]>();
  for (const { line, start } of nonEmptyLines(page)) {
    const known = places.get(line);
    if (known) known.push(start);
    else places.set(line, [start]);
  }
  const placed: Placed[] = [];
  let last = 0;
  for (const { line, start } of nonEmptyLines(text)) {
    const candidates = places.get(line) ?? [];
    const at = candidates.find((place) => place >= last) ?? candidates[0];
    if (at === undefined) {
      placed.push(...placeSentences(line, start, page, last));
      continue;
    }
    last = at + line.length;
    placed.push({ start, end: start + line.length, at });
  }
  return placed;
}

function* nonEmptyLines(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') yield { line, start };
    start += line.length + 1;
  }
}

/** Sentences of a paragraph that was changed in part. */
function placeSentences(line: string, start: number, page: string, after: number): Placed[] {
  const placed: Placed[] = [];
  let from = after;
  for (const { 0: whole, index } of line.matchAll(SENTENCE_RUN)) {
    const sentence = whole.trimEnd();
    if (sentence.length < SHORTEST_SENTENCE) continue;
    const at = page.indexOf(sentence, from);
    if (at < 0) continue;
    placed.push({ start: start + index, end: start + index + sentence.length, at });
    from = at + sentence.length;
  }
  return placed;
}

/** Where a mention's words stand: the only place that has them, or the one whose neighbours agree most. */
function placeQuote(text: string, { start, end }: TextSpan, page: string): number | null {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  let best: number | null = null;
  let most = -1;
  let count = 0;
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    count++;
    const score =
      sharedEnd(before, page.slice(Math.max(0, at - CONTEXT), at)) +
      sharedStart(after, page.slice(at + words.length, at + words.length + CONTEXT));
    if (score <= most) continue;
    most = score;
    best = at;
  }
  return count === 1 || most >= ENOUGH_CONTEXT ? best : null;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** The page's runs below a stretch, by offsets of the article's text. */
function runsOf({ start, end, at }: Placed, runs: readonly TextRun[]): TextRun[] {
  const shift = start - at;
  const found: TextRun[] = [];
  for (let index = firstEndingAfter(runs, at); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= at + end - start) break;
    const from = Math.max(run.start, at);
    const to = Math.min(run.end, at + end - start);
    found.push({ ...run, start: from + shift, end: to + shift, from: run.from + from - run.start });
  }
  return found;
}

/** Index of the first run that ends after an offset. */
function firstEndingAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
