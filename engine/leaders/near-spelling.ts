import { rememberSome } from '../lazy.ts';
import { termsOf } from '../offices/held-on-day.ts';
import { firstDay } from '../partial-day.ts';
import type { Place } from '../places/place.ts';
import { type LeaderContext, textOf } from './context.ts';
import type { LeaderIndex } from './index-leaders.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';
import { roleFits } from './role-fit.ts';
import type { WordRange } from './word-range.ts';

/**
 * True where no more than so many letters must be added, dropped or changed to make one word of the other.
 *
 * @param most letters that may differ
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

/** Words of four letters and more may differ in one letter, of six and more in two: Zelensky and Zelenskyy, Sissi and Sisi. */
const lettersApart = (word: string) => (word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0);

/** Fewer consonants are shared by too many names. */
const SHORTEST_SOUND = 3;

/** Names whose sounds are kept: an article compares those of a few hundred holders again and again. */
const MOST_SOUNDS = 2_000;

/** Letters that transliterations swap, and those they add or drop: Toqaev and Tokayev, Mirziyoev and Mirziyoyev. */
const soundOf = rememberSome(
  (word: string): { sound: string } => ({
    sound: word
      .replace(/sch|sh|zh|dzh|dj|ch|tch|ts|z|j|x/g, 's')
      .replace(/kh|gh|q|g|c/g, 'k')
      .replace(/ph|w|b|f/g, 'v')
      .replace(/(?<=.)[aeiouyh]/g, '')
      .replace(/(.)\1+/g, '$1'),
  }),
  MOST_SOUNDS,
);

/**
 * True where two words in Latin letters are spellings of one name: a letter or two apart, or sounding the same.
 *
 * @param a the one, folded
 * @param b the other; its length says how many letters may differ
 */
export function isSameName(a: string, b: string): boolean {
  if (a.charAt(0) === b.charAt(0) && isWithin(a, b, lettersApart(b))) return true;
  const { sound } = soundOf(a);
  return sound.length >= SHORTEST_SOUND && sound === soundOf(b).sound;
}

const partsOf = (words: readonly string[], familyFirst: boolean) =>
  familyFirst
    ? { given: words.slice(1).join(''), family: words[0] ?? '' }
    : { given: words[0] ?? '', family: words.at(-1) ?? '' };

/** True where a name of the text is another spelling of the person's: a letter or two apart, or sounding the same. */
function isNear(text: readonly string[], { facts }: Person, index: LeaderIndex): boolean {
  const familyFirst = facts.order === 'family-first';
  const a = partsOf(text, familyFirst);
  const b = partsOf(index.wordsOfName(facts.name), familyFirst);
  if (!a.family || !b.family || !isSameName(a.family, b.family)) return false;
  // A surname alone beside its office is enough; a given name must not be another person's.
  return text.length === 1 || isSameName(a.given, b.given);
}

/**
 * The one holder of a role that a name is another spelling of, or null.
 *
 * @param place the country or organisation of the role
 * @param name span of the name as the article writes it
 * @returns null where none is, or several are
 */
export function nearHolder(context: LeaderContext, role: Role, place: Place, name: WordRange): Person | null {
  const words = context.index.wordsOfName(textOf(context, name));
  const [near, ...others] = holdersOf(context, role, place).filter((person) => isNear(words, person, context.index));
  return others.length === 0 ? (near ?? null) : null;
}

/**
 * Everybody who answers to the role: on the day, or before it where the words say `former`.
 *
 * @param place the country or organisation of the role
 */
export function holdersOf({ index, day, heldLately }: LeaderContext, role: Role, place: Place): Person[] {
  const inTime = role.former ? termsOf(place, ({ term }) => firstDay(term.start) < day) : heldLately(place);
  const held = inTime.filter((each) => roleFits(role, each, index.reigning));
  return [...new Set(held.flatMap(({ term }) => index.person(term.person) ?? []))];
}
