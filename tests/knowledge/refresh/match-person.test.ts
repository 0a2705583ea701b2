import { expect, test } from 'vitest';
import type { OfficesParts } from '../../../knowledge/refresh/files.ts';
import { PersonMatcher } from '../../../knowledge/refresh/match-person.ts';

const parts: OfficesParts = {
  'countries/xa': {
    people: { 'ann-vale': { name: 'Ann F. Vale', aliases: ['Ann Vale'] } },
    offices: [
      {
        id: 'president',
        title: 'President',
        kind: 'head-of-state',
        terms: [{ person: 'ann-vale', start: '1961-01-20', end: '1963-11-22' }],
        sources: ['made-up'],
      },
    ],
    sources: [],
    unconfirmed: [],
  },
};

test.each([
  ['who could have been in office then is the same', '1920-05-01', { kind: 'known', id: 'ann-vale' }],
  ['who was a child then is somebody else', '1951-11-21', { kind: 'new', id: 'ann-vale-xa' }],
  ['whose birthday nobody tells is taken for the same', undefined, { kind: 'known', id: 'ann-vale' }],
])('of two of one name, %s', (_, born, expected) => {
  const stated = { name: 'Ann Vale', ...(born === undefined ? {} : { born }) };
  expect(new PersonMatcher(parts).match(stated, 'countries/xa')).toEqual(expected);
});
