import type { Leader, Mention, Note, OfficeHeld } from '../brief.ts';
import { remember } from '../lazy.ts';
import { type ArticleText, sentenceIndexAt } from '../text/article-text.ts';
import { PAST_TELLING_WORDS, sameTitle, splitFormer, titleOf } from './en/office-words.ts';
import type { Reading } from './reading.ts';

/** An office that ended less than this before the day may still be in the text's past: reports of a handover. */
const DAYS_OF_GRACE = 60;
/** Longer ago, the article tells of the past, or follows the custom of calling people by their last high office. */
const YEARS_OF_NEWS = 2;

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
const isFullDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

/**
 * Where the article's wording of an office and the record of it disagree on the article's day (ISO): somebody called
 * by an office that had ended, called `former` of an office still held, or called president while prime minister.
 * Silent where the record is exact only to the month or year, where the sentence speaks of the past, and for people
 * only the article knows. Offsets of the mentions are UTF-16 units into `text.text`.
 */
export function findOfficeMismatches({ text, leaders, day }: Reading): Note[] {
  const notes: Note[] = [];
  const pastIn = remember((sentence: number) => findPast(text, sentence, day));
  for (const leader of leaders) {
    if (leader.basis !== 'knowledge' || leader.statedOffice === null || leader.candidates.length > 0) continue;
    const found = wordsOfOffice(text, leader);
    if (!found) continue;
    const past = pastIn(sentenceIndexAt(text, found.mention.start));
    if (liesOutside(past, found.start, found.mention.end)) continue;
    const message = disagreement(leader, found.words, day);
    if (message) notes.push({ kind: 'office-mismatch', message, mention: found.mention });
  }
  return notes;
}

/** At most this many characters stand between `former` and the office: `former Bosnian and Herzegovinian Prime Minister`. */
const FORMER_REACH = 60;

/** More blanks than this between an office and a name are no space between words. */
const MOST_BLANKS = 8;

/** The mention that the stated office stands beside, both as the article words them, and the offset where that begins. */
function wordsOfOffice(text: ArticleText, leader: Leader): { mention: Mention; words: string; start: number } | null {
  const { bare, former } = splitFormer(leader.statedOffice ?? '');
  for (const mention of leader.mentions) {
    const reach = bare.length + MOST_BLANKS + (former ? FORMER_REACH : 0);
    const begins = Math.max(mention.sentenceStart, mention.start - reach);
    const before = text.text.slice(begins, mention.start);
    const small = before.toLowerCase();
    const at = small.lastIndexOf(bare);
    // Right before the name, a space between: farther away it may be somebody else's.
    if (at < 0 || before.slice(at + bare.length).trim() !== '') continue;
    const from = former ? formerBefore(small, at) : at;
    const start = begins + from;
    if (from >= 0) return { mention, words: text.text.slice(start, mention.end), start };
  }
  return null;
}

/** Where `former` or `ex-` stands shortly before an offset; -1 where it does not. */
function formerBefore(sentence: string, at: number): number {
  const from = Math.max(0, at - FORMER_REACH);
  const found = [...sentence.slice(from, at).matchAll(/\b(?:former|ex)\b/g)].at(-1);
  return found ? from + found.index : -1;
}

/** Offsets of the first and the last word of a sentence that speaks of an earlier time or names an earlier year. */
type PastWords = { first: number; last: number } | null;

function findPast(text: ArticleText, sentence: number, day: string): PastWords {
  const { start, end } = text.sentences[sentence] ?? { start: 0, end: 0 };
  const words = text.text.slice(start, end);
  const year = Number(day.slice(0, 4));
  const years = [...words.matchAll(/\b(?:18|19|20)\d\d\b/g)].filter(([digits]) => Number(digits) < year);
  const offsets = [...years, ...words.matchAll(PAST_TELLING_WORDS)].map((match) => start + match.index);
  if (offsets.length === 0) return null;
  return offsets.reduce((ends, at) => ({ first: Math.min(ends.first, at), last: Math.max(ends.last, at) }), {
    first: Infinity,
    last: -Infinity,
  });
}

/** Whether one of the words lies outside the office's own words, `former President`. */
const liesOutside = (past: PastWords, start: number, end: number): boolean =>
  past !== null && (past.first < start || past.last >= end);

function disagreement(leader: Leader, words: string, day: string): string | null {
  const { title, former } = titleOf(leader.statedOffice ?? '');
  if (title === null) return null;
  const held = leader.office === null ? null : titleOf(leader.office).title;
  if (former) {
    const still = held !== null && sameTitle(title, held) && isFullDay(leader.since);
    // Somebody back in an office was its former holder too: only an unbroken one contradicts.
    const hadItBefore = leader.before.some((office) => sameTitle(title, titleOf(office.office).title));
    if (!still || hadItBefore || daysBetween(leader.since ?? day, day) < DAYS_OF_GRACE) return null;
    return `The article says \u201c${words}\u201d; by our record ${leader.name} has been ${leader.office} of ${leader.of} since ${leader.since}.`;
  }
  if (held !== null && sameTitle(title, held)) return null;
  const ended = lastEnded(leader, title);
  if (ended && isFullDay(ended.until)) {
    const days = daysBetween(ended.until, day);
    if (days < DAYS_OF_GRACE || days > YEARS_OF_NEWS * 365) return null;
    return `The article says \u201c${words}\u201d; by our record ${leader.name} was ${ended.office} of ${ended.of} until ${ended.until}.`;
  }
  // Never held the stated office, and holds another of the two that are never held together.
  if (ended || held === null || !isFullDay(leader.since)) return null;
  return `The article says \u201c${words}\u201d; by our record ${leader.name} has been ${leader.office} of ${leader.of} since ${leader.since}.`;
}

/** The latest earlier office of this title. */
const lastEnded = (leader: Leader, title: string): OfficeHeld | undefined =>
  leader.before.find((office) => sameTitle(title, titleOf(office.office).title));
