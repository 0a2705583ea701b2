import { STOP_AND_SPACE } from '../../text/marks.ts';
import { inSameSentence, type LeaderContext } from '../context.ts';
import { precededByUnknownGivenName } from '../guards.ts';
import type { Role } from '../role.ts';
import type { WordRange } from '../word-range.ts';

/** A space, or nothing in scripts without spaces. */
const SPACE_OR_NOTHING = /^[ \u00a0\u202f]?$/;
/** Between a name and what it is said to be: `Lavrov, the Russian foreign minister` or `Lavrov (foreign minister)`. */
const APPOSES = /^["\u201d\u00bb')]*, ?$|^ \($|^, ["\u201c\u00ab]?$|^\u060c ?$|^\uff0c$|^\uff08$/;
/** After a title that the name stands in apposition to: `the prime minister, Keir Starmer,`. */
const COMMA = /^(?:, |\u060c |\uff0c)$/;
const LONGEST_ABBREVIATION = 4;

/**
 * The role that stands right before a name, honorifics and a comma passed over, or right after it as an apposition.
 *
 * @param context the roles of the article
 * @param span the name's words
 */
export function roleBeside(context: LeaderContext, span: WordRange): Role | null {
  return roleBefore(context, span) ?? roleAfter(context, span);
}

/** True where what stands between a role and a name lets the role be said of it. */
function mayPrecedeName({ words }: LeaderContext, role: Role, between: string): boolean {
  if (SPACE_OR_NOTHING.test(between)) return true;
  if (between === STOP_AND_SPACE)
    return role.nounTo === role.to && (words[role.to - 1]?.text.length ?? Infinity) <= LONGEST_ABBREVIATION;
  // `the prime minister, Keir Starmer,` and `the Omani ambassador to Rome, Ana Brandt`.
  return COMMA.test(between) && (role.definite || role.places.length > 0);
}

/**
 * The role right before a name: `Prime Minister Modi`, `the prime minister, Mr Modi`.
 *
 * @param context the roles of the article
 * @param span the name's words
 */
export function roleBefore(context: LeaderContext, span: WordRange): Role | null {
  const { words, rules, roleAt } = context;
  let end = span.from;
  while (end > 0 && rules.words.honorifics.has(words[end - 1]?.folded ?? '')) end--;
  const role = roleAt.get(end - 1);
  if (!role || role.plural || role.to !== end || !inSameSentence(context, role.from, span.from)) return null;
  return mayPrecedeName(context, role, words[end]?.precedingText ?? '') && rules.agrees(context.article, role, span)
    ? role
    : null;
}

/** At most this many words of a list stand between a plural role and a name: `Presidents Clinton, Yeltsin and Kohl`. */
const NAMES_IN_LIST = 8;
const LIST_COMMA = /^,? ?$/;

/**
 * The plural role of a list that a name stands in, as this name's own: `presidents Trump and Putin`.
 *
 * @param context the roles of the article
 * @param span the name's words
 */
export function roleOfList(context: LeaderContext, span: WordRange): Role | null {
  if (precededByUnknownGivenName(context, span)) return null;
  const { words, roleAt, rules } = context;
  for (let at = span.from - 1; at >= 0 && span.from - at <= NAMES_IN_LIST; at--) {
    const role = roleAt.get(at);
    if (role) {
      const opensList = role.plural && role.to === at + 1 && words[at + 1]?.precedingText === ' ';
      return opensList ? { ...role, plural: false } : null;
    }
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || !inSameSentence(context, at, span.from) || !LIST_COMMA.test(next.precedingText)) return null;
    if (word.shape === 'lower' && !rules.words.conjunctions.has(word.folded)) return null;
  }
  return null;
}

/**
 * The role said of a name in apposition: `Lavrov, the foreign minister`.
 *
 * @param context the roles of the article
 * @param span the name's words
 */
export function roleAfter(context: LeaderContext, span: WordRange): Role | null {
  const { words, roleAt } = context;
  const next = words[span.to];
  if (next === undefined) return null;
  if (context.rules.titleFollowsName && SPACE_OR_NOTHING.test(next.precedingText)) return titleAfter(context, span);
  if (!APPOSES.test(next.precedingText)) return null;
  const role = roleAt.get(span.to) ?? roleAt.get(span.to + 1);
  if (!role || role.from < span.to || role.plural || !inSameSentence(context, role.from, span.from)) return null;
  if (belongsToNext(context, role)) return null;
  const gap = role.from - span.to;
  if (gap === 0) return role;
  return gap === 1 && context.rules.words.determiners.has(next.folded) ? role : null;
}

/** `習近平主席`: a title with nothing between, and no name after it that it could be of. */
function titleAfter(context: LeaderContext, span: WordRange): Role | null {
  const role = context.roleAt.get(span.to);
  if (!role || role.from !== span.to || role.plural || context.candidateAt.has(role.to)) return null;
  return role;
}

/**
 * True where what follows a role shows that it is not said of the name before it: `Saif, the leader's son`; `Ana Brandt,
 * Senator Ida Moe`.
 */
function belongsToNext({ words, rules, article }: LeaderContext, role: Role): boolean {
  const following = words[role.to];
  if (following === undefined) return false;
  if (rules.isPossessive(following)) return true;
  if (!article.rules.caseCarriesNames) return false;
  return following.precedingText === ' ' && following.shape !== 'lower' && following.shape !== 'digits';
}
