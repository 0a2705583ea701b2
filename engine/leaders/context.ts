import type { Trace } from '../explain.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import type { GazetteerMatch, Place } from '../places/place.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';
import { addStep } from './explain-leaders.ts';
import type { LeaderIndex } from './index-leaders.ts';
import type { LeaderRules } from './leader-rules.ts';
import type { NameKind } from './name-forms.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';
import type { WordRange } from './word-range.ts';

/** Words that can be the name of a person of the knowledge. */
export interface CandidateMention extends WordRange {
  kind: NameKind;
  people: readonly Person[];
  /** Those of them whom news calls so without a title. */
  alone: readonly Person[];
}

/** A person of whom only the article tells (entity linking: a NIL entity). */
export interface NilEntity {
  name: string;
  office: string;
  place: Place | null;
}

/** A mention that was linked, and what decided it. */
export interface ResolvedMention {
  span: WordRange;
  /** One, or several that the text does not tell apart; none for a NIL entity. */
  people: readonly Person[];
  nil: NilEntity | null;
  /** The role that stands beside the name. */
  role: Role | null;
  /** The recogniser: see `Leader.why`. */
  rule: string;
  /** The article's words that decided. */
  words: string;
}

/** Everything that the recognisers share about one article. */
export interface LeaderContext {
  readonly article: ArticleText;
  readonly words: readonly Word[];
  readonly index: LeaderIndex;
  readonly rules: LeaderRules;
  /** ISO day of the article. */
  readonly day: string;
  readonly places: readonly GazetteerMatch[];
  readonly roles: readonly Role[];
  readonly candidates: readonly CandidateMention[];
  /** For every word, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For every word, the role, place or candidate it belongs to. */
  readonly roleAt: ReadonlyMap<number, Role>;
  readonly placeAt: ReadonlyMap<number, GazetteerMatch>;
  readonly candidateAt: ReadonlyMap<number, CandidateMention>;
  /** Sentences in headline style, Where Most Words Have a Capital: there capitals say little. */
  readonly headlines: ReadonlySet<number>;
  /** Folded words that the text also writes small: a capital at a sentence's start says nothing of them. */
  readonly writtenSmall: () => ReadonlySet<string>;
  /** Folded words that open a sentence of the text as words, not as a surname: see `common-word.ts`. */
  readonly openAsWords: () => ReadonlySet<string>;
  /** For every sentence that names places, which; and all places of the article and its title. */
  readonly placesOfSentence: ReadonlyMap<number, ReadonlySet<Place>>;
  readonly allPlaces: ReadonlySet<Place>;
  /** The terms of a place's offices that cover the day or ended lately. */
  readonly heldLately: (place: Place) => readonly HeldTerm[];
  /** The country the article is about; null where that is not clear. */
  readonly aboutCountry: Place | null;
  /** For every sentence that names years before the article's, which. */
  readonly pastYearsOfSentence: ReadonlyMap<number, readonly number[]>;
  /** Words that belong to the name of something else: a treaty. */
  readonly occupiedWords: ReadonlySet<number>;
  /** For explain mode: see `engine/explain.ts`. */
  readonly explain: Trace | null;
  readonly resolved: ResolvedMention[];
  /** For every word of a resolved mention, that mention. */
  readonly resolvedAt: Map<number, ResolvedMention>;
  /** Everybody linked without doubt, and the roles that stand beside a resolved name. */
  readonly named: Set<Person>;
  /** Where they are defined: their countries and organisations. */
  readonly placesOfNamed: Set<Place>;
  readonly linkedRoles: Set<Role>;
}

/**
 * Records a mention where its words are still free and no treaty is named there.
 *
 * @param context gets the mention
 * @param mention a person over a range of words
 * @returns whether it was recorded
 */
export function link(context: LeaderContext, mention: ResolvedMention): boolean {
  const { span, people, role } = mention;
  if (context.words[span.from] === undefined || context.words[span.to - 1] === undefined) return false;
  if (!isFree(context, span)) return false;
  if (isOccupied(context, span)) {
    addStep(context, span, 'leaders.occupied', () => ({ rule: mention.rule }));
    return false;
  }
  addStep(context, span, 'leaders.linked', () => ({
    rule: mention.rule,
    people: people.map(({ id }) => id).join(' '),
    name: mention.nil?.name ?? null,
  }));
  context.resolved.push(mention);
  const [person] = people;
  if (people.length === 1 && person) {
    context.named.add(person);
    context.placesOfNamed.add(person.definedIn);
  }
  if (role) context.linkedRoles.add(role);
  for (let at = span.from; at < span.to; at++) context.resolvedAt.set(at, mention);
  return true;
}

/**
 * True where none of the words belongs to a resolved mention yet.
 *
 * @param context the mentions resolved so far
 * @param range of words, last one included
 */
export function isFree(context: LeaderContext, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (context.resolvedAt.has(at)) return false;
  return true;
}

function isOccupied(context: LeaderContext, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (context.occupiedWords.has(at)) return true;
  return false;
}

/**
 * The words of a span as the article writes them.
 *
 * @param context the article and its words
 * @param range of words, last one included
 */
export function textOf({ words, article }: Pick<LeaderContext, 'words' | 'article'>, { from, to }: WordRange): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? article.text.slice(first.start, last.end) : '';
}

/**
 * True for a name of one character: too often a part of another word, 賴 in 信賴. It is linked beside a title only.
 *
 * @param context the article and its words
 * @param span the name's words
 */
export const isOneCharacter = (context: Pick<LeaderContext, 'words' | 'article'>, span: WordRange): boolean =>
  textOf(context, span).length === 1;

const ALL_HAN = /^\p{Script=Han}+$/u;

/**
 * True for a name that is never a leader without title or full name: a word of the language, or a name that many share. A
 * name of Han characters is looked up whole, any other by its last word.
 *
 * @param context the article's words and the language's rules
 * @param range the name's words
 */
export function isUnsafeAlone({ words, rules }: LeaderContext, { from, to }: WordRange): boolean {
  const { unsafeAlone } = rules.commonNames;
  const folded = words.slice(from, to).map((word) => word.folded);
  const whole = folded.join('');
  return ALL_HAN.test(whole) ? unsafeAlone.has(whole) : folded.length === 1 && unsafeAlone.has(whole);
}

/**
 * The span from the first word of both to the last.
 *
 * @param a a range of words
 * @param b another, before it, after it or overlapping
 */
export const rangeAround = (a: WordRange, b: WordRange): WordRange => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/**
 * True for the first word of its sentence.
 *
 * @param context the sentences of the article
 * @param at index of the word
 */
export const opensSentence = ({ sentenceOf }: Pick<LeaderContext, 'sentenceOf'>, at: number): boolean =>
  at === 0 || sentenceOf[at] !== sentenceOf[at - 1];

/**
 * True where two words belong to one sentence.
 *
 * @param a index of a word
 * @param b index of another
 */
export const inSameSentence = ({ sentenceOf }: LeaderContext, a: number, b: number): boolean =>
  sentenceOf[a] === sentenceOf[b];

/**
 * True where the word stands in a headline.
 *
 * @param context the sentences of the article
 * @param at index of the word
 */
export const inHeadline = ({ headlines, sentenceOf }: LeaderContext, at: number): boolean =>
  headlines.has(sentenceOf[at] ?? 0);

const NOWHERE: ReadonlySet<Place> = new Set();

/**
 * Places named in the sentence of a word.
 *
 * @param context the places of each sentence
 * @param at index of the word
 */
export const placesInSentence = ({ placesOfSentence, sentenceOf }: LeaderContext, at: number): ReadonlySet<Place> =>
  placesOfSentence.get(sentenceOf[at] ?? 0) ?? NOWHERE;

/**
 * Years before the article's that the sentence of a word names.
 *
 * @param context the years of each sentence
 * @param at index of the word
 */
export const pastYearsOf = ({ pastYearsOfSentence, sentenceOf }: LeaderContext, at: number): readonly number[] =>
  pastYearsOfSentence.get(sentenceOf[at] ?? 0) ?? [];
