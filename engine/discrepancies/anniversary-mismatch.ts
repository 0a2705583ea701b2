import type { Discrepancy, Mention } from '../brief.ts';
import { parseIsoDate } from '../calendar/plain-date.ts';
import { remember } from '../lazy.ts';
import { sentenceIndexAt } from '../text/article-text.ts';
import { type DiscrepancyContext, hasAny, mentionsBetween, onOneLine, wordsFrom } from './discrepancy-context.ts';
import type { AnniversaryWords } from './discrepancy-rules.ts';

/** Words between `anniversary of` and the year or the treaty it remembers: `the signing of the`. */
const WORDS_TO_YEAR = 5;
/** Days from publication within which a date in the sentence is the day of the anniversary. */
const DAYS_NEAR = 60;

/** The year remembered, where the words right after say it: `of the 1972 accord`, `of the Simla Agreement`. */
function yearCommemorated(context: DiscrepancyContext, from: number): { year: number; end: number } | null {
  const words = wordsFrom(context.article, from, WORDS_TO_YEAR + 1);
  const last = words.at(-1);
  if (last === undefined) return null;
  const stop = words.find((word, index) => index > 0 && /[.,;:]/.test(word.precedingText))?.start ?? last.end;
  const year = mentionsBetween(context.dated, from, stop).find(
    ({ entry, mention }) => entry.precision === 'year' && /^\d{4}$/.test(mention.text),
  );
  const treaty = treatyBetween(context, from, stop);
  if (year !== undefined && (treaty === null || year.mention.start < treaty.end))
    return { year: Number(year.entry.value), end: year.mention.end };
  return treaty;
}

function treatyBetween(
  { cited }: DiscrepancyContext,
  from: number,
  stop: number,
): { year: number; end: number } | null {
  for (const { entry, mention } of mentionsBetween(cited, from, stop)) {
    if (entry.signed === null || entry.basis !== 'knowledge' || entry.candidates.length > 0) continue;
    return { year: Number(entry.signed.slice(0, 4)), end: mention.end };
  }
  return null;
}

/** The year the anniversary is held in, and how exactly the sentence says so; null where it tells of another time. */
function yearHeld(
  context: DiscrepancyContext,
  marked: AnniversaryWords,
  sentence: number,
  published: number,
): { year: number; slack: number } | null {
  const { words, dated } = context.sentenceFacts(sentence);
  for (const { entry } of dated) {
    if (entry.from === null || entry.rule === 'anniversary') continue;
    const from = parseIsoDate(entry.from);
    if (from === null || (entry.precision !== 'day' && entry.precision !== 'month')) continue;
    return Math.abs(from - published) <= DAYS_NEAR ? { year: Number(entry.from.slice(0, 4)), slack: 0 } : null;
  }
  if (hasAny(words, marked.past) || !hasAny(words, marked.marking)) return null;
  // Without a day, the anniversary may be of last year or of the next.
  return { year: Number(context.day.slice(0, 4)), slack: 1 };
}

/** Whether the sentence names a year besides these: the anniversary may be of that one, a stamp of 2012 marks it too. */
function namesOtherYear({ article, sentenceFacts }: DiscrepancyContext, mention: Mention, years: number[]): boolean {
  return [...sentenceFacts(sentenceIndexAt(article, mention.start)).years].some((year) => !years.includes(year));
}

/** An anniversary whose number does not lead back to the year named for it: `the 50th anniversary of the 1972 accord` in 2025. */
export function anniversaryMismatch(context: DiscrepancyContext): Discrepancy[] {
  const published = parseIsoDate(context.day);
  const marked = context.rules.anniversaries;
  if (published === null || marked === null) return [];
  const heldIn = remember((sentence: number) => yearHeld(context, marked, sentence, published));
  return context.dated.flatMap(({ entry, mention }): Discrepancy[] => {
    const ordinal = entry.rule === 'anniversary' ? marked.readOrdinal(mention.text) : null;
    if (ordinal === null) return [];
    const remembered = yearCommemorated(context, mention.end);
    const held = heldIn(sentenceIndexAt(context.article, mention.start));
    if (remembered === null || held === null || namesOtherYear(context, mention, [remembered.year, held.year]))
      return [];
    const years = held.year - remembered.year;
    if (years <= 0 || Math.abs(years - ordinal) <= held.slack) return [];
    const text = context.article.text.slice(mention.start, remembered.end);
    const params = { words: onOneLine(text), from: remembered.year, to: held.year, years };
    return [{ code: 'anniversary-mismatch', params, mention: { ...mention, end: remembered.end, text } }];
  });
}
