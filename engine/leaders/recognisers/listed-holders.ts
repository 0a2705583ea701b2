import type { GazetteerMatch } from '../../places/place.ts';
import { placeOfRole } from '../article-country.ts';
import { inHeadline, inSameSentence, isFree, type LeaderContext, link, textOf } from '../context.ts';
import { nearHolder } from '../near-spelling.ts';
import type { Role } from '../role.ts';
import { isLeadersRole } from '../role-evidence.ts';
import { nameFrom } from '../unknown-names.ts';
import type { WordRange } from '../word-range.ts';
import { contradictsRecord, isTitleOfName } from './stated-in-article.ts';

/** A list of more words is a paragraph. */
const LONGEST_LIST_WORDS = 90;

/** `Patrice Talon of Benin`, `Macky Sall (Senegal)`: whose office a name in a list holds. */
function placeAfter({ words, placeAt, rules }: LeaderContext, { to }: WordRange): GazetteerMatch | null {
  const next = words[to];
  if (next === undefined) return null;
  const { ofCountry, articles } = rules.words;
  const isOf = ofCountry.has(next.folded);
  if (next.precedingText !== ' (' && !isOf) return null;
  const from = isOf ? to + 1 : to;
  const match = placeAt.get(isOf && articles.has(words[from]?.folded ?? '') ? from + 1 : from);
  return match?.places.length === 1 ? match : null;
}

/** True where a name stands in the list that a plural role opens, nothing but names and what joins them between. */
function standsInList({ words, rules, index }: LeaderContext, plural: Role, name: WordRange): boolean {
  if (words[plural.to]?.precedingText !== ' ') return false;
  for (let at = plural.to; at <= name.from; at++) {
    const word = words[at];
    const isListed = word !== undefined && /^(?:,? |[-\u2010\u2011'\u2019]|\. )$/.test(word.precedingText);
    if (!isListed) return false;
    const isName = word.shape !== 'lower' || rules.words.conjunctions.has(word.folded);
    if (!isName && !index.conventions.particles.has(word.folded)) return false;
  }
  return true;
}

/** `ministers Ama Quaye and Kofi Mensah of Ghana`: the country behind the last name of a list, where no other has its own. */
function placeAfterList(context: LeaderContext, plural: Role): GazetteerMatch | null {
  const { words, rules } = context;
  for (let at = plural.to; at < plural.to + LONGEST_LIST_WORDS && inSameSentence(context, at, plural.from); ) {
    const name = nameFrom(context, at);
    if (name === null) return null;
    const place = placeAfter(context, name);
    if (place !== null) return place;
    const joins = rules.words.conjunctions.has(words[name.to]?.folded ?? '');
    if (!joins && words[name.to]?.precedingText !== ', ') return null;
    at = joins ? name.to + 1 : name.to;
  }
  return null;
}

/** The country of all in a list: `Ghana's ministers Ama Quaye and Kofi Mensah`. No country has two foreign ministers. */
function placeOfAll(context: LeaderContext, plural: Role): GazetteerMatch | null {
  const [match] = plural.placeMatches;
  if (match !== undefined) return match.places.length === 1 ? match : null;
  return plural.kinds[0] === 'other-minister' || plural.kinds[0] === 'other' ? placeAfterList(context, plural) : null;
}

/** `Foreign Ministers Luís Tavares of Cabo Verde and …`: each name of a list, with the country behind it. */
export function recogniseListedHolders(context: LeaderContext): void {
  for (const role of context.roles) if (role.plural && !linkInTurn(context, role)) linkList(context, role);
}

/**
 * `the foreign ministers of Greenland and Denmark, Ana Brandt and Ida Moe`: as many names as countries, in their order.
 *
 * @returns whether the words are such a list
 */
function linkInTurn(context: LeaderContext, plural: Role): boolean {
  const { words, rules } = context;
  const owners = plural.placeMatches.filter(({ from, places }) => from >= plural.nounTo && places.length === 1);
  if (owners.length < 2 || words[plural.to]?.precedingText !== ', ') return false;
  const names: WordRange[] = [];
  for (let at = plural.to; names.length < owners.length && inSameSentence(context, at, plural.from); ) {
    const name = nameFrom(context, at);
    if (name === null) return false;
    names.push(name);
    at = rules.words.conjunctions.has(words[name.to]?.folded ?? '') ? name.to + 1 : name.to;
  }
  if (names.length < owners.length) return false;
  owners.forEach((owner, at) => {
    const name = names[at];
    if (name !== undefined && isFree(context, name)) linkListed(context, plural, name, owner);
  });
  return true;
}

function linkList(context: LeaderContext, plural: Role): void {
  const end = plural.to + LONGEST_LIST_WORDS;
  for (let at = plural.to; at < end && inSameSentence(context, at, plural.from); at++) {
    if (context.roleAt.has(at)) return;
    const name = context.resolvedAt.has(at) ? null : nameFrom(context, at);
    if (!name || !isFree(context, name)) continue;
    const own = placeAfter(context, name);
    if (own === null && !standsInList(context, plural, name)) continue;
    linkListed(context, plural, name, own ?? placeOfAll(context, plural));
    at = name.to - 1;
  }
}

/** A name of the list as that of an office's holder: of the country given, or where the office alone is evidence, of whatever country. */
function linkListed(context: LeaderContext, plural: Role, span: WordRange, match: GazetteerMatch | null): void {
  const placed = match && { places: match.places, placeMatches: [match], unknownOwner: false };
  const role: Role = { ...plural, plural: false, ...placed };
  const place = match?.places[0] ?? null;
  const words = textOf(context, { from: plural.from, to: Math.max(span.to, match?.to ?? 0) });
  const holder = place && nearHolder(context, role, place, span);
  if (holder) link(context, { span, people: [holder], nil: null, role, rule: 'near-name', words });
  else if (isEvidence(context, role, match) && !contradictsRecord(context, role)) {
    const office = context.rules.describeRole(context.article, { ...plural, to: plural.nounTo });
    const nil = { name: textOf(context, span), office, place: place ?? placeOfRole(context, role, span) };
    link(context, { span, people: [], nil, role, rule: 'stated-in-article', words });
  }
}

/** In a headline a list does not end where its capitals end: there only a country tells. */
const isEvidence = (context: LeaderContext, role: Role, match: GazetteerMatch | null): boolean =>
  match === null && inHeadline(context, role.from) ? false : isLeadersRole(role) || isTitleOfName(context, role);
