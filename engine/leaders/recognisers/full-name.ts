import { decide } from '../decide.ts';
import { COMMON_GIVEN_NAMES } from '../en/common-names.ts';
import { NOT_SAFE_ALONE } from '../en/guards.ts';
import { hasStrangerBefore, isPartOfLongerName, isThingNamedAfter } from '../guards.ts';
import { claim, type NameSpot, type Reading, textOf } from '../reading.ts';
import { linkedRole } from './linked-role.ts';

/** Points a name needs when many bear it: an office on the day and one country named, say. */
const FOR_COMMON_NAME = 3;
/** A common given name before a rarer surname: nothing may speak against it. */
const FOR_COMMON_GIVEN_NAME = 0;
/** Any other full name: it may even be too early for its first office. */
const FOR_RARE_NAME = -1;

/** How much must speak for a full name before it is taken for the person we know. */
function pointsNeeded(reading: Reading, spot: NameSpot): number {
  if (spot.kind === 'partial') return FOR_COMMON_NAME;
  const first = reading.words[spot.from]?.folded ?? '';
  const last = reading.words[spot.to - 1]?.folded ?? '';
  // Whom news calls by the surname alone is nobody else in full.
  if (spot.people.length === 1 && spot.people[0]?.facts.bare === true) return FOR_RARE_NAME;
  // A middle initial or a third name tells more than most titles do.
  if (spot.to - spot.from > 2 || !COMMON_GIVEN_NAMES.has(first)) return FOR_RARE_NAME;
  return NOT_SAFE_ALONE.has(last) ? FOR_COMMON_NAME : FOR_COMMON_GIVEN_NAME;
}

/** `Narendra Modi`, `Xi Jinping`, `Orban Viktor`, `Donald J. Trump`: every full name is somebody's own. */
export function recogniseFullNames(reading: Reading): void {
  for (const spot of reading.spots) {
    if (spot.kind !== 'full' && spot.kind !== 'partial') continue;
    if (isThingNamedAfter(reading, spot)) continue;
    if (spot.kind === 'partial' && (hasStrangerBefore(reading, spot) || isPartOfLongerName(reading, spot))) continue;
    const linked = linkedRole(reading, spot);
    const { people, best } = decide(reading, spot.people, linked?.role ?? null, spot);
    if (best < pointsNeeded(reading, spot)) continue;
    claim(reading, {
      span: spot,
      people,
      told: null,
      role: linked?.role ?? null,
      rule: 'full-name',
      words: textOf(reading, spot),
    });
  }
}
