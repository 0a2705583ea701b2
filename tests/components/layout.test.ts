/** What the drawings are made from: the rows of the timeline, the points of a treaty's life, the snippet of a sentence. */
import { describe, expect, it } from 'vitest';
import { layOutLife } from '../../components/brief/life-line-points.ts';
import { cutSnippet } from '../../components/brief/snippet.ts';
import { layOutDates, type TimelineRow } from '../../components/brief/timeline-rows.ts';
import { date, sampleBrief, simla, tashkent, treaty } from './sample-brief.ts';

/** A row in a word or two. */
function say(row: TimelineRow): string {
  if (row.kind === 'gap') return `gap ${row.years}`;
  if (row.kind === 'published') return `published ${row.day}${row.same === null ? '' : ' and named'}`;
  return `${row.shape} ${row.entry.value}${row.ahead ? ' ahead' : ''}`;
}

describe('the timeline', () => {
  it('puts the day of publication among the dates, and says how many years it skips', () => {
    const { rows, undated } = layOutDates(sampleBrief.dates, '2025-05-05');
    expect(rows.map(say)).toEqual([
      'band 1972',
      'gap 27',
      'band 1999',
      'gap 26',
      'fades-after 2025',
      'day 2025-04-22',
      'day 2025-05-02',
      'published 2025-05-05 and named',
      'range 2025-05-07/2025-05-10 ahead',
      'fades-after 2025 ahead',
    ]);
    expect(undated.map(({ entry }) => entry.value)).toEqual(['FUTURE_REF']);
  });

  it('keeps the place each date has in the Brief', () => {
    const { rows, undated } = layOutDates(sampleBrief.dates, '2025-05-05');
    const places = rows.flatMap((row) =>
      row.kind === 'date' ? [row.index] : row.kind === 'published' ? [row.same?.index] : [],
    );
    expect([...places, ...undated.map((one) => one.index)].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('marks publication last when all dates are before it, and not at all when it is not known', () => {
    const before = sampleBrief.dates.slice(0, 2);
    expect(layOutDates(before, '2000-01-01').rows.map(say).at(-1)).toBe('published 2000-01-01');
    expect(layOutDates(before, null).rows.map(say)).toEqual(['band 1972', 'gap 27', 'band 1999']);
  });

  it('does not skip years that a range covers', () => {
    const war = date({ value: '1965/1971', precision: 'range', from: '1965-01-01', to: '1971-12-31', mentions: [] });
    const year = date({ value: '1972', precision: 'year', from: '1972-01-01', to: '1972-12-31', mentions: [] });
    expect(layOutDates([war, year], null).rows.map(say)).toEqual(['range 1965/1971', 'band 1972']);
  });

  it('never draws a dot for anything less sure than a day', () => {
    const roughly = date({
      value: '2025-05-05',
      precision: 'day',
      from: '2025-05-05',
      to: '2025-05-05',
      modifier: 'APPROX',
      mentions: [],
    });
    expect(layOutDates([roughly], null).rows.map(say)).toEqual(['fades 2025-05-05']);
  });
});

describe('what a period under way leaves open', () => {
  const of2025 = (modifier: 'END' | 'START' | null) =>
    date({
      value: '2025',
      precision: 'year',
      modifier,
      from: '2025-01-01',
      to: '2025-12-31',
      relation: 'same',
      mentions: [],
    });

  it.each([
    [
      'its end lies ahead of an article of May',
      of2025('END'),
      '2025-05-05',
      ['published 2025-05-05', 'fades-before 2025 ahead'],
    ],
    ['and does no longer in December', of2025('END'), '2025-12-20', ['fades-before 2025', 'published 2025-12-20']],
    ['its beginning does not', of2025('START'), '2025-05-05', ['fades-after 2025', 'published 2025-05-05']],
    ['nor the whole of it', of2025(null), '2025-05-05', ['band 2025', 'published 2025-05-05']],
  ])('%s', (_name, entry, published, rows) => {
    expect(layOutDates([entry], published).rows.map(say)).toEqual(rows);
  });
});

describe("a treaty's life", () => {
  it('runs from signing to the last check, with the article’s day and the doubt before it', () => {
    const life = layOutLife(simla, '2025-05-05', '2026-01-12');
    expect(life).toMatchObject({ from: '1972-07-02', to: '2026-01-12', ended: null });
    expect(life?.unsureFrom?.date).toBe('2025-04-24');
    expect(life?.named?.event.kind).toBe('reaffirmed');
    expect(life?.named?.place).toBeCloseTo(0.498, 2);
    expect(life?.articleDay).toBeCloseTo(0.987, 2);
  });

  it('stops where the treaty ended', () => {
    expect(layOutLife(tashkent, '2025-05-05', '2026-01-12')?.ended?.date).toBe('1972-07-02');
  });

  it('is whole again once a party has come back', () => {
    const paris = treaty({
      name: 'Paris Agreement',
      signed: '2016-04-22',
      status: 'in-force',
      events: [
        { date: '2020-11-04', kind: 'withdrew', text: 'The United States leaves.', by: ['US'] },
        { date: '2021-02-19', kind: 'rejoined', text: 'The United States comes back.', by: ['US'] },
      ],
      mentions: [],
    });
    expect(layOutLife(paris, '2025-01-01', '2026-01-12')?.unsureFrom).toBeNull();
  });

  it('is not drawn without a day of signing, or before it', () => {
    expect(layOutLife({ ...simla, signed: null }, '2025-05-05', '2026-01-12')).toBeNull();
    expect(layOutLife({ ...simla, signed: '2027' }, '2025-05-05', '2026-01-12')).toBeNull();
  });

  it('ends at the article where that is younger than the last check', () => {
    expect(layOutLife(simla, '2026-11-01', '2026-01-12')?.to).toBe('2026-11-01');
  });
});

describe('the words around a mention', () => {
  const sentence =
    'On Monday, after a long night of talks in which neither side gave way, ministers named the old accord again and went home.';
  const at = (words: string, from = 0) => ({
    text: words,
    start: sentence.indexOf(words, from),
    end: sentence.indexOf(words, from) + words.length,
    sentence,
    sentenceStart: 0,
  });

  it('keeps a short sentence whole', () => {
    expect(cutSnippet(at('accord'), 200)).toEqual({
      before: sentence.slice(0, sentence.indexOf('accord')),
      mention: 'accord',
      after: ' again and went home.',
    });
  });

  it('cuts between words on both sides, and says so', () => {
    const { before, mention, after } = cutSnippet(at('neither'), 50);
    expect(mention).toBe('neither');
    expect(before).toMatch(/^… /);
    expect(after).toMatch(/ …$/);
    expect(sentence).toContain(before.slice(2) + mention + after.slice(0, -2));
    expect((before + mention + after).length).toBeLessThan(60);
  });

  it('gives the room one side does not need to the other', () => {
    const { before, after } = cutSnippet(at('Monday'), 60);
    expect(before).toBe('On ');
    expect(after.length).toBeGreaterThan(35);
  });

  it('shows the mention alone where its offsets do not fit', () => {
    expect(cutSnippet({ ...at('accord'), start: 500, end: 506 })).toEqual({ before: '', mention: 'accord', after: '' });
  });
});
