import { covers, termsOf } from '../../offices/held-on-day.ts';
import { rankOf } from '../../offices/office-rank.ts';
import type { HeldTerm } from '../../offices/office-record.ts';
import type { Place } from '../../places/place.ts';
import { onlyCountryOf } from '../article-country.ts';
import { inSameSentence, type LeaderContext, link, textOf } from '../context.ts';
import type { Person } from '../person.ts';
import type { Role } from '../role.ts';
import { isTitled, neverReigns, roleFits } from '../role-fit.ts';

/** Who of a place answers to the role on the day, the likeliest; undefined where no one is known to. */
function holderOf({ index, day }: LeaderContext, role: Role, place: Place): Person | undefined {
  const held = termsOf(
    place,
    (each) =>
      covers(each, day) === 'sure' &&
      index.person(each.term.person) !== undefined &&
      roleFits(role, each, index.reigning) &&
      !isGovernedInKingsName(role, each),
  );
  const [likeliest] = held.sort((a, b) => likelihood(index, role, a) - likelihood(index, role, b));
  return likeliest && index.person(likeliest.term.person);
}

/**
 * A sultan or a prince may be prime minister too, and those titles are written for both; alone, `the emir` is never the prime
 * minister of an emir.
 */
const isGovernedInKingsName = (role: Role, held: HeldTerm): boolean =>
  held.office.kind === 'head-of-government' && role.noun.traits.has('stands-alone') && !isTitled(role, held);

/** A head of state who only represents the state comes right after the head of government. */
const JUST_AFTER = 0.5;

/** Order in which holders answer to `leader` or `chief`: who leads the state before who represents it. */
function likelihood(index: LeaderContext['index'], role: Role, { office, place }: HeldTerm): number {
  const represents =
    office.kind === 'head-of-state' &&
    role.kinds.includes('head-of-government') &&
    !neverReigns(role, index.reigning) &&
    !index.leadingPresidents.has(place.country ?? '');
  if (represents) return role.kinds.indexOf('head-of-government') + JUST_AFTER;
  const at = role.kinds.indexOf(office.kind);
  return at < 0 ? rankOf(office.kind) + role.kinds.length : at;
}

/** True where a title can stand for its holder: one person's own, in office, and said of no one else. */
function mayStandAlone(context: LeaderContext, role: Role): boolean {
  if (role.plural || role.principal || role.former || role.elect || role.unknownOwner) return false;
  // A rank or form of address says nothing alone; those who reign and the pope are called by their title.
  if (role.noun.evidenceRequired === 'insufficient' && !role.noun.traits.has('stands-alone')) return false;
  // The FBI's chief is not the country's; the Kremlin's is.
  const isOfBody = role.placeMatches.some(
    ({ kind, leaderSeat }) => (kind === 'institution' || kind === 'region') && !leaderSeat,
  );
  return !isOfBody && (role.definite || isPossessed(context, role));
}

/**
 * `the Russian leader`, `the Indian prime minister`, `the UN chief`: the holder on the day, where the article names them
 * elsewhere. The words alone never put a person into the article.
 */
export function recogniseTitlesAlone(context: LeaderContext): void {
  if (context.named.size === 0) return;
  for (const role of context.roles) {
    if (context.resolvedAt.has(role.from) || !mayStandAlone(context, role) || hasNameBeside(context, role)) continue;
    const place = onlyPlace(context, role);
    const person = place && holderOf(context, role, place);
    if (!person || !context.named.has(person)) continue;
    const span = { from: role.from, to: role.to };
    link(context, { span, people: [person], nil: null, role: null, rule: 'title-alone', words: textOf(context, role) });
  }
}

/** The one place the role's words name, or the only one with such an office: the pontiff's. */
function onlyPlace(context: LeaderContext, role: Role): Place | null {
  if (role.places.length > 0) return role.places.length === 1 ? (role.places[0] ?? null) : null;
  return onlyCountryOf(context, role);
}

/** `Russia's president`: a place's possessive stands for `the`. */
function isPossessed({ words, rules }: LeaderContext, role: Role): boolean {
  for (let at = role.from; at < role.nounFrom; at++) {
    const word = words[at];
    if (word && rules.isPossessive(word)) return true;
  }
  return false;
}

const BESIDE = /^(?:[ \u00a0]?|, )$/;

/** A name right before or after belongs to the role: then it is no mention of its own. */
function hasNameBeside(context: LeaderContext, role: Role): boolean {
  if (context.linkedRoles.has(role)) return true;
  const after = context.words[role.to];
  if (after === undefined) return false;
  if (BESIDE.test(after.precedingText) && context.resolvedAt.has(role.to)) return true;
  if (!context.article.rules.caseCarriesNames)
    return context.candidateAt.has(role.to) && BESIDE.test(after.precedingText);
  const isCapital = after.shape === 'initial' || after.shape === 'upper';
  return after.precedingText === ' ' && isCapital && inSameSentence(context, role.to, role.from);
}
