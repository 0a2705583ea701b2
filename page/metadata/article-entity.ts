import { lettersAndDigits } from '../dom/compare-text.ts';
import { type Entity, typesOf } from './json-ld.ts';

/** Types of things that are published on a day. A WebPage's dates follow the template. */
const DATED_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;

/** Values nested deeper are beyond what pages write: an array of objects with `@value` takes two. */
const DEEPEST_VALUE = 4;

/**
 * A property as pages write it: with the vocabulary's name before it or without.
 *
 * @param entity one object of the page's JSON-LD
 * @param name of its property
 */
export function propertyOf(entity: Entity, name: string): unknown {
  return (
    entity[name] ??
    entity[`schema:${name}`] ??
    entity[`http://schema.org/${name}`] ??
    entity[`https://schema.org/${name}`]
  );
}

/**
 * The texts of a JSON-LD value: of strings and numbers, arrays of them, `{"@value": …}` and `{"@id": …}`.
 *
 * @param value anything that JSON holds
 * @param depth of nesting so far
 */
export function textsOfValue(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (depth >= DEEPEST_VALUE || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 10).flatMap((item) => textsOfValue(item, depth + 1));
  const entity = value as Entity;
  return textsOfValue(entity['@value'] ?? entity['@id'] ?? entity.url, depth + 1);
}

/** Host and path: `www.`, the query, a closing slash and the protocol tell no pages apart. */
function hostAndPath(url: string, base: string): string | null {
  try {
    const { hostname, pathname } = new URL(url, base);
    return `${hostname.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}`;
  } catch {
    return null;
  }
}

/** What the page calls itself, to tell which of several articles in its data it is. */
export interface PageNames {
  titles: readonly string[];
  /** The page's URL and what it gives as its canonical one. */
  urls: readonly string[];
}

function isOfPage(entity: Entity, { titles, urls }: PageNames): boolean {
  const base = urls[0] ?? '';
  const own = new Set(urls.map((url) => hostAndPath(url, base)));
  const stated = ['url', 'mainEntityOfPage', '@id'].flatMap((key) => textsOfValue(propertyOf(entity, key)));
  if (stated.some((url) => /^(?:https?:|\/)/.test(url) && own.has(hostAndPath(url, base)))) return true;
  const names = titles.map(lettersAndDigits);
  return textsOfValue(propertyOf(entity, 'headline'))
    .map(lettersAndDigits)
    .some((headline) => headline.length > 8 && names.some((name) => name.includes(headline) || headline === name));
}

/**
 * The article among a page's data that bears one of these names, however many there are; null where none does.
 *
 * @param entities of the page's JSON-LD, in order
 * @param names what the page is called: its URLs and titles
 */
export const ownEntity = (entities: readonly Entity[], names: PageNames): Entity | null =>
  entities.find((entity) => typesOf(entity).some((type) => DATED_TYPE.test(type)) && isOfPage(entity, names)) ?? null;

/**
 * The article that a page's data describe as the page's own: the only one, or of several the one whose URL or headline is the page's.
 * Null where there is none or it is not known.
 *
 * @param entities of the page's JSON-LD, in order
 * @param names what the page is called: its URLs and titles
 */
export function articleEntity(entities: readonly Entity[], names: PageNames): Entity | null {
  const articles = entities.filter((entity) => typesOf(entity).some((type) => DATED_TYPE.test(type)));
  if (articles.length < 2) return articles[0] ?? null;
  return articles.find((entity) => isOfPage(entity, names)) ?? null;
}
