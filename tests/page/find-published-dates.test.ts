/** Dates in words, numbers, data and URLs, in the languages and forms of news pages. */
import { describe, expect, it } from 'vitest';
import { dateInUrl, parseDataDate } from '../../page/published/data-date.ts';
import { type DateContext, datesInText } from '../../page/published/shown-date.ts';
import { TODAY } from './sample-pages.ts';

const context = (tag: string | null, region: string | null = null): DateContext => ({ tag, region, today: TODAY });
const dayIn = (text: string, tag: string | null, region: string | null = null) =>
  datesInText(text, context(tag, region))[0]?.value ?? null;

describe('dates in words', () => {
  it.each([
    ['2 de abril de 2020', 'es', '2020-04-02'],
    ['15 de março de 2020', 'pt-BR', '2020-03-15'],
    ['1er avril 2020', 'fr', '2020-04-01'],
    ['Montag, 15. März 2020, 10:30 Uhr', 'de', '2020-03-15'],
    ['3. Jänner 2020', 'de-AT', '2020-01-03'],
    ['16 апреля 2020 г.', 'ru', '2020-04-16'],
    ['16 квітня 2020', 'uk', '2020-04-16'],
    ['2020年4月16日', 'zh', '2020-04-16'],
    ['2020 년 4월 16일', 'ko', '2020-04-16'],
    ['24 أبريل 2020', 'ar', '2020-04-24'],
    ['12 أبريل/ نيسان 2020', 'ar', '2020-04-12'],
    ['٢٤ كانون الثاني ٢٠٢٠', 'ar', '2020-01-24'],
    ['16 अप्रैल 2020', 'hi', '2020-04-16'],
    ['16 फरवरी 2020', 'hi', '2020-02-16'],
    ['2020. április 16.', 'hu', '2020-04-16'],
    ['2020. gada 16. aprīlis', 'lv', '2020-04-16'],
    ['16 Nisan 2020 Perşembe', 'tr', '2020-04-16'],
    ['16 de abr. de 2020', 'pt', '2020-04-16'],
    ['16 tháng 4, 2020', 'vi', '2020-04-16'],
    ['16 kwietnia 2020', 'pl', '2020-04-16'],
    ['Posted on Sept. 5, 2024 at noon', 'en', '2024-09-05'],
    ['the 5th of May 2025', 'en', '2025-05-05'],
    ['10:30 AM - 5 May 2025', 'en', '2025-05-05'],
    // A template in English on a Spanish page, and the other way round.
    ['April 2, 2020', 'es', '2020-04-02'],
    ['2 de abril de 2020', null, '2020-04-02'],
    // October in Croatian, November in Polish and Czech.
    ['16. listopada 2020', 'hr', '2020-10-16'],
    ['16 listopada 2020', 'pl', '2020-11-16'],
    ['16 listopada 2020', null, null],
    ['Room 12 of 2025', 'en', null],
    ['31 February 2025', 'en', null],
    ['May 2025', 'en', null],
  ])('%s (%s) is %s', (text, tag, day) => expect(dayIn(text, tag)).toBe(day));

  it('finds each of several in one line', () => {
    expect(datesInText('7 May 2025 | 5 May 2025', context('en')).map(({ value }) => value)).toEqual([
      '2025-05-07',
      '2025-05-05',
    ]);
  });
});

describe('dates in numbers', () => {
  it.each([
    ['31/12/2024', 'en', null, '2024-12-31'],
    ['12/31/2024', 'en', null, '2024-12-31'],
    ['05/06/2024', 'en', null, null],
    ['05/06/2024', 'en-GB', null, '2024-06-05'],
    ['05/06/2024', 'en', 'IN', '2024-06-05'],
    ['05/06/2024', 'en-US', null, '2024-05-06'],
    ['05/06/2024', 'es', null, '2024-06-05'],
    ['05/06/2024', null, null, null],
    ['5.6.2024', 'en', null, '2024-06-05'],
    ['15/05/25', 'en-GB', null, '2025-05-15'],
    ['15/05/98', 'en-GB', null, '1998-05-15'],
    ['25.05.15', 'ko', null, '2025-05-15'],
    // 7 November 2023 was a Tuesday, 11 July 2023 too: then language decides. 11 August 2023 was a Friday, 8 November a Wednesday.
    ['Fri, 08/11/2023', 'en', null, '2023-08-11'],
    ['Wed, 08/11/2023', 'en', null, '2023-11-08'],
    ['Sun, 08/11/2023', 'en', null, null],
    ['1399/04/12', 'fa', null, null],
    ['version 1.2.2020.4', 'en', null, null],
  ])('%s (%s, %s) is %s', (text, tag, region, day) => expect(dayIn(text, tag, region)).toBe(day));
});

describe('dates in data', () => {
  it.each([
    ['2025-05-05T14:15:00+0530', '2025-05-05T14:15:00+05:30'],
    ['20250505', '2025-05-05'],
    ['2025-05-05 14:15:00', '2025-05-05'],
    ['Mon, 05 May 2025 09:00:00 GMT', '2025-05-05T09:00:00Z'],
    ['Tue Nov 19 2019 03:05:46 GMT+0000 (UTC)', '2019-11-19T03:05:46+00:00'],
    ['Fri Mar 15 10:11:12 UTC 2024', '2024-03-15T10:11:12Z'],
    ['Mon, 05 May 25 09:30:00 +0530', '2025-05-05T09:30:00+05:30'],
    ['1746403200', '2025-05-05T00:00:00Z'],
    ['2024-075', '2024-03-15'],
    ['2023-366', null],
    ['2024-W11-5', '2024-03-15'],
    ['2020-W53-7', '2021-01-03'],
    ['2025-02-30', null],
    ['yesterday', null],
  ])('%s is %s', (raw, value) => expect(parseDataDate(raw, context('en'))).toBe(value));

  it.each([
    ['https://p.example/2025/may/05/river', '2025-05-05'],
    ['https://p.example/2025/mayo/05/rio', '2025-05-05'],
    ['https://p.example/river-20250505.html', '2025-05-05'],
    ['https://p.example/story-1234567890123', null],
    ['https://p.example/2028064', null],
    ['https://p.example/2025/05/river', '2025-05'],
  ])('%s holds %s', (url, value) => expect(dateInUrl(url, context('es'))?.value ?? null).toBe(value));
});
