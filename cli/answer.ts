import { analyse, type Knowledge, prepareKnowledge } from '../engine/analyse.ts';
import type { Brief } from '../engine/brief.ts';
import type { Trace } from '../engine/explain.ts';
import { chooseLanguage } from '../engine/languages/choose-language.ts';
import { PACKS, UNFINISHED_PACKS } from '../engine/languages/registry.ts';
import type { PageFacts } from '../engine/page-facts.ts';
import { readKnowledgeFiles } from '../knowledge/read-files.ts';
import { languageTags, readLanguageNames } from '../knowledge/read-language-names.ts';
import type { ReadError } from '../page/read/read-article.ts';
import { type BriefRequest, checkedDay, RequestError } from './request.ts';

/** A first line without a full stop, above others, is taken for the headline of a plain text. 200: longer is a paragraph. */
function headlineOf(text: string): string | null {
  const [first = '', ...rest] = text.trimStart().split('\n');
  const line = first.trim();
  return rest.some((other) => other.trim()) && line.length > 0 && line.length <= 200 && !/[.!?:;,]$/.test(line)
    ? line
    : null;
}

function factsOfText({ url, title }: BriefRequest, text: string): PageFacts {
  return {
    url: url ?? null,
    isNews: true,
    verdict: 'news',
    score: 1,
    reasons: [{ code: 'given', detail: '', weight: 1 }],
    read: null,
    title: title ?? headlineOf(text),
    site: null,
    byline: null,
    published: null,
    publishedFrom: null,
    updated: null,
    dateSignals: [],
    language: null,
    passages: [],
    truncated: false,
  };
}

/** The address that a saved page gives for itself; empty where it gives none, which then says nothing for or against it. */
function addressInPage(document: Document): string {
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(stated) ? stated : '';
}

/** Why a page was not read, in words for the terminal. */
const UNREAD: Readonly<Record<ReadError, string>> = {
  'no-text': 'there is no text to read',
  'page-unreadable': 'the page could not be taken apart',
};

/** jsdom takes most of a second to load: only pages pay for it. */
async function readPage(
  html: string,
  url: string | undefined,
  today: string,
): Promise<{ text: string; page: PageFacts }> {
  const [{ JSDOM, VirtualConsole }, { readArticle }] = await Promise.all([
    import('jsdom'),
    import('../page/read/read-article.ts'),
  ]);
  // Scripts are not run and nothing is loaded: jsdom's defaults. The console is silent: a page's broken styles are not news.
  const dom = new JSDOM(html, { url: url ?? 'https://localhost/', virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const result = readArticle(document, url ?? addressInPage(document), today);
  if ('error' in result) throw new RequestError(UNREAD[result.error]);
  return { text: result.text, page: { ...result.page, url: url ?? null } };
}

let knowledge: Knowledge | null = null;

/** English has no names of its own: they stand in the files. */
const namesIn = (tag: string) => (languageTags().includes(tag) ? readLanguageNames(tag) : null);

/**
 * Reads one article. Throws a RequestError for bad input. Offsets in the Brief are UTF-16 units into `text`.
 *
 * @param request text or HTML, and what is known of it
 * @param today ISO day
 * @param traceFor gives the trace of a text where one is wanted
 */
export async function answer(
  request: BriefRequest,
  today: string,
  traceFor: (text: string) => Trace | null = () => null,
): Promise<{ brief: Brief; text: string }> {
  const published = request.published === undefined ? null : checkedDay(request.published);
  let article: { text: string; page: PageFacts };
  if (request.text !== undefined) article = { text: request.text, page: factsOfText(request, request.text) };
  else if (request.html !== undefined) article = await readPage(request.html, request.url, today);
  else throw new RequestError('a request needs "html" or "text"');
  if (article.text.trim() === '') throw new RequestError('there is no text to read');
  if (request.title !== undefined) article.page.title = request.title;
  if (published !== null) {
    article.page.published = published;
    article.page.publishedFrom = 'given';
  }
  knowledge ??= prepareKnowledge(readKnowledgeFiles(), namesIn);
  // Whoever names an unfinished language wants what is written of it.
  const unfinished = UNFINISHED_PACKS.filter(({ tag }) => tag === request.language);
  const declared = request.language ?? article.page.language;
  const { pack, language } = chooseLanguage(article.text, declared, [...PACKS, ...unfinished]);
  article.page.language = language;
  return { brief: analyse(article, knowledge, pack, today, traceFor(article.text)), text: article.text };
}
