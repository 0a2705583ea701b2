import { decide } from '../decide.ts';
import { COMMON_GIVEN_NAMES } from '../en/common-names.ts';
import { NOT_SAFE_ALONE } from '../en/guards.ts';
import { hasStrangerBefore, isPartOfLongerName, isThingNamedAfter } from '../guards.ts';
import { claim, type NameSpot, type Reading, textOf } from '../reading.ts';
import { linkedRole } from './linked-role.ts';

/** A name that many bear: it needs a title, the person's country or another known leader beside it. */
function isCommonName(reading: Reading, spot: NameSpot): boolean {
  const first = reading.words[spot.from]?.folded ?? '';
  const last = reading.words[spot.to - 1]?.folded ?? '';
  if (spot.kind === 'partial') return true;
  // A middle initial tells more than most titles do.
  return spot.to - spot.from === 2 && COMMON_GIVEN_NAMES.has(first) && NOT_SAFE_ALONE.has(last);
}

/** Points a common name needs: an office on the day and one country named, say. */
const ENOUGH_FOR_COMMON_NAME = 3;
/** Any evidence at all against: not yet in any office, or only of another time. */
const ENOUGH = 0;

/** `Narendra Modi`, `Xi Jinping`, `Orban Viktor`, `Donald J. Trump`: every full name is somebody's own. */
export function recogniseFullNames(reading: Reading): void {
  for (const spot of reading.spots) {
    if (spot.kind === 'short') continue;
    if (isThingNamedAfter(reading, spot)) continue;
    if (spot.kind === 'partial' && (hasStrangerBefore(reading, spot) || isPartOfLongerName(reading, spot))) continue;
    const linked = linkedRole(reading, spot);
    const { people, best } = decide(reading, spot.people, linked?.role ?? null, spot);
    if (best < (isCommonName(reading, spot) ? ENOUGH_FOR_COMMON_NAME : ENOUGH)) continue;
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
