import type { DateEntry, Note } from '../brief.ts';
import { parseIsoDate } from '../calendar/plain-date.ts';
import type { Word } from '../text/words.ts';
import { DATING, LINKS, spellDay, UPCOMING, WORKS } from './en/time-words.ts';
import { mentionFrom, quote, type Reading, wordsBefore } from './reading.ts';

/** Words between `upcoming` and its date: a phrase like `visit by President Putin to India in` has seven. */
const REACH = 12;
/** Lower-case words that are no links: `upcoming state visit` has two, a third may begin another thought. */
const NOUNS = 3;
/** Days: an event longer ago than this is rather what the upcoming thing is about than its own date. */
const OLDEST = 400;

/** The last day the words leave open: `early 2025` is read as the first third of the year, the widest sense in use. */
function lastDay(entry: DateEntry): number | null {
  const from = entry.from === null ? null : parseIsoDate(entry.from);
  const to = entry.to === null ? null : parseIsoDate(entry.to);
  if (from === null || to === null) return null;
  if (entry.modifier === 'START') return from + Math.floor((to - from + 1) / 3) - 1;
  if (entry.modifier === 'MID') return from + Math.floor((2 * (to - from + 1)) / 3) - 1;
  return entry.modifier === null || entry.modifier === 'END' ? to : null;
}

/** True where nothing between says that the date is about something else. */
function belongsTogether(between: readonly Word[]): boolean {
  let nouns = 0;
  for (const [index, word] of between.entries()) {
    if (/[.,;:!?()"“”\n]|--|\u2013|\u2014/.test(word.glue) && !/^\. $/.test(word.glue)) return false;
    if (WORKS.has(word.folded)) return false;
    if (LINKS.has(word.folded) || word.shape !== 'lower') continue;
    if (index > 0 && /[a-z]{3}(?:ed|ing)$/.test(word.folded) && word.folded !== 'meeting') return false;
    nouns++;
  }
  return between.length > 1 && nouns <= NOUNS && DATING.has(between.at(-1)?.folded ?? '');
}

/** Something called upcoming whose own date lies before the day of publication. */
export function upcomingButPast({ text, day, dated }: Reading): Note[] {
  const published = parseIsoDate(day);
  if (published === null) return [];
  const notes: Note[] = [];
  for (const { entry, mention } of dated) {
    const last = lastDay(entry);
    if (last === null || last >= published || last < published - OLDEST) continue;
    const before = wordsBefore(text, mention.start, REACH);
    const at = before.findLastIndex((word) => UPCOMING.has(word.folded));
    const upcoming = before[at];
    if (upcoming === undefined || !belongsTogether(before.slice(at + 1))) continue;
    notes.push({
      kind: 'upcoming-but-past',
      message: `The article calls this ${quote(upcoming.text)}, but ${quote(mention.text)} lies before its publication on ${spellDay(day)}.`,
      mention: mentionFrom(text, upcoming.start, mention),
    });
  }
  return notes;
}
