import { covers } from '../../offices/held-on-day.ts';
import { rankOf } from '../../offices/office-rank.ts';
import type { HeldTerm } from '../../offices/office-record.ts';
import type { Place } from '../../places/place.ts';
import { fits } from '../decide.ts';
import { MONARCHS } from '../en/role-nouns.ts';
import type { Person } from '../index-leaders.ts';
import { claim, type Reading, textOf } from '../reading.ts';
import type { Role } from '../role.ts';

/** Countries where the head of state leads although there is a prime minister. Constitutions as of 2025. */
const PRESIDENTS_WHO_LEAD: ReadonlySet<string> = new Set(
  'RU FR UA EG TR BY KZ UZ TJ TM AZ KR TW PS DZ TN RW CI SN CM TG BF ML NE GA CG CD TZ UG MZ GN MR DJ LK RO LT VN KP MM SY GQ BI CF TD GY NA PE MG'.split(
    ' ',
  ),
);

interface Holder {
  held: HeldTerm;
  person: Person;
}

/** Who of a place answers to the role on the day, the likeliest first. */
function holders(reading: Reading, role: Role, place: Place): Holder[] {
  const found: Holder[] = [];
  for (const office of place.offices) {
    for (const term of office.terms) {
      const held = { place, office, term };
      const person = reading.index.person(term.person);
      if (person && fits(role, held) && covers(held, reading.day) === 'sure') found.push({ held, person });
    }
  }
  return found.sort((a, b) => likelihood(role, a.held) - likelihood(role, b.held));
}

/** Order in which holders answer to `leader` or `chief`: who leads the state before who represents it. */
function likelihood(role: Role, { office, place }: HeldTerm): number {
  const at = role.kinds.indexOf(office.kind);
  const represents =
    office.kind === 'head-of-state' && role.kinds.includes('head-of-government') && role.noun.phrase !== 'president';
  if (represents && !PRESIDENTS_WHO_LEAD.has(place.country ?? ''))
    return role.kinds.indexOf('head-of-government') + 0.5;
  return at < 0 ? rankOf(office.kind) + role.kinds.length : at;
}

/**
 * `the Russian leader`, `the Indian prime minister`, `the UN chief`: the holder on the day, where the article names them
 * elsewhere. The words alone never put a person into the article.
 */
export function recogniseTitlesAlone(reading: Reading): void {
  if (reading.named.size === 0) return;
  for (const role of reading.roles) {
    if (role.plural || role.serves || role.former || role.elect || role.strangeOwner) continue;
    // A rank or address says nothing alone; those who reign and the pope are called by their title.
    if (role.noun.tells === 'never' && !MONARCHS.has(role.noun.phrase) && !role.kinds.includes('religious')) continue;
    // The FBI's chief is not the country's; the Kremlin's is.
    if (role.placeSpans.some(({ kind, leaderSeat }) => (kind === 'institution' || kind === 'region') && !leaderSeat))
      continue;
    const place = onlyPlace(reading, role);
    if (place === undefined || reading.claimedAt.has(role.from)) continue;
    if (!role.definite && !isPossessed(reading, role)) continue;
    const holder = holders(reading, role, place)[0];
    if (!holder || !reading.named.has(holder.person) || hasNameBeside(reading, role)) continue;
    const rule = 'title-alone';
    claim(reading, {
      span: { from: role.from, to: role.to },
      people: [holder.person],
      told: null,
      role: null,
      rule,
      words: textOf(reading, role),
    });
  }
}

/** The one place the role's words name, or the only one with such an office: the pontiff's. */
function onlyPlace(reading: Reading, { places, noun }: Role): Place | undefined {
  if (places.length > 0) return places.length === 1 ? places[0] : undefined;
  return noun.country === undefined ? undefined : reading.index.gazetteer.countries.get(noun.country);
}

/** `Russia's president`: a place's possessive stands for `the`. */
function isPossessed(reading: Reading, role: Role): boolean {
  for (let at = role.from; at < role.nounFrom; at++) if (reading.words[at]?.folded === 's') return true;
  return false;
}

/** A name right before or after belongs to the role: then it is no mention of its own. */
function hasNameBeside(reading: Reading, role: Role): boolean {
  if (reading.linkedRoles.has(role)) return true;
  const after = reading.words[role.to];
  if (after && /^(?:[ \u00a0]|, )$/.test(after.glue) && reading.claimedAt.has(role.to)) return true;
  return Boolean(
    after &&
      after.glue === ' ' &&
      (after.shape === 'initial' || after.shape === 'upper') &&
      reading.sentenceOf[role.to] === reading.sentenceOf[role.from],
  );
}
