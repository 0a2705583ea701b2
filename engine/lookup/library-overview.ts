import { DAY_MS } from '../calendar/plain-date.ts';
import { type LibraryCatalogue, toPlaceRef } from './catalogue.ts';
import type { PlaceRef } from './library-entry.ts';

/** A treaty whose signing or entry into force has its day about now. */
export interface Anniversary {
  id: string;
  name: string;
  /** ISO day. */
  day: string;
  event: 'signed' | 'in-force';
  /** Days until it comes round this time; negative where it has just passed, 0 today. */
  inDays: number;
}

/** What the library shows before a word is typed. */
export interface LibraryOverview {
  countries: PlaceRef[];
  organisations: PlaceRef[];
  /** In order of their coming round, those just passed first. */
  anniversaries: Anniversary[];
  /** Treaties by the decade of their signing, oldest first: `1990`. */
  decades: { decade: number; treaties: { id: string; name: string; signed: string }[] }[];
  counts: { people: number; offices: number; treaties: number };
  /** The oldest day up to which offices are known. */
  knowledgeAsOf: string;
}

/** Days before and after today whose anniversaries are listed. */
const DAYS_BEFORE = 5;
const DAYS_AFTER = 16;

/** Days from an ISO day to the anniversary of another that is nearest: negative where it has passed. */
function daysTo(anniversary: string, day: string): number {
  const year = Number(day.slice(0, 4));
  const ways = [year - 1, year, year + 1].map(
    (one) => (Date.parse(`${one}${anniversary.slice(4)}`) - Date.parse(day)) / DAY_MS,
  );
  return ways.reduce((nearest, one) => (Math.abs(one) < Math.abs(nearest) ? one : nearest));
}

function anniversariesAround({ files }: LibraryCatalogue, today: string): Anniversary[] {
  const found: Anniversary[] = [];
  for (const [id, { name, signed, inForce }] of Object.entries(files.treaties)) {
    const days = [
      { day: signed.date, event: 'signed' as const },
      { day: inForce ?? '', event: 'in-force' as const },
    ];
    for (const { day, event } of days) {
      const inDays = day.length === 10 ? daysTo(day, today) : Number.NaN;
      if (inDays >= -DAYS_BEFORE && inDays <= DAYS_AFTER) found.push({ id, name, day, event, inDays });
    }
  }
  // A treaty in force on the day it was signed is one anniversary.
  const once = found.filter((one, at) => found.findIndex(({ id, day }) => id === one.id && day === one.day) === at);
  return once.sort((a, b) => a.inDays - b.inDays);
}

function treatyDecades({ files }: LibraryCatalogue): LibraryOverview['decades'] {
  const decades = new Map<number, LibraryOverview['decades'][number]['treaties']>();
  for (const [id, { name, signed }] of Object.entries(files.treaties)) {
    const decade = Math.floor(Number(signed.date.slice(0, 4)) / 10) * 10;
    const list = decades.get(decade) ?? [];
    list.push({ id, name, signed: signed.date });
    decades.set(decade, list);
  }
  return [...decades]
    .sort(([a], [b]) => a - b)
    .map(([decade, treaties]) => ({ decade, treaties: treaties.sort((a, b) => (a.signed < b.signed ? -1 : 1)) }));
}

/**
 * What the library has, to start from.
 * @param day ISO day of reading: the anniversaries around it are listed
 */
export function libraryOverview(catalogue: LibraryCatalogue, day: string, knowledgeAsOf: string): LibraryOverview {
  const places = [...catalogue.places.values()].map(({ place }) => toPlaceRef(place));
  const byName = (a: PlaceRef, b: PlaceRef) => a.name.localeCompare(b.name, 'en');
  const offices = [...catalogue.places.values()].reduce((sum, { place }) => sum + place.offices.length, 0);
  return {
    countries: places.filter(({ kind }) => kind === 'country').sort(byName),
    organisations: places.filter(({ kind }) => kind === 'organisation').sort(byName),
    anniversaries: anniversariesAround(catalogue, day),
    decades: treatyDecades(catalogue),
    counts: { people: catalogue.people.size, offices, treaties: Object.keys(catalogue.files.treaties).length },
    knowledgeAsOf,
  };
}
