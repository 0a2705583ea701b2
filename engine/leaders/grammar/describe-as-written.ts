import type { ArticleText } from '../../text/article-text.ts';
import type { Role } from '../role.ts';

/** Between two words that were parted by a place. */
const WHITE_SPACE = ' ';

/**
 * An office in the article's own words, without the country and the words that join it: `presidente ruso` and `presidente de
 * Rusia` give `presidente`.
 *
 * @param connectors folded words that join a country to the noun
 */
export function describeAsWritten(article: ArticleText, role: Role, connectors: ReadonlySet<string>): string {
  const { words } = article;
  const isPlace = (at: number) => role.placeMatches.some(({ from, to }) => from <= at && at < to);
  // A connector joins a place where a place stands on the other side of it, or nothing does.
  const isBeside = (at: number, step: 1 | -1): boolean => {
    let next = at;
    while (connectors.has(words[next]?.folded ?? '') && !isPlace(next)) next += step;
    return isPlace(next) || next < role.from || next >= role.to;
  };
  const isJoint = (at: number) =>
    (at < role.nounFrom || at >= role.nounTo) &&
    connectors.has(words[at]?.folded ?? '') &&
    (isBeside(at, 1) || isBeside(at, -1));
  let written = '';
  let last = role.from - 1;
  for (let at = role.from; at < role.to; at++) {
    const word = words[at];
    if (word === undefined || isPlace(at) || isJoint(at)) continue;
    const between = last === at - 1 ? word.precedingText : word.precedingText === '' ? '' : WHITE_SPACE;
    written += written === '' ? word.text : `${between}${word.text}`;
    last = at;
  }
  return written;
}
