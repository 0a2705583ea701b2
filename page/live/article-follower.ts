import { unclobbered } from '../dom/unclobbered.ts';
import { isUnchanged, type TextMap, type TextRun } from '../read/text-map.ts';
import { isOurCard } from '../watch/watch-page.ts';
import { composeLive, type LiveText } from './compose-live.ts';
import { reanchor } from './reanchor.ts';
import type { WorkBudget } from './work-budget.ts';

/** A page that is drawn again in steps is looked at once it has come to rest for a moment. */
const REST_MS = 250;
/** Nodes looked at in one go: three times the largest article of the sample pages. */
const MOST_NODES = 30_000;
/** Below this share of its letters the article is another one, or gone. */
const STILL_THERE = 0.6;
/** Letters of a new line that make it a paragraph: shorter ones are labels and counters. */
export const NEW_PARAGRAPH = 60;

/** What is followed: the article's text, where it stands, and the mentions that are marked in it. */
export interface FollowedArticle {
  text: string;
  map: TextMap;
  spans: readonly { start: number; end: number }[];
}

/** What becomes of a followed article. */
export interface FollowerEvents {
  /** The same words stand elsewhere now. */
  moved(map: TextMap): void;
  /** Words were added, or too many are gone: the page has to be read again. */
  changed(): void;
}

/**
 * Follows an article as its page is drawn again, extended or replaced. It listens for changes only between looks: a page that changes
 * with each frame costs one call for each look, and looks are rationed by the budget.
 */
export class ArticleFollower {
  readonly #document: Document;
  readonly #events: FollowerEvents;
  readonly #budget: WorkBudget;
  readonly #observer: MutationObserver | null;
  readonly #view: (Window & typeof globalThis) | null;
  #article: FollowedArticle;
  /** Boxes around the article, the closest first: where that one is replaced, the next holds what came instead. */
  #boxes: Element[] = [];
  /** Lines of the page beside the article's that were there before. */
  #others = new Set<string>();
  #waiting: number | undefined;

  constructor(document: Document, article: FollowedArticle, events: FollowerEvents, budget: WorkBudget) {
    this.#document = document;
    this.#article = article;
    this.#events = events;
    this.#budget = budget;
    this.#view = unclobbered(document, 'defaultView');
    this.#observer = this.#view
      ? new this.#view.MutationObserver((changes) => {
          if (!changes.every(isOurCard)) this.#lookSoon();
        })
      : null;
    this.follow(article);
  }

  /** Follows this article from now on: one that was read again. */
  follow(article: FollowedArticle): void {
    this.#article = article;
    this.#boxes = boxesAround(article.map.runs);
    const live = this.#compose();
    this.#others = new Set(live ? linesBeside(article.text, live.text) : []);
    this.#listen(live);
    // Drawn again while it was read or analysed: nothing will be seen to change.
    if (!article.map.runs.every(isUnchanged)) this.#lookSoon();
  }

  /** Looks soon although nothing was seen to change: the page's URL did. */
  expectChange(): void {
    this.#lookSoon();
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#view?.clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #listen(live: LiveText | null): void {
    const what = { childList: true, characterData: true, subtree: true };
    // The document and not its root element, which `document.open` replaces.
    this.#observer?.observe(this.#document, what);
    for (const shadow of live?.shadowRoots ?? []) this.#observer?.observe(shadow, what);
  }

  #lookSoon(): void {
    if (this.#waiting !== undefined) return;
    this.#observer?.disconnect();
    this.#waiting = this.#view?.setTimeout(() => this.#look(), Math.max(REST_MS, this.#budget.wait()));
  }

  /** The words within the closest box that is still in the page. */
  #compose(): LiveText | null {
    const box = this.#boxes.find(({ isConnected }) => isConnected) ?? unclobbered(this.#document, 'documentElement');
    if (!box) return null;
    const live = composeLive(box, MOST_NODES);
    this.#budget.look(live.nodes);
    return live;
  }

  #look(): void {
    this.#waiting = undefined;
    const live = this.#compose();
    this.#listen(live);
    if (!live) return;
    const { text, map, spans } = this.#article;
    const again = reanchor(this.#document, text, spans, live);
    if (again.found < STILL_THERE) {
      this.#events.changed();
      return;
    }
    if (!map.runs.every(isUnchanged)) {
      this.#article = { text, map: again.map, spans };
      this.#boxes = boxesAround(again.map.runs);
      this.#events.moved(again.map);
    }
    const added = linesBeside(text, live.text).filter((line) => !this.#others.has(line));
    if (added.some(({ length }) => length >= NEW_PARAGRAPH)) {
      for (const line of added) this.#others.add(line);
      this.#events.changed();
    }
  }
}

/** Lines of the page that are none of the article's. */
function linesBeside(article: string, page: string): string[] {
  const own = new Set(article.split('\n'));
  return page.split('\n').filter((line) => !own.has(line));
}

/** The closest element around all of an article's text nodes, and those around it. */
function boxesAround(runs: readonly TextRun[]): Element[] {
  const nodes = runs.map(({ node }) => node).filter(({ isConnected }) => isConnected);
  const [first] = nodes;
  const boxes: Element[] = [];
  for (let box = first ? parentOrHost(first) : null; box; box = parentOrHost(box)) {
    if (boxes.length > 0 || nodes.every((node) => holdsNode(box, node))) boxes.push(box);
  }
  return boxes;
}

/** The parent, or of what stands in a shadow root its host. */
function parentOrHost(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent?.nodeType === 1) return parent as Element;
  return parent !== null && 'host' in parent ? (parent.host as Element) : null;
}

function holdsNode(box: Element, node: Node): boolean {
  for (let inner: Node | null = node; inner; inner = parentOrHost(inner)) if (inner === box) return true;
  return false;
}
