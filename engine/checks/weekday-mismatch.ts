import type { Note } from '../brief.ts';
import { dayOfWeek, parseIsoDate } from '../calendar/plain-date.ts';
import { readWeekday, spellDay, weekdayName } from './en/time-words.ts';
import { quote, type Reading, wordsBetween } from './reading.ts';

/** Days: further from publication, a date without its year may be of another year, where the weekday fits. */
const YEAR_IS_SURE_WITHIN = 120;

/** A weekday that does not fall on the date given with it: `Tuesday, May 5` where that day is a Monday. */
export function weekdayMismatch({ text, day, dated }: Reading): Note[] {
  const published = parseIsoDate(day);
  if (published === null) return [];
  const notes: Note[] = [];
  for (const { entry, mention } of dated) {
    if (entry.precision !== 'day' && entry.precision !== 'time') continue;
    const date = parseIsoDate(entry.value.slice(0, 10));
    const words = wordsBetween(text, mention.start, mention.end);
    const named = words.flatMap((word) => readWeekday(word.folded) ?? []);
    const yearStated = words.some((word) => /^\d{4}$/.test(word.text));
    const dayStated = words.some((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.folded));
    const [weekday] = named;
    if (date === null || weekday === undefined || named.length > 1 || !dayStated) continue;
    if (!yearStated && Math.abs(date - published) > YEAR_IS_SURE_WITHIN) continue;
    if (dayOfWeek(date) === weekday) continue;
    notes.push({
      kind: 'weekday-mismatch',
      message: `The article says ${quote(mention.text)}, but ${spellDay(entry.value)} is a ${weekdayName(dayOfWeek(date))}, not a ${weekdayName(weekday)}.`,
      mention,
    });
  }
  return notes;
}
