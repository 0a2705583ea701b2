import { placeOfRole } from '../article-country.ts';
import { fits } from '../decide.ts';
import { describeRole } from '../describe-role.ts';
import { NAMED_AFTER } from '../en/guards.ts';
import { LEADS_A_PARTY, ROLES_OF_REGIONS, SPEAKS_FOR_A_STATE } from '../en/role-nouns.ts';
import { nameAfterRole, nameBeforeRole } from '../names-in-text.ts';
import { covers } from '../offices-on-day.ts';
import { claim, isFree, type Reading, textOf } from '../reading.ts';
import type { Role } from '../role.ts';

/** True where the words name an office of a state, or of an organisation in the knowledge, and not of a firm or club. */
function isLeadersRole(role: Role): boolean {
  if (role.plural || role.noun.tells === 'never' || role.fields.includes('police')) return false;
  if (role.noun.kinds.includes('spokesperson')) {
    const body = role.placeSpans.find(({ kind }) => kind === 'institution');
    if (body)
      return body.places.length > 0 && !role.fields.some((field) => NOT_POLITICAL.has(field)) && !isMilitary(role);
    if (role.strangeOwner) return false;
    // Organisations speak for themselves: a UN spokesman.
    return (
      role.places.some(({ country }) => country === null) || role.fields.some((field) => SPEAKS_FOR_A_STATE.has(field))
    );
  }
  if (LEADS_A_PARTY.has(role.noun.phrase) && role.fields.some((field) => field === 'party' || field === 'opposition'))
    return true;
  if (role.strangeOwner) return role.noun.tells === 'alone' && role.places.length > 0;
  // The Senate of Maine's senator is one of the country, Ohio State's president is not.
  if (role.placeSpans.some((spot) => spot.kind === 'region') && !ROLES_OF_REGIONS.has(role.noun.phrase)) return false;
  // A secretary of a body is a clerk; a spokesman of one was judged above.
  if (role.noun.phrase === 'secretary' && role.fields.length === 0)
    return role.placeSpans.some(({ kind }) => kind !== 'institution');
  // A minister or secretary for a field of government is one wherever it is: `the education secretary`.
  const hasField = role.fields.length > 0 && /^(?:secretary|minister)$/.test(role.noun.phrase);
  return role.noun.tells === 'alone' || hasField || role.places.length > 0;
}

const NOT_POLITICAL: ReadonlySet<string> = new Set(['police', 'army', 'military', 'navy', 'embassy', 'forces']);
const isMilitary = (role: Role) => role.placeSpans.some(({ military }) => military);

/**
 * True where the record knows who held that office on the day and it is somebody else: `Emirates President Tim Clark`
 * is no head of state. A record that ends before the day proves nothing.
 */
function contradictsRecord(reading: Reading, role: Role): boolean {
  if (role.former || role.elect || role.acting) return false;
  const [kind] = role.kinds;
  if (kind !== 'head-of-state' && kind !== 'head-of-government') return false;
  return role.places.some(
    (place) =>
      reading.day <= place.checked &&
      place.offices.some((office) =>
        office.terms.some((term) => {
          const held = { place, office, term };
          return fits(role, held) && covers(held, reading.day) === 'sure';
        }),
      ),
  );
}

/** `Rwandan Foreign Minister Olivier Nduhungirehe`, `Randhir Jaiswal, spokesperson for India's Ministry of External Affairs`. */
export function recogniseToldByArticle(reading: Reading): void {
  for (const role of reading.roles) {
    if (!isLeadersRole(role) || contradictsRecord(reading, role)) continue;
    const after = nameAfterRole(reading, role);
    const name = after && isFree(reading, after) ? after : after ? null : nameBeforeRole(reading, role);
    if (!name || !isFree(reading, name)) continue;
    if (NAMED_AFTER.has(reading.words[name.to - 1]?.folded ?? '')) continue;
    claim(reading, {
      span: name,
      people: [],
      told: { name: textOf(reading, name), office: describeRole(reading, role), place: placeOfRole(reading, role) },
      role,
      rule: 'told-by-article',
      words: textOf(reading, { from: Math.min(role.from, name.from), to: Math.max(role.to, name.to) }),
    });
  }
}
