import type { EvidenceKind } from '../enumerations.ts';
import type { IndexedTreaty } from './indexed-treaty.ts';
import { anyBetween, offsetsOf, type TreatyContext, type WordSpan } from './treaty-context.ts';
import type { Phrase } from './treaty-rules.ts';
import type { YearBeside } from './year-beside.ts';

/** What the article says for and against one treaty at one place. */
export interface TreatyEvidence {
  /** Null where the words rule the treaty out. */
  score: number | null;
  holds: ReadonlySet<EvidenceKind>;
  /** The words that decided, for the reader. */
  words: string[];
  /** What made the score, in the order it was asked. */
  terms: readonly EvidenceTerm[];
}

/** One rule that applied and what it added. */
export interface EvidenceTerm {
  rule: EvidenceRule;
  weight: number;
}

/** Characters around a name in which a theme word counts as near: about three sentences of news. */
const NEAR_UNITS = 400;
/** A treaty may be named before its signing, while it is negotiated; two years is longer than drafts keep a final name. */
const YEARS_AHEAD = 2;

/** How much each kind of evidence weighs: a year decides over all else, then the full name, then who and what is named. */
const WEIGHTS = {
  /** `the Algiers Agreement of 1975`: the year of signing. */
  year: 6,
  /** `the 1949 treaty` of what entered into force or was changed in that year. */
  'other-year': 4,
  /** `the 2014 talks`, for what was signed in 2015: talks and signing often fall into two years. */
  'near-year': 2,
  /** Another of its names stands elsewhere in the article. */
  'full-name': 5,
  /** `Iran and Iraq`: both of two parties, half of a few. */
  'all-parties': 3,
  'some-parties': 1,
  /** `Shatt al-Arab` within three sentences of the name, at most three such words. */
  'theme-near': 2,
  /** The same elsewhere in the article, at most two such words. */
  'theme-far': 1,
  /** A treaty that is related to it is named. */
  related: 1,
};

type EvidenceRule = keyof typeof WEIGHTS;

/** Theme words that count, near the name and elsewhere: more of them say nothing new. */
const MOST_NEAR = 3;
const MOST_FAR = 2;

/** How a stated year agrees with a treaty; null where it does not. */
function yearRule(treaty: IndexedTreaty, year: string): 'year' | 'other-year' | 'near-year' | null {
  if (treaty.year === year) return 'year';
  if (treaty.years.has(year)) return 'other-year';
  return Math.abs(Number(treaty.year) - Number(year)) <= 1 ? 'near-year' : null;
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
  span: WordSpan & { phrase: Phrase | null },
  beside: YearBeside | null,
  named: ReadonlySet<string>,
) => TreatyEvidence;

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
    const ledger = new Ledger();
    const thisYear = Number(context.day.slice(0, 4));
    if (Number(treaty.year) > thisYear + YEARS_AHEAD) return ledger.ruledOut();
    if (!addYear(ledger, treaty, beside, thisYear)) return ledger.ruledOut();
    if (named.has(treaty.id)) ledger.add('full-name', 1, 'full-name', [treaty.file.name]);
    if (context.index.relations.get(treaty.id)?.some((relation) => named.has(relation.id))) ledger.add('related', 1);
    const { states: elsewhere, movements, cues } = gather(treaty);
    // `Treaty of Peace between Israel and Jordan` names its parties itself.
    const own = span.phrase?.core.countries ?? [];
    const states = treaty.states.filter((code) => elsewhere.includes(code) || own.includes(code));
    const present = states.length + movements.length;
    if (present > 0 && present >= partiesWanted(context, treaty))
      ledger.add('all-parties', 1, 'party', [...elsewhere.slice(0, 2), ...movements.slice(0, 2)]);
    else if (present > 0) ledger.add('some-parties', 1);
    const near = cues.filter((cue) => anyBetween(cue.places, span.start - NEAR_UNITS, span.start + NEAR_UNITS)).length;
    if (cues.length > 0) {
      ledger.add(
        'theme-near',
        Math.min(MOST_NEAR, near),
        'theme',
        cues.slice(0, 3).map((cue) => cue.words),
      );
      ledger.add('theme-far', Math.min(MOST_FAR, cues.length - near));
    }
    return ledger.evidence();
  };
}

/** Adds what the year beside the name says. False where it can only name another treaty. */
function addYear(ledger: Ledger, treaty: IndexedTreaty, beside: YearBeside | null, thisYear: number): boolean {
  if (!beside) return true;
  const rule = yearRule(treaty, beside.year);
  if (rule === null) return !(beside.naming && Number(beside.year) <= thisYear);
  ledger.add(rule, 1, rule === 'near-year' ? null : 'year', [beside.year]);
  return true;
}

/** Collects what was found for a treaty. */
class Ledger {
  private readonly holds = new Set<EvidenceKind>();
  private readonly words: string[] = [];
  private readonly terms: EvidenceTerm[] = [];

  /** @param times how often the rule applies; 0 adds only what it holds and its words */
  add(rule: EvidenceRule, times: number, holds: EvidenceKind | null = null, words: readonly string[] = []): void {
    if (holds) this.holds.add(holds);
    this.words.push(...words);
    if (times > 0) this.terms.push({ rule, weight: WEIGHTS[rule] * times });
  }

  evidence(): TreatyEvidence {
    const score = this.terms.reduce((sum, { weight }) => sum + weight, 0);
    return { score, holds: this.holds, words: this.words, terms: this.terms };
  }

  ruledOut(): TreatyEvidence {
    return { ...this.evidence(), score: null };
  }
}
