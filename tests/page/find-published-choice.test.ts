/** What a label says of a date, what a trace keeps, and the day that several traces agree on. */
import { describe, expect, it } from 'vitest';
import { chooseDay } from '../../page/published/choose-day.ts';
import { namesUpdate, saysUpdated } from '../../page/published/labels.ts';
import type { DateContext } from '../../page/published/shown-date.ts';
import { type DateTrace, traceOf, traceOfDay } from '../../page/published/trace.ts';
import { TODAY } from './sample-pages.ts';

const context = (tag: string | null, region: string | null = null): DateContext => ({ tag, region, today: TODAY });

describe('a label', () => {
  it.each([
    ['updated: ', true],
    ['published 3 may, updated ', true],
    ['updated 3 may, published ', false],
    ['published ', false],
    ['', false],
    ['stand: ', true],
    ['erstellt ', false],
  ])('%j says that it was changed: %s', (before, changed) => {
    expect(saysUpdated(before)).toBe(changed);
  });

  it.each([
    ['entry-updated', true],
    ['lastModified', true],
    ['published updated', false],
    ['dateIssued revised', false],
    ['entry-date', false],
  ])('the class %j names a change: %s', (name, changed) => {
    expect(namesUpdate(name)).toBe(changed);
  });
});

describe('a trace', () => {
  const about = { kind: 'published', weight: 1 } as const;

  it.each([
    ['2025-05-05', '5 May 2025', true],
    ['2025-05-05', '2025-05-05 14:15', true],
    ['2025-05-05', '2025-05-05T14:15:00', false],
    ['2025-05-05', '2025-05-05T1415', false],
    ['2025-05-05T14:15:00+05:30', '2025-05-05T14:15:00+05:30', true],
    ['2025-05-05T14:15:00Z', '2025-05-05T14:15:00Z', false],
    ['2025-05-05T14:15:00+00:00', '2025-05-05T14:15:00+00:00', false],
  ])('%s, of %s, knows the day of the site: %s', (value, raw, isLocal) => {
    expect(traceOfDay('meta', raw, value, about).isLocal).toBe(isLocal);
  });

  it('keeps 80 letters of what it was read from', () => {
    expect(traceOfDay('meta', `  ${'x'.repeat(90)}`, '2025-05-05', about).raw).toBe('x'.repeat(80));
  });

  it('is none where there is nothing, or no date', () => {
    const from = (raw: string | null | undefined) => traceOf('meta', raw, { ...about, context: context('en') });
    expect([from(undefined), from(null), from(''), from('soon')]).toEqual([[], [], [], []]);
    expect(from('2025-05-05')).toMatchObject([{ source: 'meta', value: '2025-05-05', kind: 'published', weight: 1 }]);
  });
});

describe('the day that traces agree on', () => {
  const trace = (source: string, value: string, weight: number, raw = value): DateTrace =>
    traceOfDay(source, raw, value, { kind: 'published', weight });
  const chosen = (traces: DateTrace[], { urlMonth = null as string | null, today = TODAY, all = traces } = {}) =>
    chooseDay(traces, all, { today, urlMonth });
  const day = (...traces: DateTrace[]) => chosen(traces)?.value ?? null;

  it('is the heavier one', () => {
    expect(day(trace('meta', '2025-05-05', 4), trace('json-ld', '2025-05-06', 5))).toBe('2025-05-06');
  });

  it('is the one that two families state', () => {
    expect(
      day(trace('json-ld', '2025-05-05', 5), trace('meta', '2025-05-06', 4), trace('time-element', '2025-05-06', 3)),
    ).toBe('2025-05-06');
  });

  it.each(['time-element', 'visible-text', 'dateline', 'title'])('counts the page once, with %s too', (source) => {
    const other = source === 'title' ? 'dateline' : 'title';
    expect(day(trace('json-ld', '2025-05-05', 5), trace(source, '2025-05-06', 3), trace(other, '2025-05-06', 3))).toBe(
      '2025-05-05',
    );
  });

  it('is the first of equals, and the source is the heaviest that states it', () => {
    expect(day(trace('meta', '2025-05-05', 4), trace('json-ld', '2025-05-06', 4))).toBe('2025-05-05');
    expect(chosen([trace('title', '2025-05-05', 1.5), trace('meta', '2025-05-05', 4)])?.source).toBe('meta');
  });

  it('has the month of the URL for it, by a weight of one', () => {
    const traces = [trace('meta', '2025-05-31', 4), trace('json-ld', '2025-06-01', 4)];
    expect(chosen(traces, { urlMonth: '2025-06' })?.value).toBe('2025-06-01');
    expect(chosen([trace('json-ld', '2025-05-31', 5.5), ...traces], { urlMonth: '2025-06' })?.value).toBe('2025-05-31');
  });

  it('is no later than tomorrow', () => {
    expect(day(trace('meta', '2026-12-01', 4))).toBe('2026-12-01');
    expect(day(trace('meta', '2026-12-01T23:00:00+02:00', 4))).toBe('2026-12-01T23:00:00+02:00');
    expect(day(trace('meta', '2026-12-02', 4))).toBeNull();
  });

  it('is none where there is no trace', () => {
    expect(day()).toBeNull();
  });

  it('is before 1990 where data say so, or two families', () => {
    expect(day(trace('time-element', '1990-01-01', 3))).toBe('1990-01-01');
    expect(day(trace('time-element', '1989-12-31', 3))).toBeNull();
    expect(day(trace('json-ld', '1989-12-31', 5))).toBe('1989-12-31');
    expect(day(trace('meta', '1989-12-31', 4))).toBe('1989-12-31');
    expect(day(trace('time-element', '1989-12-31', 3), trace('address', '1989-12-31', 2))).toBe('1989-12-31');
    expect(day(trace('time-element', '1989-12-31', 3), trace('title', '1989-12-31', 2))).toBeNull();
    expect(day(trace('time-element', '1989-12-31', 3), trace('address', '1988-12-31', 2))).toBeNull();
  });

  describe('of a time in UTC', () => {
    const utc = (value: string) => trace('json-ld', value, 5);

    it('is the day that the page shows, where it can fall on it', () => {
      expect(day(utc('2025-05-05T23:00:00Z'), trace('time-element', '2025-05-06', 3))).toBe('2025-05-06');
      // At 13 hours ahead it is the next day from 11 o'clock on; at 11 behind it is the day before until 11.
      expect(day(utc('2025-05-05T11:00:00Z'), trace('time-element', '2025-05-06', 3))).toBe('2025-05-06');
      expect(day(utc('2025-05-05T10:59:00Z'), trace('time-element', '2025-05-06', 3))).toBe('2025-05-05T10:59:00Z');
      expect(day(utc('2025-05-05T10:59:00Z'), trace('time-element', '2025-05-04', 3))).toBe('2025-05-04');
      expect(day(utc('2025-05-05T11:00:00Z'), trace('time-element', '2025-05-04', 3))).toBe('2025-05-05T11:00:00Z');
    });

    it('is that of the heaviest day shown', () => {
      expect(
        day(utc('2025-05-05T23:00:00Z'), trace('title', '2025-05-05', 1.5), trace('time-element', '2025-05-06', 3)),
      ).toBe('2025-05-06');
    });

    it('is the day at the site’s offset, where any trace tells it', () => {
      const change = (value: string): DateTrace => ({ ...trace('meta', value, 4), kind: 'updated' });
      const at = (offset: string) => {
        const published = [utc('2025-05-05T23:00:00Z')];
        return chosen(published, { all: [...published, change(`2025-05-09T10:00:00${offset}`)] })?.value;
      };
      expect([at('+00:30'), at('+01:00'), at('+05:30'), at('-05:00')]).toEqual([
        '2025-05-05T23:00:00Z',
        '2025-05-06',
        '2025-05-06',
        '2025-05-05T23:00:00Z',
      ]);
      const late = [utc('2025-05-05T18:45:00Z')];
      const half = chosen(late, { all: [...late, change('2025-05-09T10:00:00+05:30')] });
      expect(half?.value).toBe('2025-05-06');
      const early = [utc('2025-05-05T02:00:00Z')];
      expect(
        chosen(early, { all: [change('2025-05-09T10:00:00+00:00'), change('2025-05-09T10:00:00-05:00')] })?.value,
      ).toBe('2025-05-04');
    });

    it('without a zone stays a day beside the one shown', () => {
      const written = trace('json-ld', '2025-05-05', 5, '2025-05-05T23:00:00');
      expect(day(written, trace('time-element', '2025-05-06', 3))).toBe('2025-05-06');
      expect(day(written, trace('time-element', '2025-05-07', 3))).toBe('2025-05-05');
    });
  });
});
