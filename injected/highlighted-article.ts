import type { LibraryRef } from '../engine/lookup/library-ref.ts';
import { callBackground } from '../messaging/call-background.ts';
import type { PageCommand, ShownBrief, Span } from '../messaging/messages.ts';
import { Highlighter } from '../page/highlight/highlighter.ts';
import type { TextMap } from '../page/read/text-map.ts';
import { followScroll } from './follow-scroll.ts';
import { highlightPrefix, styleHighlights } from './highlight-style.ts';
import { type HighlightedMention, listHighlights } from './highlighted-mentions.ts';
import type { Hover, HoveredPage } from './hover-session.ts';
import { LateCards } from './late-cards.ts';

const EMPTY_SPAN: Span = { start: 0, end: 0 };

/** The highlights of a Brief in its article, with the cards that they open. Follows the article where its words go. */
export class HighlightedArticle implements HoveredPage {
  readonly #document: Document;
  readonly #highlighter: Highlighter;
  #map: TextMap;
  #shown: ShownBrief | null = null;
  #highlights: readonly HighlightedMention[] = [];
  #hover: Hover | null = null;
  #areShown = true;
  #stopFollowing = () => {};

  constructor(document: Document, map: TextMap) {
    this.#document = document;
    this.#map = map;
    this.#highlighter = new Highlighter(document, map, highlightPrefix());
  }

  /** Has the browser know the look of highlights in all elements that hold the article's text. @param length UTF-16 units of it */
  prepare(length: number): void {
    styleHighlights(this.#nodesOf([{ start: 0, end: length }])).catch(() => undefined);
  }

  /** Shows this Brief and no other. */
  show(brief: ShownBrief): void {
    const { preferences } = brief;
    this.#hover?.stop();
    this.#shown = brief;
    this.#highlights = listHighlights(brief.brief, preferences);
    this.#draw();
    this.#hover = new LateCards(this.#document, this, preferences);
  }

  /** The article's words stand elsewhere now. */
  move(map: TextMap): void {
    this.#map = map;
    this.#highlighter.setMap(map);
    this.#draw();
  }

  /** Carries out a command of the keyboard. */
  command(command: PageCommand): void {
    if (command === 'next-mention') this.#hover?.walk(1);
    else if (command === 'previous-mention') this.#hover?.walk(-1);
    else if (command === 'show-card') this.#hover?.showCard();
    else {
      this.#areShown = !this.#areShown;
      this.#draw();
    }
  }

  /** Brings a span into view and lights it up. */
  jump(span: Span): void {
    this.#highlighter.scrollTo(span);
    styleHighlights(this.#nodesOf([span])).catch(() => undefined);
    this.#highlighter.flash(span);
  }

  /** Tells the side panel which mention is read, for as long as one is open. */
  follow(wanted: boolean): void {
    this.#stopFollowing();
    this.#stopFollowing = wanted
      ? followScroll(
          this.#document,
          () =>
            this.#highlights.find((highlight) => this.#rectsOf(highlight).some((rect) => rect.top >= 0)) ??
            this.#highlights.at(-1) ??
            null,
          ({ start, end }) => {
            callBackground({ type: 'follow-mention', span: { start, end } }).catch(() => this.#stopFollowing());
          },
        )
      : () => {};
  }

  stop(): void {
    this.#stopFollowing();
    this.#hover?.stop();
    this.#highlighter.clear();
  }

  /** The spans that are highlighted: what has to be found again when the page is drawn anew. */
  spans(): readonly Span[] {
    return this.#highlights;
  }

  highlights(): readonly HighlightedMention[] {
    return this.#highlights;
  }

  highlightAt(x: number, y: number): number | null {
    const found = this.#highlighter.mentionAtPoint(x, y);
    return found ? Number(found.entry) : null;
  }

  rectsOf(highlight: number): DOMRect[] {
    return this.#rectsOf(this.#highlights[highlight] ?? EMPTY_SPAN);
  }

  scrollTo(highlight: number): void {
    this.#highlighter.scrollTo(this.#highlights[highlight] ?? EMPTY_SPAN);
  }

  cardOptions(): ReturnType<HoveredPage['cardOptions']> {
    const { brief, flags, preferences } = this.#shown ?? {};
    return {
      published: brief?.page.published ?? null,
      passages: brief?.page.passages ?? [],
      knowledgeAsOf: brief?.knowledgeAsOf ?? '',
      flags: flags ?? {},
      ...(preferences && preferences.theme !== 'system' && { theme: preferences.theme }),
      textScale: (preferences?.textSize ?? 100) / 100,
      onCorrect(drafts) {
        callBackground({ type: 'correct-entry', drafts }, 'once').catch(() => undefined);
      },
      onOpenEntry(ref: LibraryRef) {
        callBackground({ type: 'open-entry', ref }, 'never').catch(() => undefined);
      },
    };
  }

  #rectsOf({ start, end }: Span): DOMRect[] {
    return this.#highlighter.rectsOf({ start, end });
  }

  #draw(): void {
    const drawn = this.#areShown ? this.#highlights : [];
    this.#highlighter.show(
      drawn.map(({ start, end, kind, look }, index) => ({ start, end, kind, look, entry: `${index}` })),
    );
    // Where the background is gone, highlights answer hovers and are not seen.
    styleHighlights(this.#nodesOf(drawn)).catch(() => undefined);
  }

  /** The texts of the page that spans of the article stand in. */
  #nodesOf(spans: readonly Span[]): Text[] {
    return spans.flatMap(({ start, end }) => this.#map.runsIn(start, end).map(({ node }) => node));
  }
}
