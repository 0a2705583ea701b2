import { decide } from '../decide.ts';
import { isPartOfLongerName, isThingNamedAfter } from '../guards.ts';
import { claim, type Reading, textOf } from '../reading.ts';
import { roleAfter, roleBefore } from './linked-role.ts';

/** From here on a role is this person's: they hold it, or held it and the words say so. See `roleScore`. */
const HELD = 3;

/** `Prime Minister Modi`, `President Xi`, `the French president, Macron`: a short name with its role beside it. */
export function recogniseTitlesWithNames(reading: Reading): void {
  for (const spot of reading.spots) {
    if (spot.kind === 'full' || reading.claimedAt.has(spot.from)) continue;
    if (isThingNamedAfter(reading, spot)) continue;
    const role = roleBefore(reading, spot) ?? roleAfter(reading, spot);
    if (!role) continue;
    if (isPartOfLongerName(reading, spot)) continue;
    const { people, best } = decide(reading, spot.people, role, spot);
    if (best < HELD + 2) continue;
    claim(reading, {
      span: spot,
      people,
      told: null,
      role,
      rule: 'title-and-name',
      words: textOf(reading, { from: Math.min(role.from, spot.from), to: Math.max(role.to, spot.to) }),
    });
  }
}
