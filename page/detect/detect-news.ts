import { findAll, findFirst, plainText, unclobbered } from '../dom/unclobbered.ts';
import { readJsonLd, typesOf } from '../structured/json-ld.ts';
import { judgeAddress } from './address.ts';
import { judgeText } from './text-shape.ts';
import { type EvidenceCode, WEIGHTS } from './weights.ts';

/** One trace for (weight above 0) or against a news article. */
export interface Evidence {
  code: EvidenceCode;
  weight: number;
  /** What was found, for the reader's eyes: a type, a part of the address, a count. */
  detail: string;
}

export interface Detection {
  verdict: 'news' | 'likely' | 'no';
  /** True for `news` and `likely`. */
  isNews: boolean;
  /** 0 to 1: the share of pages with this evidence that are news articles, as far as the weights are right. */
  score: number;
  evidence: Evidence[];
}

/** From even odds on a page is taken for news; from nine to one on it is said without "likely". */
const LIKELY = 0.5;
const NEWS = 0.9;

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
const BLOG_TYPE = /^(?:BlogPosting|TechArticle|APIReference)$/;
const ARTICLE_TYPE = /^(?:Article|Report|SatiricalArticle|OpinionPiece)$/;
const OTHER_TYPE =
  /(?<!Web)Page$|^(?:Product|Offer|Recipe|Video|Movie|TV|Book|Music|Podcast|Discussion|ItemList|Event|Job|Course|HowTo|Scholarly|Blog$|Dataset|Hotel|Restaurant|Store|ImageGallery|RealEstate|Vehicle|Question)|(?:Application|Business)$/;
const NEWS_META =
  /^(?:news_keywords|syndication-source|original-source|article:(?:section|opinion|content_tier)|googlebot-news|parsely-|sailthru\.|cxense|mrf:|vf:|brightspot|outbrain)/;
const PUBLISHED_META =
  /^(?:(?:og:)?article:published|datepublished|pubdate|publish-?_?date|parsely-pub|sailthru\.date|dc\.date\.i|dcterms\.c)/;
const SOFTWARE =
  /wiki|discourse|phpbb|vbulletin|xenforo|invision|sphinx|docusaurus|mkdocs|gitbook|doxygen|shopify|magento|prestashop|opencart/i;

/**
 * Decides from the document alone whether it is one news article. Reads without forcing a layout, writes nothing, loads
 * nothing, and never throws for what a page holds.
 * @param url the page's address
 * @example detectNews(document, location.href).verdict // 'news'
 */
export function detectNews(document: Document, url: string): Detection {
  const evidence: Evidence[] = [];
  const note = (code: EvidenceCode, detail: string) => {
    evidence.push({ code, weight: WEIGHTS[code], detail: detail.slice(0, 80) });
  };
  judgeAddress(url, note);
  // `/?p=123` says nothing: then the address the page gives itself does.
  if (evidence.length === 0) judgeAddress(ownAddress(document), note);
  judgeData(document, note);
  const title = judgeMetas(document, note);
  judgeSigns(document, title, note);
  judgeText(document, note);
  let sum: number = WEIGHTS.start;
  for (const { weight } of evidence) sum += weight;
  const score = 1 / (1 + Math.exp(-sum));
  const verdict = score >= NEWS ? 'news' : score >= LIKELY ? 'likely' : 'no';
  return { verdict, isNews: verdict !== 'no', score, evidence };
}

function ownAddress(document: Document): string {
  const link = findFirst(document, 'link[rel="canonical"], meta[property="og:url"]');
  return link?.getAttribute('href') ?? link?.getAttribute('content') ?? '';
}

type Note = (code: EvidenceCode, detail: string) => void;

/** schema.org types in JSON-LD and microdata. */
function judgeData(document: Document, note: Note): void {
  const { entities } = readJsonLd(document);
  const types = entities.flatMap(typesOf);
  for (const item of findAll(document, '[itemscope][itemtype*="schema.org/" i]:not([itemprop])').slice(0, 50)) {
    types.push((item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  }
  const count = (pattern: RegExp) => types.filter((type) => pattern.test(type)).length;
  const first = (pattern: RegExp) => types.find((type) => pattern.test(type)) ?? '';
  const articles = count(NEWS_TYPE) + count(ARTICLE_TYPE) + count(BLOG_TYPE);
  if (articles > 2) note('data-list', String(articles));
  else if (count(NEWS_TYPE)) note('data-news', first(NEWS_TYPE));
  else if (count(BLOG_TYPE)) note('data-blog', first(BLOG_TYPE));
  else if (count(ARTICLE_TYPE)) note('data-article', first(ARTICLE_TYPE));
  if (count(OTHER_TYPE) && !(articles > 0 && articles < 3)) note('data-other', first(OTHER_TYPE));
}

/** Meta elements. Gives the page's title as they have it. */
function judgeMetas(document: Document, note: Note): string {
  let title = '';
  let type = '';
  const seen = new Set<EvidenceCode>();
  const once = (code: EvidenceCode, detail: string) => {
    if (!seen.has(code)) note(code, detail);
    seen.add(code);
  };
  for (const meta of findAll<HTMLMetaElement>(document, 'meta[content]').slice(0, 300)) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const value = meta.getAttribute('content') ?? '';
    if (!value) continue;
    if (key === 'og:type') type ||= value.toLowerCase();
    else if (key === 'og:title') title ||= value;
    else if (key === 'generator' && SOFTWARE.test(value)) once('meta-software', value);
    else if (key.startsWith('citation_')) once('meta-paper', key);
    if (PUBLISHED_META.test(key)) once('meta-published', key);
    if (NEWS_META.test(key)) once('meta-news', key);
  }
  if (/article|news/.test(type)) note('og-article', type);
  else if (type === 'website' || type === 'blog') note('og-website', type);
  else if (type) note('og-other', type);
  return title || plainText(findFirst(document, 'title'));
}

/** Boxes around the headline in which byline and date are looked for. */
const CLIMBED = 4;
const AUTHOR = '[rel~=author],[itemprop~=author],[class*=byline],[class*=author],[href*="/author"]';
const TIME = 'time,[itemprop~=datePublished],[class*=date],[class*=time],[class*=publish]';
const SHOP =
  '[itemprop=price],[itemprop=offers],meta[property^="product:price"],[class*=add-to-cart],[class*=addtocart],[class*=add_to_cart],form[action*="/cart"]';
const FORUM =
  '[class*=postbit],[class*=message-user],[class*=topic-post],[class*=forumbit],[class*=topictitle],[class*=structItem],[href*="viewtopic.php"],[href*="showthread.php"],[href*="viewforum.php"],[href*="/forums/"]';

/** Headline with byline and time near it; shops, forums, lists. */
function judgeSigns(document: Document, title: string, note: Note): void {
  const fold = (text: string) => text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f]+/g, '');
  const wanted = fold(title);
  const headlines = findAll(document, 'h1').slice(0, 9);
  const matching = headlines.find((element) => {
    const folded = fold(plainText(element));
    // 8: a section's name is in its title too, and says nothing.
    return folded.length > 8 && (wanted.includes(folded) || (wanted.length > 8 && folded.includes(wanted)));
  });
  if (matching) note('headline', plainText(matching));
  const headline = matching ?? headlines[0];
  let author: Element | null = findFirst(document, 'meta[property="article:author"]');
  let time: Element | null = null;
  let box = headline?.parentElement;
  for (let climbed = 0; box && climbed < CLIMBED && box.localName !== 'body'; climbed++, box = box.parentElement) {
    const within = unclobbered(box, 'querySelector');
    author ??= within(AUTHOR);
    time ??= within(TIME);
  }
  if (author) note('byline', plainText(author) || (author.getAttribute('content') ?? ''));
  if (time) note('time', plainText(time));
  if (findFirst(document, 'input[type="password"]')) note('password', '');
  if (findFirst(document, SHOP)) note('shop', '');
  const forum = findAll(document, FORUM).length;
  if (forum > 4) note('forum', String(forum));
}
