import type { Word } from '../../text/words.ts';
import { type Core, readCore } from '../core-words.ts';
import { HEADS, type Head } from '../en/heads.ts';
import { CONNECTORS, INNER_WORDS, LEADING_WORDS, NEUTRAL_WORDS, SUBJECT_WORDS } from '../en/name-words.ts';
import { type Reading, type Span, spanOf } from '../reading.ts';
import { isOtherThing } from './known-name.ts';

/** A run of words shaped like a treaty's name, known or not: `Lusaka Protocol`, `Treaty of Tartu`, `Dayton peace accord`. */
export interface Phrase extends Span {
  head: Head;
  /** Index of the head's word. */
  headAt: number;
  /** True where the head itself is capitalised. */
  capital: boolean;
  /** True for `Treaty of …`, `Convention on …`. */
  leads: boolean;
  core: Core;
}

/** Words a name's part before or after the head may have: the longest in the UN Treaty Collection's short titles. */
const MOST_BEFORE = 9;
const MOST_AFTER = 14;

const isCapital = (word: Word | undefined): boolean => word?.shape === 'initial' || word?.shape === 'upper';
const isTheme = (word: Word) => SUBJECT_WORDS.has(word.folded) || NEUTRAL_WORDS.has(word.folded);

/** Blanks and hyphens, and the full stops inside `U.S.`. */
function isTight(previous: Word | undefined, word: Word): boolean {
  if (!previous) return false;
  if (/^[ \u00a0\u2010-\u2015/-]$/.test(word.glue)) return true;
  return /^\.[ \u00a0-]?$/.test(word.glue) && previous.text.length === 1;
}

/** `Forces in Europe Treaty`, `Defense of Greenland Agreement`: what stands before `in` is a subject. */
const endsTheme = (word: Word | undefined): boolean => word !== undefined && isCapital(word) && isTheme(word);

const HYPHEN = /^[\u2010-]$/;

const STARTERS = /^(of|on|for|against|concerning|relating|regarding|between|to)$/;

/** An abbreviation in brackets between a name and its noun: `Forces in Europe (CFE) Treaty`. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.shape === 'upper' && word.glue === ' (' && /^\)[ \u00a0]$/.test(words[at + 1]?.glue ?? '');
}

/** `Mar-a-Lago`, `Sharm-el-Sheikh`: a small word inside a name. */
const isBetweenHyphens = (word: Word, next: Word) =>
  HYPHEN.test(word.glue) && HYPHEN.test(next.glue) && isCapital(next);

/** First word, not before `from`, of what stands before a head: capitals, and `and`, `of`, `on` in front of a word of the subject. */
function readBefore(words: readonly Word[], headAt: number, from: number): number {
  let first = headAt;
  const capital = isCapital(words[headAt]);
  const aside = isAside(words, headAt - 1);
  for (let i = aside ? headAt - 2 : headAt - 1; i >= Math.max(from, headAt - MOST_BEFORE); i--) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next || !(isTight(word, next) || (aside && i === headAt - 2))) break;
    if (HEADS.has(word.folded) && word.folded !== 'compact') break;
    if (isCapital(word)) first = i;
    else if (isBetweenHyphens(word, next)) continue;
    else if (word.shape === 'digits') break;
    else if (CONNECTORS.has(word.folded)) {
      if (!(capital || aside) || first !== i + 1) break;
      const names = /^(of|in)$/.test(word.folded) && endsTheme(words[i - 1]);
      if (!names && !(/^(and|of|on|for)$/.test(word.folded) && isTheme(next))) break;
    } else if (!(INNER_WORDS.has(word.folded) && (!capital || next.glue.includes('-')))) break;
  }
  while (first < headAt) {
    const word = words[first];
    if (!word || !(LEADING_WORDS.has(word.folded) || CONNECTORS.has(word.folded))) break;
    first++;
  }
  return first;
}

const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Past the last word of what follows `Treaty of`: capitals with connectors between them, lists with commas of themes. */
function readAfter(words: readonly Word[], headAt: number): number {
  const opener = words[headAt + 1];
  const head = words[headAt];
  if (!opener || !isTight(head, opener) || !STARTERS.test(opener.folded)) return headAt + 1;
  let past = headAt + 1;
  for (let i = headAt + 1; i <= headAt + MOST_AFTER; i++) {
    const word = words[i];
    const previous = words[i - 1];
    if (!word || !previous) break;
    const list = word.glue === ', ' && isCapital(word) && isTheme(word) && isTheme(previous) && isCapital(previous);
    const possessive = /^['\u2019][ \u00a0]?$/.test(word.glue) && (word.glue.length > 1 || word.folded === 's');
    if (!isTight(previous, word) && !list && !(possessive && i > headAt + 2)) break;
    if (HEADS.has(word.folded) && i > headAt + 1) break;
    if (/^(in|on|of)$/.test(previous.folded) && CALENDAR.test(word.folded)) break;
    if (isCapital(word)) past = i + 1;
    else if (!CONNECTORS.has(word.folded)) break;
    // `and the` joins another thing; `and Cooperation` goes on.
    else if (word.folded === 'and' && !isCapital(words[i + 1])) break;
  }
  return past;
}

/**
 * Whether what follows a head is part of the name. After a name that is complete by itself only a subject goes on with
 * it (`Kyoto Protocol on Climate Change`, not `Kyoto Protocol to the Senate`); a day or month never does.
 */
function belongs(words: readonly Word[], first: number, headAt: number, past: number): boolean {
  const tail = words.slice(headAt + 1, past);
  const opener = tail[0]?.folded ?? '';
  if (tail.some((word) => CALENDAR.test(word.folded) && word.folded !== 'may')) return false;
  if (opener === 'to' && words[headAt]?.folded !== 'protocol') return false;
  if (first === headAt || opener === 'of') return true;
  if (words.slice(first, headAt).every(isTheme)) return true;
  return (
    tail.some((word) => isCapital(word) && SUBJECT_WORDS.has(word.folded)) ||
    /^(convention|declaration)$/.test(words[headAt]?.folded ?? '')
  );
}

/**
 * Every run of words shaped like a treaty's name. Only the shape is judged here; whether it is one is for
 * `is-treaty-name.ts` and the names we know. Time is linear: each head looks at a fixed number of words around it.
 */
export function readPhrases(reading: Reading): Phrase[] {
  const { words } = reading.text;
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const head = word && HEADS.get(word.folded);
    if (!word || !head) continue;
    const capital = word.shape !== 'lower';
    const first = readBefore(words, at, phrases.at(-1)?.past ?? 0);
    let past =
      capital || /^(treaty|convention|protocol|declaration)$/.test(word.folded) ? readAfter(words, at) : at + 1;
    if (past > at + 1 && !belongs(words, first, at, past)) past = at + 1;
    if (first === at && past === at + 1) continue;
    if (isOtherThing(reading, past)) continue;
    const before = words.slice(first, isAside(words, at - 1) ? at - 1 : at);
    const core = readCore([...before, ...words.slice(at, past)], reading.index.places);
    phrases.push({ ...spanOf(reading.text, first, past), head, headAt: at, capital, leads: past > at + 1, core });
    at = past - 1;
  }
  return phrases;
}
