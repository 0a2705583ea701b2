import type { CardOptions } from '../components/card/mount-card.tsx';
import type { ShownBrief } from '../messaging/messages.ts';
import { Highlighter } from '../page/highlight/highlighter.ts';
import { containingBlockTags } from '../page/highlight-style/containing-block-tags.ts';
import { highlightCss, randomPrefix } from '../page/highlight-style/highlight-css.ts';
import { TextMap } from '../page/read/text-map.ts';
import { type HighlightedMention, listHighlights } from './highlighted-mentions.ts';
import { type Hover, type HoveredPage, startHover } from './hover-session.ts';

/** Words of one of our own pages as the page the hover works on. */
class SamplePage implements HoveredPage {
  readonly #highlighter: Highlighter;
  readonly #shown: ShownBrief;
  readonly #highlights: readonly HighlightedMention[];
  readonly #onOpenEntry: CardOptions['onOpenEntry'];

  constructor(highlighter: Highlighter, shown: ShownBrief, onOpenEntry: CardOptions['onOpenEntry']) {
    this.#highlighter = highlighter;
    this.#shown = shown;
    this.#highlights = listHighlights(shown.brief, shown.preferences);
    this.#onOpenEntry = onOpenEntry;
    highlighter.show(
      this.#highlights.map(({ start, end, kind, look }, index) => ({ start, end, kind, look, entry: `${index}` })),
    );
  }

  highlights(): readonly HighlightedMention[] {
    return this.#highlights;
  }

  highlightAt(x: number, y: number): number | null {
    const found = this.#highlighter.mentionAtPoint(x, y);
    return found ? Number(found.entry) : null;
  }

  rectsOf(index: number): DOMRect[] {
    return this.#highlighter.rectsOf(this.#highlights[index] ?? { start: 0, end: 0 });
  }

  scrollTo(index: number): void {
    this.#highlighter.scrollTo(this.#highlights[index] ?? { start: 0, end: 0 });
  }

  cardOptions(): ReturnType<HoveredPage['cardOptions']> {
    const { brief, flags, preferences } = this.#shown;
    return {
      published: brief.page.published,
      knowledgeAsOf: brief.knowledgeAsOf,
      flags,
      ...(preferences.theme !== 'system' && { theme: preferences.theme }),
      textScale: preferences.textSize / 100,
      ...(this.#onOpenEntry && { onOpenEntry: this.#onOpenEntry }),
    };
  }
}

/**
 * Highlights words of one of our own pages as a news page's are, with the very same parts, and lets their cards open.
 *
 * @param words the text node that holds exactly the text that was analysed
 * @param shown its Brief
 * @param onOpenEntry opens a page of the library
 */
export function highlightSample(
  words: Text,
  shown: ShownBrief,
  onOpenEntry: CardOptions['onOpenEntry'],
): Pick<Hover, 'stop'> {
  const map = new TextMap(document, [{ start: 0, end: words.data.length, node: words, from: 0, data: words.data }]);
  const prefix = randomPrefix();
  const highlighter = new Highlighter(document, map, prefix);
  const style = new CSSStyleSheet();
  style.replaceSync(highlightCss(prefix, containingBlockTags([words])));
  document.adoptedStyleSheets = [style];
  const page = new SamplePage(highlighter, shown, onOpenEntry);
  const { preferences } = shown;
  const hover = startHover(document, page, { ...preferences, mode: preferences.cards });
  return {
    stop() {
      hover.stop();
      highlighter.clear();
    },
  };
}
