import { isCapitalised, type Word } from '../../../text/words.ts';
import { readCore } from '../../../treaties/core-words.ts';
import { isOtherThing } from '../../../treaties/recognisers/known-name.ts';
import { spanOf, type TreatyContext } from '../../../treaties/treaty-context.ts';
import type { Phrase } from '../../../treaties/treaty-rules.ts';
import { HEADS } from './heads.ts';
import { CONNECTORS, INNER_WORDS, LEADING_WORDS, NEUTRAL_WORDS, SUBJECT_WORDS } from './name-words.ts';

/** Words a name's part before or after the head may have: the longest in the UN Treaty Collection's short titles. */
const WORDS_BEFORE_HEAD = 9;
const WORDS_AFTER_HEAD = 14;

const isTheme = (word: Word) => SUBJECT_WORDS.has(word.folded) || NEUTRAL_WORDS.has(word.folded);

/** Blanks and hyphens, and the full stops inside `U.S.`. */
function isTight(previous: Word | undefined, word: Word): boolean {
  if (!previous) return false;
  if (/^[ \u00a0\u2010-\u2015/-]$/.test(word.precedingText)) return true;
  return /^\.[ \u00a0-]?$/.test(word.precedingText) && previous.text.length === 1;
}

/** `Forces in Europe Treaty`, `Defense of Greenland Agreement`: what stands before `in` is a subject. */
const endsTheme = (word: Word | undefined): boolean => word !== undefined && isCapitalised(word) && isTheme(word);

const NAME_HYPHEN = /^[\u2010-]$/;

const STARTERS = /^(of|on|for|against|concerning|relating|regarding|between|to)$/;

/** An abbreviation in brackets between a name and its noun: `Forces in Europe (CFE) Treaty`. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.shape === 'upper' && word.precedingText === ' (' && /^\)[ \u00a0]$/.test(words[at + 1]?.precedingText ?? '')
  );
}

/** `Mar-a-Lago`, `Sharm-el-Sheikh`: a small word inside a name. */
const isBetweenHyphens = (word: Word, next: Word) =>
  NAME_HYPHEN.test(word.precedingText) && NAME_HYPHEN.test(next.precedingText) && isCapitalised(next);

/** Whether a small joint goes on with a name: `of`, `in` after a subject (`Forces in Europe`), `and`, `on` before one. */
function joinsSubject(word: Word, next: Word, previous: Word | undefined): boolean {
  if (/^(of|in)$/.test(word.folded) && endsTheme(previous)) return true;
  return /^(and|of|on|for)$/.test(word.folded) && isTheme(next);
}

/** What a word before a head does: it belongs to the name, may stand inside it, or ends it. */
type PartBefore = 'name' | 'inside' | 'end';

function partBefore(
  words: readonly Word[],
  i: number,
  first: number,
  head: { capital: boolean; aside: boolean },
): PartBefore {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next || (HEADS.has(word.folded) && word.folded !== 'compact')) return 'end';
  if (isCapitalised(word)) return 'name';
  if (isBetweenHyphens(word, next)) return 'inside';
  if (word.shape === 'digits') return 'end';
  const goesOn = CONNECTORS.has(word.folded)
    ? (head.capital || head.aside) && first === i + 1 && joinsSubject(word, next, words[i - 1])
    : INNER_WORDS.has(word.folded) && (!head.capital || next.precedingText.includes('-'));
  return goesOn ? 'inside' : 'end';
}

/** First word, not before `from`, of what stands before a head: capitals, and `and`, `of`, `on` in front of a word of the subject. */
function readBefore(words: readonly Word[], headAt: number, from: number): number {
  const aside = isAside(words, headAt - 1);
  const head = { capital: isCapitalised(words[headAt]), aside };
  const last = aside ? headAt - 2 : headAt - 1;
  let first = headAt;
  for (let i = last; i >= Math.max(from, headAt - WORDS_BEFORE_HEAD); i--) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next || !(isTight(word, next) || (aside && i === last))) break;
    const part = partBefore(words, i, first, head);
    if (part === 'end') break;
    if (part === 'name') first = i;
  }
  const isLead = (word: Word | undefined) =>
    word !== undefined && (LEADING_WORDS.has(word.folded) || CONNECTORS.has(word.folded));
  while (first < headAt && isLead(words[first])) first++;
  return first;
}

const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether the word at `i` goes on with what follows `Treaty of`. */
function goesOn(words: readonly Word[], i: number, headAt: number): boolean {
  const word = words[i];
  const previous = words[i - 1];
  if (!word || !previous) return false;
  const list = word.precedingText === ', ' && [word, previous].every((one) => isCapitalised(one) && isTheme(one));
  const possessive =
    /^['\u2019][ \u00a0]?$/.test(word.precedingText) && (word.precedingText.length > 1 || word.folded === 's');
  if (!isTight(previous, word) && !list && !(possessive && i > headAt + 2)) return false;
  if (HEADS.has(word.folded) && i > headAt + 1) return false;
  return !(/^(in|on|of)$/.test(previous.folded) && CALENDAR.test(word.folded));
}

/** Past the last word of what follows `Treaty of`: capitals with connectors between them, lists with commas of themes. */
function readAfter(words: readonly Word[], headAt: number): number {
  const opener = words[headAt + 1];
  const head = words[headAt];
  if (!opener || !isTight(head, opener) || !STARTERS.test(opener.folded)) return headAt + 1;
  let past = headAt + 1;
  for (let i = headAt + 1; i <= headAt + WORDS_AFTER_HEAD && goesOn(words, i, headAt); i++) {
    const word = words[i];
    if (isCapitalised(word)) past = i + 1;
    else if (!CONNECTORS.has(word?.folded ?? '')) break;
    // `and the` joins another thing; `and Cooperation` goes on.
    else if (word?.folded === 'and' && !isCapitalised(words[i + 1])) break;
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
  const subject = tail.some((word) => isCapitalised(word) && SUBJECT_WORDS.has(word.folded));
  return subject || /^(convention|declaration)$/.test(words[headAt]?.folded ?? '');
}

/** The phrase around the head at `at`, not before `from`; null where the head stands alone or names something else. */
function readPhrase(context: TreatyContext, at: number, from: number): Phrase | null {
  const { words } = context.article;
  const word = words[at];
  const head = word && context.index.headFilter.mayHave(word) ? HEADS.get(word.folded) : undefined;
  if (!word || !head) return null;
  const capital = word.shape !== 'lower';
  const first = readBefore(words, at, from);
  const mayLead = capital || /^(treaty|convention|protocol|declaration)$/.test(word.folded);
  const end = mayLead ? readAfter(words, at) : at + 1;
  const past = end > at + 1 && belongs(words, first, at, end) ? end : at + 1;
  if ((first === at && past === at + 1) || isOtherThing(context, past)) return null;
  const before = words.slice(first, isAside(words, at - 1) ? at - 1 : at);
  const core = readCore([...before, ...words.slice(at, past)], context.index);
  return { ...spanOf(context.article, first, past), head, headAt: at, capital, leads: past > at + 1, core };
}

/**
 * Every run of words shaped like a treaty's name. Only the shape is judged here; whether it is one is for
 * `judge-name.ts` and the names we know. Time is linear: each head looks at a fixed number of words around it.
 */
export function readPhrases(context: TreatyContext): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < context.article.words.length; at++) {
    const phrase = readPhrase(context, at, phrases.at(-1)?.past ?? 0);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.past - 1;
  }
  return phrases;
}
