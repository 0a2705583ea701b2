import type { Mention } from '../brief.ts';
import type { GazetteerMatch, Place } from '../places/place.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';
import type { LeaderIndex, Person } from './index-leaders.ts';
import type { NameKind } from './name-forms.ts';
import type { Role } from './role.ts';

/** Words `from` to `to`, end exclusive: indexes into `ArticleText.words`. */
export interface Span {
  from: number;
  to: number;
}

/** Words that can be the name of somebody in the knowledge. */
export interface NameSpot extends Span {
  kind: NameKind;
  people: readonly Person[];
  /** Those of them whom news calls so without a title. */
  alone: readonly Person[];
}

/** Somebody named at a place of the text, and what decided it. */
export interface Claim {
  span: Span;
  /** One, or several that the text does not tell apart. */
  people: readonly Person[];
  /** Where only the article knows the person. */
  told: ToldLeader | null;
  role: Role | null;
  rule: string;
  words: string;
}

interface ToldLeader {
  name: string;
  office: string;
  place: Place | null;
}

/** Everything that the recognisers share about one article. */
export interface Reading {
  readonly article: ArticleText;
  readonly words: readonly Word[];
  readonly index: LeaderIndex;
  readonly day: string;
  readonly places: readonly GazetteerMatch[];
  readonly roles: readonly Role[];
  readonly spots: readonly NameSpot[];
  /** For every word, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For every word, the role, place or name of the knowledge it belongs to. */
  readonly roleAt: ReadonlyMap<number, Role>;
  readonly placeAt: ReadonlyMap<number, GazetteerMatch>;
  readonly spotAt: ReadonlyMap<number, NameSpot>;
  /** Sentences in headline style, Where Most Words Have a Capital: there capitals say little. */
  readonly headlines: ReadonlySet<number>;
  /** Words that the text also writes small: a capital at a sentence's start says nothing of them. */
  readonly writtenSmall: ReadonlySet<string>;
  /** For every sentence that names places, which; and all places of the article. */
  readonly placesOfSentence: ReadonlyMap<number, ReadonlySet<Place>>;
  readonly allPlaces: ReadonlySet<Place>;
  /** Years before the article's that the sentence of a word names. */
  pastYearsOf(at: number): readonly number[];
  readonly taken: readonly Mention[];
  readonly claims: Claim[];
  /** Words that already belong to a claim. */
  readonly claimedAt: Map<number, Claim>;
  /** Everybody claimed without doubt, and the roles that stand beside a claimed name. */
  readonly named: Set<Person>;
  readonly linkedRoles: Set<Role>;
}

/** Adds a claim where its words are still free and no treaty is named there. Returns whether it was added. */
export function claim(reading: Reading, made: Claim): boolean {
  const first = reading.words[made.span.from];
  const last = reading.words[made.span.to - 1];
  if (first === undefined || last === undefined) return false;
  if (!isFree(reading, made.span)) return false;
  if (reading.taken.some(({ start, end }) => start < last.end && first.start < end)) return false;
  reading.claims.push(made);
  if (made.people.length === 1 && made.people[0]) reading.named.add(made.people[0]);
  if (made.role) reading.linkedRoles.add(made.role);
  for (let at = made.span.from; at < made.span.to; at++) reading.claimedAt.set(at, made);
  return true;
}

/** The sentence's index of every word. Linear. */
export function sentencesOfWords(article: ArticleText): Int32Array {
  const of = new Int32Array(article.words.length);
  let sentence = 0;
  article.words.forEach((word, at) => {
    while ((article.sentences[sentence + 1]?.start ?? Infinity) <= word.start) sentence++;
    of[at] = sentence;
  });
  return of;
}

export const textOf = (reading: Reading, { from, to }: Span): string => {
  const first = reading.words[from];
  const last = reading.words[to - 1];
  return first && last ? reading.article.text.slice(first.start, last.end) : '';
};

/** True for the first word of its sentence. */
export const opensSentence = (reading: Reading, at: number): boolean =>
  at === 0 || reading.sentenceOf[at] !== reading.sentenceOf[at - 1];

/** True where none of the words belongs to a claim yet. */
export function isFree(reading: Reading, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (reading.claimedAt.has(at)) return false;
  return true;
}

/** Places named in the sentence of a word. */
export const placesInSentence = (reading: Reading, at: number): ReadonlySet<Place> =>
  reading.placesOfSentence.get(reading.sentenceOf[at] ?? 0) ?? NOWHERE;

const NOWHERE: ReadonlySet<Place> = new Set();

/** For every sentence that names places, which. */
export function groupBySentence(places: readonly GazetteerMatch[], sentenceOf: Int32Array): Map<number, Set<Place>> {
  const groups = new Map<number, Set<Place>>();
  for (const spot of places) {
    const sentence = sentenceOf[spot.from] ?? 0;
    const group = groups.get(sentence) ?? new Set();
    for (const place of spot.places) group.add(place);
    groups.set(sentence, group);
  }
  return groups;
}

/** For every sentence that names years before `year`, which. */
export function groupPastYears(words: readonly Word[], sentenceOf: Int32Array, year: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  words.forEach((word, at) => {
    if (word.shape !== 'digits' || !/^(?:19|20)\d\d$/.test(word.text) || Number(word.text) >= year) return;
    const sentence = sentenceOf[at] ?? 0;
    groups.set(sentence, [...(groups.get(sentence) ?? []), Number(word.text)]);
  });
  return groups;
}

/** Words of fewer letters stay small in headlines: of, to, and. */
const LONG_WORD = 4;
/** A sentence of fewer long words may be names and nothing else. */
const FEWEST_LONG_WORDS = 5;
/** More are no headline but a list of names. */
const MOST_LONG_WORDS = 20;
/** Of a headline's long words at most one in this many is small. */
const SMALL_IN_HEADLINE = 6;

/** Sentences without a full stop whose long words have capitals almost throughout. Linear. */
export function findHeadlines({ text, words, sentences }: ArticleText, sentenceOf: Int32Array): Set<number> {
  const counts = new Map<number, { long: number; small: number }>();
  words.forEach((word, at) => {
    if (word.text.length < LONG_WORD || word.shape === 'digits') return;
    const sentence = sentenceOf[at] ?? 0;
    const count = counts.get(sentence) ?? { long: 0, small: 0 };
    count.long++;
    if (word.shape === 'lower') count.small++;
    counts.set(sentence, count);
  });
  const isHeadline = ({ long, small }: { long: number; small: number }) =>
    long >= FEWEST_LONG_WORDS && long <= MOST_LONG_WORDS && small * SMALL_IN_HEADLINE <= long;
  const endsOpen = (at: number) => {
    const end = sentences[at]?.end ?? 0;
    // A closing quotation mark may stand after the full stop.
    return !/[.!?\u2026]/.test(text.slice(end - 2, end));
  };
  return new Set([...counts].filter(([at, count]) => isHeadline(count) && endsOpen(at)).map(([at]) => at));
}

/** True where the word stands in a headline. */
export const inHeadline = (reading: Reading, at: number): boolean => reading.headlines.has(reading.sentenceOf[at] ?? 0);

/** Each word of each span mapped to its span. */
export function byWord<S extends Span>(spans: readonly S[]): Map<number, S> {
  const map = new Map<number, S>();
  for (const span of spans) for (let at = span.from; at < span.to; at++) map.set(at, span);
  return map;
}
