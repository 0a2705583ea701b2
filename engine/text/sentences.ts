import type { TextRules } from './text-rules.ts';

/** UTF-16 offsets into the text, end exclusive, without the white space around. */
export interface Sentence {
  start: number;
  end: number;
}

/** Marks that end a sentence where white space or the text's end follows: Latin, Devanagari, Arabic and Urdu. */
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '\u2026', '\u0964', '\u0965', '\u061f', '\u06d4']);
/** Marks of scripts that write no space after them. */
const MARKS_WITHOUT_SPACE: ReadonlySet<string> = new Set(['\u3002', '\uff01', '\uff1f']);
/** Quotation marks and brackets that close with a sentence. */
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '\u2019', '\u201d', '\u00bb', ')', ']', '\u300d', '\u300f']);
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "'", '\u2018', '\u201c', '\u00ab', '\u201e']);

/** UTF-16 units looked at before a full stop for an abbreviation, and after it for the next word. */
const CLOSES_BEFORE = 24;
const AFTER = 40;

const ANY_SPACE = /\s/;

/** Where a sentence may end: at any of the marks, and at a line break. */
const MAY_END = /[\n.!?\u2026\u0964\u0965\u061f\u06d4\u3002\uff01\uff1f]/g;

/** What `endsSentence` needs of a language. */
type SentenceRules = Pick<
  TextRules,
  'abbreviations' | 'closingAbbreviations' | 'sentenceOpeners' | 'ordinalFullStop' | 'fold'
>;

/** The first word after a full stop, opening quotes passed over. */
function nextWord(text: string, from: number): string {
  const next = text.slice(from, from + AFTER).trimStart();
  const quoted = OPENING_QUOTES.has(next.charAt(0)) ? next.slice(1) : next;
  return /^[\p{L}\p{M}]+/u.exec(quoted)?.[0] ?? '';
}

const SMALL_LETTER = /^\s*\p{Ll}/u;

/** True where what stands next after a full stop begins with a small letter. */
function opensSmall(text: string, from: number): boolean {
  const next = text.charCodeAt(text.charAt(from) === ' ' ? from + 1 : from);
  // Most of it is a capital of ASCII after a space: only the rest is worth Unicode's tables.
  return !(next >= 0x41 && next <= 0x5a) && SMALL_LETTER.test(text.slice(from, from + AFTER));
}

const followsOrdinal = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}\p{N}.,])\d{1,2}$/u.test(text.slice(Math.max(0, at - CLOSES_BEFORE), at));

const ASCII_WORD = /^[A-Za-z.]*$/;

/** The letters and full stops that end at `at`, as many as are looked at. */
function wordBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - CLOSES_BEFORE), at);
  const last = window.slice(window.lastIndexOf(' ') + 1);
  if (ASCII_WORD.test(last)) return last;
  return /(?<![\p{L}\p{M}.])[\p{L}\p{M}.]+$/u.exec(window)?.[0] ?? '';
}

/** True where the full stop at `at` ends its sentence; `afterMark` is the offset after the marks that stand with it. */
function fullStopEnds(text: string, at: number, afterMark: number, rules: SentenceRules): boolean {
  if (text.charAt(at + 1) === '.') return true;
  if (opensSmall(text, afterMark)) return false;
  if (rules.ordinalFullStop && followsOrdinal(text, at)) return false;
  const before = wordBefore(text, at);
  // An initial (`S. Jaishankar`), a dotted abbreviation (`U.S.`) or one that closes (`Inc.`) ends a sentence only where
  // the next word is one that opens sentences.
  if (/^\p{Lu}$/u.test(before)) return false;
  const opens = () => rules.sentenceOpeners.has(nextWord(text, afterMark));
  if (/^(\p{L}\.)+\p{L}$/u.test(before)) return opens();
  const word = rules.fold(before.replaceAll('.', ''));
  if (rules.closingAbbreviations.has(word)) return opens();
  return !rules.abbreviations.has(word);
}

/** Offset after the run of marks and closing quotes that begins at `at`. */
function afterMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && (SENTENCE_MARKS.has(text.charAt(end)) || MARKS_WITHOUT_SPACE.has(text.charAt(end))))
    end++;
  while (end < text.length && CLOSERS.has(text.charAt(end))) end++;
  return end;
}

function trimmed(text: string, from: number, to: number): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && ANY_SPACE.test(text.charAt(start))) start++;
  while (end > start && ANY_SPACE.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** True where the sentence ends with the run of marks [at, end). */
function endsAt(text: string, at: number, end: number, rules: SentenceRules): boolean {
  const mark = text.charAt(at);
  if (MARKS_WITHOUT_SPACE.has(mark)) return true;
  if (end < text.length && !ANY_SPACE.test(text.charAt(end))) return false;
  return mark !== '.' || fullStopEnds(text, at, end, rules);
}

/**
 * The sentences of a text, in order, covering everything but white space. A line break always ends a sentence; initials,
 * abbreviations and decimals do not. One scan: each unit is looked at a bounded number of times.
 *
 * @param text the article's text
 * @param rules abbreviations and sentence openers of the text's language
 * @returns UTF-16 offsets into `text`, end exclusive
 */
export function splitSentences(text: string, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = trimmed(text, start, end);
    if (sentence !== null) sentences.push(sentence);
    start = end;
  };
  const mayEnd = new RegExp(MAY_END);
  while (mayEnd.test(text)) {
    const at = mayEnd.lastIndex - 1;
    if (text.charAt(at) === '\n') {
      close(at);
      continue;
    }
    const end = afterMarks(text, at);
    if (endsAt(text, at, end, rules)) close(end);
    mayEnd.lastIndex = end;
  }
  close(text.length);
  return sentences;
}
