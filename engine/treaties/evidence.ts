import type { IndexedTreaty } from './index-treaties.ts';
import type { Need } from './names.ts';
import { placesOf, type Reading, type Span } from './reading.ts';
import { firstDay } from './status-on.ts';
import type { YearBeside } from './years-beside.ts';

/** What the article says for and against one treaty at one place. */
export interface Evidence {
  /** Null where the words rule the treaty out. */
  score: number | null;
  holds: ReadonlySet<Need>;
  /** The words that decided, for the reader. */
  words: string[];
}

/** Characters around a name in which a theme word counts as near: about three sentences of news. */
const NEAR = 400;
/** A treaty may be named before its signing, while it is negotiated; two years is longer than drafts keep a final name. */
const YEARS_AHEAD = 2;

/** How much each kind of evidence weighs: a year decides over all else, then the full name, then who and what is named. */
const WEIGHT = {
  year: 6,
  otherYear: 4,
  nearYear: 2,
  fullName: 5,
  allParties: 3,
  someParties: 1,
  cueNear: 2,
  cueFar: 1,
  related: 1,
};

const outside = (places: readonly number[], spans: readonly Span[]) =>
  places.filter((at) => !spans.some((span) => span.start <= at && at < span.end));

/**
 * How well a stated year agrees: the year itself, one in which it entered into force or changed, or one beside the
 * signing (talks and signing often fall into two years). Null where it does not.
 */
function yearWeight(treaty: IndexedTreaty, year: string): number | null {
  if (treaty.year === year) return WEIGHT.year;
  if (treaty.years.has(year)) return WEIGHT.otherYear;
  return Math.abs(Number(treaty.year) - Number(year)) <= 1 ? WEIGHT.nearYear : null;
}

/** How many of the parties have to be named: both of two, half of a few; of a state and its rebels, one. */
function partiesWanted(reading: Reading, treaty: IndexedTreaty): number {
  const rebels = treaty.movements.some((phrase) => !reading.index.organisations.has(phrase.join(' ')));
  if (treaty.states.length === 1 && rebels) return 1;
  const all = treaty.states.length + treaty.movements.length;
  return all <= 2 ? all : Math.min(4, Math.ceil(all / 2));
}

/**
 * Weighs what the article says for a treaty at a span.
 *
 * @param spans all spans that may name a treaty: their own words are no evidence
 * @param named ids that are already settled elsewhere in the article
 */
export function weigh(
  reading: Reading,
  treaty: IndexedTreaty,
  span: Span,
  beside: YearBeside | null,
  spans: readonly Span[],
  named: ReadonlySet<string>,
): Evidence {
  const holds = new Set<Need>();
  const words: string[] = [];
  let score = 0;
  const out: Evidence = { score: null, holds, words };
  if (Number(firstDay(treaty.file.signed.date).slice(0, 4)) > Number(reading.day.slice(0, 4)) + YEARS_AHEAD) return out;
  if (beside) {
    const weight = yearWeight(treaty, beside.year);
    if (weight !== null) {
      if (weight > WEIGHT.nearYear) holds.add('year');
      words.push(beside.year);
      score += weight;
    } else if (beside.naming && Number(beside.year) <= Number(reading.day.slice(0, 4))) return out;
  }
  if (named.has(treaty.id)) {
    holds.add('full-name');
    words.push(treaty.file.name);
    score += WEIGHT.fullName;
  }
  if (reading.index.relations.get(treaty.id)?.some((relation) => named.has(relation.id))) score += WEIGHT.related;
  const states = treaty.states.filter((code) => outside(reading.countries.get(code) ?? [], spans).length > 0);
  const moved = treaty.movements.filter((phrase) => outside(placesOf(reading, phrase), spans).length > 0);
  const present = states.length + moved.length;
  if (present > 0 && present >= partiesWanted(reading, treaty)) {
    holds.add('party');
    score += WEIGHT.allParties;
    words.push(...states.slice(0, 2), ...moved.map((phrase) => phrase.join(' ')).slice(0, 2));
  } else if (present > 0) score += WEIGHT.someParties;
  let near = 0;
  let far = 0;
  for (const cue of treaty.cues) {
    const places = outside(placesOf(reading, cue), spans);
    if (places.length === 0) continue;
    holds.add('theme');
    words.push(cue.join(' '));
    if (places.some((at) => Math.abs(at - span.start) <= NEAR)) near++;
    else far++;
  }
  score += Math.min(3, near) * WEIGHT.cueNear + Math.min(2, far) * WEIGHT.cueFar;
  out.score = score;
  return out;
}
