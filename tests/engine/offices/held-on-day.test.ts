import { describe, expect, it } from 'vitest';
import type { OfficeKind } from '../../../engine/enumerations.ts';
import type { OfficeFile } from '../../../engine/knowledge.ts';
import { officeChangeSince, officesAfter, officesBefore } from '../../../engine/offices/held-on-day.ts';
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

const place = (name: string): Place => ({
  file: name,
  country: name,
  actsIn: null,
  name,
  checked: '2025-06-01',
  offices: [],
});

/** An office of one person, with the terms given as start and end; an open end is held as far as is known. */
function office(kind: OfficeKind, ...terms: [start: string, end?: string][]): OfficeFile {
  const held = terms.map(([start, end]) => ({ person: 'somebody', start, ...(end !== undefined && { end }) }));
  return { id: kind, title: kind, kind, terms: held, sources: [] };
}

describe('of offices that ended on one day the first is', () => {
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

describe('offices that came after a day and ended again', () => {
  const home = place('home');
  const later = (day: string, ...offices: OfficeFile[]) => {
    const terms = offices.flatMap((one) => one.terms.map((term): HeldTerm => ({ place: home, office: one, term })));
    return officesAfter({ definedIn: home, terms }, day).map(({ office: { kind }, term }) => [kind, term.start]);
  };

  it('are told oldest first, without the one that is held still', () => {
    const president = office('head-of-state', ['2025-01-20'], ['2017-01-20', '2021-01-20']);
    const foreign = office('foreign', ['2014-05-01', '2016-08-31']);
    const all = [president, foreign];
    expect(later('2013-05-05', ...all)).toEqual([
      ['foreign', '2014-05-01'],
      ['head-of-state', '2017-01-20'],
    ]);
    expect(later('2015-05-05', ...all)).toEqual([['head-of-state', '2017-01-20']]);
    expect(later('2018-05-05', ...all)).toEqual([]);
    expect(later('2022-05-05', ...all)).toEqual([]);
  });

  it('are not told where they carry on the office of the day, but after a gap they are', () => {
    const terms: [string, string][] = [
      ['2002-03-01', '2006-02-28'],
      ['2006-03-01', '2010-02-28'],
      ['2010-03-02', '2014-02-28'],
    ];
    expect(later('2003-05-05', office('head-of-government', ...terms))).toEqual([]);
    expect(later('2003-05-05', office('head-of-government', ...terms, ['2016-01-01', '2018-01-01']))).toEqual([
      ['head-of-government', '2016-01-01'],
    ]);
  });

  it('are those by which somebody was named then: no lesser one held beside another', () => {
    const prime = office('head-of-government', ['2010-01-01', '2015-06-01']);
    expect(later('2009-05-05', prime, office('foreign', ['2012-01-01', '2013-01-01']))).toEqual([
      ['head-of-government', '2010-01-01'],
    ]);
    // One that begins on the last day of the other comes after it.
    expect(later('2009-05-05', prime, office('foreign', ['2015-06-01', '2016-01-01']))).toEqual([
      ['head-of-government', '2010-01-01'],
      ['foreign', '2015-06-01'],
    ]);
  });

  it('may be known to the year only', () => {
    const prime = office('head-of-government', ['2010', '2015']);
    expect(later('2009-12-31', prime)).toEqual([['head-of-government', '2010']]);
    expect(later('2010-01-01', prime)).toEqual([]);
  });
});

describe('a term that carries on the one before is no change', () => {
  const home = place('home');
  const changeSince = (start: string, end = '2024-12-31') => {
    const president = office('head-of-state', ['2009-01-20', end], [start]);
    const terms = president.terms.map((term): HeldTerm => ({ place: home, office: president, term }));
    return officeChangeSince({ definedIn: home, terms }, '2016-06-01').now?.term.start ?? null;
  };

  it('where it begins within 31 days of the end', () => {
    expect(changeSince('2025-01-31')).toBeNull();
    expect(changeSince('2025-02-01')).toBe('2025-02-01');
  });

  it('a return to the office years later is one', () => {
    expect(changeSince('2025-01-20', '2017-01-20')).toBe('2025-01-20');
  });
});
