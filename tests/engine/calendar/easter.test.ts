import { expect, test } from 'vitest';
import { easterSunday, orthodoxEasterSunday } from '../../../engine/calendar/easter.ts';
import { formatIsoDate } from '../../../engine/calendar/plain-date.ts';

// The earliest and latest days there can be, the two exceptions of the Gregorian rule (1954, 1981), and years between.
test.each([
  [1598, '1598-03-22'],
  [1818, '1818-03-22'],
  [1900, '1900-04-15'],
  [1913, '1913-03-23'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2016, '2016-03-27'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2285, '2285-03-22'],
])('the Western Easter Sunday of %i is %s', (year, day) => {
  expect(formatIsoDate(easterSunday(year))).toBe(day);
});

test.each([
  [1818, '1818-04-26'],
  [1900, '1900-04-22'],
  [1954, '1954-04-25'],
  [1983, '1983-05-08'],
  [2000, '2000-04-30'],
  [1985, '1985-04-14'],
  [2010, '2010-04-04'],
  [2016, '2016-05-01'],
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2285, '2285-04-26'],
])('the Orthodox Easter Sunday of %i is %s', (year, day) => {
  expect(formatIsoDate(orthodoxEasterSunday(year))).toBe(day);
});
