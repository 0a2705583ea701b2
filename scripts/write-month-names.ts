/**
 * Writes `page/published/calendar-names.json`: names of months in the languages that news is written in, and weekdays in English,
 * as Node's ICU (CLDR) has them, folded as they are compared. `npx tsx scripts/write-month-names.ts`, after an update of Node. Made once and kept, because the
 * browsers' own data differ from version to version.
 */
import { writeFileSync } from 'node:fs';
import { nameKey } from '../page/published/calendar-words.ts';

/** Language tags; several of one language where regions have names of their own (Arabic). */
const TAGS =
  'ar ar-SY ar-MA ar-DZ bg bn ca cs da de de-AT el en es et fa fi fr he hi hr hu id it lt lv nb nl pl pt ro ru sk sl sr sr-Latn sv ta te th tr uk ur vi'.split(
    ' ',
  );

/** A year of which every month has a first day, and a week that begins on a Sunday. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1)));
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));

const MONTH_STYLES: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];
const WEEKDAY_STYLES: Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }];

/** The name as written, with what is joined to it without a space (Hebrew `ב` before a month). */
function nameIn(tag: string, style: Intl.DateTimeFormatOptions, date: Date, part: 'month' | 'weekday'): string {
  const format = new Intl.DateTimeFormat(tag, {
    ...style,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(date);
  const at = parts.findIndex(({ type }) => type === part);
  const joined = /\p{L}+$/u.exec(parts[at - 1]?.value ?? '')?.[0] ?? '';
  return `${joined}${parts[at]?.value ?? ''}`;
}

/** As `calendar-words.ts` has it: shorter beginnings are none. */
const SHORTEST_START = 3;

/** Forms of each date's name, folded, each once. */
function forms(tag: string, styles: Intl.DateTimeFormatOptions[], dates: Date[], part: 'month' | 'weekday'): string[] {
  return dates.map((date) => {
    const names = styles.map((style) => nameIn(tag, style, date, part).toLowerCase().replace(/\.$/, ''));
    // Of some languages ICU has figures for short forms. A form that another begins with is found by its beginning.
    const named = [...new Set(names)].filter((name) => /\p{L}/u.test(name));
    const kept = named.filter(
      (name) => name.length < SHORTEST_START || !named.some((other) => other !== name && other.startsWith(name)),
    );
    return [...new Set(kept.map(nameKey))].join('|');
  });
}

const months: Record<string, string[]> = {};
for (const tag of TAGS) {
  const language = tag.split('-')[0] ?? tag;
  const here = forms(tag, MONTH_STYLES, MONTHS, 'month');
  const merged = (known: string[]) =>
    known.map((one, index) => [...new Set([...one.split('|'), ...(here[index] ?? '').split('|')])].join('|'));
  months[language] = months[language] ? merged(months[language]) : here;
}
const lines = Object.entries(months).map(
  ([language, names]) => `    "${language}": ${JSON.stringify(names.join(';'))}`,
);
// Of English alone the order of numbers can be unknown: only there a weekday has to settle it.
const weekdays = JSON.stringify(forms('en', WEEKDAY_STYLES, WEEKDAYS, 'weekday').join(';'));
writeFileSync(
  new URL('../page/published/calendar-names.json', import.meta.url),
  `{\n  "weekdays": ${weekdays},\n  "months": {\n${lines.join(',\n')}\n  }\n}\n`,
);
