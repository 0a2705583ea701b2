/** What times take from each other: a year, a month, the day they are counted from. Published on Monday, 5 May 2025. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

/** Values in the order of the text, each with its modifier. */
const values = (text: string) =>
  findDates(readArticleText(text, en.text), en.dates, { published: '2025-05-05', taken: [] })
    .flatMap(({ value, modifier, mentions }) => mentions.map(({ start }) => ({ start, value: [value, modifier] })))
    .sort((a, b) => a.start - b.start)
    .map(({ value }) => value.filter((part) => part !== null).join(' '));

describe('the members of a list or a range', () => {
  it.each([
    ['share the year of the second', 'The fair runs July 23 to August 8, 2022.', ['2022-07-23', '2022-08-08']],
    ['over the turn of the year', 'It lasted from Dec. 28 to Jan. 3, 2023.', ['2022-12-28', '2023-01-03']],
    ['share it as months', 'They met in May and June 2015.', ['2015-05', '2015-06']],
    ['share it as months over the turn', 'They met in November and February 2015.', ['2014-11', '2015-02']],
    ['share the year of the first', 'It ran from March 2019 to June.', ['2019-03', '2019-06']],
    ['share it over the turn', 'It ran from November 2019 to February.', ['2019-11', '2020-02']],
    ['share the year they lie in', 'It ran from June 3 to 5 of last year.', ['2024-06-03/2024-06-05']],
    ['stand in order', 'The fair runs May 7-9.', ['2025-05-07/2025-05-09']],
    ['are no range in the other order', 'The fair runs May 7-5.', ['2025-05-07']],
    ['are no range of one day', 'The fair runs May 7-7.', ['2025-05-07']],
    ['are years, the second short', 'The war of 1914-18 was long.', ['1914/1918']],
    ['are no date where only one has a meaning', 'The 2021 x 2022 sheet was torn.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('counted from a time named before', () => {
  it.each([
    ['In the two weeks after, three more closed.', '2021-W11'],
    ['In the two weeks before, three more closed.', '2021-W07'],
    ['The following month three more closed.', '2021-04'],
    ['The previous week three more closed.', '2021-W08'],
    ['A day earlier its chief had left.', '2021-03-02'],
    ['Two days later its chief left.', '2021-03-05'],
    ['That month three more closed.', '2021-03'],
    ['That year three more closed.', '2021'],
    ['That day three more closed.', '2021-03-03'],
  ])('a day: %s', (text, expected) => {
    expect(values(`The bank failed on March 3, 2021. ${text}`)).toEqual(['2021-03-03', expected]);
  });

  it.each([
    ['a month keeps its name', 'The bank failed in March 2021. A year earlier it was sound.', ['2021-03', '2020-03']],
    ['a quarter too', 'Sales fell in the third quarter of 2021. A year earlier they rose.', ['2021-Q3', '2020-Q3']],
    [
      'the same quarter',
      'Sales fell in the third quarter of 2021. In the same quarter of 2019 they rose.',
      ['2021-Q3', '2019-Q3'],
    ],
    ['a year', 'The bank failed in 2021. A year earlier it was sound.', ['2021', '2020']],
    ['and forward', 'The bank failed in 2021. Three years later it was back.', ['2021', '2024']],
  ])('%s: %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['A year earlier it was sound.', ['2024']],
    ['The previous month it was sound.', ['2025-04']],
    ['The following year it was sound.', []],
    ['The following month it was sound.', []],
    ['The previous day it was sound.', []],
  ])('where none was named: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('the nearest time that fits', () => {
  it.each([
    ['The mine opened in December.', '2024-12'],
    ['The mine opened in September.', '2024-09'],
    ['The mine will open in March.', '2026-03'],
    ['The mine will open in December.', '2025-12'],
    ['The mine was shut in May.', '2025-05'],
    ['Sales rose in the second quarter.', '2025-Q2'],
    ['Sales will rise in the second quarter.', '2025-Q2'],
    ['The talks begin Wednesday.', '2025-05-07'],
    ['The talks began Wednesday.', '2025-04-30'],
    ['The talks on Wednesday failed.', '2025-04-30'],
    ['The talks on Wednesday will fail.', '2025-05-07'],
    ['The talks are in three weeks from now.', '2025-W22'],
    ['The talks are the day after tomorrow.', '2025-05-07'],
    ['The talks were the day before yesterday.', '2025-05-03'],
    ['The talks were ten days ago.', '2025-04-25'],
    ['Next spring it may rain.', '2026-SP'],
    ['Last winter it rained.', '2024-WI'],
    ['This weekend it will rain.', '2025-W19-WE'],
    ['Last weekend it rained.', '2025-W18-WE'],
    ['In mid-May it rained.', '2025-05 MID'],
    ['At the end of last year it rained.', '2024 END'],
    ['By the late 19th century it rained.', '18 END'],
    ['In the early 1990s it rained.', '199 START'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });
});

describe('parts of one time', () => {
  it.each([
    ['a year behind its month', 'It happened in May last year.', ['2024-05']],
    ['a year before its quarter', 'It happened in last year’s third quarter.', ['2024-Q3']],
    ['a weekday cut short', 'It ended Mon. May 5 in Rome.', ['2025-05-05']],
    ['two sentences are two times', 'It ended on Monday. May 6 is the next date.', ['2025-05-05', '2025-05-06']],
    ['a day that only leap years have', 'The twins of 29 February 2024 left.', ['2024-02-29']],
    ['but no other year', 'The twins of 29 February 2023 left.', []],
    ['nor a month too short', 'The bridge of 31 April 2024 is new.', []],
    ['a time that no clock shows is left out', 'At 25:00 on May 6 it ended.', ['2025-05-06']],
    ['in figures the month is what fits', 'On 13/11/2024 it rained.', ['2024-11-13']],
    ['in figures with stops too', 'On 11.13.2024 it rained.', ['2024-11-13']],
    ['two figures alone are a number', 'It rained 3.11 inches.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
