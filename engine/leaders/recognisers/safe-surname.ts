import type { OfficeKind } from '../../enumerations.ts';
import { officesJustLeft, officesOnDay } from '../../offices/held-on-day.ts';
import type { HeldTerm } from '../../offices/office-record.ts';
import { type CandidateMention, isOneCharacter, isUnsafeAlone, type LeaderContext, link, textOf } from '../context.ts';
import { addStep } from '../explain-leaders.ts';
import { isGuarded, precededByUnknownGivenName } from '../guards.ts';
import type { Person } from '../person.ts';
import { hasServedBy, isCountryOfNamed, isLongOutOfOffice, placesOf, wasHead } from '../rank-candidates.ts';

/** Offices whose holders news names without introducing them. */
const KNOWN_TO_ALL: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'supreme-leader',
  'foreign',
  'organisation-head',
  'vice-president',
]);

/** Shorter surnames in letters are too often something else. */
const SHORTEST_SURNAME = 4;
/** Scripts whose characters are syllables or words say as much with fewer. */
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Arabic}]/u;
const SHORTEST_DENSE = 2;

const isKnownToAll = (held: readonly HeldTerm[]) => held.some(({ office }) => KNOWN_TO_ALL.has(office.kind));

const isPlaceNamed = ({ allPlaces }: LeaderContext, person: Person) =>
  placesOf(person).some((place) => allPlaces.has(place));

/** Those whom news may call so alone because of their office: on the day, else until lately. */
function inOfficeOnDay({ day }: LeaderContext, { alone }: CandidateMention): Person[] {
  const onDay = alone.filter((person) => isKnownToAll(officesOnDay(person, day)));
  // Who left last week is in the news because of it.
  return onDay.length > 0 ? onDay : alone.filter((person) => isKnownToAll(officesJustLeft(person, day)));
}

const isTooShort = (name: string) => name.length < (DENSE_SCRIPT.test(name) ? SHORTEST_DENSE : SHORTEST_SURNAME);

/** `the Akufo-Addo government`: whoever led a country that the article names, where one alone can be meant. */
function ledGovernment(context: LeaderContext, mention: CandidateMention): Person | null {
  const { words, rules, day } = context;
  const after = words[mention.to];
  const isLed = after?.precedingText === ' ' && rules.words.ledBy?.has(after.folded) === true;
  if (!isLed || !rules.words.articles.has(words[mention.from - 1]?.folded ?? '')) return null;
  const [only, ...more] = mention.alone.filter((person) => wasHead(person, day) && !isLongOutOfOffice(person, day));
  return only !== undefined && more.length === 0 && isPlaceNamed(context, only) ? only : null;
}

/** The one person a surname alone can mean in this article, or null. */
function onlyPerson(context: LeaderContext, mention: CandidateMention): Person | null {
  const inOffice = inOfficeOnDay(context, mention);
  const wellKnown = mention.alone.filter((person) => person.facts.bare === true && hasServedBy(person, context.day));
  const isWord = isUnsafeAlone(context, mention);
  const [best, ...others] = wellKnown.filter((person) => inOffice.includes(person));
  if (best && others.length === 0 && !isWord) return best;
  // Of those out of office, and of names that are words, even a well-known one needs the country beside it.
  const [served, ...rivals] = wellKnown.filter(
    (person) => isPlaceNamed(context, person) || isCountryOfNamed(context, person),
  );
  if (served && rivals.length === 0 && inOffice.every((person) => person === served)) return served;
  const [only, ...more] = inOffice;
  if (only === undefined || more.length > 0 || only.facts.bare === false || isWord) return null;
  // Without its country anywhere in the article, a surname is more likely another person's.
  return isTooShort(nameOf(context, mention)) || !isPlaceNamed(context, only) ? null : only;
}

/** The last word, or the whole name in scripts whose words are single characters. */
const nameOf = ({ words }: LeaderContext, { from, to }: CandidateMention) =>
  words
    .slice(from, to)
    .map((word, at) => (at > 0 && word.precedingText !== '' ? ` ${word.folded}` : word.folded))
    .join('')
    .split(' ')
    .at(-1) ?? '';

/** Surnames of people whom the article names in full and we do not know: `Hunter Biden`, `striker Matthias Scholz`. */
function surnamesOfUnknown(context: LeaderContext): Set<string> {
  const names = new Set<string>();
  for (const mention of context.candidates) {
    if (context.resolvedAt.has(mention.from)) continue;
    // A full name that was not linked is another person's: so is its surname.
    const isOthers =
      mention.kind === 'full' || (mention.kind === 'short' && precededByUnknownGivenName(context, mention));
    if (isOthers) names.add(context.words[mention.to - 1]?.folded ?? '');
  }
  return names;
}

/** `Putin`, `Zelenskiy`, `Lula` on their own: only where no one else can be meant. */
export function recogniseSafeSurnames(context: LeaderContext): void {
  const unknown = surnamesOfUnknown(context);
  for (const mention of context.candidates) {
    if (mention.kind !== 'short' || context.resolvedAt.has(mention.from)) continue;
    if (isOneCharacter(context, mention)) continue;
    if (isGuarded(context, mention) || unknown.has(context.words[mention.to - 1]?.folded ?? '')) continue;
    const person = onlyPerson(context, mention) ?? ledGovernment(context, mention);
    if (!person) {
      addStep(context, mention, 'leaders.none-certain', () => ({ rule: 'safe-surname' }));
      continue;
    }
    const words = textOf(context, mention);
    link(context, { span: mention, people: [person], nil: null, role: null, rule: 'safe-surname', words });
  }
}
