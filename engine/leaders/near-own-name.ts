/** Names in a language's own script that differ a little from the form its list has: `Джорджия Мелони`, 马克隆. */

import { JOINS_NAME } from '../places/find-places.ts';
import type { Place } from '../places/place.ts';
import type { LeaderContext } from './context.ts';
import type { PersonNameForm } from './index-person-names.ts';
import { holdersOf, isSameName, isWithin } from './near-spelling.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';
import type { WordRange } from './word-range.ts';

/** A surname of fewer letters is a letter away from many others. */
const SHORTEST_NEAR = 4;
/** From this length on two letters may differ. */
const TWO_LETTERS_FROM = 8;
/** Given names vary more, and the surname beside them already says who is meant. */
const GIVEN_TWO_LETTERS_FROM = 6;

const ALL_HAN = /^\p{Script=Han}+$/u;

const isNearWord = (a: string, b: string, twoFrom: number) =>
  b.length >= SHORTEST_NEAR && a.charAt(0) === b.charAt(0) && isWithin(a, b, b.length >= twoFrom ? 2 : 1);

/** True where the word at `at` is a part of a name, in one of its base forms. */
function matches({ words, article }: LeaderContext, at: number, accepts: (stem: string) => boolean): boolean {
  const word = words[at];
  if (word === undefined || word.shape === 'digits') return false;
  if (article.rules.caseCarriesNames && word.shape === 'lower') return false;
  return article.rules.stems(word.folded).some(accepts);
}

/** True where so many words from one on are parts of one name. */
function joined({ words }: LeaderContext, from: number, count: number): boolean {
  for (let at = from + 1; at < from + count; at++)
    if (!JOINS_NAME.test(words[at]?.precedingText ?? '-- ')) return false;
  return true;
}

/** A surname as listed lets the given name vary as long as it begins the same; a surname that varies does not. */
function isNearForm(context: LeaderContext, from: number, parts: readonly string[]): boolean {
  const family = parts.at(-1) ?? '';
  const last = from + parts.length - 1;
  for (let at = from + 1; at <= last; at++) if (!JOINS_NAME.test(context.words[at]?.precedingText ?? '')) return false;
  const isExact = matches(context, last, (stem) => stem === family);
  if (!isExact && !matches(context, last, (stem) => isNearWord(stem, family, TWO_LETTERS_FROM))) return false;
  return parts.slice(0, -1).every((part, i) =>
    matches(context, from + i, (stem) => {
      if (stem === part || isNearWord(stem, part, GIVEN_TWO_LETTERS_FROM)) return true;
      return isExact && stem.length > 1 && stem.charAt(0) === part.charAt(0);
    }),
  );
}

/** Where a form in a script with spaces ends that begins near to its spelling at `from`: whole, or first and last word. */
function endOfSpaced(context: LeaderContext, from: number, { kind, words }: PersonNameForm): number | null {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return kind === 'short' && isNearForm(context, from, words) ? from + 1 : null;
  if (isNearForm(context, from, words)) return from + words.length;
  return words.length > 2 && isNearForm(context, from, [first, last]) ? from + 2 : null;
}

/** Where a given name and surname end that sound like the person's in Latin letters; a surname alone would say too little. */
function endOfRomanised(context: LeaderContext, from: number, { facts }: Person): number | null {
  const { romanise } = context.rules;
  const [first = '', ...others] = context.index.wordsOfName(facts.name);
  const last = others.at(-1);
  if (romanise === undefined || last === undefined) return null;
  const sounds = (at: number, part: string) =>
    matches(context, at, (stem) => romanise(stem).some((word) => isSameName(word, part)));
  const ends = [
    [first, ...others],
    [first, last],
  ].find((parts) => joined(context, from, parts.length) && parts.every((part, i) => sounds(from + i, part)));
  return ends === undefined ? null : from + ends.length;
}

/** The parts of a foreign name in Chinese are joined by a middle dot. */
const MIDDLE_DOT = /^[\u00b7\u2022\u2027\u30fb]$/;
/** Characters of the given names before the surname: 佩德罗·. */
const MOST_GIVEN = 10;

/** Where the surname begins behind given names with middle dots; `from` where there are none. */
function surnameStart({ words }: LeaderContext, from: number): number {
  let start = from;
  for (let at = from + 1; at < from + MOST_GIVEN; at++) {
    const before = words[at]?.precedingText;
    if (before === undefined || !(before === '' || MIDDLE_DOT.test(before))) break;
    if (before !== '') start = at;
  }
  return start;
}

/** Two of three characters have to be the same. Shorter names leave too little. */
const SHORTEST_HAN = 3;

/** Where a surname of Han characters ends, as listed behind a given name, or of the same length with one other character. */
function endOfHan(context: LeaderContext, from: number, { person, kind, words }: PersonNameForm): number | null {
  // Chinese, Korean and Japanese names are copied, not heard: one other character is another person.
  if (kind !== 'short' || person.facts.order === 'family-first') return null;
  const start = surnameStart(context, from);
  let same = 0;
  for (const [i, wanted] of words.entries()) {
    const word = context.words[start + i];
    if (word === undefined || (i > 0 && word.precedingText !== '')) return null;
    if (word.folded === wanted) same++;
  }
  const isListed = same === words.length && start > from;
  return isListed || (words.length >= SHORTEST_HAN && same === words.length - 1) ? start + words.length : null;
}

/** Where the name right behind a role begins, forms of address passed over; null where none can. */
function nameStart({ words, rules }: LeaderContext, role: Role): number | null {
  let at = role.to;
  while (rules.words.honorifics.has(words[at]?.folded ?? '')) at++;
  return words[at] !== undefined && /^[ \u00a0]?$/.test(words[at]?.precedingText ?? '') ? at : null;
}

/** Where the longest of a person's own names ends that is near to the words from one on. */
function endOfOwn(context: LeaderContext, from: number, person: Person): number | null {
  const ends = context.index.ownForms(person).flatMap((form) => {
    const isHan = form.words.every((word) => ALL_HAN.test(word));
    return (isHan ? endOfHan : endOfSpaced)(context, from, form) ?? [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

/** The one person whose name ends somewhere; null where no one's or several's does. */
function onlyOne(people: readonly Person[], endOf: (person: Person) => number | null) {
  const found = people.flatMap((person) => {
    const to = endOf(person);
    return to === null ? [] : [{ person, to }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A name in the article's spelling, and the surname in it. */
export interface NearName {
  person: Person;
  span: WordRange;
  family: WordRange;
}

/**
 * The holder of a role whose name stands right behind it in a spelling near to the language's own.
 *
 * @param place the country or organisation of the role
 * @returns null where none is near, or several are
 */
export function nearOwnName(context: LeaderContext, role: Role, place: Place): NearName | null {
  const { index, rules } = context;
  const from = index.hasOwnForms || rules.romanise !== undefined ? nameStart(context, role) : null;
  if (from === null) return null;
  const holders = holdersOf(context, role, place);
  const found =
    onlyOne(holders, (person) => endOfOwn(context, from, person)) ??
    onlyOne(holders, (person) => endOfRomanised(context, from, person));
  if (found === null) return null;
  const { person, to } = found;
  const isSpaced = context.words[to - 1]?.precedingText === ' ';
  return { person, span: { from, to }, family: { from: isSpaced ? to - 1 : surnameStart(context, from), to } };
}

/**
 * Where the article writes a surname again: the same words, in any of their forms. Linear in the text.
 *
 * @param context the article's words
 * @param family where it was found first
 */
export function* repeatsOf({ words, article }: LeaderContext, { from, to }: WordRange): Generator<WordRange> {
  const family = words.slice(from, to).map(({ folded }) => new Set(article.rules.stems(folded)));
  const isSame = (at: number, part: ReadonlySet<string>) =>
    article.rules.stems(words[at]?.folded ?? '').some((stem) => part.has(stem));
  for (let at = 0; at + family.length <= words.length; at++)
    if (at !== from && family.every((part, i) => isSame(at + i, part))) yield { from: at, to: at + family.length };
}
