/** Dates, terms and treaties to scale. */
import { describe, expect, it } from 'vitest';
import { layOutStrip } from '../../components/brief/strip-layout.ts';
import type { Brief } from '../../engine/brief.ts';
import { date, leader, mention, sampleBrief } from './sample-brief.ts';

const TODAY = '2025-06-01';
const day = (value: string, over: Partial<Brief['dates'][number]> = {}) =>
  date({
    value,
    precision: 'day',
    from: value,
    to: value,
    relation: value > '2025-05-05' ? 'after' : 'before',
    mentions: [],
    ...over,
  });
const briefOf = (dates: Brief['dates'], over: Partial<Brief> = {}): Brief => ({ ...sampleBrief, dates, ...over });

describe('a strip', () => {
  it('has the whole span on one scale and the weeks around publication on a second', () => {
    const strip = layOutStrip(sampleBrief, TODAY);
    expect([strip?.years?.from, strip?.years?.to]).toEqual(['1972-01-01', '2025-12-31']);
    expect(strip?.weeks?.from).toBe('2025-04-20');
    expect(strip?.weeks?.published).toBeGreaterThan(0.5);
    expect(strip?.years?.ticks.map(({ day: tick }) => tick)).toEqual(['1980', '2000', '2020']);
  });

  it('puts marks in order along it, a later day further on', () => {
    const { weeks } = layOutStrip(briefOf([day('2025-04-22'), day('2025-05-02'), day('2025-05-07')]), TODAY) ?? {};
    const starts = weeks?.marks.map(({ start }) => start) ?? [];
    expect(starts).toHaveLength(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(weeks?.published).toBeGreaterThan(starts[1] ?? 1);
    expect(weeks?.published).toBeLessThan(starts[2] ?? 0);
  });

  it('needs no scale of years where all is within one', () => {
    const strip = layOutStrip(briefOf([day('2025-04-22'), day('2025-05-02'), day('2025-05-07')]), TODAY);
    expect(strip?.years).toBeNull();
    expect(strip?.weeks).not.toBeNull();
  });

  it('needs no weeks where one date alone lies near publication', () => {
    const strip = layOutStrip(briefOf([day('1999-02-21'), day('1972-07-02'), day('2025-05-02')]), TODAY);
    expect(strip?.weeks).toBeNull();
    expect(strip?.years).not.toBeNull();
  });

  it('is none for few dates, and none without a day of publication', () => {
    expect(layOutStrip(briefOf([day('1999-02-21'), day('2025-05-02')]), TODAY)).toBeNull();
    const undated = { page: { ...sampleBrief.page, published: null } };
    expect(layOutStrip({ ...sampleBrief, ...undated }, TODAY)).toBeNull();
  });

  it('shades what has passed since publication, and nothing on that day', () => {
    const passed = (today: string) => layOutStrip(sampleBrief, today)?.weeks?.since ?? null;
    expect(passed('2025-05-05')).toBeNull();
    const later = passed('2025-06-01');
    expect(later?.start).toBe(layOutStrip(sampleBrief, '2025-06-01')?.weeks?.published);
    expect(later?.end).toBe(1);
  });

  it('has rows for treaties before leaders, six at most, in the order of the Brief', () => {
    const rows = layOutStrip(sampleBrief, TODAY)?.years?.rows ?? [];
    expect(rows).toHaveLength(6);
    expect(rows.filter(({ kind }) => kind === 'treaty').map(({ name }) => name)).toEqual([
      'Simla Agreement',
      'Lahore Declaration',
    ]);
    expect(rows.map(({ name }) => name)).not.toContain('Randhir Jaiswal');
  });

  it('names its rows as the article calls somebody, by the shortest part of the name', () => {
    const named = (name: string, ...texts: string[]) => {
      const mentions = texts.map((text) => ({ ...mention('Modi'), text }));
      const one = leader({ name, office: 'President', since: '2003-01-01', mentions });
      return layOutStrip({ ...sampleBrief, leaders: [one], treaties: [] }, TODAY)?.years?.rows[0]?.name;
    };
    expect(named('Luiz Inácio Lula da Silva', 'Luiz Inácio Lula da Silva', 'Lula')).toBe('Lula');
    expect(named('路易斯·伊纳西奥·卢拉·达席尔瓦', '卢拉')).toBe('卢拉');
    expect(named('Vladimir Putin', 'Vladimir Putin', 'Russian leader', 'Putin')).toBe('Putin');
    // Of a name in other letters, and of one that puts the family first, no word is cut off.
    expect(named('فلاديمير بوتين', 'Putin')).toBe('فلاديمير بوتين');
    expect(named('Xi Jinping', 'Xi Jinping')).toBe('Xi Jinping');
  });

  it('draws every term that came after the article', () => {
    const term = { office: 'President', country: 'US', of: 'United States', acting: false };
    const after = [{ ...term, since: '2017-01-20', until: '2021-01-20' }];
    const one = leader({ name: 'Ada Later', mentions: [], after, now: { ...term, since: '2025-01-20', until: null } });
    const [row] = layOutStrip({ ...sampleBrief, leaders: [one], treaties: [] }, TODAY)?.years?.rows ?? [];
    expect(row?.bars.map(({ open }) => open)).toEqual([false, true]);
  });
});
