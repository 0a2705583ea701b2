import { findFirst, plainText } from '../dom/unclobbered.ts';
import { readJsonLd } from '../structured/json-ld.ts';
import { readMetas } from '../structured/metas.ts';

/** What the page says of itself beside its text. */
export interface SaidOfItself {
  /** What metadata call the article, most trusted first. */
  titles: string[];
  site: string | null;
  byline: string | null;
  description: string | null;
  language: string | null;
}

/** Longer is no title, name or byline but a mistake; the Brief carries these everywhere. */
const LONGEST = 300;

const tidy = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > LONGEST ? null : text;
};

/** Reads titles, site, byline, description and language from meta elements, JSON-LD and the title. */
export function readPageFacts(document: Document, url: string): SaidOfItself {
  const metas = readMetas(document);
  const meta = (...keys: string[]) => keys.map((key) => tidy(metas.get(key))).find((value) => value !== null) ?? null;
  const entities = readJsonLd(document);
  const article = entities.find((entity) => 'headline' in entity) ?? null;
  const titles = [
    meta('og:title'),
    tidy(article?.headline),
    meta('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    tidy(plainText(findFirst(document, 'title'))),
  ].filter((title) => title !== null);
  const lang = tidy(findFirst(document, 'html')?.getAttribute('lang')) ?? tidy(article?.inLanguage);
  return {
    titles: [...new Set(titles)],
    site: meta('og:site_name') ?? nameOf(article?.publisher) ?? meta('application-name') ?? hostOf(url),
    byline:
      nameOf(article?.author) ??
      bylineOf(meta('author', 'parsely-author', 'sailthru.author', 'dc.creator')) ??
      shownByline(document),
    description: meta('og:description', 'description', 'twitter:description'),
    language: languageTag(lang ?? meta('og:locale', 'content-language', 'language')),
  };
}

/** `en_GB` gives `en-GB`; what is no language tag gives null. */
function languageTag(value: string | null): string | null {
  const tag = value?.replace('_', '-').split(/[,;\s]/)[0] ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** Addresses of profiles are put where names belong: they are not shown. */
function bylineOf(value: string | null): string | null {
  return value && !/^(https?:|@|\/\/)/.test(value) ? value.replace(/^by\s+/i, '') : null;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map(nameOf)
      .filter((name) => name !== null);
    return names.length > 0 ? tidy([...new Set(names)].join(', ')) : null;
  }
  if (typeof value === 'string') return bylineOf(tidy(value));
  return typeof value === 'object' && value !== null && 'name' in value ? nameOf(value.name) : null;
}

function shownByline(document: Document): string | null {
  const element = findFirst(document, '[itemprop~="author"], [rel~="author"], [class*="byline" i]');
  const text = bylineOf(tidy(plainText(element)));
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
