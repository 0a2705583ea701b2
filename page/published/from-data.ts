import { propertyOf, textsOfValue } from '../metadata/article-entity.ts';
import type { Entity } from '../metadata/json-ld.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { dateInUrl } from './data-date.ts';
import type { DateContext } from './shown-date.ts';
import { type DateTrace, TRACE_WEIGHTS, traceOf, traceOfDay } from './trace.ts';

/** Things on a page that are asked for a day where no article is described. */
const OTHERS_ASKED = 10;

/**
 * Names of meta elements without their punctuation, so that `article:published_time`, `article.published` and `og:pubdate` need no
 * spelling of their own.
 */
const PUBLISHED_METAS = new Set(
  'articlepublishedtime ogarticlepublishedtime articlepublished ogpublishedtime ogpubdate datepublished schemadatepublished rnewsdatepublished parselypubdate sailthrudate cxenseparserecspublishtime cxenseparsepublishtime btpubdate originalpublicationdate pubdate publishdate publicationdate publisheddate publishedat publishedtime firstpublishedat govukfirstpublishedat articledateoriginal displaydate pdate dcdateissued dcissued dctermsissued'.split(
    ' ',
  ),
);
const VAGUE = new Set(
  'citationpublicationdate citationonlinedate date dcdate dctermsdate dctermscreated dcdatecreated datecreated uploaddate created createdat'.split(
    ' ',
  ),
);
const UPDATED_METAS = new Set(
  'articlemodifiedtime ogupdatedtime ogmodifiedtime datemodified schemadatemodified dctermsmodified dcdatemodified articleupdated lastmodified lastmod revised updatedat publicupdatedat govukpublicupdatedat'.split(
    ' ',
  ),
);

const lettersOnly = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/**
 * Traces in JSON-LD: of the page's article, else, with less weight, of whatever the page describes.
 *
 * @param metadata of the page
 * @param context language, region and today: what dates are read with
 */
export function tracesInJsonLd({ article, data }: PageMetadata, context: DateContext): DateTrace[] {
  const of = (entity: Entity, name: string, kind: DateTrace['kind'], weight: number) =>
    textsOfValue(propertyOf(entity, name))
      .flatMap((raw) => traceOf('json-ld', raw, { kind, weight, context }))
      .slice(0, 1);
  const ofEntity = (entity: Entity, weight: number) => [
    ...of(entity, 'datePublished', 'published', weight),
    ...of(entity, 'dateCreated', 'published', TRACE_WEIGHTS.vague),
    ...of(entity, 'uploadDate', 'published', TRACE_WEIGHTS.vague),
    ...of(entity, 'dateModified', 'updated', weight),
  ];
  if (article) return ofEntity(article, TRACE_WEIGHTS.data);
  // Several articles side by side are teasers: none of their days is this page's.
  const isTeaserList = data.entities.filter((entity) => 'headline' in entity).length > 1;
  return isTeaserList
    ? []
    : data.entities.slice(0, OTHERS_ASKED).flatMap((entity) => ofEntity(entity, TRACE_WEIGHTS.vague));
}

/**
 * Traces in meta elements.
 *
 * @param metadata of the page
 * @param context language, region and today: what dates are read with
 */
export function tracesInMetas({ data }: PageMetadata, context: DateContext): DateTrace[] {
  const found: DateTrace[] = [];
  for (const [name, content] of data.metas) {
    const key = lettersOnly(name);
    const add = (kind: DateTrace['kind'], weight: number) =>
      found.push(...traceOf('meta', content, { kind, weight, context }));
    if (PUBLISHED_METAS.has(key)) add('published', TRACE_WEIGHTS.meta);
    else if (VAGUE.has(key)) add('published', TRACE_WEIGHTS.vague);
    else if (UPDATED_METAS.has(key)) add('updated', TRACE_WEIGHTS.meta);
    else if (key === 'parselypage') {
      found.push(
        ...traceOf('meta', inParselyPage(content), { kind: 'published', weight: TRACE_WEIGHTS.meta, context }),
      );
    }
  }
  return found;
}

/** Parse.ly's older tag holds JSON: https://docs.parse.ly/metadata-parsely-page/ */
function inParselyPage(content: string): string | null {
  try {
    const page: unknown = JSON.parse(content);
    return typeof page === 'object' && page !== null && 'pub_date' in page ? String(page.pub_date) : null;
  } catch {
    return null;
  }
}

/**
 * The full day in the page's URL, or the month that a day of publication should lie in.
 *
 * @param url of the page
 * @param context language, region and today: what dates are read with
 */
export function tracesInUrl(url: string, context: DateContext): { traces: DateTrace[]; month: string | null } {
  const found = dateInUrl(url, context);
  if (!found) return { traces: [], month: null };
  if (found.precision === 'month') return { traces: [], month: found.value };
  const trace = traceOfDay('address', found.raw, found.value, { kind: 'published', weight: TRACE_WEIGHTS.url });
  return { traces: [trace], month: null };
}
