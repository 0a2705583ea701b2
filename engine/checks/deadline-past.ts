import type { Note } from '../brief.ts';
import { parseIsoDate } from '../calendar/plain-date.ts';
import { sentenceIndexAt } from '../text/article-text.ts';
import { DEADLINE_TOLD, spellDay } from './en/time-words.ts';
import { hasAny, mentionFrom, quote, type Reading } from './reading.ts';

/** What must stand right before the date, in the present: `has until April 30`, `the deadline is April 30`. */
const RUNNING =
  /\b(?:(?:has|have) until|deadline (?:is|falls on|expires on|ends on)|(?:faces|face|set) (?:a|the|an) (?:\w{1,20} )?deadline of) (?:\w{6,9},? )?$/i;

/** Days: a deadline missed by more is history, told in the present for effect. */
const OLDEST = 200;

/** A deadline told as still running whose day lies before publication. */
export function deadlinePast({ text, day, dated, sentenceFacts }: Reading): Note[] {
  const published = parseIsoDate(day);
  if (published === null) return [];
  const notes: Note[] = [];
  for (const { entry, mention } of dated) {
    if (entry.precision !== 'day' || !entry.stated.includes('day')) continue;
    const deadline = parseIsoDate(entry.value);
    if (deadline === null || deadline >= published || deadline < published - OLDEST) continue;
    const running = RUNNING.exec(text.text.slice(Math.max(mention.sentenceStart, mention.start - 80), mention.start));
    if (running === null) continue;
    if (hasAny(sentenceFacts(sentenceIndexAt(text, mention.start)).words, DEADLINE_TOLD)) continue;
    const start = mention.start - running[0].length;
    const words = mentionFrom(text, start, mention);
    notes.push({
      kind: 'deadline-past',
      message: `The article says ${quote(words.text)}, but ${spellDay(entry.value)} lies before its publication on ${spellDay(day)}.`,
      mention: words,
    });
  }
  return notes;
}
