import { HONORIFICS } from '../en/role-nouns.ts';
import { hasStrangerBefore } from '../guards.ts';
import type { Reading, Span } from '../reading.ts';
import type { Role } from '../role.ts';

const SPACE = /^[ \u00a0\u202f]$/;
/** Between a name and what it is said to be: `Lavrov, the Russian foreign minister` or `Lavrov (foreign minister)`. */
const APPOSES = /^["\u201d')]*, ?$|^ \($|^, ["\u201c]?$/;

/** The role that stands right before a name, honorifics and a comma passed over, or right after it as an apposition. */
export function linkedRole(reading: Reading, span: Span): { role: Role; before: boolean } | null {
  const before = roleBefore(reading, span);
  if (before) return { role: before, before: true };
  const after = roleAfter(reading, span);
  return after ? { role: after, before: false } : null;
}

export function roleBefore(reading: Reading, span: Span): Role | null {
  let end = span.from;
  while (end > 0 && HONORIFICS.has(reading.words[end - 1]?.folded ?? '')) end--;
  const found = reading.roleAt.get(end - 1);
  if (!found || found.to !== end || reading.sentenceOf[found.from] !== reading.sentenceOf[span.from]) return null;
  const glue = reading.words[end]?.glue ?? '';
  const isAbbreviated = glue === '. ' && found.nounTo === end && (reading.words[end - 1]?.text.length ?? 9) <= 4;
  if (SPACE.test(glue) || isAbbreviated) return found.plural ? null : found;
  // `the prime minister, Keir Starmer,` and `the Omani ambassador to Rome, Ana Brandt`.
  return glue === ', ' && (found.definite || found.places.length > 0) && !found.plural ? found : null;
}

/** At most this many words of a list stand between a plural role and a name: `Presidents Clinton, Yeltsin and Kohl`. */
const LONGEST_LIST = 8;

/** The plural role of a list that a name stands in, as this name's own: `presidents Trump and Putin`. */
export function roleOfList(reading: Reading, span: Span): Role | null {
  if (hasStrangerBefore(reading, span)) return null;
  for (let at = span.from - 1; at >= 0 && span.from - at <= LONGEST_LIST; at--) {
    const role = reading.roleAt.get(at);
    if (role)
      return role.plural && role.to === at + 1 && reading.words[at + 1]?.glue === ' '
        ? { ...role, plural: false }
        : null;
    const word = reading.words[at];
    const next = reading.words[at + 1];
    if (!word || !next || reading.sentenceOf[at] !== reading.sentenceOf[span.from]) return null;
    if ((word.shape === 'lower' && word.folded !== 'and') || !/^,? ?$/.test(next.glue)) return null;
  }
  return null;
}

export function roleAfter(reading: Reading, span: Span): Role | null {
  const next = reading.words[span.to];
  if (next === undefined || !APPOSES.test(next.glue)) return null;
  const role = reading.roleAt.get(span.to) ?? reading.roleAt.get(span.to + 1);
  if (!role || role.from < span.to || role.plural || reading.sentenceOf[role.from] !== reading.sentenceOf[span.from])
    return null;
  // `Saif, the leader's son`: whose son he is says nothing of his own role.
  if (reading.words[role.to]?.folded === 's' && /^['\u2019]$/.test(reading.words[role.to]?.glue ?? '')) return null;
  // `Ana Brandt, Senator Ida Moe`: the role belongs to the name that follows it.
  const following = reading.words[role.to];
  if (following && following.glue === ' ' && following.shape !== 'lower' && following.shape !== 'digits') return null;
  const gap = role.from - span.to;
  if (gap === 0) return role;
  return gap === 1 && ['the', 'a', 'an', 'then', 'his', 'her', 'their', 'its', 'our'].includes(next.folded)
    ? role
    : null;
}
