/** Which way a German clause looks by its verb: Monday, 5 May 2025 is the day of publication. */
import { expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { de } from '../../../engine/languages/de/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

it.each([
  ['Er hat Gespräche bis Mittwoch im Terminkalender.', '2025-05-07'],
  ['Er hat bis Mittwoch mit ihnen gesprochen.', '2025-04-30'],
  ['Sie haben am Mittwoch lange telefoniert.', '2025-04-30'],
  ['Ich habe ab dem 30. April ganz langsam mit dem Training begonnen.', '2025-04-30'],
  ['Es hieß, dass der Rat am Mittwoch getagt hat.', '2025-04-30'],
])('%s', (sentence, value) => {
  const dates = findDates(readArticleText(sentence, de.text), de.dates, { published: '2025-05-05', taken: [] });
  expect(dates.map((date) => date.value)).toEqual([value]);
});
