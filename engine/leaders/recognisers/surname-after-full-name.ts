import { bearersMeant } from '../bearers-meant.ts';
import { type CandidateMention, isOneCharacter, type LeaderContext, link, textOf } from '../context.ts';
import { inCapitals, isGuarded } from '../guards.ts';
import type { Person } from '../person.ts';

/** Shorter words in capitals are abbreviations. */
const SHORTEST_IN_CAPITALS = 4;

/** Where everybody who was named without doubt is named, in order. */
function mentionsOfNamed({ resolved }: LeaderContext): { person: Person; at: number }[] {
  return resolved
    .flatMap(({ people, span }) => (people.length === 1 && people[0] ? [{ person: people[0], at: span.from }] : []))
    .sort((a, b) => a.at - b.at);
}

const isAbbreviationInCapitals = (context: LeaderContext, mention: CandidateMention) =>
  inCapitals(context, mention) &&
  mention.to - mention.from === 1 &&
  textOf(context, mention).length < SHORTEST_IN_CAPITALS;

/**
 * `Lavrov` where `Sergei Lavrov` or `Foreign Minister Lavrov` is named: a surname belongs to the fuller name before it;
 * in a headline or first line, to the one named first after it. Where the article names two of the surname, evidence tells
 * which of them is meant, never who was named last; else both are candidates.
 */
export function recogniseSurnames(context: LeaderContext): void {
  const named = mentionsOfNamed(context);
  const firstAt = new Map<Person, number>();
  for (const { person, at } of named) if (!firstAt.has(person)) firstAt.set(person, at);
  const lastAt = new Map<Person, number>();
  let passed = 0;
  for (const mention of context.candidates) {
    for (let next = named[passed]; next && next.at < mention.from; next = named[++passed])
      lastAt.set(next.person, next.at);
    if (mention.kind === 'full' || context.resolvedAt.has(mention.from)) continue;
    const before = mention.people.filter((person) => lastAt.has(person));
    const [only] = before.length > 0 ? [] : [mostBy(mention.people, (person) => negated(firstAt.get(person)))];
    const people = before.length > 0 ? bearersMeant(context, mention, before, firstAt) : only ? [only] : [];
    if (people.length === 0 || isOneCharacter(context, mention) || isAbbreviationInCapitals(context, mention)) continue;
    if (isGuarded(context, mention, undefined, true)) continue;
    const words = textOf(context, mention);
    link(context, { span: mention, people, nil: null, role: null, rule: 'surname-after-full-name', words });
  }
}

const negated = (at: number | undefined) => (at === undefined ? undefined : -at);

/** The one for whom `of` gives the largest number; null where it gives none for all. */
function mostBy(people: readonly Person[], of: (person: Person) => number | undefined): Person | null {
  let most: { person: Person; value: number } | null = null;
  for (const person of people) {
    const value = of(person);
    if (value !== undefined && (most === null || value > most.value)) most = { person, value };
  }
  return most?.person ?? null;
}
