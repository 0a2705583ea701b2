import type { DateSignal } from '../../engine/page-facts.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { chooseDay } from './choose-day.ts';
import { tracesInJsonLd, tracesInMetas, tracesInUrl } from './from-data.ts';
import { tracesInElements } from './from-elements.ts';
import { tracesInLines, tracesInTitles } from './from-lines.ts';
import { addDays, type IsoDate } from './iso-day.ts';
import { regionOfUrl } from './numeric-order.ts';
import type { DateContext } from './shown-date.ts';
import type { DateTrace } from './trace.ts';

/** The day of publication with every trace of it. */
export interface PublicationDate {
  /** ISO day, or date-time with zone where the page gives one; null where nothing was found. */
  published: string | null;
  /** The winner's `source`. */
  from: string | null;
  /** When it was last changed, where that is another day than `published`. */
  updated: string | null;
  /** All traces, most trusted first; those that disagree too, and days that lie ahead. */
  signals: DateSignal[];
}

/**
 * What dates of a page are read with.
 *
 * @param metadata whose language and URL tell how numbers are ordered
 * @param today ISO day of the reading
 */
export const contextOf = ({ language, url }: PageMetadata, today: IsoDate): DateContext => ({
  tag: language,
  region: regionOfUrl(url),
  today,
});

/** More traces than this tell a person nothing more. */
const MOST_SIGNALS = 60;

/**
 * Finds the days of publication and last change: all traces of the article's own day, then the day that most of them agree on. Works
 * without layout, never throws for what a page holds: a trace that cannot be read is none.
 * @param headline the article's headline, which ties a date in the page to it; null where there is none
 * @param today ISO day of the reading: a later day is kept as a trace and not chosen
 */
export function findPublished(
  document: Document,
  metadata: PageMetadata,
  headline: Element | null,
  today: IsoDate,
): PublicationDate {
  const context = contextOf(metadata, today);
  const url = tracesInUrl(metadata.url, context);
  const all = [
    ...tracesInJsonLd(metadata, context),
    ...tracesInMetas(metadata, context),
    ...attempt(() => tracesInElements(document, headline, context)),
    ...attempt(() => tracesInLines(document, headline, context)),
    ...url.traces,
    ...tracesInTitles(metadata.titles, headline, context),
  ];
  const stated = showsChanges(all);
  const known = stated.filter((trace, index) => stated.findIndex((other) => sameTrace(trace, other)) === index);
  const winner = chooseDay(
    known.filter(({ kind }) => kind === 'published'),
    known,
    { today, urlMonth: url.month },
  );
  const day = winner?.value.slice(0, 10);
  const latest = addDays(today, 1);
  const updated =
    known.find(({ kind, value }) => kind === 'updated' && value.slice(0, 10) !== day && value.slice(0, 10) <= latest) ??
    null;
  return {
    // A page that only says when it was changed was published then or before: better than nothing, and marked as such.
    published: winner?.value ?? updated?.value ?? null,
    from: winner?.source ?? updated?.source ?? null,
    updated: winner ? (updated?.value ?? null) : null,
    signals: known.slice(0, MOST_SIGNALS).map(({ source, raw, value, kind }) => ({ source, raw, value, kind })),
  };
}

/**
 * Many sites show the day of the last change alone, without a word that it is one: a day on the page that data give as the change's, beside
 * another one as the publication's, is the change's.
 */
function showsChanges(traces: readonly DateTrace[]): DateTrace[] {
  const daysOf = (kind: DateTrace['kind']) =>
    new Set(traces.filter((trace) => isData(trace) && trace.kind === kind).map(({ value }) => value.slice(0, 10)));
  const published = daysOf('published');
  const updated = daysOf('updated');
  return traces.map((trace) => {
    const day = trace.value.slice(0, 10);
    const isChange =
      !isData(trace) && trace.source !== 'address' && published.size > 0 && updated.has(day) && !published.has(day);
    return isChange ? { ...trace, kind: 'updated' } : trace;
  });
}

const isData = ({ source }: DateTrace): boolean => source === 'json-ld' || source === 'meta';

/** One kind of trace that a page makes unreadable costs no other. */
function attempt(find: () => DateTrace[]): DateTrace[] {
  try {
    return find();
  } catch {
    return [];
  }
}

const sameTrace = (a: DateTrace, b: DateTrace) => a.kind === b.kind && a.source === b.source && a.value === b.value;
