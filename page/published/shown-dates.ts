import type { DateSignal } from '../../engine/brief.ts';
import { findAll, plainText } from '../dom/unclobbered.ts';
import { UPDATED } from './en/months.ts';
import { parseDataDate, parseShownDate } from './parse-date.ts';

/** Elements that hold a date: by their kind, their microdata or the name of their class. */
const HOLDERS =
  'time, [itemprop~="datePublished"], [itemprop~="dateModified"], [pubdate], [class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [class*="dateline" i], [class*="posted" i], [class*="meta" i]';
/** A page with more is a list; the article's own comes early. */
const LOOKED_AT = 300;
/** A date's line is short; longer is a box that holds one among other things. */
const LONGEST_LINE = 160;
/** Other people's dates: teasers, comments, the foot of the page. */
const ELSEWHERE =
  'aside, footer, nav, form, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="footer" i], [class*="teaser" i], [class*="recommend" i], [class*="widget" i], [class*="trending" i], [class*="popular" i], [id*="comment" i], [id*="related" i], [id*="sidebar" i]';
/** Elements between headline and date: further down it belongs to something else. */
const NEAR = 3;

/**
 * Days shown in or next to the headline: in the nearest ancestors of the h1, before it or after it, most trusted first. Dates
 * of other articles, comments and the footer are passed over.
 */
export function shownDates(document: Document): DateSignal[] {
  const headlines = findAll(document, 'h1', 5);
  const found: { signal: DateSignal; rank: number }[] = [];
  for (const element of findAll(document, HOLDERS, LOOKED_AT)) {
    const text = plainText(element);
    if (text.length > LONGEST_LINE || element.closest(ELSEWHERE)) continue;
    const isTime = element.localName === 'time' || element.hasAttribute('itemprop');
    const data = element.getAttribute('datetime') ?? element.getAttribute('content');
    const value = (data && parseDataDate(data)) || parseShownDate(text);
    if (!value) continue;
    const property = element.getAttribute('itemprop') ?? '';
    const label = `${text} ${element.getAttribute('class') ?? ''} ${property} ${textBefore(element)}`;
    const changed = property ? property.includes('dateModified') : UPDATED.test(label);
    const distance = nearest(element, headlines);
    // In a list of teasers every date has its own link and stands far from the page's headline.
    if (distance > NEAR && !property) continue;
    found.push({
      rank: (property ? 0 : isTime ? 1 : 2) * 10 + distance,
      signal: {
        source: isTime ? 'time-element' : 'visible-text',
        raw: (data && parseDataDate(data) ? data : text).slice(0, 80),
        value,
        kind: changed ? 'updated' : 'published',
      },
    });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ signal }) => signal);
}

/** The label before a date: `Updated:`. What has digits is another date. */
function textBefore(element: Element): string {
  const text = (element.previousSibling?.textContent ?? '').slice(-40);
  return /\d/.test(text) ? '' : text;
}

/** How many ancestors of a headline one has to climb to reach the element; 99 where it is none of its surroundings. */
function nearest(element: Element, headlines: readonly Element[]): number {
  let best = 99;
  for (const headline of headlines) {
    let holder: Element | null = headline;
    for (let climbed = 0; holder && climbed < best && climbed <= NEAR + 1; climbed++, holder = holder.parentElement) {
      if (holder.localName === 'body') break;
      if (holder.contains(element)) best = climbed;
    }
  }
  return best;
}
