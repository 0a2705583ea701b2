import { describe, expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { createTrace, type TraceStep } from '../../../engine/explain.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

/** The steps at the words asked about, in an article of Monday, 5 May 2025. */
function explain(text: string, asked: string): TraceStep[] {
  const start = text.indexOf(asked);
  const { trace, steps } = createTrace(start, start + asked.length);
  findDates(readArticleText(text, en.text), en.dates, { published: '2025-05-05', taken: [], explain: trace });
  return steps;
}

const codes = (steps: readonly TraceStep[]) => [...new Set(steps.map(({ code }) => code))];

describe('the trail of a date', () => {
  it('names the patterns tried at a place, up to the one that read it', () => {
    const tried = explain('They met on April 22 in Rome.', 'April').filter(({ code }) => code === 'dates.pattern');
    expect(tried.at(-1)?.params).toEqual({ pattern: 'month-name-day', read: true });
    expect(tried.slice(0, -1).every(({ params }) => params.read === false)).toBe(true);
  });

  it('gives the weight of each year that a date without one may mean', () => {
    const weighed = explain('They will meet on December 3.', 'December 3').filter(
      ({ code }) => code === 'dates.weighed',
    );
    expect(weighed.map(({ params }) => params.value)).toEqual(['2024-12-03', '2025-12-03', '2026-12-03']);
    expect(weighed.every(({ params }) => params.direction === 'future')).toBe(true);
  });

  it('says why a number is no year, and why a date was dropped', () => {
    const ofNumber = explain('Some 2000 soldiers marched.', '2000').find(({ code }) => code === 'dates.year');
    expect(ofNumber?.params).toEqual({ rule: 'counted-noun', year: false });
    expect(explain('It falls on June 9 of every year.', 'June 9').at(-1)?.params.reason).toBe('recurring');
    expect(explain('On February 30, 2025 nothing happened.', 'February 30').at(-1)?.params.reason).toBe('no-such-time');
  });

  it('holds nothing of other places', () => {
    expect(codes(explain('On April 22 they met. Nobody spoke.', 'Nobody'))).toEqual([]);
  });
});
