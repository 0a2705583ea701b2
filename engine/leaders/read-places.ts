import type { ArticleText } from '../text/article-text.ts';
import type { LeaderIndex, Place } from './index-leaders.ts';
import type { PlaceForm } from './index-places.ts';
import type { PlaceSpot } from './reading.ts';

/** What may stand between the words of one name: spaces, hyphens, apostrophes, the full stop of an initial. */
export const JOINS = /^(?:[ \u00a0\u202f]|[-\u2010\u2011\u2013]|['\u2019\u2018]|\. ?)$/;

function matches(article: ArticleText, at: number, form: PlaceForm): boolean {
  for (let i = 0; i < form.words.length; i++) {
    const word = article.words[at + i];
    if (word === undefined || word.folded !== form.words[i]) return false;
    if (i > 0 && !JOINS.test(word.glue)) return false;
    if (form.capitals && word.shape !== 'upper') return false;
  }
  // The first word needs its capital (`turkey`, `polish`), `white house` in the middle of a line too.
  return article.words[at]?.shape !== 'lower';
}

/** Countries, organisations and bodies of states named in the text, in order, not overlapping. Linear in the text. */
export function readPlaces(article: ArticleText, index: LeaderIndex): PlaceSpot[] {
  const spots: PlaceSpot[] = [];
  for (let at = 0; at < article.words.length; at++) {
    const word = article.words[at];
    if (word === undefined || word.shape === 'lower' || word.shape === 'digits') continue;
    const found = index.placesFrom(word.folded).filter((form) => matches(article, at, form));
    const longest = found[0];
    if (longest === undefined) continue;
    const same = found.filter((form) => form.words.length === longest.words.length);
    const places = [...new Set(same.map((form) => form.place).filter((place): place is Place => place !== null))];
    spots.push({
      from: at,
      to: at + longest.words.length,
      places,
      kind: longest.kind,
      armed: longest.armed,
      seat: longest.seat,
    });
    at += longest.words.length - 1;
  }
  return spots;
}
