import { describe, expect, it } from 'vitest';
import { NO_CALENDAR_FACTS } from '../../../engine/calendar/facts.ts';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { mentionAt, readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const facts = readKnowledgeFiles().calendar ?? NO_CALENDAR_FACTS;

const find = (sentence: string, published = '2025-05-05') =>
  findDates(readArticleText(sentence, en.text), en.dates, { published, taken: [] });

describe('findDates', () => {
  it('tells what was stated, what was implied, the days covered and which rule read it', () => {
    expect(find('The attack of April 22 was condemned.')).toEqual([
      {
        value: '2025-04-22',
        precision: 'day',
        modifier: null,
        from: '2025-04-22',
        to: '2025-04-22',
        relation: 'before',
        stated: ['month', 'day'],
        implied: ['year'],
        rule: 'month-name-day',
        mentions: [
          { start: 14, end: 22, text: 'April 22', sentence: 'The attack of April 22 was condemned.', sentenceStart: 0 },
        ],
      },
    ]);
  });

  it('groups mentions by value and modifier, in order of time', () => {
    const entries = find('In 2030 they may join. The 1972 accord, signed in 1972, holds. Early 1972 was calm.');
    expect(entries.map(({ value, modifier, mentions }) => [value, modifier, mentions.length])).toEqual([
      ['1972', null, 2],
      ['1972', 'START', 1],
      ['2030', null, 1],
    ]);
  });

  it.each([
    ['They walked home at 6:38 p.m. on Saturday, March 8.', '2025-03-08T18:38', '6:38 p.m. on Saturday, March 8'],
    ['Tickets go on sale at 10 a.m. Friday, June 6.', '2025-06-06T10:00', '10 a.m. Friday, June 6'],
    ['Founded in April 2015, it grew. In August the same year, it failed.', '2015-08', 'August the same year'],
  ])('joins what is one date: %s', (sentence, value, words) => {
    expect(find(sentence).at(-1)).toMatchObject({ value, mentions: [{ text: words }] });
  });

  it('says nothing of a day that a country has twice', () => {
    const inCountry = (code: string) =>
      findDates(readArticleText('They marked Victory Day.', en.text), en.dates, {
        published: '2025-11-09',
        taken: [],
        facts,
        countries: () => new Map([[code, 1]]),
      }).map(({ value }) => value);
    expect(inCountry('AZ')).toEqual([]);
    expect(inCountry('RU')).toEqual(['2025-05-09']);
  });

  it('takes a summer that is just over for this summer, and the one before for last summer', () => {
    expect(find('It rained all last summer.', '2025-09-10')[0]?.value).toBe('2024-SU');
    expect(find('It rained all last summer.', '2025-10-10')[0]?.value).toBe('2025-SU');
  });

  it('reads later this year as the rest of the year, and earlier this month as its days so far', () => {
    const [later] = find('A summit will be held later this year.');
    expect(later).toMatchObject({
      value: '2025',
      modifier: 'AFTER',
      from: '2025-05-06',
      to: '2025-12-31',
      relation: 'after',
    });
    const [earlier] = find('They met earlier this month.');
    expect(earlier).toMatchObject({ value: '2025-05', modifier: 'BEFORE', from: '2025-05-01', to: '2025-05-05' });
  });

  it('covers a range from its first to its last day', () => {
    expect(find('Xi is set to visit from May 7-10.')[0]).toMatchObject({
      value: '2025-05-07/2025-05-10',
      precision: 'range',
      from: '2025-05-07',
      to: '2025-05-10',
      relation: 'after',
    });
  });

  it('shares the year of a range written once', () => {
    expect(find('The games are due from July 27 to August 7, 2026.').map(({ value }) => value)).toEqual([
      '2026-07-27',
      '2026-08-07',
    ]);
  });

  it('gives the first of a range the year before where it runs over the turn of the year', () => {
    expect(find('The fair ran from December 28 to January 3, 2023.').map(({ value }) => value)).toEqual([
      '2022-12-28',
      '2023-01-03',
    ]);
  });

  it('counts from a day named up to three sentences back, not from one four back', () => {
    const fillers = (count: number) => 'They spoke at length. '.repeat(count);
    const following = (count: number) =>
      find(`It fell on March 5, 2020. ${fillers(count)}He died the following Monday.`).map(({ value }) => value);
    expect(following(2)).toContain('2020-03-09');
    expect(following(3)).not.toContain('2020-03-09');
  });

  it('counts days in the time zone of the publication', () => {
    expect(find('He spoke yesterday.', '2025-05-05T23:30:00-07:00')[0]?.value).toBe('2025-05-04');
  });

  it('counts in a passage from the day it was written, and from nothing that was named before it', () => {
    const lines = ['The talks of 2 May 2025 ended.', 'Two days later we start, not today.', 'They met on Monday.'];
    const text = lines.join('\n');
    const start = text.indexOf('Two');
    const passages = [{ start, end: text.indexOf('\nThey'), written: '2022-01-14' }];
    const dates = findDates(readArticleText(text, en.text), en.dates, { published: '2025-05-05', passages, taken: [] });
    expect(dates.map(({ value, mentions }) => [mentions[0]?.text, value])).toEqual([
      ['today', '2022-01-14'],
      ['2 May 2025', '2025-05-02'],
      ['Monday', '2025-05-05'],
    ]);
  });

  it('finds nothing without a day of publication', () => {
    expect(find('He spoke yesterday.', 'unknown')).toEqual([]);
  });

  it('leaves vague words out unless they are asked for', () => {
    const text = readArticleText('He recently resigned.', en.text);
    expect(findDates(text, en.dates, { published: '2025-05-05', taken: [] })).toEqual([]);
    expect(findDates(text, en.dates, { published: '2025-05-05', taken: [], vague: true })[0]).toMatchObject({
      value: 'PAST_REF',
      precision: 'vague',
      relation: 'vague',
      from: null,
      to: null,
    });
  });

  it("leaves a day inside a treaty's name alone, but not the year at its edge", () => {
    const text = readArticleText('The Easter Sunday Pact of 1921 and the pact of Easter Sunday 1922 differ.', en.text);
    const taken = [mentionAt(text, 4, 30)];
    expect(text.text.slice(4, 30)).toBe('Easter Sunday Pact of 1921');
    expect(findDates(text, en.dates, { published: '2025-05-05', taken, facts }).map(({ value }) => value)).toEqual([
      '1921',
      '1922-04-16',
    ]);
  });

  it.each([
    ['A bill was passed on December 3.', '2025-01-10', '2024-12-03'],
    ['A bill will be voted on January 20.', '2024-12-28', '2025-01-20'],
    ['The shares trade from January.', '2024-12-28', '2025-01'],
  ])('takes the year that suits the tense: %s', (sentence, published, value) => {
    expect(find(sentence, published).map((entry) => entry.value)).toContain(value);
  });
});
