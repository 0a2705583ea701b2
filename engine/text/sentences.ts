import { ABBREVIATIONS, CLOSING_ABBREVIATIONS } from './en/abbreviations.ts';

/** UTF-16 offsets into the text, end exclusive, without the white space around. */
export interface Sentence {
  start: number;
  end: number;
}

/** A mark that may end a sentence, the quotes and brackets that close with it, and white space or the end of the text. */
const POSSIBLE_END = /[.!?\u2026\u0964\u06d4\u3002]+["'\u2019\u201d\u00bb)\]]*(?=\s|$)|[\u3002]|\n+/gu;

function endsSentence(text: string, at: number, afterMark: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '.') return true;
  if (text.charAt(at + 1) === '.') return true;
  const before = /([\p{L}\p{M}.]+)$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const next = text.slice(afterMark, afterMark + 40).trimStart();
  const startsLower = /^\p{Ll}/u.test(next);
  if (startsLower) return false;
  const word = before.toLowerCase().replaceAll('.', '');
  // An initial (`S. Jaishankar`) or a dotted abbreviation (`U.S.`) before a capital: only a new sentence when the
  // next word is one that opens sentences.
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/^(\p{L}\.)+\p{L}$/u.test(before)) return OPENER.test(next);
  if (CLOSING_ABBREVIATIONS.has(word)) return OPENER.test(next);
  return !ABBREVIATIONS.has(word);
}

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENER =
  /^["'\u2018\u201c]?(The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|When|While|After|Before|As|If|For|However|Also|Some|Many|Meanwhile|Earlier|Since|Under|With|By|So|Yet|Now|Last)\b/;

/**
 * The sentences of a text, in order, covering everything but white space. A line break always ends a sentence;
 * initials, abbreviations and decimals do not. Time is linear in the length of the text.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(POSSIBLE_END)) {
    const afterMark = match.index + match[0].length;
    if (match[0].startsWith('\n')) close(match.index);
    else if (endsSentence(text, match.index, afterMark)) close(afterMark);
  }
  close(text.length);
  return sentences;
}
