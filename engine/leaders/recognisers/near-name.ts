import { covers } from '../../offices/held-on-day.ts';
import type { HeldTerm } from '../../offices/office-record.ts';
import { firstDay, lastDay } from '../../partial-day.ts';
import type { Place } from '../../places/place.ts';
import { placeOfRole } from '../article-country.ts';
import { fits } from '../decide.ts';
import { MONARCHS } from '../en/role-nouns.ts';
import type { Person } from '../index-leaders.ts';
import { wordsOfName } from '../name-forms.ts';
import { nameAfterRole, nameBeforeRole } from '../names-in-text.ts';
import { claim, isFree, type Reading, type Span, textOf } from '../reading.ts';
import type { Role } from '../role.ts';

/** Letters that must be added, dropped or changed to make one word of the other, counted up to `most`. */
function isWithin(a: string, b: string, most: number): boolean {
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

/** Letters that transliterations swap, and those they add or drop: Toqaev and Tokayev, Mirziyoev and Mirziyoyev. */
const soundOf = (word: string): string =>
  word
    .replace(/sch|sh|zh|dzh|dj|ch|tch|ts|z|j|x/g, 's')
    .replace(/kh|gh|q|g|c/g, 'k')
    .replace(/ph|w|b|f/g, 'v')
    .replace(/(?<=.)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

const isSame = (a: string, b: string, most: number) =>
  (a.charAt(0) === b.charAt(0) && isWithin(a, b, most)) ||
  (soundOf(a).length >= SHORTEST_SOUND && soundOf(a) === soundOf(b));

/** True where a name of the text is another spelling of the person's: a letter or two apart, or sounding the same. */
function isNear(text: readonly string[], person: Person): boolean {
  const known = wordsOfName(person.facts.name);
  const familyFirst = person.facts.order === 'family-first';
  const parts = (words: readonly string[]) =>
    familyFirst
      ? { given: words.slice(1).join(''), family: words[0] ?? '' }
      : { given: words[0] ?? '', family: words.at(-1) ?? '' };
  const a = parts(text);
  const b = parts(known);
  if (!a.family || !b.family || !isSame(a.family, b.family, lettersApart(b.family))) return false;
  // A surname alone beside its office is enough; a given name must not be somebody else's.
  return text.length === 1 || isSame(a.given, b.given, lettersApart(b.given));
}

/** The one holder of a role that a name is another spelling of, or null. */
export function nearHolder(reading: Reading, role: Role, place: Place, name: Span): Person | null {
  const words = wordsOfName(textOf(reading, name));
  const near = holdersOf(reading, role, place).filter((person) => isNear(words, person));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** News goes on calling somebody by an office for a while after they lost it: in that year and the next. */
const hasLeftLately = ({ term }: HeldTerm, day: string) =>
  term.end !== undefined && lastDay(term.end) < day && Number(day.slice(0, 4)) - Number(term.end.slice(0, 4)) <= 1;

/** Everybody who answers to the role: on the day, or before it where the words say `former`. */
function holdersOf(reading: Reading, role: Role, place: Place): Person[] {
  const people = new Set<Person>();
  for (const office of place.offices) {
    for (const term of office.terms) {
      const held = { place, office, term };
      const inTime = role.former
        ? firstDay(term.start) < reading.day
        : covers(held, reading.day) !== 'no' || hasLeftLately(held, reading.day);
      const person = inTime && fits(role, held) ? reading.index.person(term.person) : undefined;
      if (person) people.add(person);
    }
  }
  return [...people];
}

/** `President Qasym-Zhomart Toqaev`: a spelling we do not list, of the one who holds the office it stands beside. */
export function recogniseNearNames(reading: Reading): void {
  for (const role of reading.roles) {
    // A rank or honorific says nothing of an office; those who reign are called by their title.
    if (
      role.plural ||
      role.serves ||
      (role.noun.tells === 'never' && !MONARCHS.has(role.noun.phrase.split(' ').at(-1) ?? ''))
    )
      continue;
    const name = nameAfterRole(reading, role) ?? nameBeforeRole(reading, role);
    if (!name || !isFree(reading, name)) continue;
    const person = onlyNear(reading, role, name);
    if (!person) continue;
    const span = { from: Math.min(role.from, name.from), to: Math.max(role.to, name.to) };
    claim(reading, { span: name, people: [person], told: null, role, rule: 'near-name', words: textOf(reading, span) });
  }
}

/** The one holder meant: of the place the role names, or of all countries of the article where it names none. */
function onlyNear(reading: Reading, role: Role, name: Span): Person | null {
  const place = placeOfRole(reading, role, name);
  if (place) return nearHolder(reading, role, place, name);
  if (role.places.length > 0 || role.strangeOwner) return null;
  const near = new Set<Person>();
  for (const each of reading.allPlaces) {
    const person = each.country ? nearHolder(reading, role, each, name) : null;
    if (person) near.add(person);
  }
  return near.size === 1 ? ([...near][0] ?? null) : null;
}
