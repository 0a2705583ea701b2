import { easterSunday, orthodoxEasterSunday } from './easter.ts';
import type { CalendarFacts, NamedDayRule, NationalDay } from './facts.ts';
import { type EpochDay, epochDay, nthWeekdayOf, parseIsoDate } from './plain-date.ts';

function dayByRule(rule: NamedDayRule, year: number): EpochDay | null {
  switch (rule.rule) {
    case 'fixed':
      return epochDay(year, rule.month, rule.day);
    case 'nth-weekday': {
      const day = nthWeekdayOf(year, rule.month, rule.weekday, rule.nth);
      return day === null ? null : day + (rule.days ?? 0);
    }
    case 'easter':
      return easterSunday(year) + rule.days;
    case 'orthodox-easter':
      return orthodoxEasterSunday(year) + rule.days;
    case 'once':
      return parseIsoDate(rule.day);
  }
}

/** The day of the country named most often among those that have such a day; undefined where none of them is named. */
function nationalDay(
  byCountry: Readonly<Record<string, NationalDay>>,
  countries: ReadonlyMap<string, number>,
): NationalDay | undefined {
  let chosen: NationalDay | undefined;
  let most = 0;
  for (const [country, count] of countries) {
    const day = byCountry[country];
    if (day !== undefined && count > most) [chosen, most] = [day, count];
  }
  return chosen;
}

/**
 * The day a named day falls on in a year. Where countries differ, the one named most often decides.
 *
 * @param facts rules and tables of `knowledge/calendar/`
 * @param id `christmas`, `eid-al-fitr`, …
 * @param countries how often the text names each country, by ISO code
 * @returns null where no country is named that has such a day, or where no table reaches the year. Of two days in one
 *   year (Eid al-Fitr 2000) the first.
 */
export function namedDayIn(
  facts: CalendarFacts,
  id: string,
  year: number,
  countries: ReadonlyMap<string, number>,
): EpochDay | null {
  const rule = facts.namedDays.days[id];
  if (rule !== undefined) return dayByRule(rule, year);
  const national = nationalDay(facts.namedDays.national[id] ?? {}, countries);
  if (national === null) return null;
  if (national !== undefined) return epochDay(year, national[0], national[1]);
  const moving = facts.movingDays.days[id]?.find((day) => Number(day.slice(0, 4)) === year);
  return moving === undefined ? null : parseIsoDate(moving);
}

/**
 * Every id that the facts have a rule or table for.
 *
 * @param facts rules and tables of `knowledge/calendar/`
 */
export function listNamedDays(facts: CalendarFacts): string[] {
  const { days, national } = facts.namedDays;
  return [...Object.keys(days), ...Object.keys(national), ...Object.keys(facts.movingDays.days)];
}
