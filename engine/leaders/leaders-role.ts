import { ARMS_OF_A_STATE, HEADS_A_BODY, LEADS_A_PARTY, ROLES_OF_REGIONS, SPEAKS_FOR_A_STATE } from './en/role-nouns.ts';
import { ARMED_BODIES } from './en/role-words.ts';
import type { Role } from './role.ts';

/** True where the words name an office of a state, or of an organisation in the knowledge, and not of a firm or club. */
export function isLeadersRole(role: Role): boolean {
  if (role.plural || role.noun.tells === 'never' || role.fields.includes('police')) return false;
  if (role.serves) return !role.serves.strangeOwner && SERVED.some((kind) => role.serves?.kinds[0] === kind);
  if (role.noun.kinds.includes('spokesperson')) {
    const body = role.placeSpans.find(({ kind }) => kind === 'institution');
    if (body)
      return body.places.length > 0 && !role.fields.some((field) => ARMED_BODIES.has(field)) && !isMilitary(role);
    if (role.strangeOwner) return role.noun.tells === 'alone' && role.places.length > 0;
    if (role.noun.tells === 'alone') return true;
    // Organisations speak for themselves: a UN spokesman.
    return (
      role.places.some(({ country }) => country === null) || role.fields.some((field) => SPEAKS_FOR_A_STATE.has(field))
    );
  }
  if (role.noun.phrase.startsWith('party ')) return true;
  if (LEADS_A_PARTY.has(role.noun.phrase) && role.fields.some((field) => field === 'party' || field === 'opposition'))
    return true;
  if (role.strangeOwner) return role.noun.tells === 'alone' && role.places.length > 0;
  // The Senate of Maine's senator is one of the country, Ohio State's president is not.
  if (role.placeSpans.some((spot) => spot.kind === 'region') && !ROLES_OF_REGIONS.has(role.noun.phrase)) return false;
  // A secretary of a body is a clerk; a spokesman of one was judged above.
  if (role.noun.phrase === 'secretary' && role.fields.length === 0)
    return role.placeSpans.some(({ kind }) => kind !== 'institution');
  // `Germany's chairman` is of something that the words do not name; `Egypt's intelligence chief` says of what.
  if (
    HEADS_A_BODY.has(role.noun.phrase) &&
    !role.fields.some((field) => ARMS_OF_A_STATE.has(field)) &&
    !namesBody(role)
  )
    return false;
  // A minister or secretary for a field of government is one wherever it is: `the education secretary`.
  const hasField = role.fields.length > 0 && /^(?:secretary|minister)$/.test(role.noun.phrase);
  return role.noun.tells === 'alone' || hasField || role.places.length > 0;
}

const namesBody = (role: Role) =>
  role.placeSpans.some(({ kind }) => kind === 'institution') || role.places.some(({ country }) => country === null);

/** Those whose aides news names: a minister's or an ambassador's do not count. */
const SERVED = ['head-of-state', 'head-of-government', 'supreme-leader'] as const;

const isMilitary = (role: Role) => role.placeSpans.some(({ securityService }) => securityService);
