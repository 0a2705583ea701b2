import { fits } from '../decide.ts';
import { describeRole } from '../describe-role.ts';
import { CALENDAR_WORDS } from '../en/around-names.ts';
import { NAMED_AFTER, OPENING_WORDS, PARTICLES } from '../en/guards.ts';
import { HONORIFICS } from '../en/role-nouns.ts';
import type { Place } from '../index-leaders.ts';
import { covers } from '../offices-on-day.ts';
import { claim, type Reading, type Span, textOf } from '../reading.ts';
import type { Role } from '../roles.ts';

/** Names of more words are rare, and a longer run of capitals is more likely a headline or the name of a body. */
const LONGEST_NAME = 5;

const GLUE_IN_NAME = /^(?:[ \u00a0\u202f]|[-\u2010\u2011]|['\u2019]|\. ?)$/;

/** The words of an unknown name that begins at `from`: capitals, initials and particles. Empty where there is none. */
export function nameFrom(reading: Reading, from: number): Span | null {
  let to = from;
  let parts = 0;
  while (parts < LONGEST_NAME) {
    const word = reading.words[to];
    if (word === undefined || reading.sentenceOf[to] !== reading.sentenceOf[from]) break;
    if (to > from) {
      if (!GLUE_IN_NAME.test(word.glue)) break;
      if (word.folded === 's' && /['\u2019]/.test(word.glue)) break;
      if (word.glue.startsWith('.') && (reading.words[to - 1]?.text.length ?? 0) > 2) break;
    }
    const hyphened = /^[-\u2010\u2011]$/.test(word.glue) && to > from;
    if (word.shape === 'digits') break;
    if (word.shape === 'lower') {
      const next = reading.words[to + 1];
      const leads = PARTICLES.has(word.folded) && next !== undefined && next.shape !== 'lower' && to > from;
      if (!leads && !hyphened) break;
    } else if (reading.roleAt.has(to) || reading.placeAt.has(to) || CALENDAR_WORDS.has(word.folded)) break;
    else if (to > from && OPENING_WORDS.has(word.folded)) break;
    if (!hyphened) parts++;
    to++;
  }
  return parts >= 2 && parts < LONGEST_NAME ? { from, to } : null;
}

/** The words of an unknown name that ends before `end`. */
function nameBefore(reading: Reading, end: number): Span | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME) {
    const word = reading.words[from - 1];
    const next = reading.words[from];
    if (word === undefined || reading.sentenceOf[from - 1] !== reading.sentenceOf[end - 1]) break;
    if (
      from < end &&
      (next === undefined || !GLUE_IN_NAME.test(next.glue) || (next.glue.startsWith('.') && word.text.length > 2))
    )
      break;
    const isPart =
      word.shape === 'initial' || word.shape === 'upper' || (word.shape === 'lower' && PARTICLES.has(word.folded));
    if (!isPart || reading.roleAt.has(from - 1) || reading.placeAt.has(from - 1) || CALENDAR_WORDS.has(word.folded))
      break;
    from--;
  }
  while (from < end) {
    const word = reading.words[from];
    if (
      word === undefined ||
      !(OPENING_WORDS.has(word.folded) || HONORIFICS.has(word.folded) || word.shape === 'lower')
    )
      break;
    from++;
  }
  const run = nameFrom(reading, from);
  return run && run.to === end ? run : null;
}

/** True where the words name an office of a state, or of an organisation in the knowledge, and not a firm or a club. */
function isLeadersRole(role: Role): boolean {
  if (role.plural || role.noun.tells === 'never' || (role.strangeOwner && role.places.length === 0)) return false;
  if (role.noun.tells === 'alone') return !role.strangeOwner || role.places.length > 0;
  if (role.strangeOwner) return false;
  if (role.noun.kinds.includes('spokesperson')) return role.stateBody || role.places.length > 0;
  return role.places.length > 0;
}

/**
 * True where our record knows who held that office on the day and it is somebody else: `Emirates President Tim Clark`
 * is no head of state. A record that ends before the day proves nothing.
 */
function contradictsRecord(reading: Reading, role: Role): boolean {
  if (role.former || role.elect || role.acting) return false;
  if (!role.kinds.some((kind) => kind === 'head-of-state' || kind === 'head-of-government')) return false;
  return role.places.some(
    (place) =>
      reading.day <= place.checked &&
      place.offices.some((office) =>
        office.terms.some(
          (term) => fits(role, { place, office, term }) && covers({ place, office, term }, reading.day) === 'sure',
        ),
      ),
  );
}

/** `Rwandan Foreign Minister Olivier Nduhungirehe`, `Randhir Jaiswal, spokesperson for India's Ministry of External Affairs`. */
export function recogniseToldByArticle(reading: Reading): void {
  for (const role of reading.roles) {
    if (!isLeadersRole(role) || contradictsRecord(reading, role)) continue;
    const name = nameAfterRole(reading, role) ?? nameBeforeRole(reading, role);
    if (!name) continue;
    const last = reading.words[name.to - 1];
    if (last && NAMED_AFTER.has(last.folded)) continue;
    const place = placeFor(reading, role);
    claim(reading, {
      span: name,
      people: [],
      told: { name: textOf(reading, name), office: describeRole(reading, role), place },
      role,
      rule: 'told-by-article',
      words: textOf(reading, { from: Math.min(role.from, name.from), to: Math.max(role.to, name.to) }),
    });
  }
}

function nameAfterRole(reading: Reading, role: Role): Span | null {
  let at = role.to;
  const glue = reading.words[at]?.glue ?? '';
  const abbreviated = glue === '. ' && role.nounTo === at;
  const apposed = glue === ', ' && (role.definite || role.to > role.nounTo || role.places.length > 0);
  if (glue !== ' ' && glue !== '\u00a0' && !abbreviated && !apposed) return null;
  while (HONORIFICS.has(reading.words[at]?.folded ?? '')) at++;
  const name = nameFrom(reading, at);
  return name && freeOfClaims(reading, name) ? name : null;
}

function nameBeforeRole(reading: Reading, role: Role): Span | null {
  let end = role.from;
  const determined = ['the', 'a', 'an', 'his', 'her', 'its'].includes(reading.words[end - 1]?.folded ?? '');
  if (determined) end--;
  const glue = reading.words[end]?.glue ?? '';
  if (glue !== ', ' && glue !== ' (' && !/^["\u201d], $/.test(glue)) return null;
  const name = nameBefore(reading, end);
  return name && freeOfClaims(reading, name) ? name : null;
}

function freeOfClaims(reading: Reading, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (reading.claimedAt.has(at)) return false;
  return true;
}

/** The role's own country; for a role without one, the country of a claim by the same role's words is not guessed. */
function placeFor(_reading: Reading, role: Role): Place | null {
  return role.places.length === 1 ? (role.places[0] ?? null) : null;
}
