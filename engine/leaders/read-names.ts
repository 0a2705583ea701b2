import { JOINS_NAME } from '../places/find-places.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';
import { ARABIC_ARTICLES, PARTICLES } from './en/guards.ts';
import type { LeaderIndex, NameForm, Person } from './index-leaders.ts';
import type { NameSpot } from './reading.ts';

/** At most this many initials are passed over inside a full name: `George H. W. Bush`. */
const MOST_INITIALS = 2;

const isInitial = (word: Word) => word.text.length === 1 && word.shape === 'upper';

/** A part of a name may be small after a hyphen (`Jae-in`) or as a particle (`de Gaulle`). */
const mayBePart = (word: Word) =>
  word.shape !== 'lower' || /[-\u2010\u2011]$/.test(word.glue) || PARTICLES.has(word.folded);

/** A full stop joins only after an initial or a short abbreviation. */
function joined(before: Word, word: Word): boolean {
  if (!JOINS_NAME.test(word.glue)) return false;
  return !word.glue.startsWith('.') || before.text.length <= 2;
}

/** Where a form that begins at `at` ends, and how many initials of the text it passes over; null where it is not there. */
function matchAt(words: readonly Word[], at: number, form: NameForm): { to: number; initials: number } | null {
  let next = at + 1;
  let initials = 0;
  for (let part = 1; part < form.words.length; part++) {
    const wanted = form.words[part];
    for (let passed = 0; ; passed++) {
      const before = words[next - 1];
      const word = words[next];
      if (before === undefined || word === undefined || !joined(before, word)) return null;
      if (word.folded === wanted && mayBePart(word)) break;
      const passable = ARABIC_ARTICLES.has(word.folded)
        ? passed < 1
        : form.kind === 'full' && isInitial(word) && passed < MOST_INITIALS;
      if (!passable) return null;
      if (isInitial(word)) initials++;
      next++;
    }
    next++;
  }
  return { to: next, initials };
}

const STRENGTH = { full: 2, partial: 1, short: 0, titled: 0 } as const;

/** The longest name that begins at a word, with everybody it can mean; null where none does. */
function nameAt(words: readonly Word[], at: number, index: LeaderIndex): NameSpot | null {
  const word = words[at];
  if (word === undefined || word.shape === 'digits' || (word.shape === 'lower' && !PARTICLES.has(word.folded)))
    return null;
  let to = -1;
  let initials = 0;
  let kind: NameSpot['kind'] = 'titled';
  let people: Person[] = [];
  let alone: Person[] = [];
  for (const form of index.formsFrom(word.folded)) {
    const match = matchAt(words, at, form);
    if (match === null || match.to < to) continue;
    // A name of one word must have its capital: only names of several may begin small.
    if (match.to === at + 1 && word.shape === 'lower') continue;
    // Of two that end at the same word the one with all its initials is meant: George H. W. Bush is not George Bush.
    const closer =
      match.to > to ||
      match.initials < initials ||
      (match.initials === initials && STRENGTH[form.kind] > STRENGTH[kind]);
    if (closer) {
      to = match.to;
      initials = match.initials;
      kind = form.kind;
      people = [form.person];
      alone = form.kind === 'titled' ? [] : people;
    } else if (match.initials === initials && STRENGTH[form.kind] === STRENGTH[kind]) {
      if (form.kind === 'short') kind = 'short';
      people = withPerson(people, form.person);
      if (form.kind !== 'titled') alone = withPerson(alone, form.person);
    }
  }
  return to < 0 ? null : { from: withArticle(words, at), to, kind, people, alone };
}

/** Names of the knowledge in the text, the longest at each place, in order, not overlapping. Linear in the text. */
export function readNames({ words }: ArticleText, index: LeaderIndex): NameSpot[] {
  const spots: NameSpot[] = [];
  for (let at = 0; at < words.length; at++) {
    const spot = nameAt(words, at, index);
    if (!spot || (STRENGTH[spot.kind] === 0 && fullNameInside(words, at, spot, index))) continue;
    spots.push(spot);
    at = spot.to - 1;
  }
  return spots;
}

/** True where a full name begins within a short one and goes beyond: `Crown Prince Mohammed | bin Salman`. */
function fullNameInside(words: readonly Word[], at: number, spot: NameSpot, index: LeaderIndex): boolean {
  for (let inner = at + 1; inner < spot.to; inner++) {
    const other = nameAt(words, inner, index);
    if (other?.kind === 'full' && other.to > spot.to) return true;
  }
  return false;
}

const withPerson = (people: Person[], person: Person) => (people.includes(person) ? people : [...people, person]);

/** `al-Assad`: the article belongs to the mention where a hyphen joins it. */
function withArticle(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  const word = words[at];
  return before && word && ARABIC_ARTICLES.has(before.folded) && /^[-\u2010\u2011]$/.test(word.glue) ? at - 1 : at;
}
