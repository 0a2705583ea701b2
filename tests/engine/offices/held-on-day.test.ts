import { describe, expect, it } from 'vitest';
import type { OfficeKind } from '../../../engine/enumerations.ts';
import type { OfficeFile } from '../../../engine/knowledge.ts';
import { officesBefore } from '../../../engine/offices/held-on-day.ts';
import { rankOf } from '../../../engine/offices/office-rank.ts';
import type { HeldTerm } from '../../../engine/offices/office-record.ts';
import type { Place } from '../../../engine/places/place.ts';

describe('of several offices the one is shown that news names somebody by', () => {
  it.each([
    ['head-of-state', 'head-of-government'],
    ['supreme-leader', 'party-leader'],
    ['head-of-government', 'foreign'],
    ['foreign', 'deputy-head-of-government'],
    ['organisation-head', 'other-minister'],
  ] as const)('%s before %s', (first, second) => {
    expect(rankOf(first)).toBeLessThan(rankOf(second));
  });
});

describe('of offices that ended on one day the first is', () => {
  const place = (name: string): Place => ({
    file: name,
    country: name,
    actsIn: null,
    name,
    checked: '2025-01-01',
    offices: [],
  });
  const office = (kind: OfficeKind): OfficeFile => ({ id: kind, title: kind, kind, terms: [], sources: [] });
  const held = (at: Place, kind: OfficeKind, end: string): HeldTerm => ({
    place: at,
    office: office(kind),
    term: { person: 'somebody', start: '2000-01-01', end },
  });
  const [home, realm] = [place('home'), place('realm')];
  const first = (...terms: HeldTerm[]) => officesBefore({ definedIn: home, terms }, '2025-01-01')[0];

  it('the one at home, of two crowns', () => {
    const crown = held(home, 'head-of-state', '2022-09-08');
    expect(first(held(realm, 'head-of-state', '2022-09-08'), crown)).toBe(crown);
  });

  it('the higher one, wherever it was held', () => {
    const higher = held(realm, 'head-of-government', '2022-09-08');
    expect(first(held(home, 'finance', '2022-09-08'), higher)).toBe(higher);
  });

  it('the later one before both', () => {
    const later = held(realm, 'other', '2023-01-01');
    expect(first(held(home, 'head-of-state', '2022-09-08'), later)).toBe(later);
  });
});
