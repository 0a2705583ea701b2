import { afterEach, describe, expect, it } from 'vitest';
import { formatCountry } from '../../components/format/country.ts';
import { dateCaption, dateTitle, openEnd, relationToPublication } from '../../components/format/date-entry.ts';
import { countDays, formatDay, formatDayRange, formatWeekday } from '../../components/format/day.ts';
import { needsArticle } from '../../components/format/en/article.ts';
import { shortTreatyName } from '../../components/format/en/short-treaty-name.ts';
import { officeTitle, termYears } from '../../components/format/office.ts';
import { formatPlace } from '../../components/format/place.ts';
import { setCatalogue } from '../../components/strings.ts';
import type { DateEntry } from '../../engine/brief.ts';
import english from '../../locales/en.json';
import chinese from '../../locales/zh.json';
import { date } from './sample-brief.ts';

const EN = 'en-GB';

describe('days', () => {
  it.each([
    ['2025-05-05', '5 May 2025'],
    ['2025-05', 'May 2025'],
    ['2025', '2025'],
    ['1648-10-24', '24 Oct 1648'],
    ['0843-08', 'Aug 843'],
    ['soon', 'soon'],
  ])('%s is %s, exact as it is', (day, words) => {
    expect(formatDay(day, EN)).toBe(words);
  });

  it('follows the locale', () => {
    expect(formatDay('2025-05-05', 'de', 'long')).toBe('5. Mai 2025');
    expect(formatDay('2025-05-05', 'en-US')).toBe('May 5, 2025');
    expect(formatWeekday('2025-05-05', 'fr')).toBe('lundi');
  });

  it.each([
    ['2025-05-07', '2025-05-10', '7–10 May 2025'],
    ['2025-04-28', '2025-05-03', '28 Apr\u202f–\u202f3 May 2025'],
    ['1939', '1945', '1939–1945'],
    // Close together, "2024–3" would be a range of its own.
    ['2024-12-30', '2025-01-03', '30 Dec 2024\u202f–\u202f3 Jan 2025'],
    ['2025-05-07', '2025-05-07', '7 May 2025'],
    ['2025-05', '2025-06-03', 'May 2025 – 3 Jun 2025'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(formatDayRange(from, to, EN)).toBe(words);
  });

  it('keeps the words of both days in a language that writes an interval in figures', () => {
    expect(formatDayRange('2025-05-07', '2025-05-10', 'zh')).toBe('2025年5月7日–2025年5月10日');
  });

  it('counts days over months, leap years and summer time', () => {
    expect(countDays('2024-02-28', '2024-03-01')).toBe(2);
    expect(countDays('2025-05-05', '2025-04-22')).toBe(-13);
    expect(countDays('2025-03-29', '2025-03-31')).toBe(2);
  });
});

describe('dates of an article', () => {
  const span = (
    value: string,
    precision: DateEntry['precision'],
    from: string,
    to: string,
    over: Partial<DateEntry> = {},
  ) => date({ value, precision, from, to, mentions: [], ...over });

  it.each<[string, DateEntry, string | null]>([
    ['22 Apr 2025', span('2025-04-22', 'day', '2025-04-22', '2025-04-22'), 'Tuesday'],
    ['7–10 May 2025', span('2025-05-07/2025-05-10', 'range', '2025-05-07', '2025-05-10'), 'Wed to Sat'],
    ['1939–1945', span('1939/1945', 'range', '1939-01-01', '1945-12-31'), null],
    ['week of 21 Apr 2025', span('2025-W17', 'week', '2025-04-21', '2025-04-27'), 'week'],
    ['Q2 2025', span('2025-Q2', 'quarter', '2025-04-01', '2025-06-30'), 'quarter'],
    ['second half of 2024', span('2024-H2', 'half', '2024-07-01', '2024-12-31'), 'half-year'],
    ['summer 2025', span('2025-SU', 'season', '2025-06-01', '2025-08-31'), 'Jun\u202f–\u202fAug 2025'],
    ['winter 2025', span('2025-WI', 'season', '2025-12-01', '2026-02-28'), 'Dec 2025\u202f–\u202fFeb 2026'],
    ['the 1990s', span('199', 'decade', '1990-01-01', '1999-12-31'), 'decade'],
    ['20th century', span('19', 'century', '1900-01-01', '1999-12-31'), 'century'],
    ['21st century', span('20', 'century', '2000-01-01', '2099-12-31'), 'century'],
    ['early 2025', span('2025', 'year', '2025-01-01', '2025-04-30', { modifier: 'START' }), 'no exact day'],
    ['about 2008', span('2008', 'year', '2008-01-01', '2008-12-31', { modifier: 'APPROX' }), 'no exact day'],
    ['later in 2025', span('2025', 'year', '2025-05-06', '2025-12-31'), 'no exact day'],
    ['earlier in May 2025', span('2025-05', 'month', '2025-05-01', '2025-05-04'), 'no exact day'],
    ['Feb 2024', span('2024-02', 'month', '2024-02-01', '2024-02-29'), 'month'],
    ['5 May 2025, 14:30', span('2025-05-05T14:30', 'time', '2025-05-05', '2025-05-05'), 'Monday'],
    ['5 May 2025, evening', span('2025-05-05TEV', 'time', '2025-05-05', '2025-05-05'), 'Monday'],
  ])('%s', (title, entry, caption) => {
    expect(dateTitle(entry, EN)).toBe(title);
    expect(dateCaption(entry, EN)).toBe(caption);
  });

  it('never calls a rough date by a sharp end', () => {
    expect(openEnd(span('2025', 'year', '2025-01-01', '2025-12-31'))).toBeNull();
    expect(openEnd(span('2025', 'year', '2025-05-06', '2025-12-31'))).toBe('end');
    expect(openEnd(span('2025', 'year', '2025-01-01', '2025-04-30', { modifier: 'START' }))).toBe('end');
    expect(openEnd(span('2025-05-05', 'day', '2025-05-05', '2025-05-05', { modifier: 'APPROX' }))).toBe('both');
    expect(openEnd(span('2025-05', 'month', '2025-05-01', '2025-05-31', { modifier: 'ON_OR_BEFORE' }))).toBe('start');
  });

  it.each<[string | null, DateEntry]>([
    ['the day of publication', span('2025-05-05', 'day', '2025-05-05', '2025-05-05')],
    ['the day of publication falls in it', span('2025', 'year', '2025-01-01', '2025-12-31')],
    ['13 days before publication', span('2025-04-22', 'day', '2025-04-22', '2025-04-22')],
    ['1 day after publication', span('2025-05-06', 'day', '2025-05-06', '2025-05-06')],
    ['2 to 5 days after publication', span('2025-05-07/2025-05-10', 'range', '2025-05-07', '2025-05-10')],
    ['about 53 years before publication', span('1972', 'year', '1972-01-01', '1972-12-31')],
    ['about 6 months before publication', span('2024-11', 'month', '2024-11-01', '2024-11-10')],
    ['about 2 months before publication', span('2025-03', 'month', '2025-03-01', '2025-03-31')],
    ['before publication', span('2025-04', 'month', '2025-04-01', '2025-04-30')],
    ['about 2 months before publication', span('2025', 'year', '2025-01-01', '2025-04-30', { modifier: 'START' })],
    ['35 to 41 days after publication', span('2025-06-09/2025-06-15', 'range', '2025-06-09', '2025-06-15')],
    [null, date({ value: 'PRESENT_REF', precision: 'vague', mentions: [] })],
  ])('%s', (words, entry) => {
    expect(relationToPublication(entry, '2025-05-05')).toBe(words);
  });

  it('says no relation without a day of publication', () => {
    expect(relationToPublication(span('1972', 'year', '1972-01-01', '1972-12-31'), null)).toBeNull();
  });
});

describe('offices in the words of an article', () => {
  const stated = (office: string, of: string, country: string) =>
    officeTitle({ office, of, country, acting: false, stated: true }, EN);

  it.each([
    ['Former Massachusetts Governor, United States', stated('Former Massachusetts Governor', 'United States', 'US')],
    ['Florida Attorney General, United States', stated('Florida Attorney General', 'United States', 'US')],
    ['President of Ghana', stated('President', 'Ghana', 'GH')],
    ['foreign minister of Kenya', stated('foreign minister', 'Kenya', 'KE')],
  ])('%s', (words, title) => {
    expect(title.toLowerCase()).toBe(words.toLowerCase());
  });
});

describe('a place of signing', () => {
  afterEach(() => setCatalogue('en', english));

  it.each([
    ['de', 'Geneva, Switzerland', 'Genf, Schweiz'],
    ['de', 'Paris, France (adopted)', 'Paris, Frankreich'],
    ['de', 'Lomé, Togo', 'Lomé, Togo'],
    ['de', 'Camp David', 'Camp David'],
    ['fr', 'Moscow, Soviet Union', 'Moscou, Soviet Union'],
  ])('in %s of %s is %s', (language, place, words) => {
    const city = { geneva: 'Genf', paris: 'Paris', moscow: 'Moscou' };
    setCatalogue(language, { city });
    expect(formatPlace(place, language)).toBe(words);
  });

  it('stays as it is in English', () => {
    expect(formatPlace('Paris, France (adopted)', EN)).toBe('Paris, France (adopted)');
  });
});

describe('treaties in short', () => {
  it.each([
    ['Simla Agreement', 'Simla'],
    ['Camp David Accords', 'Camp David'],
    ['Treaty of Paris', 'Paris'],
    ['Convention of the Sea', 'Sea'],
    ['New START', 'New START'],
    ['UN Charter', 'UN Charter'],
    ['Treaty', 'Treaty'],
  ])('%s is %s', (name, short) => {
    expect(shortTreatyName(name)).toBe(short);
  });
});

describe('offices and countries', () => {
  const held = (office: string, of: string | null, country: string | null = null, acting = false) =>
    officeTitle({ office, of, country, acting }, EN);

  it.each([
    ['President of Russia', held('President', 'Russia', 'RU')],
    ['President of the United States', held('President', 'United States', 'US')],
    ['Secretary-General of the United Nations', held('Secretary-General', 'United Nations')],
    ['Secretary of State, United States', held('Secretary of State', 'United States', 'US')],
    ['President of India', held('President of India', 'India', 'IN')],
    ['Acting President of South Korea', held('President', 'South Korea', 'KR', true)],
    ['Pope', held('Pope', null)],
  ])('%s', (words, title) => {
    expect(title).toBe(words);
  });

  it('puts "the" where English does', () => {
    expect(['Netherlands', 'Philippines', 'European Union', 'EU', 'Czech Republic'].filter(needsArticle)).toHaveLength(
      5,
    );
    expect(['France', 'NATO', 'the Gambia', 'South Africa'].filter(needsArticle)).toEqual([]);
  });

  it.each([
    ['since 2012', { since: '2012-05-07', until: null }],
    ['2008 to 2012', { since: '2008-05-08', until: '2012-05-07' }],
    ['2016', { since: '2016-07', until: '2016-09' }],
    ['until 2012', { since: null, until: '2012' }],
    ['', { since: null, until: null }],
  ])('a term: %s', (words, term) => {
    expect(termYears(term, EN)).toBe(words);
  });

  it('names a country in the language of the reader, and in English as news does', () => {
    expect(formatCountry('IN', 'India', 'de')).toBe('Indien');
    expect(formatCountry('TR', 'Turkey', EN)).toBe('Turkey');
    expect(formatCountry(null, 'Soviet Union', 'de')).toBe('Soviet Union');
    expect(formatCountry('<b>', null, 'de')).toBe('<b>');
  });
});

describe('offices in other languages', () => {
  afterEach(() => setCatalogue('en', english));

  it.each([
    ['CN', 'China', '中国国家主席'],
    ['FR', 'France', '法国总统'],
    // An organisation's president is no head of state.
    [null, 'European Commission', 'European Commission主席'],
  ])('a president in Chinese: %s', (country, of, words) => {
    setCatalogue('zh', chinese);
    expect(officeTitle({ office: 'President', of, country, acting: false }, 'zh')).toBe(words);
  });

  it('keep what the language has no word for', () => {
    setCatalogue('zh', chinese);
    expect(officeTitle({ office: 'Spokesperson', of: null, country: null, acting: false }, 'zh')).toBe('Spokesperson');
  });
});
