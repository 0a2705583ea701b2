import type { ArticleText } from '../text/article-text.ts';
import type { TextRules } from '../text/text-rules.ts';
import type { Word } from '../text/words.ts';
import type { Gazetteer } from './index-gazetteer.ts';
import type { GazetteerMatch, Place, PlaceForm, PlaceKind } from './place.ts';

/**
 * What may stand between the words of one name: nothing (scripts without spaces), a space, a hyphen, an apostrophe, the full
 * stop of an initial, the middle dot of foreign names in Chinese.
 */
export const JOINS_NAME = /^(?:|[ \u00a0\u202f]|[-\u2010\u2011\u2013]|['\u2019\u2018]|\. ?|[\u00b7\u2027\u30fb])$/;

/** Words of a text with what tells their base forms. */
export interface MatchableText {
  readonly words: readonly Word[];
  readonly rules: Pick<TextRules, 'stems'>;
}

/**
 * True where a word of the text is, or stands for, a folded word of a name.
 *
 * @param word of the text
 * @param wanted folded word of a name
 */
export function isWordOf({ rules }: MatchableText, word: Word, wanted: string): boolean {
  return word.folded === wanted || rules.stems(word.folded).includes(wanted);
}

function hasCase(word: Word | undefined, wanted: PlaceForm['case']): boolean {
  if (wanted === 'any') return true;
  return wanted === 'capitals' ? word?.shape === 'upper' : word?.shape !== 'lower';
}

/** True where a form whose first word is the one at `at` goes on as the text does. */
function matches(text: MatchableText, at: number, form: PlaceForm): boolean {
  for (let i = 1; i < form.words.length; i++) {
    const word = text.words[at + i];
    const wanted = form.words[i];
    if (word === undefined || wanted === undefined || !isWordOf(text, word, wanted)) return false;
    if (word.precedingText !== ' ' && !JOINS_NAME.test(word.precedingText)) return false;
    if (form.case === 'capitals' && word.shape !== 'upper') return false;
  }
  // Only the first word needs its capital (`turkey`, `polish`).
  return hasCase(text.words[at], form.case);
}

/**
 * The longest name of a place that begins at a word.
 *
 * @param at index into `text.words`
 * @param kinds the kinds of names to consider; all where left out
 * @returns null where no name of these kinds begins there
 */
export function placeAt(
  text: MatchableText,
  at: number,
  gazetteer: Gazetteer,
  kinds: ReadonlySet<PlaceKind> | null = null,
): GazetteerMatch | null {
  const word = text.words[at];
  if (word === undefined || word.shape === 'digits' || !gazetteer.mayBegin(word)) return null;
  let longest: PlaceForm | null = null;
  let places: Place[] = [];
  for (const stem of text.rules.stems(word.folded)) {
    for (const form of gazetteer.formsFrom(stem)) {
      if (longest !== null && form.words.length < longest.words.length) break;
      if ((kinds !== null && !kinds.has(form.kind)) || !matches(text, at, form)) continue;
      if (longest === null || form.words.length > longest.words.length) {
        longest = form;
        places = [];
      }
      if (form.place && !places.includes(form.place)) places.push(form.place);
    }
  }
  if (longest === null) return null;
  const { kind, securityService, leaderSeat } = longest;
  return { from: at, to: at + longest.words.length, places, kind, securityService, leaderSeat };
}

/**
 * Countries, organisations and bodies of states named in a text, the longest name at each word, in order, not overlapping.
 * Linear in the text.
 *
 * @param article its text and words
 * @param gazetteer names of the knowledge
 */
export function findPlaces(article: ArticleText, gazetteer: Gazetteer): GazetteerMatch[] {
  const found: GazetteerMatch[] = [];
  for (let at = 0; at < article.words.length; at++) {
    const match = placeAt(article, at, gazetteer);
    if (match === null) continue;
    found.push(match);
    at = match.to - 1;
  }
  return found;
}

/** Names that tell a country; a region's or an institution's name says less. */
const NAMES_OF_COUNTRIES: ReadonlySet<PlaceKind> = new Set(['name', 'demonym', 'capital', 'combining']);

/**
 * Every country a text names, with the indexes of the words where it does, in order. A capital counts as its country, a name
 * that two share as the first of them.
 */
export function groupByCountry(matches: readonly GazetteerMatch[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { kind, places, from } of matches) {
    const country = NAMES_OF_COUNTRIES.has(kind) ? places.find((place) => place.country !== null)?.country : null;
    if (!country) continue;
    const at = found.get(country);
    if (at) at.push(from);
    else found.set(country, [from]);
  }
  return found;
}

/** How often each country is named, by ISO code: see `groupByCountry`. */
export const countCountries = (matches: readonly GazetteerMatch[]): ReadonlyMap<string, number> =>
  new Map([...groupByCountry(matches)].map(([country, at]) => [country, at.length]));
