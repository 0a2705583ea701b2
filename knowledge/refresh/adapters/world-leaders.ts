/** Heads of 30 states and unions, a snapshot a day: https://github.com/open-data-archive/world-leaders-current (CC BY-SA), JSON. */
import { z } from 'zod';
import { Day, PartialDay } from '../../schema/common.ts';
import { readShape } from '../shape.ts';
import { BrokenSource, type SourceReading, type StatedPerson, type Statement } from '../statement.ts';

const Holder = z.object({
  name_en: z.string().min(1),
  wikidata_id: z
    .string()
    .regex(/^Q\d+$/)
    .nullish(),
  since: PartialDay.nullish(),
  born: PartialDay.nullish(),
  wikipedia_en: z.string().nullish(),
});
const positionRow = z.object({ title_en: z.string(), current_holder: Holder.nullish() });
const Snapshot = z.object({
  snapshot_date: Day,
  countries: z.record(
    z.string(),
    z.object({
      country: z.object({ iso_code: z.string() }),
      positions: z.object({ head_of_state: positionRow.optional(), head_of_government: positionRow.optional() }),
    }),
  ),
});

/** The project follows thirty; fewer are half a file. */
const FEWEST_COUNTRIES = 25;

const KINDS = { head_of_state: 'head-of-state', head_of_government: 'head-of-government' } as const;

function statedHolder(holder: z.output<typeof Holder>): StatedPerson {
  const article = holder.wikipedia_en?.split('/wiki/')[1];
  return {
    name: holder.name_en,
    ...(article ? { wikipedia: decodeURIComponent(article).replaceAll('_', ' ') } : {}),
    ...(holder.wikidata_id ? { wikidata: holder.wikidata_id } : {}),
    ...(holder.born ? { born: holder.born } : {}),
  };
}

/**
 * `since` is the first year where the source knows only the year, written as its first of January: taken as the year.
 *
 * @param text one snapshot
 * @throws BrokenSource where it is not JSON, is cut short or has another shape
 */
export function readWorldLeaders(text: string): SourceReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BrokenSource('world-leaders is not JSON: the file is cut short or another one');
  }
  const { snapshot_date: asOf, countries } = readShape(Snapshot, data, 'world-leaders');
  if (Object.keys(countries).length < FEWEST_COUNTRIES)
    throw new BrokenSource(
      `world-leaders has ${Object.keys(countries).length} countries, fewer than ${FEWEST_COUNTRIES}: half a file`,
    );
  const statements: Statement[] = [];
  const skipped: string[] = [];
  for (const { country, positions } of Object.values(countries)) {
    for (const position of ['head_of_state', 'head_of_government'] as const) {
      const { title_en: title, current_holder: holder } = positions[position] ?? { title_en: position };
      // A president who governs is one office, listed twice.
      if (position === 'head_of_government' && title === positions.head_of_state?.title_en) continue;
      if (!/^[A-Z]{2}$/.test(country.iso_code) || country.iso_code === 'EU')
        skipped.push(`${country.iso_code}, ${title}: not a state's head`);
      else if (!holder) skipped.push(`${country.iso_code}, ${title}: nobody named`);
      else
        statements.push({
          file: `countries/${country.iso_code.toLowerCase()}`,
          office: { kind: KINDS[position], title },
          person: statedHolder(holder),
          start: holder.since?.replace(/-01-01$/, '') ?? null,
          end: null,
        });
    }
  }
  return {
    source: {
      id: 'world-leaders',
      title: 'world-leaders-current, daily snapshots of Wikidata',
      url: 'https://github.com/open-data-archive/world-leaders-current',
      asOf,
      data: true,
    },
    statements,
    skipped,
  };
}
