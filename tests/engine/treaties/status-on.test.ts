import { describe, expect, test } from 'vitest';
import { statusOn } from '../../../engine/treaties/status-on.ts';
import { treaty } from './sample-files.ts';

describe('the status on a day', () => {
  test.each([
    ['the day before signing', '1972-07-01', 'not-yet-signed', null],
    ['the day of signing', '1972-07-02', 'signed-not-in-force', 'Both signed.'],
    ['the day of entry into force', '1972-08-04', 'in-force', 'It entered into force.'],
    ['decades later', '2018-12-31', 'in-force', 'It entered into force.'],
    ['within the month of an event known by its month', '2019-03-15', 'in-force', 'It entered into force.'],
    ['when that month is over', '2019-04-01', 'suspended', 'Graustark suspended it.'],
    ['the day of its end', '2024-01-15', 'ended', 'Both ended it.'],
  ])('%s', (_when, day, status, note) => {
    const found = statusOn(treaty(), day);
    expect(found.status).toBe(status);
    expect(found.note).toBe(note);
  });

  test('splits the events into those up to the day and those after it', () => {
    const { events, since } = statusOn(treaty(), '2020-01-01');
    expect(events.map((event) => event.kind)).toEqual(['signed', 'entered-into-force', 'suspended']);
    expect(since.map((event) => event.kind)).toEqual(['ended']);
    expect(events[2]?.by).toEqual(['GG']);
  });

  test('an event that sets no status leaves it as it was', () => {
    const events = treaty().events.slice(0, 2);
    const violated = { date: '1980-01-01', kind: 'violated', text: 'A tower was built.' } as const;
    expect(statusOn(treaty({ events: [...events, violated] }), '1981-01-01').status).toBe('in-force');
  });

  test('follows from the dates where no event says', () => {
    const bare = treaty({ events: [{ date: '1972-07-02', kind: 'signed', text: 'Both signed.' }] });
    expect(statusOn(bare, '1972-07-03').status).toBe('signed-not-in-force');
    expect(statusOn(bare, '1973-01-01').status).toBe('in-force');
    expect(statusOn({ ...bare, inForce: null }, '1973-01-01').status).toBe('unknown');
  });

  test('a signing known by its year alone has happened in that year', () => {
    const file = treaty({
      signed: { date: '1901', place: 'Zenda' },
      events: [{ date: '1901', kind: 'signed', text: 'Both signed.', status: 'in-force' }],
    });
    expect(statusOn(file, '1901-06-01').status).toBe('in-force');
  });
});
