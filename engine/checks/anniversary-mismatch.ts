import type { Note } from '../brief.ts';
import { parseIsoDate } from '../calendar/plain-date.ts';
import { remember } from '../lazy.ts';
import { sentenceIndexAt } from '../text/article-text.ts';
import { MARKING, TELLING_OF_THE_PAST } from './en/time-words.ts';
import { hasAny, mentionsBetween, quote, type Reading, wordsFrom } from './reading.ts';

/** Words between `anniversary of` and the year or the treaty it remembers: `the signing of the`. */
const REACH = 5;
/** Days from publication within which a date in the sentence is the day of the anniversary. */
const NEAR = 60;

/** The year remembered, where the words right after say it: `of the 1972 accord`, `of the Simla Agreement`. */
function yearRemembered(reading: Reading, from: number): { year: number; end: number } | null {
  const words = wordsFrom(reading.text, from, REACH + 1);
  const last = words.at(-1);
  if (last === undefined) return null;
  const stop = words.find((word, index) => index > 0 && /[.,;:]/.test(word.glue))?.start ?? last.end;
  const year = mentionsBetween(reading.dated, from, stop).find(
    ({ entry, mention }) => entry.precision === 'year' && /^\d{4}$/.test(mention.text),
  );
  const treaty = treatyBetween(reading, from, stop);
  if (year !== undefined && (treaty === null || year.mention.start < treaty.end))
    return { year: Number(year.entry.value), end: year.mention.end };
  return treaty;
}

function treatyBetween({ cited }: Reading, from: number, stop: number): { year: number; end: number } | null {
  for (const { entry, mention } of mentionsBetween(cited, from, stop)) {
    if (entry.signed === null || entry.basis !== 'knowledge' || entry.candidates.length > 0) continue;
    return { year: Number(entry.signed.slice(0, 4)), end: mention.end };
  }
  return null;
}

/** The year the anniversary is held in, and how exactly the sentence says so; null where it tells of another time. */
function yearHeld(reading: Reading, sentence: number, published: number): { year: number; slack: number } | null {
  const { words, dated } = reading.sentenceFacts(sentence);
  for (const { entry } of dated) {
    if (entry.from === null || entry.rule === 'anniversary') continue;
    const from = parseIsoDate(entry.from);
    if (from === null || (entry.precision !== 'day' && entry.precision !== 'month')) continue;
    return Math.abs(from - published) <= NEAR ? { year: Number(entry.from.slice(0, 4)), slack: 0 } : null;
  }
  if (hasAny(words, TELLING_OF_THE_PAST) || !hasAny(words, MARKING)) return null;
  // Without a day, the anniversary may be of last year or of the next.
  return { year: Number(reading.day.slice(0, 4)), slack: 1 };
}

/** An anniversary whose number does not lead back to the year named for it: `the 50th anniversary of the 1972 accord` in 2025. */
export function anniversaryMismatch(reading: Reading): Note[] {
  const published = parseIsoDate(reading.day);
  if (published === null) return [];
  const notes: Note[] = [];
  const heldIn = remember((sentence: number) => yearHeld(reading, sentence, published));
  for (const { entry, mention } of reading.dated) {
    if (entry.rule !== 'anniversary' || !/^\d{1,3}(?:st|nd|rd|th)/.test(mention.text)) continue;
    const remembered = yearRemembered(reading, mention.end);
    const held = heldIn(sentenceIndexAt(reading.text, mention.start));
    if (remembered === null || held === null) continue;
    const ordinal = Number.parseInt(mention.text, 10);
    const years = held.year - remembered.year;
    if (years <= 0 || Math.abs(years - ordinal) <= held.slack) continue;
    const words = reading.text.text.slice(mention.start, remembered.end);
    notes.push({
      kind: 'anniversary-mismatch',
      message: `The article says ${quote(words)}, but from ${remembered.year} to ${held.year} is ${years} years.`,
      mention: { ...mention, end: remembered.end, text: words },
    });
  }
  return notes;
}
