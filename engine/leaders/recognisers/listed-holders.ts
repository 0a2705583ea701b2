import type { GazetteerMatch } from '../../places/place.ts';
import { inSameSentence, isFree, type LeaderContext, link, textOf } from '../context.ts';
import { nearHolder } from '../near-spelling.ts';
import type { Role } from '../role.ts';
import { isLeadersRole } from '../role-evidence.ts';
import { nameFrom } from '../unknown-names.ts';
import type { WordRange } from '../word-range.ts';
import { contradictsRecord } from './stated-in-article.ts';

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

/** `Ghana's ministers Ama Quaye and Kofi Mensah`: the country that the plural role names is that of all in its list. */
function placeOfAll(context: LeaderContext, plural: Role, name: WordRange): GazetteerMatch | null {
  const [match] = plural.placeMatches;
  if (match?.places.length !== 1 || context.words[plural.to]?.precedingText !== ' ') return null;
  for (let at = plural.to + 1; at <= name.from; at++) {
    const word = context.words[at];
    const isListed = word !== undefined && /^(?:,? |[-\u2010\u2011'\u2019])$/.test(word.precedingText);
    const joins = context.rules.words.conjunctions.has(word?.folded ?? '');
    if (!isListed || (word.shape === 'lower' && !joins && !context.index.conventions.particles.has(word.folded)))
      return null;
  }
  return match;
}

/** `Foreign Ministers Luís Tavares of Cabo Verde and …`: each name of a list, with the country behind it. */
export function recogniseListedHolders(context: LeaderContext): void {
  for (const role of context.roles) if (role.plural) linkList(context, role);
}

function linkList(context: LeaderContext, plural: Role): void {
  const end = plural.to + LONGEST_LIST_WORDS;
  for (let at = plural.to; at < end && inSameSentence(context, at, plural.from); at++) {
    if (context.roleAt.has(at)) return;
    const name = context.resolvedAt.has(at) ? null : nameFrom(context, at);
    const place = name && (placeAfter(context, name) ?? placeOfAll(context, plural, name));
    if (!name || !place || !isFree(context, name)) continue;
    linkListed(context, plural, name, place);
    at = name.to - 1;
  }
}

function linkListed(context: LeaderContext, plural: Role, span: WordRange, match: GazetteerMatch): void {
  const role: Role = { ...plural, plural: false, places: match.places, placeMatches: [match], unknownOwner: false };
  const [place] = match.places;
  if (!place) return;
  const words = textOf(context, { from: plural.from, to: match.to });
  const holder = nearHolder(context, role, place, span);
  if (holder) link(context, { span, people: [holder], nil: null, role, rule: 'near-name', words });
  else if (isLeadersRole(role) && !contradictsRecord(context, role)) {
    const office = context.rules.describeRole(context.article, { ...plural, to: plural.nounTo });
    const nil = { name: textOf(context, span), office, place };
    link(context, { span, people: [], nil, role, rule: 'stated-in-article', words });
  }
}
