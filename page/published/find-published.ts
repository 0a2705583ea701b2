import type { DateSignal } from '../../engine/brief.ts';
import { type Entity, readJsonLd, typesOf } from '../structured/json-ld.ts';
import { readMetas } from '../structured/metas.ts';
import { dateInAddress, parseDataDate } from './parse-date.ts';
import { shownDates } from './shown-dates.ts';

/** The day of publication with every trace of it. */
export interface Published {
  /** ISO day, or date-time with zone where the page gives one; null where nothing was found. */
  published: string | null;
  /** The winner's `source`. */
  from: string | null;
  /** When it was last changed, where that differs from `published`. */
  updated: string | null;
  /** All traces, most trusted first; those that disagree too. */
  signals: DateSignal[];
}

/** Longer words of a page tell a person nothing more. */
const LONGEST_RAW = 80;

/** Names of meta elements that carry the day of publication, most specific first. */
const PUBLISHED_METAS =
  'article:published_time og:article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate originalpublicationdate article.published pubdate publishdate publish-date publish_date publication_date published_date article_date_original displaydate pdate dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date citation_publication_date citation_online_date datecreated uploaddate created date'.split(
    ' ',
  );
const UPDATED_METAS =
  'article:modified_time og:updated_time og:modified_time datemodified dcterms.modified dc.date.modified article.updated last-modified lastmod revised'.split(
    ' ',
  );

/** Types whose dates are the article's. A WebPage's dates come after them: they follow the template. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;

/** Finds the days of publication and last change. Works without layout, never throws for what a page holds. */
export function findPublished(document: Document, url: string): Published {
  const signals = [
    ...fromJsonLd(readJsonLd(document)),
    ...fromMetas(document),
    ...shownDates(document),
    ...fromAddress(url),
  ];
  const known = signals.filter((signal, index) => signals.findIndex((other) => sameTrace(signal, other)) === index);
  const winner = choose(known.filter(({ kind }) => kind === 'published'));
  const updated = known.find(({ kind, value }) => kind === 'updated' && value !== winner?.value) ?? null;
  // A page that only says when it was changed was published then or before: better than nothing, and marked as such.
  const day = winner ?? updated;
  return {
    published: day?.value ?? null,
    from: day?.source ?? null,
    updated: winner ? (updated?.value ?? null) : null,
    signals: known,
  };
}

const DAY_MS = 86_400_000;

/** Days between two traces. */
function apart(a: DateSignal, b: DateSignal): number {
  return Math.abs(Date.parse(a.value.slice(0, 10)) - Date.parse(b.value.slice(0, 10))) / DAY_MS;
}

/**
 * The most trusted trace, but for two cases: where two other sources agree against it, it is a template's or a first draft's
 * date; and a time in UTC can be a day ahead of or behind the day that the page itself shows its readers.
 */
function choose(published: readonly DateSignal[]): DateSignal | null {
  let [first] = published;
  if (!first) return null;
  const { source } = first;
  const others = published.filter((other) => other.source !== source);
  const [rival] = others;
  if (
    rival &&
    new Set(others.map((other) => other.source)).size > 1 &&
    others.every((other) => apart(other, rival) <= 1) &&
    apart(first, rival) > 1
  ) {
    first = rival;
  }
  const inUtc = /T\d\d:?\d\d/.test(first.raw) && !/T.*[+-](?!00:?00)\d\d:?\d\d$/.test(first.value);
  const local = published.find((other) => other.source === 'visible-text' || other.source === 'address');
  return inUtc && local && apart(first, local) === 1 ? local : first;
}

const sameTrace = (a: DateSignal, b: DateSignal) => a.kind === b.kind && a.source === b.source && a.value === b.value;

function signal(source: string, raw: unknown, kind: DateSignal['kind']): DateSignal[] {
  if (typeof raw !== 'string' && typeof raw !== 'number') return [];
  const value = parseDataDate(String(raw));
  return value ? [{ source, raw: String(raw).trim().slice(0, LONGEST_RAW), value, kind }] : [];
}

function fromJsonLd(entities: readonly Entity[]): DateSignal[] {
  const articles = entities.filter((entity) => typesOf(entity).some((type) => ARTICLE_TYPE.test(type)));
  // Three and more articles side by side are a list of teasers: none of their days is this page's.
  const chosen = articles.length > 0 && articles.length < 3 ? articles.slice(0, 1) : entities.slice(0, 10);
  return chosen.flatMap((entity) => [
    ...signal('json-ld', entity.datePublished, 'published'),
    ...signal('json-ld', entity.dateCreated ?? entity.uploadDate, 'published'),
    ...signal('json-ld', entity.dateModified, 'updated'),
  ]);
}

function fromMetas(document: Document): DateSignal[] {
  const found = readMetas(document);
  const of = (keys: readonly string[], kind: DateSignal['kind']) =>
    keys.flatMap((key) => signal('meta', found.get(key), kind));
  return [...of(PUBLISHED_METAS, 'published'), ...of(UPDATED_METAS, 'updated')];
}

function fromAddress(url: string): DateSignal[] {
  const found = dateInAddress(url);
  return found ? [{ source: 'address', raw: found.raw, value: found.value, kind: 'published' }] : [];
}
