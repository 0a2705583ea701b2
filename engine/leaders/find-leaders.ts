import type { Leader, Mention } from '../brief.ts';
import { findPlaces } from '../places/find-places.ts';
import type { GazetteerMatch } from '../places/place.ts';
import { type ArticleText, readArticleText } from '../text/article-text.ts';
import { describeLeaders } from './describe-leaders.ts';
import type { LeaderIndex } from './index-leaders.ts';
import { readNames } from './read-names.ts';
import { readRoles } from './read-roles.ts';
import { byWord, findHeadlines, groupBySentence, groupPastYears, type Reading, sentencesOfWords } from './reading.ts';
import { recogniseFullNames } from './recognisers/full-name.ts';
import { recogniseListedHolders } from './recognisers/listed-holders.ts';
import { recogniseNearNames } from './recognisers/near-name.ts';
import { recogniseSafeSurnames } from './recognisers/safe-surname.ts';
import { recogniseSurnames } from './recognisers/surname-after-full-name.ts';
import { recogniseTitlesAlone } from './recognisers/title-alone.ts';
import { recogniseTitlesWithNames } from './recognisers/title-and-name.ts';
import { recogniseToldByArticle } from './recognisers/told-by-article.ts';
import { recogniseToldSurnames } from './recognisers/told-surname.ts';

/**
 * In order: what is surest first, because a word belongs to whoever claims it first, and because surnames and titles
 * alone lean on the people named before them.
 */
const RECOGNISERS: readonly ((reading: Reading) => void)[] = [
  recogniseFullNames,
  recogniseTitlesWithNames,
  recogniseNearNames,
  recogniseToldByArticle,
  recogniseListedHolders,
  recogniseSurnames,
  // Once more: `Yeltsin's press secretary` needs to know who Yeltsin is.
  recogniseToldByArticle,
  recogniseToldSurnames,
  recogniseSafeSurnames,
  recogniseTitlesAlone,
];

/** False for the first part of a compound: the Indo-Pacific says nothing of India's leaders. */
const isOfItself = ({ kind }: GazetteerMatch) => kind !== 'combining';

/**
 * The leaders named in an article, in order of first mention, with the office each held on `day` (ISO).
 * Offsets of mentions are UTF-16 units into `text.text`; mentions do not overlap each other nor `taken` (treaties).
 * `places` are those of `findPlaces`, found here where left out.
 * `title` is the page's headline: the countries it names speak for their people, nothing more.
 */
export function findLeaders(
  text: ArticleText,
  index: LeaderIndex,
  context: { day: string; title: string | null; places?: readonly GazetteerMatch[]; taken: readonly Mention[] },
): Leader[] {
  const places = (context.places ?? findPlaces(text, index.gazetteer)).filter(isOfItself);
  const sentenceOf = sentencesOfWords(text);
  const placeAt = byWord(places);
  const roles = readRoles(text.words, placeAt, sentenceOf);
  const placesOfTitle = context.title
    ? findPlaces(readArticleText(context.title, text.rules), index.gazetteer).filter(isOfItself)
    : [];
  const spots = readNames(text, index);
  const pastYears = groupPastYears(text.words, sentenceOf, Number(context.day.slice(0, 4)));
  const reading: Reading = {
    article: text,
    words: text.words,
    index,
    day: context.day,
    places,
    roles,
    spots,
    spotAt: byWord(spots),
    sentenceOf,
    headlines: findHeadlines(text, sentenceOf),
    roleAt: byWord(roles),
    placeAt,
    writtenSmall: new Set(text.words.filter(({ shape }) => shape === 'lower').map(({ folded }) => folded)),
    placesOfSentence: groupBySentence(places, sentenceOf),
    allPlaces: new Set([...places, ...placesOfTitle].flatMap((spot) => spot.places)),
    pastYearsOf: (at) => pastYears.get(sentenceOf[at] ?? 0) ?? [],
    taken: context.taken,
    claims: [],
    claimedAt: new Map(),
    named: new Set(),
    linkedRoles: new Set(),
  };
  for (const recognise of RECOGNISERS) recognise(reading);
  return describeLeaders(reading);
}
