import type { Leader, LeaderCandidate, Mention } from '../brief.ts';
import {
  endIsKnown,
  knownAsOf,
  officeChangeSince,
  officesAfter,
  officesBefore,
  officesOnDay,
  toOfficeHeld,
} from '../offices/held-on-day.ts';
import { rankOf } from '../offices/office-rank.ts';
import { mentionAt } from '../text/article-text.ts';
import type { LeaderContext, NilEntity, ResolvedMention } from './context.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';

/** Mentions of the same person, of the same group of namesakes or of the same NIL entity have the same key. */
function leaderKey({ nil, people }: ResolvedMention): string {
  if (nil) return `nil ${nil.name}`;
  return people
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** One Leader for each person linked, in order of first mention. */
export function describeLeaders(context: LeaderContext): Leader[] {
  const groups = new Map<string, ResolvedMention[]>();
  for (const mention of [...context.resolved].sort((a, b) => a.span.from - b.span.from)) {
    const key = leaderKey(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((group) => describe(context, group));
}

function mentionOf({ words, article }: LeaderContext, { span }: ResolvedMention): Mention {
  return mentionAt(article, words[span.from]?.start ?? 0, words[span.to - 1]?.end ?? 0);
}

/** What the article says of a leader, in its words. */
type FromArticle = Pick<Leader, 'mentions' | 'statedOffice'> & { why: Pick<Leader['why'], 'rule' | 'words'> };

/** Recognisers that lean on a mention resolved before: another one tells better why. */
const LEANS_ON_OTHERS: ReadonlySet<string> = new Set(['surname-after-full-name', 'title-alone']);

function fromArticle(context: LeaderContext, group: readonly ResolvedMention[]): FromArticle {
  const decisive = group.find(({ rule }) => !LEANS_ON_OTHERS.has(rule)) ?? group[0];
  const role = group.map((mention) => mention.role).find((each) => each !== null && statesAnOffice(each));
  return {
    mentions: group.map((mention) => mentionOf(context, mention)),
    statedOffice: role ? context.rules.describeRole(context.article, role) : null,
    why: { rule: decisive?.rule ?? 'full-name', words: decisive?.words ?? '' },
  };
}

function describe(context: LeaderContext, group: readonly ResolvedMention[]): Leader {
  const article = fromArticle(context, group);
  const { nil = null, people = [] } = group[0] ?? {};
  if (nil) return describeNil(nil, article);
  const [person, ...others] = people;
  if (person === undefined) throw new Error('a resolved mention links to nobody');
  if (others.length > 0) return describeNamesakes(people, person, context.day, article);
  const { mentions, statedOffice, why } = article;
  return { ...describePerson(person, context.day), statedOffice, why: whyOf(person, context.day, why), mentions };
}

function describeNil({ name, place, office }: NilEntity, { mentions, why }: FromArticle): Leader {
  return {
    ...EMPTY,
    name,
    country: place?.country ?? place?.actsIn ?? null,
    of: place?.name ?? null,
    officeCountry: place?.country ?? place?.actsIn ?? null,
    office,
    statedOffice: office,
    basis: 'article',
    why: { ...why, file: null, checked: null },
    mentions,
  };
}

/** Several people whom the text does not tell apart. */
function describeNamesakes(people: readonly Person[], first: Person, day: string, article: FromArticle): Leader {
  const { mentions, statedOffice, why } = article;
  return {
    ...EMPTY,
    name: mentions[0]?.text ?? first.facts.name,
    country: sharedCountry(people),
    statedOffice,
    candidates: people.map((each) => candidate(each, day)),
    why: { ...why, file: null, checked: null },
    mentions,
  };
}

const EMPTY = {
  id: null,
  country: null,
  of: null,
  officeCountry: null,
  office: null,
  since: null,
  until: null,
  acting: false,
  statedOffice: null,
  basis: 'knowledge',
  now: null,
  leftSince: false,
  before: [],
  after: [],
  candidates: [],
  wikipedia: null,
} satisfies Partial<Leader>;

/**
 * Why a person is shown: the rule that linked them, the file they are from, and as of when their office is known.
 *
 * @param day ISO day of the article
 * @param why the rule and the words it went by
 */
export function whyOf(person: Person, day: string, why: { rule: string; words: string }): Leader['why'] {
  const place = officesOnDay(person, day)[0]?.place ?? person.definedIn;
  return { ...why, file: place.file, checked: knownAsOf(person, day) };
}

/**
 * Everything about a person that does not depend on the article's words.
 *
 * @param person of the knowledge
 * @param day ISO day of the article
 */
export function describePerson(person: Person, day: string): Omit<Leader, 'statedOffice' | 'why' | 'mentions'> {
  const held = officesOnDay(person, day)[0];
  const { now, leftSince } = officeChangeSince(person, day);
  const past = officesBefore(person, day);
  const place = held?.place ?? past[0]?.place ?? person.definedIn;
  return {
    ...EMPTY,
    id: person.id,
    name: person.facts.name,
    country: countryOf(person, day),
    of: place.name,
    officeCountry: place.country,
    office: held ? (held.term.title ?? held.office.title) : null,
    since: held?.term.start ?? null,
    until: held && endIsKnown(held) ? (held.term.end ?? null) : null,
    acting: held?.term.acting ?? false,
    now: now ? toOfficeHeld(now) : null,
    leftSince,
    before: past.map(toOfficeHeld),
    after: officesAfter(person, day).map(toOfficeHeld),
    wikipedia: person.facts.wikipedia ?? null,
  };
}

/** The country served on the day; for an organisation's head their own; else the last one served. */
function countryOf(person: Person, day: string): string | null {
  const held = officesOnDay(person, day)[0];
  if (held?.place.country) return held.place.country;
  if (person.definedIn.country) return person.definedIn.country;
  const states = person.terms.filter(({ place }) => place.country !== null);
  const served = states.sort((a, b) => rankOf(a.office.kind) - rankOf(b.office.kind))[0]?.place.country;
  return served ?? held?.place.actsIn ?? person.definedIn.actsIn;
}

function sharedCountry(people: readonly Person[]): string | null {
  const countries = new Set(people.map(({ definedIn }) => definedIn.country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function candidate(person: Person, day: string): LeaderCandidate {
  const held = officesOnDay(person, day)[0] ?? officesBefore(person, day)[0];
  return {
    id: person.id,
    name: person.facts.name,
    country: countryOf(person, day),
    office: held ? (held.term.title ?? held.office.title) : null,
    of: held?.place.name ?? null,
    officeCountry: held?.place.country ?? null,
  };
}

/** A rank or a form of address states no office: General, Sheikh. */
const statesAnOffice = ({ noun }: Role) => !noun.traits.has('form-of-address');
