import { textUpTo } from '../dom/text-up-to.ts';
import { findFirst, plainText } from '../dom/unclobbered.ts';
import { articleEntity, ownEntity, propertyOf, textsOfValue } from './article-entity.ts';
import type { Entity } from './json-ld.ts';
import type { StructuredData } from './structured-data.ts';

/** What a page says of its article beside the text: read once for each reading, from data parsed once. */
export interface PageMetadata {
  url: string;
  data: StructuredData;
  /** The article of the page in its JSON-LD, or null. */
  article: Entity | null;
  /** What metadata call the article, most trusted first. */
  titles: string[];
  site: string | null;
  byline: string | null;
  description: string | null;
  /** BCP 47 tag, or null. */
  language: string | null;
}

/** Longer is no title, name or byline but a mistake; the Brief carries these everywhere. */
const LONGEST_VALUE = 300;
/** A person within an organisation within a list: deeper is beyond what pages write. */
const DEEPEST_NAME = 4;

const tidy = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, LONGEST_VALUE * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > LONGEST_VALUE ? null : text;
};

/**
 * Reads titles, site, byline, description and language from meta elements, JSON-LD and the title.
 * @param url the page's URL; `document.location` is not asked
 */
export function readPageMetadata(document: Document, url: string, data: StructuredData): PageMetadata {
  const { metas, entities } = data;
  const meta = (...keys: string[]) => keys.map((key) => tidy(metas.get(key))).find((value) => value !== null) ?? null;
  const title = tidy(plainText(findFirst(document, 'title')));
  const stated = [meta('og:title'), meta('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'), title];
  const canonical = findFirst(document, 'link[rel=canonical]')?.getAttribute('href');
  const article = articleEntity(entities, {
    titles: stated.filter((one) => one !== null),
    urls: [url, ...[canonical, meta('og:url')].filter((one) => typeof one === 'string')],
  });
  const described = article ?? entities.find((entity) => 'headline' in entity) ?? null;
  const of = (name: string) => (described ? propertyOf(described, name) : undefined);
  const titles = [stated[0], tidy(textsOfValue(of('headline'))[0]), stated[1], stated[2]].filter(
    (one) => typeof one === 'string',
  );
  const locale = languageTag(meta('og:locale', 'content-language', 'language'));
  const declared =
    languageTag(tidy(findFirst(document, 'html')?.getAttribute('lang'))) ??
    languageTag(tidy(textsOfValue(of('inLanguage'))[0])) ??
    locale;
  // `og:locale` often names the region that the document's own tag leaves out.
  const language = locale && sameLanguage(locale, declared) && !namesRegion(declared) ? locale : declared;
  return {
    url,
    data,
    article,
    titles: [...new Set(titles)],
    site: meta('og:site_name') ?? nameIn(of('publisher')) ?? meta('application-name') ?? hostOf(url),
    byline:
      nameIn(of('author')) ??
      bylineOf(meta('author', 'parsely-author', 'sailthru.author', 'dc.creator')) ??
      shownByline(document),
    description: meta('og:description', 'description', 'twitter:description'),
    language,
  };
}

/**
 * What metadata say of another story than the one they were written for: further down on a page that goes on. Only data that name the story
 * itself are its own.
 *
 * @param page metadata of the whole page
 * @param headline of the story in the box; null where it has none
 */
export function metadataOfBox(page: PageMetadata, headline: string | null): PageMetadata {
  const { entities } = page.data;
  const article = headline === null ? null : ownEntity(entities, { titles: [headline], urls: [page.url] });
  return {
    ...page,
    data: { entities: article ? [article] : [], metas: new Map() },
    article,
    titles: headline === null ? [] : [headline],
    byline: article ? nameIn(propertyOf(article, 'author')) : null,
    description: null,
  };
}

/** `en_GB` gives `en-GB`; what is no language tag gives null. */
function languageTag(value: string | null): string | null {
  const tag = value?.replace('_', '-').split(/[,;\s]/)[0] ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

const namesRegion = (tag: string | null): boolean => /-[A-Z]{2}(?:-|$)/i.test(tag ?? '');

const sameLanguage = (a: string, b: string | null): boolean =>
  a.split('-')[0]?.toLowerCase() === b?.split('-')[0]?.toLowerCase();

/** URLs of profiles are put where names belong: they are not shown. */
function bylineOf(value: string | null): string | null {
  return value && !/^(https?:|@|\/\/)/.test(value) ? value.replace(/^by\s+/i, '') : null;
}

function nameIn(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST_NAME) return null;
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map((item) => nameIn(item, depth + 1))
      .filter((name) => name !== null);
    return names.length > 0 ? tidy([...new Set(names)].join(', ')) : null;
  }
  if (typeof value === 'string') return bylineOf(tidy(value));
  return typeof value === 'object' && value !== null ? nameIn(propertyOf(value as Entity, 'name'), depth + 1) : null;
}

function shownByline(document: Document): string | null {
  const element = findFirst(document, '[itemprop~="author"], [rel~="author"], [class*="byline" i]');
  const text = element && bylineOf(tidy(textUpTo(element, LONGEST_VALUE)));
  // A byline's box often holds the date and buttons too: then it is no name.
  return text && text.length <= 80 ? text : null;
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}
