import type { Leader } from '../brief.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { LeaderContext } from './context.ts';
import { describeLeaders } from './describe-leaders.ts';
import type { LeaderIndex } from './index-leaders.ts';
import { type ArticleFacts, readContext } from './read-context.ts';
import { recogniseFullNames } from './recognisers/full-name.ts';
import { recogniseListedHolders } from './recognisers/listed-holders.ts';
import { recogniseNearNames } from './recognisers/near-name.ts';
import { recogniseSafeSurnames } from './recognisers/safe-surname.ts';
import { recogniseStatedInArticle } from './recognisers/stated-in-article.ts';
import { recogniseStatedSurnames } from './recognisers/stated-surname.ts';
import { recogniseSurnames } from './recognisers/surname-after-full-name.ts';
import { recogniseTitlesAlone } from './recognisers/title-alone.ts';
import { recogniseTitlesWithNames } from './recognisers/title-and-name.ts';

/**
 * In order: what is surest first, because a word belongs to the mention that is resolved first, and because surnames and
 * titles alone lean on the people named before them.
 */
const RECOGNISERS: readonly ((context: LeaderContext) => void)[] = [
  recogniseFullNames,
  recogniseTitlesWithNames,
  recogniseNearNames,
  recogniseStatedInArticle,
  recogniseListedHolders,
  recogniseSurnames,
  // Once more: `Yeltsin's press secretary` needs to know who Yeltsin is.
  recogniseStatedInArticle,
  recogniseStatedSurnames,
  recogniseSafeSurnames,
  recogniseTitlesAlone,
];

/**
 * The leaders named in an article, in order of first mention, with the office each held on the article's day.
 *
 * @param article the article
 * @param index the knowledge in the article's language
 * @returns mentions as UTF-16 offsets into `text.text`, end exclusive; they overlap neither each other nor `facts.occupied`
 */
export function findLeaders(article: ArticleText, index: LeaderIndex, facts: ArticleFacts): Leader[] {
  const context = readContext(article, index, facts);
  for (const recognise of RECOGNISERS) recognise(context);
  return describeLeaders(context);
}
