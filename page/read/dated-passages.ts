import type { DatedPassage } from '../../engine/page-facts.ts';
import { textUpTo } from '../dom/text-up-to.ts';
import { findAll, unclobbered } from '../dom/unclobbered.ts';
import { parseDataDate } from '../published/data-date.ts';
import { addDays, type IsoDate } from '../published/iso-day.ts';
import { type DateContext, datesInText } from '../published/shown-date.ts';
import type { TextRun } from './text-map.ts';

/** Elements that say when a part of the page was written. */
const HOLDERS = 'time, [datetime], [class*="date" i], [class*="timestamp" i]';
/** Others' words that an article quotes whole. */
const QUOTES =
  'blockquote, figure, [class*="letter" i], [class*="quote" i], [class*="tweet" i], [class*="embed" i], [class*="telegram" i]';
/** Lines of a quote that may say when it was written: its head, its foot, its signature. */
const QUOTE_LINES = 'a, time, cite, footer, figcaption, header, h1, h2, h3, h4, p, div';
const MOST_HOLDERS = 400;
/** Passages told of: a live page of a long day has some dozens. */
const MOST_PASSAGES = 200;
const MOST_QUOTES = 100;
const MOST_LINES = 40;
/** Letters of a date with its label and place: `Tue 6 May 2025, 21.10`, `Colombo, 3 May 1945`. */
const LONGEST_DATE_LINE = 60;
/** Letters of a line beside its date: a place, a name, a label. */
const BESIDE_DATE = 35;
/** Letters that make a box with a date a part of the story: less is a byline. */
const LEAST_TEXT = 60;
/** A box with more of the article's text than this is the article: its date is one of its own days. */
const MOST_OF_ARTICLE = 0.6;

/**
 * Boxes of the page that were written on another day than the article: posts of a live page, each with its time; quoted posts, letters
 * and telegrams that say when they were written.
 *
 * @param document the live page
 * @param headline the article's; what holds it too is the article
 * @param published ISO day of publication; null where none was found
 * @param context language, region and today: what dates are read with
 */
export function findDatedBoxes(
  document: Document,
  headline: Element | null,
  published: IsoDate | null,
  context: DateContext,
): ReadonlyMap<Element, IsoDate> {
  const boxes = new Map<Element, IsoDate>();
  const own = published?.slice(0, 10);
  const latest = addDays(context.today, 1);
  const put = (box: Element | null, day: IsoDate | undefined) => {
    if (box && day !== undefined && day <= latest && !box.contains(headline)) boxes.set(box, day);
  };
  const holders = findAll<Element>(document, HOLDERS, MOST_HOLDERS).flatMap((element): DatedHolder[] => {
    const day = dayOfHolder(element, context);
    return day === undefined ? [] : [{ element, day }];
  });
  const below = daysBelow(holders);
  for (const holder of holders) put(postAround(holder, below, headline), holder.day);
  for (const quote of findAll<Element>(document, QUOTES, MOST_QUOTES)) put(quote, dayOfQuote(quote, context));
  // What was written on the article's own day is left in, too: it may stand within a box of another day.
  return [...boxes.values()].some((day) => day !== own) ? boxes : new Map();
}

interface DatedHolder {
  element: Element;
  day: IsoDate;
}

function dayOfHolder(element: Element, context: DateContext): IsoDate | undefined {
  const text = textUpTo(element, LONGEST_DATE_LINE + BESIDE_DATE);
  const data = element.getAttribute('datetime');
  const shown = onlyDateIn(text, context);
  if (!data || text.length > LONGEST_DATE_LINE) return shown;
  return parseDataDate(data, context)?.slice(0, 10) ?? shown;
}

/** The day of a line that is hardly more than one date. */
function onlyDateIn(text: string, context: DateContext): IsoDate | undefined {
  if (text.length > LONGEST_DATE_LINE + BESIDE_DATE) return undefined;
  const dates = datesInText(text, context);
  const [date] = dates;
  return date && dates.length === 1 && text.length - (date.end - date.start) <= BESIDE_DATE ? date.value : undefined;
}

/** The day that is named below each box around a holder; null where there are several. */
function daysBelow(holders: readonly DatedHolder[]): ReadonlyMap<Element, IsoDate | null> {
  const below = new Map<Element, IsoDate | null>();
  for (const { element, day } of holders) {
    for (let box: Element | null = element; box; box = box.parentElement) {
      const other = below.get(box);
      // What is below a box is known of all boxes around it: only another day is news to them.
      if (other === null || other === day) break;
      below.set(box, other === undefined ? day : null);
    }
  }
  return below;
}

/** The largest box around a date that holds no other day and begins with it: its post. Null where the date belongs to no text. */
function postAround(
  { element, day }: DatedHolder,
  below: ReadonlyMap<Element, IsoDate | null>,
  headline: Element | null,
): Element | null {
  let post: Element | null = null;
  for (let box = element.parentElement; box && below.get(box) === day; box = box.parentElement) {
    if (box.localName === 'body' || box.contains(headline)) break;
    if (beginsWith(box, element)) post = box;
  }
  const length = textUpTo(element, LONGEST_DATE_LINE).length + LEAST_TEXT;
  return post && textUpTo(post, length).length > length ? post : null;
}

/** Letters before a post's date: its title, its author. */
const BEFORE_DATE = 150;

/** Whether a box begins with a date, so that the date is that of what follows: one in the middle of a sentence is none. */
function beginsWith(box: Element, holder: Element): boolean {
  const text = textUpTo(box, BEFORE_DATE + LONGEST_DATE_LINE);
  const at = text.indexOf(textUpTo(holder, LONGEST_DATE_LINE));
  return at === 0 || (at > 0 && at <= BEFORE_DATE && isLineOfItsOwn(holder, box));
}

/** Whether a date shares its line with no more than a label or a name. */
function isLineOfItsOwn(holder: Element, box: Element): boolean {
  const line = holder.closest('p, li, dd, dt, h1, h2, h3, h4, header, div, footer, td');
  const most = textUpTo(holder, LONGEST_DATE_LINE).length + BESIDE_DATE;
  return line !== null && line !== box && textUpTo(line, most).length <= most;
}

/** The day in a quote's first or last line, or in its signature. */
function dayOfQuote(quote: Element, context: DateContext): IsoDate | undefined {
  if (textUpTo(quote, LEAST_TEXT).length <= LEAST_TEXT) return undefined;
  const lines = unclobbered(quote, 'querySelectorAll')(QUOTE_LINES);
  const ends = [endText(quote, 'first'), endText(quote, 'last')];
  for (let at = 0; at < Math.min(lines.length, 2 * MOST_LINES); at++) {
    const line = lines[at < MOST_LINES ? at : lines.length - 1 - (at - MOST_LINES)];
    if (!line || !ends.some((text) => text && line.contains(text))) continue;
    const day = dayOfHolder(line, context);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Text nodes looked at to find one with words. */
const BLANK_TEXTS = 50;

/** The first or last text node of a box that has words. */
function endText(box: Element, end: 'first' | 'last'): Node | null {
  // 4: text only.
  const walker = unclobbered(box.ownerDocument, 'createTreeWalker')(box, 4);
  // A walker that shows text alone takes a text below any depth of elements for a child.
  let node = end === 'first' ? walker.firstChild() : walker.lastChild();
  for (let looked = 0; node && looked < BLANK_TEXTS; looked++) {
    if (/\S/.test(node.nodeValue ?? '')) return node;
    node = end === 'first' ? walker.nextNode() : walker.previousNode();
  }
  return null;
}

/**
 * Passages of the article's text that stand in boxes of another day.
 *
 * @param boxes the days of boxes of the page; of nested ones the closest counts
 * @param runs where the article's text stands
 * @param published ISO day of publication; null where none was found
 * @returns in order, without overlaps; empty where one box holds most of the article
 */
export function passagesIn(
  boxes: ReadonlyMap<Element, IsoDate>,
  runs: readonly TextRun[],
  published: IsoDate | null,
): DatedPassage[] {
  if (boxes.size === 0) return [];
  const found: (DatedPassage & { box: Element })[] = [];
  const known = new Map<Element, Element | null>();
  let last: Element | null = null;
  for (const { node, start, end } of runs) {
    const box = node.parentElement && closestBox(node.parentElement, boxes, known);
    const written = box && boxes.get(box);
    const passage = found.at(-1);
    if (box && box === last && passage) passage.end = end;
    else if (box && written) found.push({ start, end, written, box });
    last = box;
  }
  const length = runs.at(-1)?.end ?? 0;
  return found
    .filter(({ start, end, written }) => written !== published?.slice(0, 10) && end - start <= length * MOST_OF_ARTICLE)
    .slice(0, MOST_PASSAGES)
    .map(({ start, end, written }) => ({ start, end, written }));
}

function closestBox(
  element: Element,
  boxes: ReadonlyMap<Element, IsoDate>,
  known: Map<Element, Element | null>,
): Element | null {
  const climbed: Element[] = [];
  let found: Element | null | undefined;
  for (let box: Element | null = element; box && found === undefined; box = box.parentElement) {
    found = boxes.has(box) ? box : known.get(box);
    climbed.push(box);
  }
  for (const box of climbed) known.set(box, found ?? null);
  return found ?? null;
}
