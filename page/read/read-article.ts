import { Readability } from '@mozilla/readability';
import type { PageFacts } from '../../engine/page-facts.ts';
import { type Detection, detectNews } from '../detect/detect-news.ts';
import { toReasons } from '../detect/reasons.ts';
import { findFirst, plainText, unclobbered } from '../dom/unclobbered.ts';
import { boxAround } from '../live/article-boxes.ts';
import { metadataOfBox, type PageMetadata, readPageMetadata } from '../metadata/page-metadata.ts';
import { readStructuredData } from '../metadata/structured-data.ts';
import { contextOf, findPublished, type PublicationDate } from '../published/find-published.ts';
import { TextComposer } from './compose-text.ts';
import { composeTree } from './compose-tree.ts';
import { copyPage, NODES_PER_STEP, type PageCopy, textsOf } from './copy-page.ts';
import { findDatedBoxes, passagesIn } from './dated-passages.ts';
import { findHeadline, findStandfirst, type Headline, headlineIn } from './headline.ts';
import { howMuchWasRead } from './how-much-was-read.ts';
import { createSeesElement } from './is-shown.ts';
import { narrowToText } from './narrow.ts';
import { removeBoilerplate, removeBoxes } from './remove-boilerplate.ts';
import { removeFigures } from './remove-figures.ts';
import { removeLines } from './remove-lines.ts';
import { TextMap } from './text-map.ts';

/** The article's text, the page metadata, and where each character stands in the page. */
export interface PageReading {
  text: string;
  page: PageFacts;
  map: TextMap;
}

/** Why nothing was read, as a code: there is no text, nothing is selected, or the document could not be taken apart. */
export type ReadError = 'no-text' | 'page-unreadable';
export type ReadResult = PageReading | { error: ReadError };

/** A slice's length: with the page's own work in the same task it stays well under the 50 ms that a person can feel. */
const SLICE_MS = 12;

/**
 * Reads the page's article in one go. Never throws; a page without words gives an error.
 * @param url the page's address; `document.location` is not asked
 * @param today ISO day of the reading
 */
export function readArticle(document: Document, url: string, today: string): ReadResult {
  const steps = readInSteps(document, url, today);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in slices.
 * @param yieldToPage resolves when the page has had its turn
 * @param box the story to read where the page holds several; null for the one that its metadata are of
 */
export async function readArticleInSlices(
  document: Document,
  url: string,
  today: string,
  yieldToPage: () => Promise<void>,
  box: Element | null = null,
): Promise<ReadResult> {
  const steps = readInSteps(document, url, today, box);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (step.value === 'pause' || performance.now() - since > SLICE_MS) {
      await yieldToPage();
      since = performance.now();
    }
  }
}

/** `pause`: what comes next cannot be divided and deserves a task of its own. */
type Step = 'pause' | undefined;

function* readInSteps(
  document: Document,
  url: string,
  today: string,
  asked: Element | null = null,
): Generator<Step, ReadResult> {
  try {
    const page = yield* readBeforeText({ document, url, today, asked });
    yield 'pause';
    const content = yield* findContent(page);
    yield 'pause';
    const composer = yield* composeArticle(page, content);
    const text = composer.text();
    if (text === '') return { error: 'no-text' };
    const { runs } = composer;
    return {
      text,
      map: new TextMap(document, runs),
      page: {
        ...describePage(page, content, composer),
        passages: passagesIn(page.datedBoxes, runs, page.dates.published),
      },
    };
  } catch {
    return { error: 'page-unreadable' };
  }
}

/** What a reading was asked for. */
interface ReadingRequest {
  document: Document;
  url: string;
  today: string;
  /** The story to read where the page holds several; null for the one that its metadata are of. */
  asked: Element | null;
}

/** What is known of the article before its text is read. */
interface BeforeText extends ReadingRequest {
  detection: Detection;
  metadata: PageMetadata;
  headline: Headline | null;
  /** The box the article stands in where the page holds several; null for the page. */
  box: Element | null;
  dates: PublicationDate;
  /** Boxes of the page that were written on another day, with that day. */
  datedBoxes: ReadonlyMap<Element, string>;
}

function* readBeforeText(request: ReadingRequest): Generator<Step, BeforeText> {
  const { document, url, today, asked } = request;
  const data = readStructuredData(document);
  yield;
  const detection = detectNews(document, url, false, data);
  yield;
  const ofPage = readPageMetadata(document, url, data);
  yield;
  const found = findHeadline(document, ofPage.titles, ofPage.site);
  yield;
  const box = asked ?? boxAround(document, found?.element ?? null);
  const headline = asked && !asked.contains(found?.element ?? null) ? headlineIn(asked) : found;
  const metadata = headline === found ? ofPage : metadataOfBox(ofPage, headline ? plainText(headline.element) : null);
  yield;
  const dates = findPublished(document, metadata, headline?.element ?? null, today);
  yield;
  const datedBoxes = findDatedBoxes(document, headline?.element ?? null, dates.published, contextOf(metadata, today));
  return { ...request, detection, metadata, headline, box, dates, datedBoxes };
}

/** The article in a copy of the page. */
interface ArticleContent {
  copy: PageCopy;
  content: Element;
  /** Letters of running text that the page has, the article's and others'. */
  lettersOnPage: number;
}

/** Copies the page and takes away, in the copy, what is not the article. */
function* findContent({ document, today, metadata, box }: BeforeText): Generator<Step, ArticleContent> {
  const copy = yield* copyShown(document, metadata.titles[0] ?? '', box);
  const { body } = copy.document;
  yield 'pause';
  yield* removeBoxes(body, metadata);
  const lettersOnPage = lettersOfRunningText(body);
  yield;
  const hasText = narrowToText(body);
  yield 'pause';
  const content = hasText ? extract(copy) : body;
  yield 'pause';
  if (content !== copy.document.body) yield* removeBoilerplate(content);
  removeFigures(content, metadata.language);
  const context = contextOf(metadata, today);
  yield* removeLines(content, { byline: metadata.byline, ...context });
  return { copy, content, lettersOnPage };
}

/** The article's text: headline, standfirst, body; all the page's words where it has no body. */
function* composeArticle(
  { document, headline, metadata }: BeforeText,
  { copy, content }: ArticleContent,
): Generator<Step, TextComposer> {
  const composer = new TextComposer();
  const standfirst = findStandfirst(document, headline?.element ?? null, content, copy.live, metadata.description);
  const taken = new Set<Text>();
  for (const paragraph of [headline?.texts ?? [], standfirst]) {
    for (const text of paragraph) {
      composer.add(text.data, text);
      taken.add(text);
    }
    composer.breakParagraph();
  }
  yield* composeTree(content, composer, copy.live, taken);
  if (composer.length === 0) yield* addAll(document, composer, metadata.description);
  return composer;
}

function describePage(
  { document, url, detection, metadata, headline, dates }: BeforeText,
  { copy, lettersOnPage }: ArticleContent,
  composer: TextComposer,
): Omit<PageFacts, 'passages'> {
  const { truncated } = copy;
  const inPage = composer.runs.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    url,
    isNews: detection.isNews,
    verdict: detection.verdict,
    score: detection.score,
    reasons: toReasons(detection.evidence),
    title: (headline && plainText(headline.element)) || metadata.titles[0] || null,
    site: metadata.site,
    byline: metadata.byline,
    published: dates.published,
    publishedFrom: dates.from,
    updated: dates.updated,
    dateSignals: dates.signals,
    language: metadata.language,
    truncated,
    read: howMuchWasRead(document, composer.text(), lettersOnPage, { metadata, truncated, inPage }),
  };
}

/** More text hidden than shown by so much: the page has not been shown yet. Many show it with their last script. */
const NOT_YET_SHOWN = 2;

/** The copy of what a person sees of the page, or of all of it while the page still hides its story. */
function* copyShown(document: Document, title: string, box: Element | null): Generator<Step, PageCopy> {
  const copy = yield* copyPage(document, title, createSeesElement(document), box);
  if (copy.unseen <= NOT_YET_SHOWN * lettersOfRunningText(copy.document.body)) return copy;
  return yield* copyPage(document, title, () => true, box);
}

/** Words that are never shown. */
const UNSHOWN = 'script, style, noscript, template, textarea';

/** A page without running text: all the words it has, or its metadata where it draws them by script. */
function* addAll(document: Document, composer: TextComposer, description: string | null): Generator<undefined, void> {
  const root = findFirst(document, 'body');
  if (root) {
    // 4: text only.
    const walker = unclobbered(document, 'createTreeWalker')(root, 4);
    for (let looked = 1, text = walker.nextNode(); text && composer.length < MOST_OF_A_PAGE; looked++) {
      if (looked % NODES_PER_STEP === 0) yield;
      if (!text.parentElement?.closest(UNSHOWN)) composer.add((text as Text).data, text as Text);
      composer.breakParagraph();
      text = walker.nextNode();
    }
  }
  if (composer.length === 0) {
    for (const words of [plainText(findFirst(document, 'title')), description ?? '']) {
      composer.add(words, null);
      composer.breakParagraph();
    }
  }
}

/** Shorter texts are labels, links and captions. */
const LABEL_LENGTH = 40;

/** Letters of running text in a copy: of text nodes as long as a sentence that are no links. */
function lettersOfRunningText(body: Element): number {
  return textsOf(body).reduce((sum, text) => {
    const letters = text.data.trim().length;
    return letters < LABEL_LENGTH || text.parentElement?.closest('a') ? sum : sum + letters;
  }, 0);
}

/** Enough of a page that is no article: what it holds beyond is more of the same. */
const MOST_OF_A_PAGE = 100_000;

/** The article in the copy: what Readability finds; else all there is. */
function extract(copy: PageCopy): Element {
  const found = new Readability<Element>(copy.document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element as Element,
  }).parse()?.content;
  return found ?? copy.document.body;
}
