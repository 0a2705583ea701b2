import type { OfficeKind } from '../../enumerations.ts';
import { officesOnDay } from '../../offices/held-on-day.ts';
import { byYear } from '../bearers-meant.ts';
import { type CandidateMention, isOneCharacter, type LeaderContext, link, rangeAround, textOf } from '../context.ts';
import { addStep } from '../explain-leaders.ts';
import { isGuarded } from '../guards.ts';
import type { Person } from '../person.ts';
import { isCountryOfNamed, placesOf, rankCandidates } from '../rank-candidates.ts';
import type { Role } from '../role.ts';
import { NEEDED } from '../weights.ts';
import { roleAfter, roleBefore, roleOfList } from './role-beside.ts';

const HEADS_OF_COUNTRY: ReadonlySet<OfficeKind> = new Set(['head-of-state', 'head-of-government']);

/** `prime minister`, `Bundespräsident`; clubs and companies have presidents as well. */
const isOfHeadsAlone = ({ kinds }: Role): boolean =>
  kinds[0] === 'head-of-government' || (kinds.length === 1 && kinds[0] === 'head-of-state');

const isOneHead = ({ day }: LeaderContext, people: readonly Person[]): boolean =>
  people.length === 1 &&
  people.every((person) => officesOnDay(person, day).some(({ office }) => HEADS_OF_COUNTRY.has(office.kind)));

/**
 * A surname that many share, with a title that names no country, needs the person's country somewhere in the article:
 * `Perez, president of the club`.
 */
function isPlausible(
  context: LeaderContext,
  mention: CandidateMention,
  people: readonly Person[],
  role: Role,
): boolean {
  if (role.places.length > 0) return true;
  if (role.unknownOwner) return false;
  const shared = context.rules.commonNames.unsafeAlone.has(context.words[mention.to - 1]?.folded ?? '');
  const calledSo = people.some((person) => mention.alone.includes(person));
  // `Prime Minister Blair` is a government's; `President Kim` may be a club's.
  const isTitle = role.to <= mention.from || context.rules.titleFollowsName;
  if (calledSo && isTitle && (!shared || role.noun.evidenceRequired === 'none')) return true;
  // `Bundeskanzler Stocker`: a title that only heads of a country bear, and the only one of the name who is one on the day.
  if (isTitle && isOfHeadsAlone(role) && isOneHead(context, people)) return true;
  // 賴總統: no one else has the surname and the office.
  if (isOneCharacter(context, mention) && people.length === 1 && HEADS_OF_COUNTRY.has(role.kinds[0] ?? 'other'))
    return true;
  return people.some(
    (person) => isCountryOfNamed(context, person) || placesOf(person).some((place) => context.allPlaces.has(place)),
  );
}

/** The role said of a short name; null where there is none or the name is another person's. */
function roleOf(context: LeaderContext, mention: CandidateMention): Role | null {
  const role = roleBefore(context, mention) ?? roleAfter(context, mention) ?? roleOfList(context, mention);
  if (!role || isGuarded(context, mention, ['part-of-longer-name'])) return null;
  // 賴總統, but the 李 of 行政長官李家超 begins another name.
  if (isOneCharacter(context, mention) && role.from < mention.from) return null;
  return role.from > mention.from && isGuarded(context, mention, ['preceded-by-given-name']) ? null : role;
}

/**
 * Of several equally likely people, the one in office in a year that the sentence names, else the one of the name whom the
 * article names in full; all of them where it names none.
 */
function likeliestOf(context: LeaderContext, mention: CandidateMention, likeliest: readonly Person[]): Person[] {
  const then = byYear(context, mention, likeliest);
  if (then.length === 1) return [...then];
  const known = mention.people.filter((person) => context.named.has(person));
  return known.length === 1 ? known : [...likeliest];
}

/** `Prime Minister Modi`, `President Xi`, `the French president, Macron`: a short name with its role beside it. */
export function recogniseTitlesWithNames(context: LeaderContext): void {
  for (const mention of context.candidates) {
    if (
      mention.kind === 'full' ||
      context.resolvedAt.has(mention.from) ||
      isGuarded(context, mention, ['thing-named-after'])
    )
      continue;
    const role = roleOf(context, mention);
    if (!role) continue;
    const { people: likeliest, best } = rankCandidates(context, mention, role);
    const people = likeliestOf(context, mention, likeliest);
    if (best < NEEDED.titledSurname) {
      const needed = NEEDED.titledSurname;
      addStep(context, mention, 'leaders.too-few-points', () => ({ rule: 'title-and-name', best, needed }));
      continue;
    }
    if (!isPlausible(context, mention, people, role)) {
      addStep(context, mention, 'leaders.not-plausible', () => ({ rule: 'title-and-name', role: role.noun.phrase }));
      continue;
    }
    const words = textOf(context, rangeAround(role, mention));
    link(context, { span: mention, people, nil: null, role, rule: 'title-and-name', words });
  }
}
