import { articleCountry, placeOfRole } from '../article-country.ts';
import { fits } from '../decide.ts';
import type { Person, Place } from '../index-leaders.ts';
import { wordsOfName } from '../name-forms.ts';
import { nameAfterRole, nameBeforeRole } from '../names-in-text.ts';
import { covers, earliestDay } from '../offices-on-day.ts';
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

/** Names of five letters and more may differ in one letter, of six and more in two: Gencz and Göncz, Sissi and Sisi. */
const lettersApart = (word: string) => (word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0);

/** True where a name of the text is another spelling of the person's: same first letters, a letter or two apart. */
function isNear(text: readonly string[], person: Person): boolean {
  const known = wordsOfName(person.facts.name);
  const [first, last] =
    person.facts.order === 'family-first' ? [known.slice(1).join(''), known[0]] : [known[0], known.at(-1)];
  const [textFirst, textLast] =
    person.facts.order === 'family-first' ? [text.slice(1).join(''), text[0]] : [text[0], text.at(-1)];
  if (!first || !last || !textFirst || !textLast || first[0] !== textFirst[0] || last[0] !== textLast[0]) return false;
  return isWithin(last, textLast, lettersApart(last)) && isWithin(first, textFirst, lettersApart(first) + 1);
}

/** Everybody who answers to the role: on the day, or before it where the words say `former`. */
function holdersOf(reading: Reading, role: Role, place: Place): Person[] {
  const people = new Set<Person>();
  for (const office of place.offices) {
    for (const term of office.terms) {
      const held = { place, office, term };
      const inTime = role.former ? earliestDay(term.start) < reading.day : covers(held, reading.day) !== 'no';
      const person = inTime && fits(role, held) ? reading.index.people.get(term.person) : undefined;
      if (person) people.add(person);
    }
  }
  return [...people];
}

/** `President Arpad Gencz`: a spelling we do not list, of the one who holds the office it stands beside. */
export function recogniseNearNames(reading: Reading): void {
  for (const role of reading.roles) {
    if (role.plural) continue;
    const place = placeOfRole(reading, role) ?? (role.places.length === 0 ? articleCountry(reading) : null);
    const name = place && (nameAfterRole(reading, role) ?? nameBeforeRole(reading, role));
    if (!place || !name || !isFree(reading, name)) continue;
    const words = wordsOf(reading, name);
    const near = holdersOf(reading, role, place).filter((person) => isNear(words, person));
    if (near.length !== 1) continue;
    claim(reading, {
      span: name,
      people: near,
      told: null,
      role,
      rule: 'near-name',
      words: textOf(reading, { from: Math.min(role.from, name.from), to: Math.max(role.to, name.to) }),
    });
  }
}

const wordsOf = (reading: Reading, { from, to }: Span) => wordsOfName(textOf(reading, { from, to }));
