/** Dates as data, URLs and lines of a page write them, on both sides of each bound. */
import { describe, expect, it, test } from 'vitest';
import { foldDateText, monthNamed, weekdayOf } from '../../page/published/calendar-words.ts';
import { dateInUrl, parseDataDate } from '../../page/published/data-date.ts';
import { addDays, distanceInDays, fullYear, isoDay, weekdayOfDay } from '../../page/published/iso-day.ts';
import { numericOrder, regionOfUrl } from '../../page/published/numeric-order.ts';
import { type DateContext, datesInText } from '../../page/published/shown-date.ts';
import { TODAY } from './sample-pages.ts';

const context = (tag: string | null, region: string | null = null): DateContext => ({ tag, region, today: TODAY });

describe('a day', () => {
  it.each([
    [1700, 1, 1, '1700-01-01'],
    [1699, 12, 31, null],
    [2099, 12, 31, '2099-12-31'],
    [2100, 1, 1, null],
    [2025, 12, 31, '2025-12-31'],
    [2025, 13, 1, null],
    [2025, 0, 1, null],
    [2025, 5, 0, null],
    [2025, 5, 1, '2025-05-01'],
    [2025, 5, 31, '2025-05-31'],
    [2025, 5, 32, null],
    [2025, 4, 31, null],
    [2024, 2, 29, '2024-02-29'],
    [2025, 2, 29, null],
    [2025, -11, 5, null],
    [2024, 1, 400, null],
  ])('%i, %i, %i is %s', (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });

  it('is counted on from, whatever the time in it', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01T23:30:00-05:00', -1)).toBe('2024-12-31');
    expect(distanceInDays('2025-05-05T23:00:00Z', '2025-05-03T01:00:00Z')).toBe(2);
    expect(distanceInDays('2025-05-03', '2025-05-05')).toBe(2);
    expect(weekdayOfDay('2025-05-05T23:00:00-11:00')).toBe(1);
    expect(weekdayOfDay('2025-05-04')).toBe(0);
  });

  it('has a year of two digits no later than today’s', () => {
    expect([25, 26, 27, 98, 0].map((year) => fullYear(year, TODAY))).toEqual([2025, 2026, 1927, 1998, 2000]);
  });
});

describe('in a text', () => {
  const all = (text: string, tag: string | null = 'en', region: string | null = null) =>
    datesInText(text, context(tag, region)).map(({ value }) => value);

  it.each<[string, string, string | null, string[]]>([
    [
      'dates stand in the order of the text, in whatever form',
      '2020年4月16日, 1.5.2019, May 5, 2018',
      'en',
      ['2020-04-16', '2019-05-01', '2018-05-05'],
    ],
    [
      'numbers come before words where they stand before them',
      '1.5.2019 and May 5, 2018',
      'en',
      ['2019-05-01', '2018-05-05'],
    ],
    ['of two that share a number the first is one', '5 May 2025/6/7', 'en', ['2025-05-05']],
    ['a date read in two ways is one', '16 tháng 4, 2020', 'vi', ['2020-04-16']],
    ['a year of five digits is none', '5 May 20255', 'en', []],
    ['no text without a year holds one', '5 May', 'en', []],
    ['a day of 31 is one, of 32 none', 'May 31, 2025; May 32, 2025', 'en', ['2025-05-31']],
    ['a day of 0 is none', 'May 0, 2025', 'en', []],
    ['a number of three digits is no day', 'May 005, 2025', 'en', []],
    ['a year of three digits is none', 'May 5, 987', 'en', []],
    ['three words between day and month are passed over', '5 of the in May 2025', 'en', ['2025-05-05']],
    ['four are not', '5 of the in an May 2025', 'en', []],
    ['a word of four letters is passed over, of five not', '5 abcd May 2025, 5 abcde May 2024', 'en', ['2025-05-05']],
    [
      'the day may stand after the month and before it',
      'May 5 2025 and 6 May 2024',
      'en',
      ['2025-05-05', '2024-05-06'],
    ],
    ['the year may stand first', '2025 May 5', 'en', ['2025-05-05']],
    ['the year may stand before the day', '2020. gada 16. aprīlis', 'lv', ['2020-04-16']],
    ['a month of several words is read whole', '24 كانون الثاني 2020', 'ar', ['2020-01-24']],
    ['a month is told by its beginning, of three letters', 'Sep 5 2025, Se 6 2025', 'en', ['2025-09-05']],
    ['a beginning that two months share tells none', '5 Ju 2025, 5 Ma 2025', 'en', []],
    ['a month of one language is found in a page of another', '16 kwietnia 2020', 'de', ['2020-04-16']],
    ['a language that is not known reads English', 'May 5, 2025', 'xx', ['2025-05-05']],
    ['Norwegian goes by three tags', '16. mai 2020', 'no', ['2020-05-16']],
    ['of Norwegian the newer form too', '16. desember 2020', 'nn', ['2020-12-16']],
    ['a region of the tag is no other language', '15 de março de 2020', 'pt-BR', ['2020-03-15']],
    ['capitals of the tag are none', '1er avril 2020', 'FR', ['2020-04-01']],
  ])('%s', (_name, text, tag, days) => {
    expect(all(text, tag)).toEqual(days);
  });

  it('each stands where it stands', () => {
    const text = 'On 5 May 2025, 1.5.2019 or 2020年4月16日.';
    expect(datesInText(text, context('en')).map(({ start, end }) => text.slice(start, end))).toEqual([
      '5 May 2025',
      '1.5.2019',
      '2020年4月16日',
    ]);
  });

  it.each<[string, string, string | null, string | null, string[]]>([
    ['a year first, then month and day', '2025/05/06', 'en', null, ['2025-05-06']],
    ['a year first and a year last is none', '2025/05/2006', 'en', null, []],
    ['a first number of three digits is none', '205/05/2006', 'en', null, []],
    ['a day above twelve tells the order', '13/05/2025', 'en', null, ['2025-05-13']],
    ['a month above twelve tells it too', '05/13/2025', 'en', null, ['2025-05-13']],
    ['the same number twice is one day', '05/05/2025', 'en', null, ['2025-05-05']],
    ['neither is a day', '13/13/2025', 'en', null, []],
    ['between stops the day comes first', '05.06.2025', 'en', 'US', ['2025-06-05']],
    ['between stops with spaces too', '05. 06. 2025', 'en', 'US', ['2025-06-05']],
    ['two digits of a year that come first', '25/05/06', 'ko', null, ['2025-05-06']],
    ['two digits of a year that come last', '06/05/25', 'en', 'US', ['2025-06-05']],
    ['signs that differ are no date', '05/06-2025', 'en', 'US', []],
    ['what goes on is no date', '05/06/2025/7', 'en', 'US', []],
    ['what began before is no date', '1.05.06.2025', 'en', 'US', []],
    ['a weekday tells the order', 'Fri 08/11/2023', 'en', null, ['2023-08-11']],
    ['a weekday with a stop and a comma tells it', 'Fri., 08/11/2023', 'en', null, ['2023-08-11']],
    ['a weekday further away tells nothing', 'Fri at noon 08/11/2023', 'en', null, []],
    ['a part of a word tells nothing', 'all-fri 08/11/2023', 'en', null, []],
    ['a weekday of both readings tells nothing', 'Tue 11/07/2023', 'en', null, []],
  ])('in numbers %s', (_name, text, tag, region, days) => {
    expect(all(text, tag, region)).toEqual(days);
  });

  test('digits of other scripts are digits, from the first to the last', () => {
    expect(foldDateText('٠٩ ۰۹ ०९ ০৯ ๐๙ ０９')).toBe('09 09 09 09 09 09');
  });

  test('weekdays are told by their beginning', () => {
    expect(['Sunday', 'sat', 'Tues', 'T', 'noday'].map(weekdayOf)).toEqual([0, 6, 2, null, null]);
  });

  test('a month of every language that has the name is that one', () => {
    expect([monthNamed('kwietnia', null), monthNamed('listopada', null), monthNamed('avril', null)]).toEqual([
      4,
      null,
      4,
    ]);
    expect([monthNamed('avril', null), monthNamed('noday', null), monthNamed('noday', null)]).toEqual([4, null, null]);
  });
});

describe('the order of numbers', () => {
  it.each([
    ['en', null, null],
    ['en', 'US', 'mdy'],
    ['en-US', 'GB', 'mdy'],
    ['en-GB', null, 'dmy'],
    ['de', null, 'dmy'],
    ['ko', null, 'ymd'],
    ['not a tag', null, null],
    [null, 'US', null],
  ])('of %s in %s is %s', (tag, region, order) => {
    expect(numericOrder({ tag, region })).toBe(order);
  });

  it.each([
    ['https://paper.co.uk/a', 'GB'],
    ['https://paper.in/a', 'IN'],
    ['https://paper.com/a', null],
    ['https://paper.news/a', null],
    ['https://paper.tv/a', null],
    ['https://paper.eu/a', null],
    ['https://127.0.0.1/a', null],
    ['paper.in', null],
  ])('of the site %s is that of %s', (url, region) => {
    expect(regionOfUrl(url)).toBe(region);
  });
});

describe('in data', () => {
  const read = (raw: string) => parseDataDate(raw, context('en'));

  it.each([
    ['  2025-05-05 ', '2025-05-05'],
    ['2025-05-05T14:15Z', '2025-05-05T14:15:00Z'],
    ['2025-05-05T14:15:30.123UTC', '2025-05-05T14:15:30Z'],
    ['2025-05-05T14:15:30 GMT', '2025-05-05T14:15:30Z'],
    ['20250505T141530+0200', '2025-05-05T14:15:30+02:00'],
    ['2025-05-05T14:15:30+02:00', '2025-05-05T14:15:30+02:00'],
    ['2025-05-05T25:15:30Z', '2025-05-05'],
    ['1746403200', '2025-05-05T00:00:00Z'],
    ['1746403200000', '2025-05-05T00:00:00Z'],
    ['17464032000', null],
    ['17464032', null],
    ['x1746403200', null],
    ['1746403200x', null],
    ['20250505141530', '2025-05-05'],
    ['2024-001', '2024-01-01'],
    ['2024-366', '2024-12-31'],
    ['2024-367', null],
    ['2024-000', null],
    ['2024W111', '2024-03-11'],
    ['2024-W11-8', null],
    ['Fri Mar 15 10:11:12 2024', '2024-03-15'],
    ['Mon, 05 May 49 09:30:00 +0530', '2049-05-05T09:30:00+05:30'],
    ['Mon, 05 May 50 09:30:00 +0530', '1950-05-05T09:30:00+05:30'],
    ['05 May 25 09:30:00 GMT', '2025-05-05T09:30:00Z'],
    ['5 May 2025 15:49:34 +0530', '2025-05-05T15:49:34+05:30'],
    ['5 May 2025 15:49', '2025-05-05'],
    ['at 15:49 +0530', null],
    [`5 May 2025${' '.repeat(90)}`, '2025-05-05'],
    [`${'x '.repeat(50)}5 May 2025`, null],
  ])('%j is %s', (raw, value) => {
    expect(read(raw)).toBe(value);
  });

  it.each([
    ['https://p.example/2025/05/06/river', '2025-05-06', 'day'],
    ['https://p.example/2025-05-06-river', '2025-05-06', 'day'],
    ['https://p.example/2025_05_06', '2025-05-06', 'day'],
    ['https://p.example/20250506', '2025-05-06', 'day'],
    ['https://p.example/2025/05-06/river', null, null],
    ['https://p.example/2025/12/31/river', '2025-12-31', 'day'],
    ['https://p.example/2025/10/30/river', '2025-10-30', 'day'],
    ['https://p.example/2025/11/19/river', '2025-11-19', 'day'],
    ['https://p.example/2025/13/06/river', null, null],
    ['https://p.example/2025/02/30/river', '2025-02', 'month'],
    ['https://p.example/2025/dec/31/river', '2025-12-31', 'day'],
    ['https://p.example/2025/dec/32/river', null, null],
    ['https://p.example/2025/story/05/river', null, null],
    ['https://p.example/2025/12/river', '2025-12', 'month'],
    ['https://p.example/202510/river', '2025-10', 'month'],
    ['https://p.example/2025/12', null, null],
    ['https://p.example/1825/12/05/river', null, null],
    ['https://p.example/?d=2025-05-06', null, null],
    ['no url', null, null],
  ])('the URL %s holds %s (%s)', (url, value, precision) => {
    const found = dateInUrl(url, context('en'));
    expect([found?.value ?? null, found?.precision ?? null]).toEqual([value, precision]);
  });
});
