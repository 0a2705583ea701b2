import type { IndexedTreaty } from './index-treaties.ts';
import type { EvidenceKind } from './name-forms.ts';
import { anyBetween, offsetsOf, type TreatyContext, type WordSpan } from './treaty-context.ts';
import type { YearBeside } from './year-beside.ts';

/** What the article says for and against one treaty at one place. */
export interface Evidence {
  /** Null where the words rule the treaty out. */
  score: number | null;
  holds: ReadonlySet<EvidenceKind>;
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
function partiesWanted(context: TreatyContext, treaty: IndexedTreaty): number {
  const rebels = treaty.movements.some((phrase) => !context.index.organisations.has(phrase.join(' ')));
  if (treaty.states.length === 1 && rebels) return 1;
  // Of a treaty between states, news rarely names the organisations and rebels that signed beside them.
  const all = treaty.states.length >= 2 ? treaty.states.length : treaty.states.length + treaty.movements.length;
  return all <= 2 ? all : Math.min(4, Math.ceil(all / 2));
}

/** What the whole article says for a treaty, wherever the treaty may be named. */
interface ArticleEvidence {
  /** Parties the article names. */
  states: string[];
  movements: string[];
  /** Theme words with the offsets at which they stand. */
  cues: { words: string; places: readonly number[] }[];
}

/** Weighs what an article says for a treaty at one of its spans. */
export type Weigh = (
  treaty: IndexedTreaty,
  span: WordSpan,
  beside: YearBeside | null,
  named: ReadonlySet<string>,
) => Evidence;

/** Offsets, in order, that lie in none of some spans, in order and apart. */
function outside(offsets: readonly number[], spans: readonly WordSpan[]): number[] {
  let next = 0;
  return offsets.filter((at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next++;
    return (spans[next]?.start ?? Infinity) > at;
  });
}

/**
 * Prepares the weighing of one article. What the article says of a treaty as a whole is gathered once per treaty.
 *
 * @param spans all spans that may name a treaty, in order: their own words are no evidence
 * @returns a function of a treaty, a span, the year beside it and the ids already settled
 */
export function weighEvidence(context: TreatyContext, spans: readonly WordSpan[]): Weigh {
  const gathered = new Map<string, ArticleEvidence>();
  const gather = (treaty: IndexedTreaty): ArticleEvidence => {
    const before = gathered.get(treaty.id);
    if (before) return before;
    const evidence = {
      states: treaty.states.filter((code) => outside(context.countries.get(code) ?? [], spans).length > 0),
      movements: treaty.movements
        .filter((phrase) => outside(offsetsOf(context, phrase), spans).length > 0)
        .map((phrase) => phrase.join(' ')),
      cues: treaty.cues
        .map((cue) => ({ words: cue.join(' '), places: outside(offsetsOf(context, cue), spans) }))
        .filter((cue) => cue.places.length > 0),
    };
    gathered.set(treaty.id, evidence);
    return evidence;
  };

  return (treaty, span, beside, named) => {
    const holds = new Set<EvidenceKind>();
    const words: string[] = [];
    const ruledOut: Evidence = { score: null, holds, words };
    let score = 0;
    const thisYear = Number(context.day.slice(0, 4));
    if (Number(treaty.year) > thisYear + YEARS_AHEAD) return ruledOut;
    const weight = beside ? yearWeight(treaty, beside.year) : null;
    if (beside && weight !== null) {
      if (weight > WEIGHT.nearYear) holds.add('year');
      words.push(beside.year);
      score += weight;
    } else if (beside?.naming && Number(beside.year) <= thisYear) return ruledOut;
    if (named.has(treaty.id)) {
      holds.add('full-name');
      words.push(treaty.file.name);
      score += WEIGHT.fullName;
    }
    if (context.index.relations.get(treaty.id)?.some((relation) => named.has(relation.id))) score += WEIGHT.related;
    const { states, movements, cues } = gather(treaty);
    const present = states.length + movements.length;
    if (present > 0 && present >= partiesWanted(context, treaty)) {
      holds.add('party');
      score += WEIGHT.allParties;
      words.push(...states.slice(0, 2), ...movements.slice(0, 2));
    } else if (present > 0) score += WEIGHT.someParties;
    const near = cues.filter((cue) => anyBetween(cue.places, span.start - NEAR, span.start + NEAR)).length;
    if (cues.length > 0) {
      holds.add('theme');
      words.push(...cues.slice(0, 3).map((cue) => cue.words));
    }
    score += Math.min(3, near) * WEIGHT.cueNear + Math.min(2, cues.length - near) * WEIGHT.cueFar;
    return { score, holds, words };
  };
}
