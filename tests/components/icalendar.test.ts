import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { canBeEvent, writeCalendar } from '../../components/export/icalendar.ts';
import type { DateEntry } from '../../engine/brief.ts';

const STAMP = '2025-05-05T10:00:00.000Z';
/** A day after publication: what is ahead there still is. */
const NOW = { stamp: STAMP, today: '2025-05-06' };
const SOURCE = { title: 'Envoys, again; at the river', url: 'https://news.example/envoys?a=1' };

function dateOf(from: string, to: string, more: Partial<DateEntry> = {}): DateEntry {
  const sentence =
    'Mr Xi, who “never” travels; is expected in Moscow from May 7 to 10, with\nhis ministers, aides and a delegation of forty.';
  return {
    value: from === to ? from : `${from}/${to}`,
    precision: from === to ? 'day' : 'range',
    modifier: null,
    from,
    to,
    relation: 'after',
    stated: ['month', 'day'],
    implied: ['year'],
    rule: 'test',
    mentions: [{ start: 40, end: 50, text: 'May 7 to 10', sentence, sentenceStart: 0 }],
    ...more,
  };
}

/** The events as an independent reader of iCalendar sees them. */
function eventsOf(file: string | null) {
  const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('dates to come as a calendar', () => {
  it('are all-day events whose end is the day after the last', () => {
    const events = eventsOf(
      writeCalendar([dateOf('2025-05-07', '2025-05-10'), dateOf('2025-12-31', '2025-12-31')], SOURCE, NOW),
    );
    expect(
      events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate]),
    ).toEqual([
      ['2025-05-07', '2025-05-11', true],
      ['2025-12-31', '2026-01-01', true],
    ]);
  });

  it('carry the sentence and the article, whatever marks are in them', () => {
    const date = dateOf('2025-05-07', '2025-05-07');
    const [event] = eventsOf(writeCalendar([date], SOURCE, NOW));
    expect(event?.description).toBe(
      `${date.mentions[0]?.sentence}\nEnvoys, again; at the river\nhttps://news.example/envoys?a=1`,
    );
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://news.example/envoys?a=1');
  });

  it('have lines of at most 75 octets', () => {
    const file = writeCalendar([dateOf('2025-05-07', '2025-05-07')], { title: 'é'.repeat(200), url: null }, NOW) ?? '';
    expect(Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(
      75,
    );
    expect(eventsOf(file)[0]?.description).toContain('é'.repeat(200));
  });

  it('cannot be forged by a sentence that holds calendar lines', () => {
    const date = dateOf('2025-05-07', '2025-05-07');
    const sentence = 'On May 7\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged';
    const events = eventsOf(
      writeCalendar([{ ...date, mentions: date.mentions.map((one) => ({ ...one, sentence })) }], SOURCE, NOW),
    );
    expect(events).toHaveLength(1);
  });

  it('have a short title around the words of the date', () => {
    const sentence = `${'Before it '.repeat(30)}he comes from May 7 to 10 ${'and after it '.repeat(30)}.`;
    const start = sentence.indexOf('May 7 to 10');
    const mention = { start, end: start + 11, text: 'May 7 to 10', sentence, sentenceStart: 0 };
    const [event] = eventsOf(writeCalendar([dateOf('2025-05-07', '2025-05-10', { mentions: [mention] })], SOURCE, NOW));
    expect(event?.summary).toContain('he comes from May 7 to 10 and after it');
    expect(event?.summary.length).toBeLessThanOrEqual(84);
  });

  it('begin at the hour that is stated, in no zone that nobody stated', () => {
    const date = dateOf('2025-05-07', '2025-05-07', { value: '2025-05-07T14:30', precision: 'time' });
    const file = writeCalendar([date], SOURCE, NOW);
    expect(file).toContain('\r\nDTSTART:20250507T143000\r\n');
    expect(eventsOf(file)[0]?.startDate.isDate).toBe(false);
  });

  it('hold no line end of Unicode’s either', () => {
    const date = dateOf('2025-05-07', '2025-05-07');
    const mentions = date.mentions.map((one) => ({ ...one, text: 'May 7', sentence: 'On\u2028May 7\u2029END:VEVENT' }));
    expect(writeCalendar([{ ...date, mentions }], SOURCE, NOW)).not.toMatch(/[\u2028\u2029]/);
  });

  it('leave out what was ahead then and has passed since', () => {
    const dates = [dateOf('2025-05-07', '2025-05-10'), dateOf('2025-05-12', '2025-05-12')];
    const events = eventsOf(writeCalendar(dates, SOURCE, { stamp: STAMP, today: '2025-05-11' }));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2025-05-12']);
    expect(canBeEvent(dateOf('2025-05-07', '2025-05-10'), '2025-05-10')).toBe(true);
  });

  it.each([
    ['a year', dateOf('2026-01-01', '2026-12-31', { precision: 'year' })],
    ['an "early" day range', dateOf('2026-01-01', '2026-04-30', { modifier: 'START' })],
    ['a day before publication', dateOf('2025-05-02', '2025-05-02', { relation: 'before' })],
    ['a vague time', dateOf('2025-05-07', '2025-05-07', { from: null, to: null, precision: 'vague' })],
  ])('are not made of %s', (_name, date) => {
    expect(canBeEvent(date, NOW.today)).toBe(false);
    expect(writeCalendar([date], SOURCE, NOW)).toBeNull();
  });
});
