import type { Mention } from '../brief.ts';
import type { Trace } from '../explain.ts';
import { once, remember } from '../lazy.ts';
import { heldLately } from '../offices/held-on-day.ts';
import { findPlaces } from '../places/find-places.ts';
import type { GazetteerMatch, Place } from '../places/place.ts';
import { type ArticleText, readArticleText, wordIndexFrom } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';
import { countryAbout } from './article-country.ts';
import { wordsThatOpenAsWords } from './common-word.ts';
import type { CandidateMention, LeaderContext } from './context.ts';
import { addStep } from './explain-leaders.ts';
import { findNames } from './find-names.ts';
import { findHeadlines } from './headlines.ts';
import type { LeaderIndex } from './index-leaders.ts';
import type { Role } from './role.ts';
import { byWord } from './word-range.ts';

/** What the caller knows of an article beside its text. */
export interface ArticleFacts {
  /** ISO day of the article. */
  day: string;
  /** The page's headline: the countries it names speak for their people, nothing more. */
  title: string | null;
  /** Those of `findPlaces`; found here where left out. */
  places?: readonly GazetteerMatch[];
  /** Mentions of something else that no leader's name may overlap: treaties. */
  occupied: readonly Mention[];
  /** For explain mode. */
  explain?: Trace | null;
}

/** False for the first part of a compound: the Indo-Pacific says nothing of India's leaders. */
const isPlaceName = ({ kind }: GazetteerMatch) => kind !== 'combining';

/** True for the last word of a full name that is a title elsewhere: Hun `Sen`, Gyanendra `Shah`. */
const endsName = ({ nounFrom, nounTo }: Role, name: CandidateMention | undefined): boolean =>
  name?.kind === 'full' && name.from < nounFrom && nounTo <= name.to;

/**
 * Reads once what the recognisers look up again and again. Linear in the text.
 *
 * @param index of the people and places in the article's language
 * @param facts what is known of the article beside its words
 */
export function readContext(article: ArticleText, index: LeaderIndex, facts: ArticleFacts): LeaderContext {
  const { rules } = index;
  const { words } = article;
  const places = (facts.places ?? findPlaces(article, index.gazetteer)).filter(isPlaceName);
  const sentenceOf = sentencesOfWords(article);
  const placeAt = byWord(places);
  const candidates = findNames(article, index);
  const candidateAt = byWord(candidates);
  const roles = rules
    .readRoles({ article, placeAt, sentenceOf, titles: index.titles })
    .filter((role) => !endsName(role, candidateAt.get(role.nounFrom)));
  const title = facts.title === null ? [] : placesOfTitle(facts.title, article, index);
  const context: LeaderContext = {
    article,
    words,
    index,
    rules,
    day: facts.day,
    places,
    roles,
    candidates,
    candidateAt,
    sentenceOf,
    headlines: findHeadlines(article, sentenceOf),
    roleAt: byWord(roles),
    placeAt,
    writtenSmall: once(() => new Set(words.flatMap(({ shape, folded }) => (shape === 'lower' ? folded : [])))),
    openAsWords: once(() => wordsThatOpenAsWords({ words, rules, sentenceOf })),
    placesOfSentence: groupBySentence(places, sentenceOf),
    allPlaces: new Set([...places, ...title].flatMap((match) => match.places)),
    heldLately: remember((place) => heldLately(place, facts.day)),
    aboutCountry: countryAbout(places),
    pastYearsOfSentence: groupPastYears(words, sentenceOf, Number(facts.day.slice(0, 4))),
    occupiedWords: wordsIn(article, facts.occupied),
    explain: facts.explain ?? null,
    resolved: [],
    resolvedAt: new Map(),
    named: new Set(),
    placesOfNamed: new Set(),
    linkedRoles: new Set(),
  };
  explainFound(context);
  return context;
}

/** Names and roles as they were found, before anything is decided. */
function explainFound(context: LeaderContext): void {
  if (context.explain === null) return;
  for (const mention of context.candidates) {
    addStep(context, mention, 'leaders.candidate', () => ({
      kind: mention.kind,
      people: mention.people.map(({ id }) => id).join(' '),
    }));
  }
  for (const role of context.roles) {
    addStep(context, role, 'leaders.role', () => ({
      noun: role.noun.phrase,
      places: role.places.map(({ file }) => file).join(' '),
      former: role.former,
      plural: role.plural,
      unknownOwner: role.unknownOwner,
    }));
  }
}

const placesOfTitle = (title: string, article: ArticleText, { gazetteer }: LeaderIndex) =>
  findPlaces(readArticleText(title, article.rules), gazetteer).filter(isPlaceName);

/** The index of its sentence for every word. Linear. */
function sentencesOfWords(article: ArticleText): Int32Array {
  const of = new Int32Array(article.words.length);
  let sentence = 0;
  article.words.forEach((word, at) => {
    while ((article.sentences[sentence + 1]?.start ?? Infinity) <= word.start) sentence++;
    of[at] = sentence;
  });
  return of;
}

/** Indexes of the words that mentions overlap. Linear in the length of the mentions. */
function wordsIn(article: ArticleText, mentions: readonly Mention[]): Set<number> {
  const occupied = new Set<number>();
  for (const { start, end } of mentions) {
    const first = wordIndexFrom(article, start);
    // A mention may begin inside a word.
    let at = (article.words[first - 1]?.end ?? 0) > start ? first - 1 : first;
    for (; (article.words[at]?.start ?? Infinity) < end; at++) occupied.add(at);
  }
  return occupied;
}

/** For every sentence that names places, which. */
function groupBySentence(places: readonly GazetteerMatch[], sentenceOf: Int32Array): Map<number, Set<Place>> {
  const groups = new Map<number, Set<Place>>();
  for (const match of places) {
    const sentence = sentenceOf[match.from] ?? 0;
    const group = groups.get(sentence) ?? new Set();
    for (const place of match.places) group.add(place);
    groups.set(sentence, group);
  }
  return groups;
}

const RECENT_YEAR = /^(?:19|20)\d\d$/;

/** For every sentence that names years before `year`, which, each once. Linear. */
function groupPastYears(words: readonly Word[], sentenceOf: Int32Array, year: number): Map<number, number[]> {
  const groups = new Map<number, Set<number>>();
  words.forEach((word, at) => {
    if (word.shape !== 'digits' || !RECENT_YEAR.test(word.text) || Number(word.text) >= year) return;
    const sentence = sentenceOf[at] ?? 0;
    const group = groups.get(sentence) ?? new Set();
    group.add(Number(word.text));
    groups.set(sentence, group);
  });
  return new Map([...groups].map(([sentence, years]) => [sentence, [...years]]));
}
