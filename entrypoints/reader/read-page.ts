import type { CardChoice } from '../../components/card/card-entry.ts';
import { setCatalogue } from '../../components/strings.ts';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import { codeOf } from '../../messaging/failure.ts';
import { parseMessage } from '../../messaging/message-table.ts';
import { type PageCommand, type ShownBrief, type Span, TO_READER, type ToReader } from '../../messaging/messages.ts';
import { pageRuntime } from '../../messaging/page-runtime.ts';
import { tellBackground } from '../../messaging/tell-background.ts';
import { createHighlighter, type Highlighter } from '../../page/highlight/highlighter.ts';
import { type ReadResult, readArticleInSlices } from '../../page/read/read-article.ts';
import { onAddressChange } from '../../page/watch/watch-page.ts';
import { today } from '../../settings/today.ts';
import { followScroll } from './follow-scroll.ts';
import { type Hover, startHover } from './hover.ts';
import { listMarks, type Mark } from './marks.ts';
import { marksPrefix, styleMarks } from './style-marks.ts';

/** One reading of the page: what it marks and what it answers, until it is stopped. */
export interface Reading {
  stop(): void;
}

/** Lets the page do its own work between two slices of ours. */
const yieldToPage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** 200,000 words: a thick book. What is longer is no article, and would fill what the browser lets a session store. */
const MOST_TEXT = 1_200_000;

/** How soon a reading notices that its extension was updated or removed. */
const CUT_OFF_MS = 1000;

/** A reading cut to the bound, at the end of a paragraph where there is one. */
function bounded(result: ReadResult): ReadResult {
  if ('error' in result || result.text.length <= MOST_TEXT) return result;
  const end = result.text.lastIndexOf('\n', MOST_TEXT);
  return {
    ...result,
    text: result.text.slice(0, end > 0 ? end : MOST_TEXT),
    page: { ...result.page, truncated: true },
  };
}

/** Reads the page's article, has it analysed, marks it and answers hovers and jumps. */
export function readPage(document: Document): Reading {
  // Made of random numbers, not crypto.randomUUID: that exists on https pages only.
  const readId = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-');
  let stopped = false;
  let highlighter: Highlighter | null = null;
  let marks: readonly Mark[] = [];
  let hover: Hover | null = null;
  let marksShown = true;
  /** The texts of the page that spans of the article stand in. */
  let nodesOf = (_spans: readonly Span[]): Text[] => [];
  let stopFollowing = () => {};
  const ending = new AbortController();

  function mark({ brief, flags, preferences }: ShownBrief): void {
    if (stopped || !highlighter) return;
    hover?.stop();
    setCatalogue(preferences.language, preferences.catalogue);
    marks = listMarks(brief, preferences);
    drawMarks();
    const shown = highlighter;
    const placed = (index: number) => {
      const at = marks[index];
      return at ? { start: at.start, end: at.end } : { start: 0, end: 0 };
    };
    const page = {
      marks: () => marks,
      markAt(x: number, y: number) {
        const found = shown.mentionAtPoint(x, y);
        return found ? Number(found.entry) : null;
      },
      rectsOf: (index: number) => shown.rectsOf(placed(index)),
      scrollTo: (index: number) => shown.scrollTo(placed(index)),
      cardOptions: () => ({
        published: brief.page.published,
        knowledgeAsOf: brief.knowledgeAsOf,
        flags,
        ...(preferences.theme !== 'system' && { theme: preferences.theme }),
        textScale: preferences.textSize / 100,
        onChoose(choice: CardChoice) {
          tellBackground({ type: 'correct-entry', ...choice }, 'once').catch(() => undefined);
        },
        onOpenEntry(ref: LibraryRef) {
          tellBackground({ type: 'open-entry', ref }, 'never').catch(() => undefined);
        },
      }),
    };
    hover = startHover(document, page, { ...preferences, mode: preferences.cards });
  }

  function drawMarks(): void {
    const drawn = marksShown ? marks : [];
    highlighter?.show(
      drawn.map(({ start, end, kind, look }, index) => ({ start, end, kind, look, entry: `${index}` })),
    );
    // Where the background is gone, marks answer hovers and are not seen.
    styleMarks(nodesOf(drawn)).catch(() => undefined);
  }

  function carryOut(command: PageCommand): void {
    if (command === 'next-mention') hover?.walk(1);
    else if (command === 'previous-mention') hover?.walk(-1);
    else if (command === 'show-card') hover?.showCard();
    else {
      marksShown = !marksShown;
      drawMarks();
    }
  }

  /** Tells the side panel which mention is read, for as long as one is open. */
  function follow(wanted: boolean): void {
    stopFollowing();
    stopFollowing = wanted
      ? followScroll(
          document,
          () => marks.find((mark) => highlighter?.rectsOf(mark).some((rect) => rect.top >= 0)) ?? marks.at(-1) ?? null,
          ({ start, end }) => {
            tellBackground({ type: 'follow-mention', span: { start, end } }).catch(() => stopFollowing());
          },
        )
      : () => {};
  }

  function jump(span: Span): void {
    highlighter?.scrollTo(span);
    styleMarks(nodesOf([span])).catch(() => undefined);
    highlighter?.flash(span);
  }

  async function read(): Promise<void> {
    // Not waited for: the worker does one thing after another, and where it is gone the next message says so.
    tellBackground({
      type: 'start-reading',
      readId,
      page: { title: document.title.slice(0, 300) || null, site: null, published: null },
    }).catch(() => undefined);
    const result = bounded(await readArticleInSlices(document, location.href, today(), yieldToPage));
    if (stopped) return;
    if ('error' in result) {
      await tellBackground({ type: 'report-failure', readId, code: result.error });
      return;
    }
    const { text, page, map } = result;
    highlighter = createHighlighter(document, map, marksPrefix());
    nodesOf = (spans) => spans.flatMap(({ start, end }) => map.runsIn(start, end).map(({ node }) => node));
    // The address is the browser's to say; this one may be longer than a message holds.
    const send = () => tellBackground({ type: 'analyse-article', readId, text, page: { ...page, url: null } }, 'once');
    // The look of highlights gets there while the article is analysed, in all elements that hold its text.
    styleMarks(nodesOf([{ start: 0, end: text.length }])).catch(() => undefined);
    mark(await send());
    // Back from the browser's cache: the tab's Brief may be that of the page visited meanwhile.
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) send().then(mark).catch(stop);
      },
      { signal: ending.signal },
    );
  }

  // The page went on to another article without loading. The watcher has it judged and read once it is there.
  const stopListening = onAddressChange(document, () => {
    stop();
    tellBackground({ type: 'leave-article', readId }).catch(() => undefined);
  });

  const answer = (message: unknown, sender: { id?: string }, respond: (value: unknown) => void): boolean => {
    const order = sender.id === pageRuntime()?.id ? parseMessage(TO_READER, message) : null;
    if (order) respond(obey(order));
    return false;
  };

  function obey(message: ToReader): string | null | undefined {
    switch (message.type) {
      case 'identify':
        return readId;
      case 'show-brief':
        if (message.readId === readId) mark(message);
        return undefined;
      case 'jump':
        jump(message.span);
        return undefined;
      case 'command':
        carryOut(message.command);
        return undefined;
      case 'follow':
        follow(message.follow);
        return undefined;
      case 'stop':
        stop();
        return undefined;
    }
  }

  function stop(): void {
    if (stopped) return;
    stopped = true;
    ending.abort();
    window.clearInterval(watching);
    stopListening();
    pageRuntime()?.onMessage.removeListener(answer);
    stopFollowing();
    hover?.stop();
    highlighter?.clear();
  }

  // An update leaves the old scripts in open pages, cut off. The new version reads such a page afresh, in a world of its own.
  const watching = window.setInterval(() => {
    if (!pageRuntime()) stop();
  }, CUT_OFF_MS);

  pageRuntime()?.onMessage.addListener(answer);
  read().catch((error: unknown) => {
    if (stopped) return;
    // The popup tells the reason; where the background is gone there is nobody left to tell.
    tellBackground({ type: 'report-failure', readId, code: codeOf(error) }).catch(() => stop());
  });
  return { stop };
}
