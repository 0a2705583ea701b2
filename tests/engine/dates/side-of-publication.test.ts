/** A date told of in the past lies before publication, one laid down ahead after it, whatever the day of publication. */
import { expect, it } from 'vitest';
import { epochDay, formatIsoDate } from '../../../engine/calendar/plain-date.ts';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { en } from '../../../engine/languages/en/index.ts';
import type { LanguagePack } from '../../../engine/languages/language.ts';
import { ru } from '../../../engine/languages/ru/index.ts';
import { zh } from '../../../engine/languages/zh/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'March'],
  ['April', 'April'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

/** 24 days of publication, two in each month. */
const PUBLISHED = MONTHS.flatMap((_, month) => [3, 18].map((day) => formatIsoDate(epochDay(2025, month + 1, day))));
const DAYS = MONTHS.flatMap(([, short]) => [6, 24].map((day) => `${short} ${day}`));
const NAMES = MONTHS.map(([name]) => name);

/** Of all combinations of date and day of publication: how many lie on the side where they cannot. */
function wrongSide(sentence: (date: string) => string, dates: readonly string[], side: 'before' | 'after'): number {
  const other = side === 'before' ? 'after' : 'before';
  return PUBLISHED.flatMap((published) =>
    dates.filter((date) => {
      const text = readArticleText(sentence(date), en.text);
      const [first] = findDates(text, en.dates, { published, taken: [] });
      return first === undefined || first.relation === other;
    }),
  ).length;
}

/** Two percent of the combinations. */
const MOST = (dates: readonly string[]) => Math.floor(PUBLISHED.length * dates.length * 0.02);

it.each([
  ['The station was hit on DATE.', DAYS],
  ['Since DATE the port has been shut.', DAYS],
  ['On DATE, the bridge was closed by the mayor.', DAYS],
  ['Rebels seized the town of Brod on DATE.', DAYS],
  ['Members voted on DATE to leave the pact.', DAYS],
  ['The firm bought its rival in DATE.', NAMES],
  ['In DATE, the museum brought in a new director.', NAMES],
] as const)('“%s” looks back', (sentence, dates) => {
  expect(wrongSide((date) => sentence.replace('DATE', date), dates, 'before')).toBeLessThanOrEqual(MOST(dates));
});

it.each([
  ['The leaders will meet on DATE.', DAYS],
  ['Talks are scheduled for DATE.', DAYS],
  ['The court is expected to rule on DATE.', DAYS],
  ['On DATE, voters will choose a president.', DAYS],
  ['The vote will be held in DATE.', NAMES],
] as const)('“%s” looks ahead', (sentence, dates) => {
  expect(wrongSide((date) => sentence.replace('DATE', date), dates, 'after')).toBeLessThanOrEqual(MOST(dates));
});

/** Of all days of publication: those on which the first date of a text lies ahead. */
function aheadOn(text: string, pack: LanguagePack): string[] {
  return PUBLISHED.filter((published) => {
    const [first] = findDates(readArticleText(text, pack.text), pack.dates, { published, taken: [] });
    return first === undefined || first.relation === 'after';
  });
}

it.each([
  ['Завод продали в январе.', ru],
  ['Завод продали в июне.', ru],
  ['Выпуск в январе-октябре вырос.', ru],
  ['Выпуск в январе-октябре: плюс три процента.', ru],
  ['一至十月，出口增长了百分之十。', zh],
])('“%s” lies on no day of publication ahead', (text, pack) => {
  expect(aheadOn(text, pack)).toEqual([]);
});

it.each([
  ['Выставка пройдет в январе-марте.', ru],
  ['会议将于3至5月举行。', zh],
])('“%s” lies ahead on most days', (text, pack) => {
  expect(aheadOn(text, pack).length).toBeGreaterThan(PUBLISHED.length / 2);
});
