import { describe, expect, test } from 'vitest';
import { confirmedOn, restsOnMemory, withConfirmedDays } from '../../knowledge/provenance.ts';
import { country } from './sample-files.ts';

const file = country({
  sources: [
    { id: 'almanac', title: 'An almanac', asOf: '2015-12-31' },
    { id: 'gazette', title: 'The Gazette', asOf: '2026-03-02' },
    { id: 'own', title: 'written from general knowledge', asOf: '2026-01-12', memory: true },
  ],
  offices: [
    {
      id: 'president',
      title: 'President',
      kind: 'head-of-state',
      terms: [
        { person: 'anna-novak', start: '2010-03-01', end: '2018-03-01' },
        { person: 'karl-weiss', start: '2018-03-01', sources: ['almanac', 'gazette'] },
      ],
      sources: ['own'],
    },
  ],
});
const [office] = file.offices;
const [ended, running] = office?.terms ?? [];
if (!office || !ended || !running) throw new Error('the sample has an office with two terms');

describe('provenance of a term', () => {
  test('it is as of the newest of its own sources', () => {
    expect(confirmedOn(running, office, file)).toBe('2026-03-02');
  });
  test('without sources of its own it is as of those of the office', () => {
    expect(confirmedOn(ended, office, file)).toBe('2026-01-12');
  });
  test('its own day goes before that of its sources', () => {
    expect(confirmedOn({ ...running, confirmed: '2026-02-01' }, office, file)).toBe('2026-02-01');
  });
  test('it rests on memory only where nothing else shows it', () => {
    expect(restsOnMemory(ended, office, file)).toBe(true);
    expect(restsOnMemory(running, office, file)).toBe(false);
    expect(restsOnMemory({ ...running, sources: ['own', 'almanac'] }, office, file)).toBe(false);
  });
});

test('running terms reach the engine with the day they were confirmed, ended ones as they are', () => {
  const [read] = withConfirmedDays(file).offices;
  expect(read?.terms).toEqual([ended, { ...running, confirmed: '2026-03-02' }]);
});
