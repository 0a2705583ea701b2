import { type DayNumber, dayNumber, nthWeekdayOf, parseDay } from './day.ts';
import { easterSunday, orthodoxEasterSunday } from './easter.ts';
import { MOVING_DAYS } from './moving-days.ts';

type InYear = (year: number) => DayNumber | null;

const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    dayNumber(year, month, day);

/** The n-th of a weekday in a month; n = -1 is the last. */
const nth =
  (n: number, weekday: number, month: number): InYear =>
  (year) =>
    nthWeekdayOf(year, month, weekday, n);

const fromEaster =
  (days: number): InYear =>
  (year) =>
    easterSunday(year) + days;

const after =
  (rule: InYear, days: number): InYear =>
  (year) => {
    const day = rule(year);
    return day === null ? null : day + days;
  };

const thanksgiving = nth(4, 4, 11); // United States, since 1942: 55 Stat. 862

/** Days with one rule everywhere. Holidays of the United States follow 5 U.S.C. 6103. */
const RULES: Readonly<Record<string, InYear>> = {
  'new-years-day': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'orthodox-christmas': fixed(1, 7),
  'inauguration-day': fixed(1, 20),
  'australia-day': fixed(1, 26),
  'groundhog-day': fixed(2, 2),
  'valentines-day': fixed(2, 14),
  'womens-day': fixed(3, 8),
  'st-patricks-day': fixed(3, 17),
  nowruz: fixed(3, 20),
  'earth-day': fixed(4, 22),
  'anzac-day': fixed(4, 25),
  'may-day': fixed(5, 1),
  've-day': fixed(5, 8),
  'd-day': () => dayNumber(1944, 6, 6),
  juneteenth: fixed(6, 19),
  'bastille-day': fixed(7, 14),
  'vj-day': fixed(8, 15),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'guy-fawkes': fixed(11, 5),
  'armistice-day': fixed(11, 11),
  'veterans-day': fixed(11, 11),
  'aids-day': fixed(12, 1),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'mlk-day': nth(3, 1, 1),
  'presidents-day': nth(3, 1, 2),
  'mothers-day': nth(2, 7, 5),
  'memorial-day': nth(-1, 1, 5),
  'fathers-day': nth(3, 7, 6),
  'labor-day': nth(1, 1, 9),
  'columbus-day': nth(2, 1, 10),
  thanksgiving,
  'black-friday': after(thanksgiving, 1),
  'cyber-monday': after(thanksgiving, 4),
  // The Tuesday after the first Monday of November: 2 U.S.C. 7.
  'election-day': after(nth(1, 1, 11), 1),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  'ascension-day': fromEaster(39),
  pentecost: fromEaster(49),
  'orthodox-easter': orthodoxEasterSunday,
};

/**
 * National days by country (ISO 3166-1), as month and day; null where a country has two of that name.
 * Source: The World Factbook, field "National holiday".
 */
const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, readonly [number, number] | null>>>> = {
  'victory-day': {
    // Two: 9 May and, since 2020, 8 November.
    AZ: null,
    RU: [5, 9],
    BY: [5, 9],
    KZ: [5, 9],
    AM: [5, 9],
    GE: [5, 9],
    MD: [5, 9],
    BD: [12, 16],
    TR: [8, 30],
    CZ: [5, 8],
    SK: [5, 8],
  },
  'independence-day': {
    US: [7, 4],
    IN: [8, 15],
    PK: [8, 14],
    BD: [3, 26],
    UA: [8, 24],
    ID: [8, 17],
    PL: [11, 11],
    FI: [12, 6],
    MX: [9, 16],
    BR: [9, 7],
    GH: [3, 6],
    NG: [10, 1],
    GE: [5, 26],
    LK: [2, 4],
    EE: [2, 24],
    LV: [11, 18],
    LT: [2, 16],
    BY: [7, 3],
    MD: [8, 27],
    PH: [6, 12],
    AF: [8, 19],
    AZ: [5, 28],
    AM: [9, 21],
    KZ: [12, 16],
    MY: [8, 31],
  },
  'republic-day': { IN: [1, 26], TR: [10, 29], IT: [6, 2], NP: [5, 28] },
};

/**
 * The day a named day falls on in a year. Where countries differ, the one named most often decides;
 * null where none is named that has such a day, or where no table reaches the year.
 */
export function namedDayIn(id: string, year: number, countries: ReadonlyMap<string, number>): DayNumber | null {
  const rule = RULES[id];
  if (rule !== undefined) return rule(year);
  const byCountry = BY_COUNTRY[id] ?? {};
  let perCountry: readonly [number, number] | null | undefined;
  let most = 0;
  for (const [country, count] of countries) {
    const day = byCountry[country];
    if (day !== undefined && count > most) [perCountry, most] = [day, count];
  }
  if (perCountry === null) return null;
  if (perCountry !== undefined) return dayNumber(year, perCountry[0], perCountry[1]);
  const moving = MOVING_DAYS.get(id)?.get(year);
  return moving === undefined ? null : parseDay(moving);
}

/** Every id there is a rule or table for. */
export const NAMED_DAY_IDS: readonly string[] = [
  ...Object.keys(RULES),
  ...Object.keys(BY_COUNTRY),
  ...MOVING_DAYS.keys(),
];
