import type { DateEntry, Discrepancy } from '../brief.ts';
import { parseIsoDate } from '../calendar/plain-date.ts';
import type { Word } from '../text/words.ts';
import { type DiscrepancyContext, mentionFrom, onOneLine, wordsBefore } from './discrepancy-context.ts';
import type { UpcomingWords } from './discrepancy-rules.ts';

/** Words between `upcoming` and its date: a phrase like `visit by President Putin to India in` has seven. */
const WORDS_TO_DATE = 12;
/** Lower-case words that are no links: `upcoming state visit` has two, a third may begin another thought. */
const NOUNS = 3;
/** Days: an event longer ago than this is rather what the upcoming thing is about than its own date. */
const OLDEST = 400;

/** The last day the words leave open: `early 2025` is read as the first third of the year, the widest sense in use. */
function lastDayMeant(entry: DateEntry): number | null {
  const from = entry.from === null ? null : parseIsoDate(entry.from);
  const to = entry.to === null ? null : parseIsoDate(entry.to);
  if (from === null || to === null) return null;
  if (entry.modifier === 'START') return from + Math.floor((to - from + 1) / 3) - 1;
  if (entry.modifier === 'MID') return from + Math.floor((2 * (to - from + 1)) / 3) - 1;
  return entry.modifier === null || entry.modifier === 'END' ? to : null;
}

/** Marks that end the phrase something is called upcoming in. */
const ENDS_PHRASE = /[.,;:!?()"\u201c\u201d\n\u3002\uff0c\u060c\u0964]|--|\u2013|\u2014/;

/** True where nothing between says that the date is about something else. */
function belongsTogether(between: readonly Word[], words: UpcomingWords): boolean {
  let nouns = 0;
  for (const [index, word] of between.entries()) {
    if (ENDS_PHRASE.test(word.precedingText) && !/^\. $/.test(word.precedingText)) return false;
    if (words.works.has(word.folded)) return false;
    if (words.links.has(word.folded) || word.shape !== 'lower') continue;
    if (index > 0 && words.opensClause(word.folded)) return false;
    nouns++;
  }
  return between.length > 1 && nouns <= NOUNS && words.dating.has(between.at(-1)?.folded ?? '');
}

/** Something called upcoming whose own date lies before the day of publication. */
export function upcomingButPast({ article, rules, day, dated }: DiscrepancyContext): Discrepancy[] {
  const published = parseIsoDate(day);
  const words = rules.upcoming;
  if (published === null || words === null) return [];
  return dated.flatMap(({ entry, mention }): Discrepancy[] => {
    const last = lastDayMeant(entry);
    if (last === null || last >= published || last < published - OLDEST) return [];
    const before = wordsBefore(article, mention.start, WORDS_TO_DATE);
    const at = before.findLastIndex((word) => words.words.has(word.folded));
    const upcoming = before[at];
    if (upcoming === undefined || !belongsTogether(before.slice(at + 1), words)) return [];
    const params = { upcoming: upcoming.text, date: onOneLine(mention.text), published: day };
    return [{ code: 'upcoming-but-past', params, mention: mentionFrom(article, upcoming.start, mention) }];
  });
}
