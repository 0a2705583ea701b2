import { HONORIFICS } from '../en/role-nouns.ts';
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
  // `the prime minister, Keir Starmer,` and `the Syrian ambassador to Washington, Walid Mualem`.
  return glue === ', ' && (found.definite || found.places.length > 0) && !found.plural ? found : null;
}

export function roleAfter(reading: Reading, span: Span): Role | null {
  const next = reading.words[span.to];
  if (next === undefined || !APPOSES.test(next.glue)) return null;
  const role = reading.roleAt.get(span.to) ?? reading.roleAt.get(span.to + 1);
  if (!role || role.from < span.to || role.plural || reading.sentenceOf[role.from] !== reading.sentenceOf[span.from])
    return null;
  // `Bukola Saraki, Senator Dino Melaye`: the role belongs to the name that follows it.
  const following = reading.words[role.to];
  if (following && following.glue === ' ' && following.shape !== 'lower' && following.shape !== 'digits') return null;
  const gap = role.from - span.to;
  if (gap === 0) return role;
  return gap === 1 && ['the', 'a', 'an', 'then', 'his', 'her', 'their', 'its', 'our'].includes(next.folded)
    ? role
    : null;
}
