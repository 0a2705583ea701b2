import { hasDigit, letterRuns } from '../dom/compare-text.ts';
import { parentOf } from '../dom/form-nodes.ts';
import { letterPattern } from '../dom/letter-pattern.ts';
import { textUpTo } from '../dom/text-up-to.ts';
import { findFirst, unclobbered } from '../dom/unclobbered.ts';
import { isBlock } from '../read/is-block.ts';
import { belongsElsewhere } from './belongs-to.ts';
import { foldDateText } from './calendar-words.ts';
import { saysUpdated } from './labels.ts';
import { type DateContext, type DateInText, datesInText } from './shown-date.ts';
import { type DateTrace, TRACE_WEIGHTS, traceOf, traceOfDay } from './trace.ts';

/** Nodes walked through below the headline: a long article's worth. */
const NODES = 4000;
/** A line of the body; shorter ones are bylines, dates and labels. */
const BODY_LINE = 120;
/** Lines between headline and body. */
const HEAD_LINES = 12;
/** Words beside a date in a byline, and in a line below the text. */
const BYLINE_WORDS = 12;
const CLOSING_WORDS = 4;
/** Letters before a dateline's date, and up to its dash. */
const PLACE = 40;
const DATELINE_LETTERS = 110;
/** Letters of a mail's head. */
const MAIL_HEAD = 2000;

/** What a dateline's place begins with. */
const CAPITAL_OR_UNCASED = letterPattern('^[\\p{Lu}\\p{Lo}]');
/** The end of what stands before a part of a title: a sign, and a word before its date. */
const PART_BEFORE = letterPattern('(?:^|[,|:(·–—-])\\s*(?:[\\p{L}]+,?\\s)?$');

interface Line {
  text: string;
  holder: Element;
}

/**
 * Lines of text behind a node in document order: a line ends with its block or at a `br`. Bounded by a number of nodes, so
 * that a page of any size costs the same.
 */
function* linesAfter(document: Document, start: Element): Generator<Line> {
  const root = findFirst(document, 'body');
  if (!root) return;
  // 5: elements and text.
  const walker = unclobbered(document, 'createTreeWalker')(root, 5);
  walker.currentNode = start;
  let line: OpenLine = { text: '', holder: null, block: null };
  let isWithin = true;
  for (let node = walker.nextNode(), count = 0; node && count < NODES; node = walker.nextNode(), count++) {
    // What stands in the start comes first.
    if (isWithin && start.contains(node)) continue;
    isWithin = false;
    // A text has no names that could hide its properties.
    const parent = node.nodeType === 3 ? node.parentElement : null;
    const block = parent && blockOf(parent);
    if (parent ? block !== line.block : isBlock(node)) {
      const closed = closeLine(line);
      if (closed) yield closed;
      line = { text: '', holder: null, block: line.block };
    }
    if (!parent || UNSHOWN_TEXT.has(parent.localName)) continue;
    line.block = block;
    line.holder ??= parent;
    line.text += (node.nodeValue ?? '').slice(0, 2 * BODY_LINE);
  }
  const closed = closeLine(line);
  if (closed) yield closed;
}

/** Elements whose text is never shown. */
const UNSHOWN_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** A line that may go on; `block`: the block that its last text stood in. */
interface OpenLine {
  text: string;
  holder: Element | null;
  block: Element | null;
}

/** The line with its white space collapsed; null where it holds no words. */
function closeLine({ text, holder }: OpenLine): Line | null {
  if (!holder) return null;
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? null : { text: words, holder };
}

function blockOf(element: Element): Element | null {
  let block: Element | null = element;
  while (block && !isBlock(block)) block = parentOf(block);
  return block;
}

/**
 * Traces in plain lines: between headline and text, in the dateline, below the text.
 *
 * @param document the live page
 * @param headline the headline's element; null where none was found
 * @param context language, region and today: what dates are read with
 */
export function tracesInLines(document: Document, headline: Element | null, context: DateContext): DateTrace[] {
  if (!headline) return tracesInMail(document, context);
  const found: DateTrace[] = [];
  let bodyLines = 0;
  let headLines = 0;
  for (const { text, holder } of linesAfter(document, headline)) {
    if (text.length > BODY_LINE) {
      if (bodyLines === 0) found.push(...inDateline(text, context));
      bodyLines++;
      continue;
    }
    if (bodyLines === 0 && ++headLines > HEAD_LINES) break;
    const most = bodyLines === 0 ? BYLINE_WORDS : CLOSING_WORDS;
    const weight = bodyLines === 0 ? TRACE_WEIGHTS.shown - 0.5 : TRACE_WEIGHTS.loose;
    if (!hasDigit(text) || letterRuns(text).length > most + 3) continue;
    const dates = datesInText(text, context);
    const length = dates.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > 0 && !belongsElsewhere(holder, headline, length)) found.push(...inLine(text, dates, weight));
  }
  return found;
}

/** All dates of a short line, each with the label before it. */
function inLine(text: string, dates: readonly DateInText[], weight: number): DateTrace[] {
  const folded = foldDateText(text);
  return dates.map(({ value, start }, at) =>
    traceOfDay('visible-text', text, value, {
      kind: saysUpdated(folded.slice(dates[at - 1]?.end ?? 0, start)) ? 'updated' : 'published',
      weight,
    }),
  );
}

/** `COLOMBO, May 5, 2025 (Wire) - …`: a place, the date, and a dash before the text begins. */
function inDateline(text: string, context: DateContext): DateTrace[] {
  const start = text.slice(0, DATELINE_LETTERS);
  const [date] = datesInText(start, context);
  if (!date || date.start > PLACE || !CAPITAL_OR_UNCASED(start).test(start)) return [];
  const folded = foldDateText(start);
  if (!/^[^.!?]{0,30}?(?:\s[–—-]{1,2}\s|--|—|:|：)/.test(folded.slice(date.end))) return [];
  return [traceOfDay('dateline', start, date.value, { kind: 'published', weight: TRACE_WEIGHTS.dateline })];
}

/** The `Date:` line of a mail or a wire's head, where the page's text is one `pre` without a headline. */
function tracesInMail(document: Document, context: DateContext): DateTrace[] {
  const pre = findFirst(document, 'pre');
  const [head = ''] = (pre?.textContent ?? '').slice(0, MAIL_HEAD).split(/\n\s*\n/);
  const raw = /^date:\s*(\S.*)$/im.exec(head)?.[1];
  return traceOf('visible-text', raw, { kind: 'published', weight: TRACE_WEIGHTS.shown, context });
}

/**
 * A date that is a part of its own in a title or a headline: `Harbour briefing, 5 May 2025`.
 *
 * @param titles from metadata, most trusted first
 * @param headline the headline's element; null where none was found
 * @param context language, region and today: what dates are read with
 */
export function tracesInTitles(titles: readonly string[], headline: Element | null, context: DateContext): DateTrace[] {
  const all = headline ? [textUpTo(headline, 400), ...titles] : titles;
  for (const title of all) {
    const dates = datesInText(title, context);
    const [date] = dates;
    if (!date || dates.length > 1) continue;
    const folded = foldDateText(title);
    const before = folded.slice(0, date.start);
    const startsPart = PART_BEFORE(before).test(before);
    const endsPart = /^\s*(?:$|[|:)·–—-])/.test(folded.slice(date.end));
    if (!startsPart || !endsPart) continue;
    return [traceOfDay('title', title, date.value, { kind: 'published', weight: TRACE_WEIGHTS.loose })];
  }
  return [];
}
