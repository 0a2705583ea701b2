import type { TreatyRelation } from '../../engine/enumerations.ts';
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
    const fits =
      back === undefined ||
      back === 'related' ||
      kind === 'related' ||
      back === STATED_INVERSE[kind] ||
      back === 'cites' ||
      kind === 'cites';
    const mixed = back !== undefined && back !== kind && !(STATED_INVERSE[kind] && STATED_INVERSE[back]);
    if (!fits && !mixed)
      say(
        `"${kind}" ${to}, while that file says it "${back}" this one; both cannot be true: one direction is enough, delete the wrong one.`,
      );
    const earlier = EARLIER[kind];
    const [first, second] = earlier === 'this' ? [file, other] : [other, file];
    if (earlier && surelyBefore(second.signed.date, first.signed.date)) {
      say(
        `"${kind}" ${to}, but was signed ${file.signed.date} and that one ${other.signed.date}; correct the kind or a date.`,
      );
    }
  }
});
