/** Which of several people of one surname, all named in the article, the surname alone means. */
import { officesOnDay } from '../offices/held-on-day.ts';
import { lastDay } from '../partial-day.ts';
import { type LeaderContext, opensSentence, pastYearsOf } from './context.ts';
import type { Person } from './person.ts';
import type { WordRange } from './word-range.ts';

/** Words between a relative's noun and the name: `his late father, former President`. */
const NEAR_KIN = 5;

/** Narrows the people of a surname by one kind of evidence; gives all back where it tells nothing. */
type Narrowing = (context: LeaderContext, span: WordRange, people: readonly Person[]) => readonly Person[];

const narrow = (people: readonly Person[], meant: (person: Person) => boolean): readonly Person[] => {
  const kept = people.filter(meant);
  return kept.length > 0 ? kept : people;
};

/** True where a relative's noun introduces the name at word `at`: `his father Heydar Aliyev`, `daughter of Park Chung-hee`. */
function isIntroducedAsKin(context: LeaderContext, at: number): boolean {
  const { words, rules } = context;
  for (let before = at - 1; before >= at - NEAR_KIN && !opensSentence(context, before + 1); before--) {
    const word = words[before];
    if (word === undefined || context.resolvedAt.has(before)) return false;
    if (rules.words.kin?.has(word.folded)) return true;
  }
  return false;
}

/** A relative is introduced as one; the article's own subject is not. */
const byKin: Narrowing = (context, _, people) => {
  if (context.rules.words.kin === undefined) return people;
  const relatives = new Set<Person>();
  for (const { people: linked, span } of context.resolved) {
    const [person] = linked;
    if (linked.length === 1 && person && people.includes(person) && isIntroducedAsKin(context, span.from))
      relatives.add(person);
  }
  return narrow(people, (person) => !relatives.has(person));
};

/**
 * Those of a surname's bearers who were in office in a year that the sentence names; all where none was.
 *
 * @param span the surname's words
 * @param people whom it may mean
 */
export const byYear: Narrowing = (context, { from }, people) => {
  const years = pastYearsOf(context, from);
  return narrow(people, (person) => years.some((year) => officesOnDay(person, `${year}-07-01`).length > 0));
};

const byLife: Narrowing = ({ day }, _, people) =>
  narrow(people, ({ facts }) => facts.died === undefined || lastDay(facts.died) >= day);

const byOffice: Narrowing = ({ day }, _, people) => narrow(people, (person) => officesOnDay(person, day).length > 0);

/** In order of what it weighs; the first that leaves one person decides. The son of the dead may be whom the article is about. */
const NARROWINGS: readonly Narrowing[] = [byYear, byLife, byOffice, byKin];

/**
 * The people a surname alone can mean among those of that surname whom the article has named so far.
 *
 * @param named at least one
 * @param firstAt where each is first named
 * @returns one person where evidence tells, else all that remain, the one named first in front
 */
export function bearersMeant(
  context: LeaderContext,
  span: WordRange,
  named: readonly Person[],
  firstAt: ReadonlyMap<Person, number>,
): Person[] {
  let people = named;
  for (const narrowing of NARROWINGS) {
    if (people.length <= 1) break;
    people = narrowing(context, span, people);
  }
  return [...people].sort((a, b) => (firstAt.get(a) ?? 0) - (firstAt.get(b) ?? 0));
}
