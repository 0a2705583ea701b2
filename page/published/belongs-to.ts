import { textUpTo } from '../dom/text-up-to.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/** Other people's dates: teasers, comments, the foot of the page. */
const ELSEWHERE =
  'aside, nav, blockquote, figure, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="teaser" i], [class*="recommend" i], [class*="widget" i], [class*="trending" i], [class*="popular" i], [id*="comment" i], [id*="related" i], [id*="sidebar" i]';
/** The foot of the page, but also of an article: many systems put its date there. */
const FOOT = 'footer, [class*="footer" i]';
const ARTICLE_BOX = 'article, [itemscope], [class*="hentry" i], [class*="post" i]';
/** Letters beside a date: a link with more is a teaser, a list item with more someone's reply; `Posted on` is less. */
const TEASER_LINK = 12;
const REPLY = 60;
/** A box with a heading of its own and no more text is a teaser; an article's body is longer. */
const TEASER_BOX = 400;

const HEADING_TAGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Whether a date in the page is the date of something else than the article: it stands in a link to another one, in a list item, a box
 * or an article of its own, among comments or in the foot.
 * @param headline the article's headline, or null where none was found
 * @param length UTF-16 units of the date itself
 */
export function belongsElsewhere(element: Element, headline: Element | null, length: number): boolean {
  if (standsApart(element, headline)) return true;
  const holdsMore: HoldsMore = (box, more) => textUpTo(box, length + more).length > length + more;
  const link = element.closest('a[href]');
  if (link && holdsMore(link, TEASER_LINK)) return true;
  // What holds the headline too is the article's, however it is called.
  for (let box: Element | null = element; box && !box.contains(headline); box = unclobbered(box, 'parentElement')) {
    if (box.localName === 'body') break;
    if (isReplyOrArticle(box, holdsMore)) return true;
    if (headline && box !== element && isTeaser(box, holdsMore)) return true;
  }
  return false;
}

/** Whether a box holds so many more letters than the date. */
type HoldsMore = (box: Element, more: number) => boolean;

/** Whether an element stands in a part of the page that is not the headline's: among comments, in the foot. */
function standsApart(element: Element, headline: Element | null): boolean {
  // Blogger's whole column is a "widget": it holds the headline too.
  const elsewhere = element.closest(ELSEWHERE);
  if (elsewhere && !elsewhere.contains(headline)) return true;
  const foot = element.closest(FOOT);
  return foot !== null && !(headline && unclobbered(foot, 'closest')(ARTICLE_BOX)?.contains(headline));
}

function isReplyOrArticle(box: Element, holdsMore: HoldsMore): boolean {
  const name = box.localName;
  return ((name === 'li' || name === 'tr') && holdsMore(box, REPLY)) || (name === 'article' && isOneOfSeveral(box));
}

const isTeaser = (box: Element, holdsMore: HoldsMore): boolean =>
  unclobbered(box, 'querySelector')(HEADING_TAGS) !== null && !holdsMore(box, TEASER_BOX);

const isOneOfSeveral = (article: Element): boolean =>
  [...(article.parentElement?.children ?? [])].filter(({ localName }) => localName === 'article').length > 1;
