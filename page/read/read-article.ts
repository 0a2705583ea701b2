import { Readability } from '@mozilla/readability';
import type { PageFacts } from '../../engine/brief.ts';
import { detectNews } from '../detect/detect-news.ts';
import { toReasons } from '../detect/reasons.ts';
import { findFirst, plainText, unclobbered } from '../dom/unclobbered.ts';
import { boxAround } from '../live/article-boxes.ts';
import { metadataOfBox, readPageMetadata } from '../metadata/page-metadata.ts';
import { readStructuredData } from '../metadata/structured-data.ts';
import { contextOf, findPublished } from '../published/find-published.ts';
import { TextComposer } from './compose-text.ts';
import { composeTree } from './compose-tree.ts';
import { copyPage, NODES_PER_STEP, type PageCopy, textsOf } from './copy-page.ts';
import { findHeadline, findStandfirst, headlineIn } from './headline.ts';
import { howMuchWasRead } from './how-much-was-read.ts';
import { createSeesElement } from './is-shown.ts';
import { narrowToText } from './narrow.ts';
import { removeBoilerplate, removeBoxes } from './remove-boilerplate.ts';
import { removeDatedQuotes, removeLines } from './remove-lines.ts';
import { TextMap } from './text-map.ts';

/** The article's text, what the page says of itself, and where each character stands in the page. */
export interface PageReading {
  text: string;
  page: PageFacts;
  map: TextMap;
}

/** A reading, or in plain words why there is none. */
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
    const facts = headline === found ? ofPage : metadataOfBox(ofPage, headline ? plainText(headline.element) : null);
    yield;
    const dates = findPublished(document, facts, headline?.element ?? null, today);
    yield 'pause';
    const copy = yield* copyShown(document, facts.titles[0] ?? '', box);
    yield 'pause';
    yield* removeBoxes(copy.document.body, facts);
    const onPage = lettersOfRunningText(copy.document.body);
    yield;
    const hasText = narrowToText(copy.document.body);
    yield 'pause';
    const content = hasText ? extract(copy) : copy.document.body;
    yield 'pause';
    if (content !== copy.document.body) yield* removeBoilerplate(content);
    const context = contextOf(facts, today);
    removeDatedQuotes(content, dates.published, context);
    yield* removeLines(content, { byline: facts.byline, ...context });
    yield 'pause';
    const composer = new TextComposer();
    const taken = new Set<Text>();
    for (const text of headline?.texts ?? []) {
      composer.add(text.data, text);
      taken.add(text);
    }
    composer.breakParagraph();
    const standfirst = findStandfirst(document, headline?.element ?? null, content, copy.live, facts.description);
    for (const text of standfirst) {
      composer.add(text.data, text);
      taken.add(text);
    }
    composer.breakParagraph();
    yield* composeTree(content, composer, copy.live, taken);
    if (composer.length === 0) yield* addAll(document, composer, facts.description);
    const text = composer.text();
    if (text === '') return { error: 'no-text' };
    return {
      text,
      map: new TextMap(document, composer.runs),
      page: {
        url,
        isNews: detection.isNews,
        verdict: detection.verdict,
        score: detection.score,
        reasons: toReasons(detection.evidence),
        title: (headline && plainText(headline.element)) || facts.titles[0] || null,
        site: facts.site,
        byline: facts.byline,
        published: dates.published,
        publishedFrom: dates.from,
        updated: dates.updated,
        dateSignals: dates.signals,
        language: facts.language,
        truncated: copy.truncated,
        read: howMuchWasRead(document, text, onPage, { metadata: facts, truncated: copy.truncated }),
      },
    };
  } catch {
    return { error: 'page-unreadable' };
  }
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

/** A page without running text: all the words it has, or what it says of itself where it draws them by script. */
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
