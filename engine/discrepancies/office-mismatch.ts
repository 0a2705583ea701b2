import type { Discrepancy, Leader, Mention, OfficeHeld } from '../brief.ts';
import { parseIsoDate } from '../calendar/plain-date.ts';
import { remember } from '../lazy.ts';
import { type ArticleText, sentenceIndexAt } from '../text/article-text.ts';
import { type DiscrepancyContext, onOneLine, wordsBefore, wordsBetween } from './discrepancy-context.ts';
import type { ComparedOffice, OfficeWords } from './discrepancy-rules.ts';

/** An office that ended less than this before the day may still be in the text's past: reports of a handover. */
const DAYS_OF_GRACE = 60;
/** Longer ago, the article tells of the past, or follows the custom of calling people by their last high office. */
const DAYS_OF_NEWS = 2 * 365;
/** A date in the sentence older than this puts the sentence into another time. */
const DAYS_OF_PRESENT = 31;

/** At most this many UTF-16 units stand between `former` and the office: `former Bosnian and Herzegovinian Prime Minister`. */
const FORMER_REACH = 60;
/** The words of that reach: the shortest demonyms have five letters. */
const FORMER_WORDS = 10;
/** Words before an office in which it is qualified: `then Nordian President`, `outgoing President`. */
const QUALIFYING_WORDS = 3;

/** The office an article states for a leader, where it stands. */
interface OfficeSpan {
  /** The mention right behind it. */
  mention: Mention;
  /** UTF-16 offset of its first word, `former` included. */
  start: number;
}

/** The mention that the stated office stands right before; null where none, or where a word there qualifies it. */
function statedSpan(article: ArticleText, leader: Leader, words: OfficeWords): OfficeSpan | null {
  const { bare, former } = words.read(leader.statedOffice ?? '');
  for (const mention of leader.mentions) {
    // Right before the name, a space between: farther away it may be someone else's.
    const from = Math.max(mention.sentenceStart, mention.start - bare.length - 1);
    const before = article.text.slice(from, mention.start).trimEnd();
    if (!before.toLowerCase().endsWith(bare)) continue;
    const office = from + before.length - bare.length;
    const start = former ? formerBefore(article, office, words) : office;
    if (start !== null && !isQualified(article, start, mention, words)) return { mention, start };
  }
  return null;
}

/** Where `former` or `ex-` stands shortly before an offset; null where it does not. */
function formerBefore(article: ArticleText, office: number, words: OfficeWords): number | null {
  const before = wordsBefore(article, office, FORMER_WORDS);
  return before.findLast((word) => words.former.has(word.folded) && word.start >= office - FORMER_REACH)?.start ?? null;
}

/** Whether a word right before the office, between it and the name or right behind the name qualifies it: `then`, `-elect`. */
function isQualified(article: ArticleText, start: number, mention: Mention, words: OfficeWords): boolean {
  const before = wordsBefore(article, start, QUALIFYING_WORDS);
  const between = wordsBetween(article, start, mention.start);
  return [...before, ...between].some((word) => words.qualifying.has(word.folded));
}

const QUOTES = /["\u201c\u201d\u00ab\u00bb\u201e]/g;
const CLOSING = new Set(['\u201d', '\u00bb']);

/** Whether an offset lies within quotation marks of its sentence: whoever is quoted may have spoken at another time. */
function isQuoted(article: ArticleText, mention: Mention, start: number): boolean {
  const marks = article.text.slice(mention.sentenceStart, start).match(QUOTES) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return false;
  return last === '"' ? marks.filter((mark) => mark === '"').length % 2 === 1 : !CLOSING.has(last);
}

/** Offsets of the first and the last word of a sentence that speaks of an earlier time or names an earlier year. */
type PastWords = { first: number; last: number } | null;

function findPast(context: DiscrepancyContext, sentence: number, words: OfficeWords): PastWords {
  const { start, end } = context.article.sentences[sentence] ?? { start: 0, end: 0 };
  const year = context.day.slice(0, 4);
  const list = wordsBetween(context.article, start, end);
  const isPast = (at: number): boolean => {
    const word = list[at]?.folded ?? '';
    if (/^(?:18|19|20)\d\d$/.test(word)) return word < year;
    return [1, 2, 3, 4].some((length) => {
      const phrase = list.slice(at, at + length).map(({ folded }) => folded);
      return phrase.length === length && words.past.has(phrase.join(' '));
    });
  };
  const offsets = list.flatMap((word, at) => (isPast(at) ? [word.start] : []));
  const first = offsets[0];
  return first === undefined ? null : { first, last: offsets.at(-1) ?? first };
}

/** Whether the sentence has a date of another time than the article's. */
function hasOldDate({ day, sentenceFacts }: DiscrepancyContext, sentence: number): boolean {
  return sentenceFacts(sentence).dated.some(({ entry }) => {
    return entry.to !== null && daysFromTo(entry.to, day) > DAYS_OF_PRESENT;
  });
}

/** Whether one of the words lies outside the office's own words, `former President`. */
const liesOutside = (past: PastWords, start: number, end: number): boolean =>
  past !== null && (past.first < start || past.last >= end);

const daysFromTo = (from: string, to: string): number =>
  (parseIsoDate(to) ?? Number.NaN) - (parseIsoDate(from) ?? Number.NaN);
const isFullDay = (day: string | null): day is string => day !== null && parseIsoDate(day) !== null;

/** What the record says against the stated office; null where it agrees or says nothing for certain. */
type Contradiction =
  | { code: 'office-held'; since: string }
  | { code: 'office-ended'; ended: OfficeHeld; until: string };

function contradict(context: DiscrepancyContext, leader: Leader, words: OfficeWords): Contradiction | null {
  const { office: stated, former } = words.read(leader.statedOffice ?? '');
  if (stated === null) return null;
  const held = leader.office === null ? null : words.read(leader.office).office;
  const past = leader.before.filter(({ office }) => words.read(office).office === stated);
  if (former) return contradictFormer(context, leader, held === stated && past.length === 0);
  if (held === stated) return null;
  const [ended] = past;
  if (ended && isFullDay(ended.until)) {
    const days = daysFromTo(ended.until, context.day);
    const isNews = days >= DAYS_OF_GRACE && days <= DAYS_OF_NEWS;
    return isNews ? { code: 'office-ended', ended, until: ended.until } : null;
  }
  // Never held the stated office, which their country has, and holds another of those that are never held together.
  if (ended || held === null || !isFullDay(leader.since) || !countryHas(context, leader, stated, words)) return null;
  return { code: 'office-held', since: leader.since };
}

/**
 * Someone back in an office was its former holder too: only an unbroken one contradicts, and one that goes on: on the day of a
 * handover, or shortly before it, reports call the outgoing holder `former` already.
 */
function contradictFormer({ day }: DiscrepancyContext, leader: Leader, unbroken: boolean): Contradiction | null {
  if (!unbroken || !isFullDay(leader.since) || daysFromTo(leader.since, day) < DAYS_OF_GRACE) return null;
  const isHandover = isFullDay(leader.until) && daysFromTo(day, leader.until) < DAYS_OF_GRACE;
  return isHandover ? null : { code: 'office-held', since: leader.since };
}

/** A prime minister whose own language says president is often called so where there is no president. */
function countryHas(context: DiscrepancyContext, leader: Leader, office: ComparedOffice, words: OfficeWords): boolean {
  const titles = leader.country === null ? [] : context.officesOf(leader.country);
  return titles.some((title) => words.read(title).office === office);
}

/** An article of a later day than the record was last checked may know of a change that the record does not. */
const isBeyondRecord = (leader: Leader, day: string): boolean =>
  leader.why.checked === null || day > leader.why.checked;

/**
 * Where the article's wording of an office and the record of it disagree on the article's day: someone called by an
 * office that had ended, called `former` of an office still held, or called president while prime minister. Silent where
 * the record is exact only to the month or year, or was last checked before the article's day; where the sentence speaks of
 * another time, or quotes; and for people only the article knows.
 */
export function officeMismatch(context: DiscrepancyContext): Discrepancy[] {
  const words = context.rules.offices;
  if (words === null) return [];
  const { article } = context;
  const pastIn = remember((sentence: number) => findPast(context, sentence, words));
  const oldDateIn = remember((sentence: number) => hasOldDate(context, sentence));
  return context.leaders.flatMap((leader): Discrepancy[] => {
    if (leader.basis !== 'knowledge' || leader.statedOffice === null || leader.candidates.length > 0) return [];
    if (isBeyondRecord(leader, context.day)) return [];
    const contradiction = contradict(context, leader, words);
    const span = contradiction && statedSpan(article, leader, words);
    if (!contradiction || !span || isQuoted(article, span.mention, span.start)) return [];
    const sentence = sentenceIndexAt(article, span.mention.start);
    if (oldDateIn(sentence) || liesOutside(pastIn(sentence), span.start, span.mention.end)) return [];
    const said = { words: onOneLine(article.text.slice(span.start, span.mention.end)), person: leader.name };
    return [discrepancyOf(contradiction, leader, said, span.mention)];
  });
}

function discrepancyOf(
  contradiction: Contradiction,
  leader: Leader,
  said: { words: string; person: string },
  mention: Mention,
): Discrepancy {
  if (contradiction.code === 'office-ended') {
    const { ended, until } = contradiction;
    const params = { ...said, office: ended.office, of: ended.of, country: ended.country, until };
    return { code: 'office-ended', params, mention };
  }
  const { office, of, country } = leader;
  const params = { ...said, office: office ?? '', of: of ?? '', country, since: contradiction.since };
  return { code: 'office-held', params, mention };
}
