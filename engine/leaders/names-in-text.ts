import { CALENDAR_WORDS } from './en/around-names.ts';
import { BODY_NOUNS, OPENING_WORDS, PARTICLES } from './en/guards.ts';
import { HONORIFICS } from './en/role-nouns.ts';
import { BEFORE_ROLE, SAYS_IS } from './en/role-words.ts';
import type { Reading, Span } from './reading.ts';

/** Names of more parts are rare, and a longer run of capitals is more likely a headline or the name of a body. */
const LONGEST_NAME = 5;

const GLUE_IN_NAME = /^(?:[ \u00a0\u202f]|[-\u2010\u2011]|['\u2019]|\. ?)$/;
/** Joins two words to one part of a name: Jean-Noel, O'Brien. */
const JOINED = /^[-\u2010\u2011'\u2019]$/;
const HYPHEN = /^[-\u2010\u2011]$/;

/** True where the word at `at` continues a name that the word before it is part of. */
function continues(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  const word = reading.words[at];
  if (!before || !word || reading.sentenceOf[at - 1] !== reading.sentenceOf[at]) return false;
  if (!GLUE_IN_NAME.test(word.glue)) return false;
  if (word.folded === 's' && /['\u2019]/.test(word.glue)) return false;
  return !word.glue.startsWith('.') || before.text.length <= 2;
}

/** True where a word can be part of a name by its look: a capital, a particle, the end of a hyphened name. */
function looksLikeName(reading: Reading, at: number, from: number): boolean {
  const word = reading.words[at];
  if (!word || word.shape === 'digits' || reading.roleAt.has(at) || reading.placeAt.has(at)) return false;
  if (word.shape !== 'lower')
    return !CALENDAR_WORDS.has(word.folded) && (at === from || !OPENING_WORDS.has(word.folded));
  if (at === from) return false;
  if (HYPHEN.test(word.glue)) return true;
  const next = reading.words[at + 1];
  return PARTICLES.has(word.folded) && next !== undefined && next.shape !== 'lower' && continues(reading, at + 1);
}

/**
 * The name that begins at a word: capitals, initials, particles. Null where there is none, where it has fewer parts than
 * `least`, or where the run of capitals is too long to be a name.
 */
export function nameFrom(reading: Reading, from: number, least = 2): Span | null {
  let to = from;
  let parts = 0;
  while (parts < LONGEST_NAME && looksLikeName(reading, to, from) && (to === from || continues(reading, to))) {
    if (to === from || !JOINED.test(reading.words[to]?.glue ?? '')) parts++;
    to++;
  }
  if (BODY_NOUNS.has(reading.words[to - 1]?.folded ?? '')) return null;
  return parts >= least && parts < LONGEST_NAME ? { from, to } : null;
}

/** The name that ends before a word, without an opening word or honorific at its start. */
function nameBefore(reading: Reading, end: number): Span | null {
  let from = end;
  while (from > 0 && end - from <= LONGEST_NAME && (from === end || continues(reading, from))) {
    const word = reading.words[from - 1];
    const capital = word?.shape === 'initial' || word?.shape === 'upper';
    const small = word !== undefined && (PARTICLES.has(word.folded) || HYPHEN.test(word.glue));
    if (!(capital || small) || reading.roleAt.has(from - 1) || reading.placeAt.has(from - 1)) break;
    from--;
  }
  while (from < end) {
    const word = reading.words[from];
    const isName = word && word.shape !== 'lower' && !OPENING_WORDS.has(word.folded) && !HONORIFICS.has(word.folded);
    if (isName && !CALENDAR_WORDS.has(word.folded)) break;
    from++;
  }
  const name = nameFrom(reading, from);
  return name?.to === end ? name : null;
}

const MOST_BETWEEN = 5;

/** The name right after a role: `Foreign Minister Olivier Nduhungirehe`, `the Omani ambassador to Rome, Ana Brandt`. */
export function nameAfterRole(
  reading: Reading,
  role: { to: number; nounTo: number; definite: boolean; places: readonly unknown[] },
  least = 2,
): Span | null {
  let at = role.to;
  const glue = reading.words[at]?.glue ?? '';
  const abbreviated = glue === '. ' && role.nounTo === at && (reading.words[at - 1]?.text.length ?? 0) <= 4;
  const apposed = glue === ', ' && (role.definite || role.to > role.nounTo || role.places.length > 0);
  if (glue !== ' ' && glue !== '\u00a0' && !abbreviated && !apposed) return null;
  while (HONORIFICS.has(reading.words[at]?.folded ?? '')) at++;
  return nameFrom(reading, at, least);
}

/** The name that a role is said of: `Randhir Jaiswal, spokesperson for…`, `Ana Brandt, Oman's envoy`. */
export function nameBeforeRole(reading: Reading, role: Span): Span | null {
  let end = role.from;
  for (let passed = 0; passed < MOST_BETWEEN; passed++) {
    const word = reading.words[end - 1];
    if (!word || !(BEFORE_ROLE.has(word.folded) || SAYS_IS.has(word.folded)) || word.shape !== 'lower') break;
    end--;
  }
  const glue = reading.words[end]?.glue ?? '';
  if (glue !== ', ' && glue !== ' (' && !/^["\u201d],? $/.test(glue)) return null;
  return nameBefore(reading, end);
}
