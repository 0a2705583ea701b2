import { findAll, findFirst, plainText, unclobbered } from '../dom/unclobbered.ts';
import { typesOf } from '../metadata/json-ld.ts';
import { readStructuredData, type StructuredData } from '../metadata/structured-data.ts';
import type { IsOpen } from './is-open.ts';
import { judgeUrl } from './judge-url.ts';
import type { Note } from './note.ts';
import { judgeText } from './text-shape.ts';
import { EVIDENCE_WEIGHTS, type EvidenceCode, SIGNS_RISE } from './weights.ts';

/** One trace for (weight above 0) or against a news article. */
export interface NewsEvidence {
  code: EvidenceCode;
  weight: number;
  /** What was found, for a person's eyes: a type, a part of the URL, a count; empty where the code says all. */
  detail: string;
}

export interface Detection {
  verdict: 'news' | 'likely' | 'no';
  /** True for `news` and `likely`. */
  isNews: boolean;
  /** 0 to 1: the share of pages with this evidence that are news articles, as far as the weights are right. */
  score: number;
  evidence: NewsEvidence[];
}

/** From even odds on a page is taken for news; from nine to one on it is said without "likely". */
const LIKELY = 0.5;
const NEWS_FROM = 0.9;

/**
 * Log-odds from which the detector looks no further. On one of the 196 sample pages, a manual, what stands in the
 * body turns a decision that the head alone made so clearly.
 */
const SURE = 3.5;

/** Codes of evidence that comes with a date. */
const DATED = /^(data-[nab]|time|meta-pub|url-date|dateline)/;

/** Codes of evidence that a page states on purpose to be taken for an article. */
const MADE_FOR_NEWS = /^(data-[na]|meta-(news|pub))/;

/** schema.org types of articles, the surest first. */
const ARTICLE_TYPES = [
  ['data-news', /NewsArticle$|^LiveBlog/],
  ['data-blog', /^(BlogPost|TechArt)/],
  ['data-article', /^(Article|Report|Opinion)/],
] as const;
/** The beginnings of types that are no article, and all kinds of pages and applications. */
const OTHER_TYPE =
  /(?<!Web)Page$|^(?:Product|Offer|Recipe|Video|Movie|TV|Book|Music|Podcast|Discussion|ItemList|Event|Job|Course|Blog$|Question)|(?:Application|Business)$/;
/** Names of meta elements: of a day of publication, of newsrooms' systems and what measures them, of scholarly papers. */
const META_NAMES = [
  ['meta-published', /^(?:(?:og:)?article:publ|datepub|pub|parsely-pub|sailthru\.date|dc\.date)/],
  [
    'meta-news',
    /^(?:news_keywords|syndication-s|article:(?:section|opinion|content)|googlebot-news|parsely-|sailthru|cxense)/,
  ],
  ['meta-paper', /^citation_/],
] as const;
const SOFTWARE = /wiki|discourse|phpbb|sphinx|docusaurus|mkdocs|shopify/i;

/**
 * Decides from the document alone whether it is one news article. Reads without forcing a layout, writes nothing, loads
 * nothing, and never throws for what a page holds.
 * @param url the page's address
 * @param data the page's structured data, where they were read before
 * @param untilSure stops looking when the rest is not going to change the answer; the evidence is then not all there is
 * @example detectNews(document, location.href).verdict // 'news'
 */
export function detectNews(
  document: Document,
  url: string,
  untilSure = false,
  data: StructuredData = readStructuredData(document),
): Detection {
  const evidence: NewsEvidence[] = [];
  let sum: number = EVIDENCE_WEIGHTS.start;
  const note: Note = (code, detail = '') => {
    const weight = EVIDENCE_WEIGHTS[code];
    sum += weight;
    evidence.push({ code, weight, detail: `${detail}`.slice(0, 80) });
  };
  judgeUrl(url, note);
  // `/?p=123` says nothing: then the address the page gives itself does.
  if (evidence.length === 0) judgeUrl(findFirst(document, 'link[rel=canonical]')?.getAttribute('href') ?? '', note);
  judgeData(document, data, note);
  const title = judgeMetas(document, data, note);
  const has = (codes: RegExp) => evidence.some(({ code }) => codes.test(code));
  if (!has(MADE_FOR_NEWS)) note('bare');
  const isOpen: IsOpen = (rise = SIGNS_RISE) => !untilSure || (sum < SURE && sum >= -rise);
  if (isOpen(SURE)) judgeText(document, note, isOpen);
  if (isOpen()) judgeSigns(document, title, note, isOpen);
  if (!has(DATED)) note('undated');
  const score = 1 / (1 + Math.exp(-sum));
  const verdict = score >= NEWS_FROM ? 'news' : score >= LIKELY ? 'likely' : 'no';
  return { verdict, isNews: score >= LIKELY, score, evidence };
}

/** schema.org types in JSON-LD and microdata. */
function judgeData(document: Document, { entities }: StructuredData, note: Note): void {
  const microdata = findAll(document, '[itemtype*="schema.org/" i]:not([itemprop])', 50);
  const types = [...entities, ...microdata.map((item) => ({ '@type': item.getAttribute('itemtype') }))].flatMap(
    typesOf,
  );
  const having = (pattern: RegExp) => types.filter((type) => pattern.test(type));
  const articles = ARTICLE_TYPES.flatMap(([code, pattern]) => having(pattern).map((type) => [code, type] as const));
  const { length, 0: surest } = articles;
  if (length > 2) note('data-list', length);
  else if (surest) note(...surest);
  const [other] = having(OTHER_TYPE);
  // Of one or two articles, such types are of what stands beside them.
  if (other && (!length || length > 2)) note('data-other', other);
}

/** Meta elements. Gives the page's title as they have it. */
function judgeMetas(document: Document, { metas }: StructuredData, note: Note): string {
  const generator = metas.get('generator') ?? '';
  if (SOFTWARE.test(generator)) note('meta-software', generator);
  for (const [code, pattern] of META_NAMES) {
    const name = [...metas.keys()].find((key) => pattern.test(key));
    if (name) note(code, name);
  }
  const type = (metas.get('og:type') ?? '').toLowerCase();
  if (/article|news/.test(type)) note('og-article');
  else if (type === 'website' || type === 'blog') note('og-website');
  else if (type) note('og-other', type);
  return metas.get('og:title') ?? plainText(findFirst(document, 'title'));
}

/** A day in any language and order, with its year: `16 апреля 2020`, `May 5, 2025`, `2020年4月16日`, `05/06/2025`. */
const DAY_WITH_YEAR = /\d\D{1,18}(?:19|20)\d\d|20\d\d\W ?[01]?\d\W/;
/** Letters of text looked at before and after the headline. */
const LETTERS_BEFORE = 60;
const LETTERS_AFTER = 160;

/** Boxes around the headline in which byline and date are looked for. */
const CLIMBED = 4;
const AUTHOR = '[rel~=author],[itemprop~=author],[class*=byline],[class*=author]';
const TIME_ELEMENTS = 'time,[class*=date],[class*=time],[class*=publish]';
const SHOP = '[itemprop=price],[property^="product:price"],[class*=add-to-cart],[action*="/cart"]';
const FORUM = '[class*=postbit],[class*=topictitle],[href*=viewtopic],[href*=showthread],[href*="/forums/"]';

/** The day in the text just around the headline. */
function dayBeside(box: Element, headline: string): string {
  const [before = '', after = ''] = plainText(box).split(headline);
  return DAY_WITH_YEAR.exec(before.slice(-LETTERS_BEFORE) + headline + after.slice(0, LETTERS_AFTER))?.[0] ?? '';
}

/** Headline with byline and time near it; shops, forums, lists. */
function judgeSigns(document: Document, title: string, note: Note, isOpen: IsOpen): void {
  const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9\u00c0-\u1fff\u3040-\uffff]+/g, '');
  const wanted = fold(title);
  let headline: Element | null = null;
  let words = '';
  let most = 8;
  // The site's name and its sections' are in the title too: the longest match is the headline, in whatever heading it stands.
  for (const element of findAll(document, 'h1,h2,h3,dt,[class*=title]', 99)) {
    const text = plainText(element);
    const folded = fold(text);
    if (folded.length <= most || !(wanted.includes(folded) || (wanted[8] && folded.includes(wanted)))) continue;
    most = folded.length;
    headline = element;
    words = text;
  }
  if (headline) note('headline');
  headline ??= findFirst(document, 'h1');
  words ||= plainText(headline);
  let author: Element | null = null;
  let time: Element | null = null;
  let day = '';
  let box = headline?.parentElement;
  for (let climbed = 0; box && climbed < CLIMBED; climbed++, box = box.parentElement) {
    day ||= dayBeside(box, words);
    // Below it stands everything.
    if (box.localName === 'body') break;
    const within = unclobbered(box, 'querySelector');
    author ??= within(AUTHOR);
    time ??= within(TIME_ELEMENTS);
  }
  if (author) note('byline');
  if (time || day) note('time');
  // What speaks against it is of use only where it still looks like news.
  if (!isOpen(0)) return;
  if (findFirst(document, SHOP)) note('shop');
  if (findAll(document, FORUM, 5)[4]) note('forum');
}
