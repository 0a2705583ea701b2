import { parentOf } from '../dom/form-nodes.ts';
import { textUpTo, textWalker } from '../dom/text-up-to.ts';
import { findAll, findFirst } from '../dom/unclobbered.ts';
import { belongsElsewhere } from './belongs-to.ts';
import { foldDateText } from './calendar-words.ts';
import { parseDataDate } from './data-date.ts';
import type { IsoDate } from './iso-day.ts';
import { namesUpdate, saysUpdated } from './labels.ts';
import { type DateContext, datesInText } from './shown-date.ts';
import { type DateTrace, TRACE_WEIGHTS, traceOfDay } from './trace.ts';

/** Elements that hold a date: by their kind, their microdata or RDFa, or the name of their class. */
const HOLDERS =
  'time, [datetime], abbr[title], data[value], [itemprop*="date" i], [property*="date" i], [property*="issued" i], [property*="created" i], [property*="modified" i], [pubdate], input[class*="publish" i], [class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [class*="posted" i], [class*="meta" i]';
/** Microdata and RDFa that say what the date is of. */
const MARKED = /date(?:published|modified|created)|issued|\bdc:date\b|dcterms:(?:created|modified|date)|pubdate/i;
/** A page with more is a list; the article's own comes early. */
const MOST_DATE_ELEMENTS = 300;
/** A date's line is short; longer is a box that holds one among other things. */
const LONGEST_LINE = 160;
/** Boxes between headline and date: further away it belongs to something else. */
const MOST_BOXES_APART = 3;
/** What each box further away takes off a trace's weight. */
const PER_BOX = 0.2;

/**
 * Traces in elements made for dates, in and around the headline; those marked by microdata or RDFa wherever they stand.
 *
 * @param document the live page
 * @param headline the headline's element; null where none was found
 * @param context language, region and today: what dates are read with
 */
export function tracesInElements(document: Document, headline: Element | null, context: DateContext): DateTrace[] {
  const found: DateTrace[] = [];
  const behind = headline ? closelyBehind(headline) : new Set<Element>();
  for (const element of findAll(document, HOLDERS, MOST_DATE_ELEMENTS)) {
    // Metadata in the head were asked before.
    if (element.localName === 'meta' && element.closest('head')) continue;
    const property = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
    const isMarked = MARKED.test(property);
    const distance = distanceTo(element, headline, behind);
    if (distance > MOST_BOXES_APART && !isMarked) continue;
    const text = textUpTo(element, LONGEST_LINE);
    if (text.length > LONGEST_LINE || belongsElsewhere(element, headline, text.length)) continue;
    const weight =
      (isMarked ? TRACE_WEIGHTS.marked : TRACE_WEIGHTS.shown) - PER_BOX * Math.min(distance, MOST_BOXES_APART);
    found.push(...datesOf(element, { text, property, weight }, context));
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function datesOf(
  element: Element,
  { text, property, weight }: { text: string; property: string; weight: number },
  context: DateContext,
): DateTrace[] {
  const isTime = element.localName === 'time' || property !== '' || element.hasAttribute('datetime');
  const source = isTime ? 'time-element' : 'visible-text';
  const name = `${property} ${element.getAttribute('class') ?? ''}`;
  const data = dataOf(element, context);
  const shown = datesInText(text, context);
  if (data) {
    const isChange = namesUpdate(property || name) || saysUpdated(foldDateText(`${textBefore(element)} ${text}`));
    return [traceOfDay(source, data.raw, data.value, { kind: isChange ? 'updated' : 'published', weight })];
  }
  const folded = foldDateText(text);
  return shown.map(({ value, start }, index) => {
    const before = folded.slice(shown[index - 1]?.end ?? 0, start);
    const isChange = saysUpdated(index === 0 ? `${foldDateText(textBefore(element))} ${before}` : before);
    const isNamed = index === 0 && shown.length === 1 && namesUpdate(name);
    return traceOfDay(source, text, value, { kind: isChange || isNamed ? 'updated' : 'published', weight });
  });
}

/** The date in an element's attribute, where it has one. */
function dataOf(element: Element, context: DateContext): { raw: string; value: IsoDate } | null {
  for (const attribute of ['datetime', 'content', 'value', 'title']) {
    const raw = element.getAttribute(attribute);
    const value = raw ? parseDataDate(raw, context) : null;
    if (raw && value) return { raw, value };
  }
  return null;
}

/** The label before a date: `Updated:`. What has digits is another date. */
function textBefore(element: Element): string {
  const previous = element.previousSibling;
  const text = previous ? textUpTo(previous, LONGEST_LINE).slice(-40) : '';
  return /\d/.test(text) ? '' : text;
}

/** Text of so many letters may stand between a headline and its date. */
const MOST_TEXT_BETWEEN = 300;
/** Text nodes looked at between them: most are white space. */
const NODES_BETWEEN = 120;

/** What follows the headline with hardly any text between: the elements that hold what is next, however deep their boxes are nested. */
function closelyBehind(headline: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const document = headline.ownerDocument;
  const root = findFirst(document, 'body');
  if (!root) return found;
  const walker = textWalker(root);
  walker.currentNode = headline;
  let letters = 0;
  for (let node = walker.nextNode(), looked = 0; node && looked < NODES_BETWEEN; node = walker.nextNode(), looked++) {
    const parent = node.parentElement;
    if (headline.contains(node) || /^(?:script|style)$/.test(parent?.localName ?? '')) continue;
    for (let box: Element | null = parent; box && !found.has(box) && !box.contains(headline); box = parentOf(box))
      found.add(box);
    letters += (node.nodeValue ?? '').trim().length;
    if (letters > MOST_TEXT_BETWEEN) break;
  }
  return found;
}

/** How many ancestors of the headline one has to climb to reach the element; 99 where it is none of its surroundings. */
function distanceTo(element: Element, headline: Element | null, behind: ReadonlySet<Element>): number {
  let holder = headline;
  for (let climbed = 0; holder && climbed <= MOST_BOXES_APART + 1; climbed++, holder = holder.parentElement) {
    if (holder.contains(element)) return climbed;
    if (holder.localName === 'body') break;
  }
  return behind.has(element) ? MOST_BOXES_APART : 99;
}
