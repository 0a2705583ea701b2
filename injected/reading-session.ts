import type { PageFacts } from '../engine/page-facts.ts';
import { callBackground } from '../messaging/call-background.ts';
import { codeOf } from '../messaging/failure.ts';
import { parseMessage } from '../messaging/message-table.ts';
import { TO_INJECTED, type ToInjected } from '../messaging/messages.ts';
import { pageRuntime } from '../messaging/page-runtime.ts';
import { boxInView, boxOfTitle } from '../page/live/article-boxes.ts';
import { ArticleFollower } from '../page/live/article-follower.ts';
import { keepsArticle } from '../page/live/keeps-article.ts';
import { listenForParagraphs } from '../page/live/paragraphs-added.ts';
import { WorkBudget } from '../page/live/work-budget.ts';
import type { PageReading } from '../page/read/read-article.ts';
import { ongoingReading, setOngoingReading, watchAgain } from '../page/watch/isolated-world.ts';
import { onUrlChange } from '../page/watch/watch-page.ts';
import { HighlightedArticle } from './highlighted-article.ts';
import { readArticleNow } from './read-bounded.ts';

/** How soon a reading notices that its extension was updated or removed. */
const ORPHAN_CHECK_MS = 1000;
/** A page that goes on to another URL draws what belongs to it in the next moments. */
const AFTER_MOVE_MS = 300;
/** A hidden tab has no frames. */
const LONGEST_FRAME_MS = 100;

/** Made of random numbers, not crypto.randomUUID: that exists on https pages only. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-');

/** Resolves once the frame that is due was painted, in a hidden tab a moment later. */
const framePainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });

/** The page's facts as they are now; a day of publication that was shown once stays known. */
const withKnownDay = (now: PageFacts, before: PageFacts): PageFacts =>
  now.published === null ? { ...now, published: before.published, publishedFrom: before.publishedFrom } : now;

/**
 * Starts a reading of the page and makes it the ongoing one.
 *
 * @param document the live page
 * @param box the story to read where the page holds several; null for the one its metadata are of
 */
export function startReading(document: Document, box: Element | null = null): void {
  const session = new ReadingSession(document, box);
  setOngoingReading(session);
  session.start();
}

/**
 * One article of the page: read, analysed, highlighted, and followed as the page changes. Where the page goes on to another article a new session
 * takes over; where it has none any more the page is watched as before.
 */
class ReadingSession {
  readonly #document: Document;
  /** The story that is read where the page holds several. */
  readonly #box: Element | null;
  readonly #readId = randomId();
  readonly #ending = new AbortController();
  readonly #budget = new WorkBudget(() => performance.now());
  #reading: PageReading | null = null;
  #highlighted: HighlightedArticle | null = null;
  #follower: ArticleFollower | null = null;
  #isReadingAgain = false;
  #isAnalysed = false;
  #stopListening = () => {};
  #orphanCheck = 0;
  #later = 0;

  constructor(document: Document, box: Element | null) {
    this.#document = document;
    this.#box = box;
  }

  get #isStopped(): boolean {
    return this.#ending.signal.aborted;
  }

  start(): void {
    // An update orphans the scripts in open pages. The new version reads such a page afresh, in an isolated world of its own.
    this.#orphanCheck = window.setInterval(() => {
      if (!pageRuntime()) this.stop();
    }, ORPHAN_CHECK_MS);
    pageRuntime()?.onMessage.addListener(this.#answer);
    this.#stopListening = onUrlChange(this.#document, () => this.#urlChanged());
    // Back from the browser's cache: the tab's Brief may be that of the page visited meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#analyse(), {
      signal: this.#ending.signal,
    });
    this.#read().catch((error: unknown) => this.#fail(error));
  }

  stop(): void {
    if (this.#isStopped) return;
    this.#ending.abort();
    window.clearInterval(this.#orphanCheck);
    window.clearTimeout(this.#later);
    this.#stopListening();
    pageRuntime()?.onMessage.removeListener(this.#answer);
    this.#follower?.stop();
    this.#highlighted?.stop();
    if (ongoingReading() === this) setOngoingReading(undefined);
  }

  async #read(): Promise<void> {
    // Not waited for: the worker does one thing after another, and where it is gone the next message says so.
    callBackground({
      type: 'start-reading',
      readId: this.#readId,
      page: { title: this.#document.title.slice(0, 300) || null, site: null, published: null },
    }).catch(() => undefined);
    const result = await readArticleNow(this.#document, this.#box);
    if (this.#isStopped) return;
    if ('error' in result) {
      await callBackground({ type: 'report-failure', readId: this.#readId, code: result.error });
      return;
    }
    this.#reading = result;
    this.#highlighted = new HighlightedArticle(this.#document, result.map);
    // The look of highlights gets there while the article is analysed, in all elements that hold its text.
    this.#highlighted.prepare(result.text.length);
    const endOfWait = listenForParagraphs(this.#document, result.map);
    await this.#analyse();
    // To follow it all its lines are looked at: the highlights are seen first. What changes meanwhile is found out then.
    await framePainted();
    const hasGrown = endOfWait();
    if (this.#isStopped) return;
    this.#follow(result);
    if (hasGrown) this.#readAgainSoon();
  }

  /** Has the article analysed as it was last read, and shows its Brief. */
  async #analyse(): Promise<void> {
    if (!this.#reading) return;
    this.#isAnalysed = false;
    const { text, page } = this.#reading;
    // The URL is the browser's to say; this one may be longer than a message holds.
    const message = { type: 'analyse-article', readId: this.#readId, text, page: { ...page, url: null } } as const;
    try {
      const shown = await callBackground(message, 'once');
      if (this.#isStopped) return;
      this.#highlighted?.show(shown);
      this.#isAnalysed = true;
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#isStopped) return;
    // The popup tells the reason; where the background is gone this is a no-op.
    callBackground({ type: 'report-failure', readId: this.#readId, code: codeOf(error) }).catch(() => this.stop());
  }

  #follow({ text, map }: PageReading): void {
    const article = { text, map, spans: this.#highlighted?.spans() ?? [] };
    if (this.#follower) {
      this.#follower.follow(article);
      return;
    }
    const events = {
      moved: (moved: PageReading['map']) => this.#highlighted?.move(moved),
      changed: () => this.#readAgainSoon(),
    };
    this.#follower = new ArticleFollower(this.#document, article, events, this.#budget);
  }

  /** Reads the page again as soon as the budget allows; meanwhile what is known stays. */
  #readAgainSoon(): void {
    if (this.#isReadingAgain) return;
    this.#isReadingAgain = true;
    this.#later = window.setTimeout(() => void this.#readAgainNow(), this.#budget.wait());
  }

  async #readAgainNow(): Promise<void> {
    let hasGrown = false;
    try {
      hasGrown = await this.#readAgain();
    } catch (error) {
      this.#fail(error);
    }
    this.#isReadingAgain = false;
    if (hasGrown && !this.#isStopped) this.#readAgainSoon();
  }

  /** @returns whether paragraphs came while what was read was analysed */
  async #readAgain(): Promise<boolean> {
    const before = this.#reading;
    const box = this.#box?.isConnected ? this.#box : null;
    const result = await readArticleNow(this.#document, box);
    this.#budget.read(this.#document.getElementsByTagName('*').length);
    if (this.#isStopped || !before) return false;
    if ('error' in result) {
      this.#leave();
    } else if (keepsArticle(before, result)) {
      this.#reading = { ...result, page: withKnownDay(result.page, before.page) };
      this.#highlighted?.move(result.map);
      const endOfWait = listenForParagraphs(this.#document, result.map);
      if (result.text !== before.text) await this.#analyse();
      const hasGrown = endOfWait();
      if (!this.#isStopped) this.#follow(result);
      return hasGrown;
    } else if (result.page.isNews) {
      this.#startAnother(null);
    } else {
      this.#leave();
    }
    return false;
  }

  /** The same words under another URL are the same article; another story in view, or other words, are another one. */
  #urlChanged(): void {
    window.clearTimeout(this.#later);
    this.#later = window.setTimeout(() => {
      this.#isReadingAgain = false;
      const meant = boxOfTitle(this.#document) ?? boxInView(this.#document);
      const own = this.#reading?.map.runs[0]?.node ?? null;
      if (meant && !meant.contains(own)) this.#startAnother(meant);
      else this.#follower?.expectChange();
    }, AFTER_MOVE_MS);
  }

  #startAnother(box: Element | null): void {
    this.stop();
    // An analysis that is under way would come back over the next one.
    callBackground({ type: 'leave-article', readId: this.#readId }).catch(() => undefined);
    startReading(this.#document, box);
  }

  /** The page has no article any more. */
  #leave(): void {
    this.stop();
    callBackground({ type: 'leave-article', readId: this.#readId }).catch(() => undefined);
    watchAgain();
  }

  readonly #answer = (message: unknown, sender: { id?: string }, respond: (value: unknown) => void): boolean => {
    const order = sender.id === pageRuntime()?.id ? parseMessage(TO_INJECTED, message) : null;
    if (order) respond(this.#handle(order));
    return false;
  };

  #handle(message: ToInjected): string | null | undefined {
    switch (message.type) {
      case 'identify':
        return this.#readId;
      case 'show-brief':
        if (message.readId === this.#readId) this.#highlighted?.show(message);
        break;
      case 'analyse-again':
        // One that is under way is kept yet.
        if (message.readId === this.#readId && this.#isAnalysed) void this.#analyse();
        break;
      case 'jump':
        this.#highlighted?.jump(message.span);
        break;
      case 'command':
        this.#highlighted?.command(message.command);
        break;
      case 'follow':
        this.#highlighted?.follow(message.follow);
        break;
      case 'stop':
        this.stop();
        break;
    }
    return undefined;
  }
}
