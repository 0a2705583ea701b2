import { covers } from '../../offices/held-on-day.ts';
import { placeOfRole } from '../article-country.ts';
import { fits } from '../decide.ts';
import { describeRole } from '../describe-role.ts';
import { NAMED_AFTER } from '../en/guards.ts';
import type { Person } from '../index-leaders.ts';
import { isLeadersRole } from '../leaders-role.ts';
import { nameAfterRole, nameBeforeRole } from '../names-in-text.ts';
import { claim, inHeadline, isFree, type Reading, textOf } from '../reading.ts';
import type { Role } from '../role.ts';

/**
 * True where the record knows who was president on the day, it is somebody else, and the words could mean a firm or a
 * club: `Emirates President Tim Clark`, `Brazil president Samir Xaud`. An adjective (`Yugoslav President`) means the
 * state, and nobody but a state has a prime minister. A record that ends before the day proves nothing.
 */
export function contradictsRecord(reading: Reading, role: Role): boolean {
  if (role.former || role.elect || role.acting || role.kinds[0] !== 'head-of-state') return false;
  if (role.placeSpans.some(({ kind }) => kind === 'demonym')) return false;
  return role.places.some(
    (place) =>
      reading.day <= place.checked &&
      place.offices.some((office) =>
        office.terms.some((term) => {
          const held = { place, office, term };
          return fits(role, held) && covers(held, reading.day) === 'sure';
        }),
      ),
  );
}

/** `Yeltsin's press secretary`: the known person whose aide it is. */
function masterOf(reading: Reading, role: Role): Person | null {
  const isPossessed = reading.words[role.from]?.folded === 's';
  const claimed = isPossessed ? reading.claimedAt.get(role.from - 1) : undefined;
  return claimed?.people.length === 1 ? (claimed.people[0] ?? null) : null;
}

/** `Rwandan Foreign Minister Olivier Nduhungirehe`, `Randhir Jaiswal, spokesperson for India's Ministry of External Affairs`. */
export function recogniseToldByArticle(reading: Reading): void {
  for (const role of reading.roles) {
    // In a headline a name does not end where its capitals end.
    if (inHeadline(reading, role.from)) continue;
    const master = masterOf(reading, role);
    if (
      !(master ? role.noun.tells !== 'never' && !role.plural : isLeadersRole(role)) ||
      contradictsRecord(reading, role)
    )
      continue;
    const after = nameAfterRole(reading, role);
    const name = after && isFree(reading, after) ? after : after ? null : nameBeforeRole(reading, role);
    if (!name || !isFree(reading, name)) continue;
    if (NAMED_AFTER.has(reading.words[name.to - 1]?.folded ?? '')) continue;
    claim(reading, {
      span: name,
      people: [],
      told: {
        name: textOf(reading, name),
        office: describeRole(reading, role),
        place: master?.definedIn ?? placeOfRole(reading, role, name),
      },
      role,
      rule: 'told-by-article',
      words: textOf(reading, { from: Math.min(role.from, name.from), to: Math.max(role.to, name.to) }),
    });
  }
}
