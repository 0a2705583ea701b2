/** Names of people whom the knowledge does not know, found by their capitals beside a role. */

import { HYPHEN, JOINS_NAME_PARTS } from '../text/marks.ts';
import type { Word } from '../text/words.ts';
import { inSameSentence, type LeaderContext } from './context.ts';
import { LONGEST_INITIAL } from './name-words.ts';
import type { Role } from './role.ts';
import type { WordRange } from './word-range.ts';

/** Names of more parts are rare, and a longer run of capitals is more likely a headline or the name of a body. */
const LONGEST_NAME = 5;

const JOINS_PARTS = /^(?:[ \u00a0\u202f]|[-\u2010\u2011]|['\u2019]|\. ?)$/;
const CLOSES_QUOTE = /^["\u201d],? $/;
/** After this many letters a full stop is a sentence's, not an abbreviation's. */
const LETTERS_BEFORE_STOP = 4;

/** True where the word at `at` continues a name that the word before it is part of. */
function continues(context: LeaderContext, at: number): boolean {
  const before = context.words[at - 1];
  const word = context.words[at];
  if (!before || !word || !inSameSentence(context, at - 1, at)) return false;
  if (!JOINS_PARTS.test(word.precedingText) || context.rules.isPossessive(word)) return false;
  return !word.precedingText.startsWith('.') || before.text.length <= LONGEST_INITIAL;
}

const isTakenByRoleOrPlace = ({ roleAt, placeAt }: LeaderContext, at: number) => roleAt.has(at) || placeAt.has(at);

/** True where a word can be part of a name by its look: a capital, a particle, the end of a hyphened name. */
function looksLikeName(context: LeaderContext, at: number, from: number): boolean {
  const word = context.words[at];
  if (!word || word.shape === 'digits') return false;
  if (isTakenByRoleOrPlace(context, at)) return at > from && isTitleAsSurname(context, at);
  const { calendar, openers } = context.rules.words;
  if (word.shape !== 'lower') return !calendar.has(word.folded) && (at === from || !openers.has(word.folded));
  if (at === from) return false;
  return HYPHEN.test(word.precedingText) || isParticleBefore(context, word, at + 1);
}

/** `Mehdi Sultan`, `Ramesh King`: a form of address that no name follows is the last part of one. */
function isTitleAsSurname({ words, roleAt }: LeaderContext, at: number): boolean {
  const role = roleAt.get(at);
  if (!role || role.from !== at || role.to !== at + 1 || words[at]?.shape !== 'initial') return false;
  const next = words[at + 1];
  const isNamed = next !== undefined && next.precedingText === ' ' && next.shape !== 'lower';
  return role.noun.evidenceRequired === 'insufficient' && !isNamed;
}

function isParticleBefore(context: LeaderContext, { folded }: Word, next: number): boolean {
  const word = context.words[next];
  const { particles, articles } = context.index.conventions;
  // `de la Cruz`, `ul Haq`
  if (word === undefined || !(particles.has(folded) || articles.has(folded)) || !continues(context, next)) return false;
  return word.shape !== 'lower' || isParticleBefore(context, word, next + 1);
}

/**
 * The name that begins at a word: capitals, initials, particles.
 *
 * @param least parts the name must have
 * @returns null where there is none, where the run of capitals is too long to be a name, and in languages whose capitals are
 *   no evidence of a name
 */
export function nameFrom(context: LeaderContext, from: number, least = 2): WordRange | null {
  if (!context.article.rules.caseCarriesNames) return null;
  let to = from;
  let parts = 0;
  while (parts < LONGEST_NAME && looksLikeName(context, to, from) && (to === from || continues(context, to))) {
    const isSmall = context.words[to]?.shape === 'lower';
    if (to === from || !(isSmall || JOINS_NAME_PARTS.test(context.words[to]?.precedingText ?? ''))) parts++;
    to++;
  }
  if (context.rules.words.bodyNouns.has(context.words[to - 1]?.folded ?? '')) return null;
  return parts >= least && parts < LONGEST_NAME ? { from, to } : null;
}

/** Where the run of capitals that ends before `end` begins. */
function startOfRun(context: LeaderContext, end: number): number {
  let from = end;
  while (from > 0 && end - from <= LONGEST_NAME && (from === end || continues(context, from))) {
    const word = context.words[from - 1];
    if (word === undefined || isTakenByRoleOrPlace(context, from - 1)) break;
    const isCapital = word.shape === 'initial' || word.shape === 'upper';
    const { particles, articles } = context.index.conventions;
    const isSmallPart = particles.has(word.folded) || articles.has(word.folded) || HYPHEN.test(word.precedingText);
    if (!isCapital && !isSmallPart) break;
    from--;
  }
  return from;
}

/** The name that ends before a word, without an opening word or honorific at its start. */
function nameBefore(context: LeaderContext, end: number): WordRange | null {
  const { openers, honorifics, calendar } = context.rules.words;
  const mayBegin = (word: Word | undefined) =>
    word !== undefined &&
    word.shape !== 'lower' &&
    ![openers, honorifics, calendar].some((words) => words.has(word.folded));
  let from = startOfRun(context, end);
  while (from < end && !mayBegin(context.words[from])) from++;
  const name = nameFrom(context, from);
  return name?.to === end ? name : null;
}

/** Words of an apposition between a name and its role: `Ana Brandt, who was then the trade minister`. */
const MOST_BETWEEN = 5;

type RoleBeside = Pick<Role, 'from' | 'to' | 'nounTo' | 'definite' | 'places'>;

/**
 * True where a name may follow a role: after a space, an abbreviation's full stop, or a comma where the role is one person's.
 *
 * @param addressed a form of address opens the name: `Presidential Spokesperson, Mr Bayo Onanuga`
 */
function roleMayPrecede({ words }: LeaderContext, role: RoleBeside, addressed: boolean): boolean {
  const precedingText = words[role.to]?.precedingText ?? '';
  if (precedingText === ' ' || precedingText === '\u00a0') return true;
  if (precedingText === '. ')
    return role.nounTo === role.to && (words[role.to - 1]?.text.length ?? 0) <= LETTERS_BEFORE_STOP;
  // `Minister of Finance: Ana Brandt`, a list of a cabinet.
  if (precedingText === ': ') return role.to - role.from > 1;
  return precedingText === ', ' && (addressed || role.definite || role.to > role.nounTo || role.places.length > 0);
}

/**
 * The name right after a role: `Foreign Minister Olivier Nduhungirehe`, `the Omani ambassador to Rome, Ana Brandt`.
 *
 * @param least parts the name must have
 */
export function nameAfterRole(context: LeaderContext, role: RoleBeside, least = 2): WordRange | null {
  const { honorifics, determiners } = context.rules.words;
  const isHonorific = (at: number) => honorifics.has(context.words[at]?.folded ?? '');
  let at = role.to;
  // `Prime Minister of Tonga, the Honourable Ana Brandt`
  if (isHonorific(at + 1) && determiners.has(context.words[at]?.folded ?? '')) at++;
  while (isHonorific(at)) at++;
  // `intelligence chief General Karim Haddad`
  const rank = context.roleAt.get(at);
  if (rank?.from === at && at >= role.to && rank.noun.traits.has('form-of-address')) at = rank.to;
  const name = roleMayPrecede(context, role, at > role.to) ? nameFrom(context, at, least) : null;
  return name ?? (least > 1 ? nameAfterComplement(context, role) : null);
}

/** Words of what an office is for that are no field: `envoy to international organisations in Vienna`. */
const LONGEST_COMPLEMENT = 8;

/** The name in commas after what an office is for: `Moscow's envoy to international organisations in Vienna, Ana Brandt,`. */
function nameAfterComplement(context: LeaderContext, { to, nounTo, places, definite }: RoleBeside): WordRange | null {
  const { words, candidateAt, rules } = context;
  const opens = words[nounTo];
  const isComplement = opens?.precedingText === ' ' && rules.words.ofOffice?.has(opens.folded) === true;
  if (!isComplement || !(definite || places.length > 0)) return null;
  for (let at = Math.max(to, nounTo + 1); at < to + LONGEST_COMPLEMENT; at++) {
    const word = words[at];
    if (word === undefined || !inSameSentence(context, at, nounTo)) return null;
    if (word.precedingText === ', ') {
      const name = nameFrom(context, at);
      return name !== null && /^,/.test(words[name.to]?.precedingText ?? '') ? name : null;
    }
    if (word.precedingText !== ' ' || candidateAt.has(at)) return null;
  }
  return null;
}

/**
 * The name that a role is said of: `Randhir Jaiswal, spokesperson for…`, `Ana Brandt, Oman's envoy`.
 *
 * @param context the article's words
 * @param role the role's words
 */
export function nameBeforeRole(context: LeaderContext, role: WordRange): WordRange | null {
  const { determiners, copulas } = context.rules.words;
  let end = role.from;
  for (let passed = 0; passed < MOST_BETWEEN; passed++) {
    const word = context.words[end - 1];
    if (word?.shape !== 'lower' || !(determiners.has(word.folded) || copulas.has(word.folded))) break;
    end--;
  }
  const precedingText = context.words[end]?.precedingText ?? '';
  if (precedingText !== ', ' && precedingText !== ' (' && !CLOSES_QUOTE.test(precedingText)) return null;
  return nameBefore(context, end);
}
