import type { TreatyRelation } from '../../engine/enumerations.ts';
import type { TreatyFile } from '../../engine/knowledge.ts';
import { surelyBefore } from '../../engine/partial-day.ts';
import { checkEach } from './finding.ts';

const STATED_INVERSE: Partial<Record<TreatyRelation, TreatyRelation>> = {
  precedes: 'follows',
  follows: 'precedes',
  related: 'related',
};
/** Which of the two was signed first, where the kind of relation says so. */
const EARLIER: Partial<Record<TreatyRelation, 'this' | 'other'>> = {
  precedes: 'this',
  follows: 'other',
  amends: 'other',
  replaces: 'other',
  implements: 'other',
};

/** Whether what one file says of another can be true beside what that one says back. Kinds that are no inverse of any other speak against nothing. */
function agreeBothWays(kind: TreatyRelation, back: TreatyRelation | undefined): boolean {
  if (back === undefined || back === STATED_INVERSE[kind]) return true;
  if ([kind, back].some((stated) => stated === 'related' || stated === 'cites')) return true;
  return back !== kind && !(STATED_INVERSE[kind] && STATED_INVERSE[back]);
}

/** Whether the days of signing speak against a relation that says which of the two was first. */
function isAgainstTime(kind: TreatyRelation, file: TreatyFile, other: TreatyFile): boolean {
  const earlier = EARLIER[kind];
  if (earlier === undefined) return false;
  const [first, second] = earlier === 'this' ? [file, other] : [other, file];
  return surelyBefore(second.signed.date, first.signed.date);
}

/** Relations lead to files that are there, both ways say the same, and time agrees with them. */
export const checkTreatyRelations = checkEach('treaty-relations', ['treaties'], (file, say, id, files) => {
  const seen = new Set<string>();
  for (const { id: to, kind } of file.related) {
    const other = files.treaties[to];
    if (to === id) say('is related to itself; delete that entry of "related".');
    else if (!other)
      say(
        `is related to "${to}", and there is no knowledge/treaties/${to}.json; correct the id, write that file or delete the relation.`,
      );
    if (seen.has(to)) say(`names "${to}" twice in "related"; keep the closer kind.`);
    seen.add(to);
    if (!other || to === id) continue;
    const back = other.related.find((relation) => relation.id === id)?.kind;
    if (!agreeBothWays(kind, back))
      say(
        `"${kind}" ${to}, while that file says it "${back}" this one; both cannot be true: one direction is enough, delete the wrong one.`,
      );
    if (isAgainstTime(kind, file, other)) {
      say(
        `"${kind}" ${to}, but was signed ${file.signed.date} and that one ${other.signed.date}; correct the kind or a date.`,
      );
    }
  }
});
