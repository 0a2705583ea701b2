import { unclobbered } from '../dom/unclobbered.ts';
import { type HighlightLayer, layerName } from '../highlight-style/highlight-css.ts';
import { isUnchanged, type TextMap, type TextSpan } from '../read/text-map.ts';

export type MentionKind = 'leader' | 'date' | 'treaty';

/** A place to mark and the entry of the Brief it belongs to. */
export interface HighlightedSpan extends TextSpan {
  kind: MentionKind;
  entry: string;
  /** Underlined where left out. */
  look?: HighlightLook;
}

/** How a mention is marked: the kind's line, its colour behind the words, or both. */
export type HighlightLook = 'underline' | 'tint' | 'both';

const MENTION_KINDS: readonly MentionKind[] = ['leader', 'date', 'treaty'];

function layersOf({ kind, look = 'underline' }: HighlightedSpan): HighlightLayer[] {
  return look === 'both' ? [kind, `${kind}-tint`] : [look === 'tint' ? `${kind}-tint` : kind];
}

/** Long enough to be found by eye after a jump, short enough not to stay in the way of reading. */
const FLASH_MS = 1600;
/** The registry has no events. Putting a highlight in that is still there costs nothing, and a page that cleared it is soon put right. */
const CHECK_MS = 1000;
/** Half a line gap: the caret is the nearest one, the pointer may be in a margin far off. Rectangles end at the glyphs. */
const SLACK_PX = 2;

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

interface Shown {
  mention: HighlightedSpan;
  range: Range;
  nodes: Text[];
}

/**
 * Marks mentions in the page with the CSS Custom Highlight API: the page's nodes stay as they are. Names in the registry
 * begin with `prefix`; how they look is said by `highlightCss` of the same prefix.
 */
export class Highlighter {
  readonly #document: Document;
  readonly #prefix: string;
  readonly #view: (Window & typeof globalThis) | null;
  // `CSS` of the script's own world; a browser without the API marks nothing and still answers points and jumps.
  readonly #registry = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
  readonly #highlights = new Map<string, Highlight>();
  readonly #shownAt = new Map<Text, Set<Shown>>();
  readonly #all = new Set<Shown>();
  #map: TextMap;
  #shadowRoots: ShadowRoot[] = [];
  #observer: MutationObserver | null = null;
  #checking: number | undefined;
  #flashing: number | undefined;

  constructor(document: Document, map: TextMap, prefix: string) {
    this.#document = document;
    this.#map = map;
    this.#prefix = prefix;
    this.#view = unclobbered(document, 'defaultView');
  }

  /** The article's text stands elsewhere from now on: what is shown next is looked for there. */
  setMap(map: TextMap): void {
    this.#map = map;
  }

  /** Marks these mentions and no others. Mentions whose words are not in the page any more are left out. */
  show(mentions: readonly HighlightedSpan[]): void {
    this.clear();
    if (!this.#view) return;
    this.#observer = new this.#view.MutationObserver((changes) => {
      for (const { target } of changes) {
        for (const shown of [...(this.#shownAt.get(target as Text) ?? [])]) this.#drop(shown);
      }
    });
    for (const mention of mentions) this.#mark(mention);
    this.#shadowRoots = [...new Set([...this.#shownAt.keys()].map((node) => node.getRootNode()))].filter(
      (root) => root instanceof ShadowRoot,
    );
    this.#check();
    this.#checking = this.#view.setInterval(() => this.#check(), CHECK_MS);
  }

  /** Takes all marks away and stops watching. `show` may be called again. */
  clear(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#view?.clearInterval(this.#checking);
    this.#view?.clearTimeout(this.#flashing);
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (this.#registry?.get(name) === highlight) this.#registry.delete(name);
    }
    this.#highlights.clear();
    this.#shownAt.clear();
    this.#all.clear();
  }

  /** The mention under a point of the viewport (CSS pixels); the shortest where several overlap. */
  mentionAtPoint(x: number, y: number): HighlightedSpan | null {
    if (this.#shownAt.size === 0) return null;
    let best: HighlightedSpan | null = null;
    for (const { mention, range } of this.#shownNear(x, y)) {
      if (best && mention.end - mention.start >= best.end - best.start) continue;
      if (Array.from(range.getClientRects()).some((rect) => holdsPoint(rect, x, y))) best = mention;
    }
    return best;
  }

  /** The boxes of a span in viewport coordinates, one for each line; empty where it is not in the page. */
  rectsOf({ start, end }: TextSpan): DOMRect[] {
    const range = this.#map.runsIn(start, end).every(isUnchanged) ? this.#map.rangeAt(start, end) : null;
    return range ? Array.from(range.getClientRects()) : [];
  }

  /** Lights a span up for a moment. */
  flash({ start, end }: TextSpan): void {
    const range = this.#map.rangeAt(start, end);
    const name = layerName(this.#prefix, 'flash');
    const highlight = this.#highlightOf(name, MENTION_KINDS.length);
    if (!range || !highlight || !this.#view) return;
    highlight.clear();
    highlight.add(range);
    this.#registry?.set(name, highlight);
    this.#view.clearTimeout(this.#flashing);
    this.#flashing = this.#view.setTimeout(() => highlight.clear(), FLASH_MS);
  }

  /** Brings a span to the middle of the window, at once. A closed `details` that holds it is opened, as the browser's own search does. */
  scrollTo({ start, end }: TextSpan): void {
    const range = this.#map.rangeAt(start, end);
    if (!range || !this.#view) return;
    const holder = range.startContainer.parentElement;
    for (
      let box = holder?.closest('details:not([open])');
      box;
      box = box.parentElement?.closest('details:not([open])')
    ) {
      (box as HTMLDetailsElement).open = true;
    }
    // Also moves boxes of the page that scroll by themselves.
    holder?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const rect = range.getBoundingClientRect();
    // A paragraph taller than the window: its middle is not where the words are.
    if (rect.top < 0 || rect.bottom > this.#view.innerHeight) {
      this.#view.scrollBy({ top: rect.top - this.#view.innerHeight / 2, behavior: 'instant' });
    }
  }

  #namesOf(mention: HighlightedSpan): string[] {
    return layersOf(mention).map((layer) => layerName(this.#prefix, layer));
  }

  #highlightOf(name: string, priority: number): Highlight | null {
    if (!this.#registry) return null;
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(name, highlight);
    }
    return highlight;
  }

  #mark(mention: HighlightedSpan): void {
    const range = this.#map.rangeAt(mention.start, mention.end);
    if (!range) return;
    const nodes = [...new Set(this.#map.runsIn(mention.start, mention.end).map(({ node }) => node))];
    if (nodes.some((node) => node.parentElement?.closest(EDITABLE))) return;
    const shown = { mention, range, nodes };
    this.#all.add(shown);
    for (const node of nodes) {
      const here = this.#shownAt.get(node);
      if (here) here.add(shown);
      else {
        this.#shownAt.set(node, new Set([shown]));
        this.#observer?.observe(node, { characterData: true });
      }
    }
    // Where kinds overlap the treaty's line is drawn: it is the rarest and tells most.
    for (const name of this.#namesOf(mention)) this.#highlightOf(name, MENTION_KINDS.indexOf(mention.kind))?.add(range);
  }

  #drop(shown: Shown): void {
    this.#all.delete(shown);
    for (const name of this.#namesOf(shown.mention)) this.#highlights.get(name)?.delete(shown.range);
    for (const node of shown.nodes) this.#shownAt.get(node)?.delete(shown);
  }

  /** Puts back what the page took from the shared registry, and drops what left the page. */
  #check(): void {
    for (const shown of this.#all) {
      if (shown.range.collapsed || !shown.nodes.every((node) => node.isConnected)) this.#drop(shown);
    }
    if (!this.#registry) return;
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
    for (const { mention, range } of this.#all) {
      for (const name of this.#namesOf(mention)) this.#highlights.get(name)?.add(range);
    }
  }

  #textAt(x: number, y: number): Text | null {
    if ('caretPositionFromPoint' in this.#document) {
      const shadowRoots = this.#shadowRoots;
      const place = unclobbered(this.#document, 'caretPositionFromPoint')(x, y, { shadowRoots });
      return asText(place?.offsetNode ?? null);
    }
    // Safari, and Chrome before 128.
    const old = this.#document as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null };
    return asText(old.caretRangeFromPoint?.(x, y)?.startContainer ?? null);
  }

  /** What is marked in the text under a point, or under a link that is stretched over its box to catch clicks and shows nothing there. */
  #shownNear(x: number, y: number): Iterable<Shown> {
    const node = this.#textAt(x, y);
    const here = node ? this.#shownAt.get(node) : undefined;
    if (here && here.size > 0) return here;
    const top = 'elementFromPoint' in this.#document ? unclobbered(this.#document, 'elementFromPoint')(x, y) : null;
    // Its box is the one it is positioned in: https://getbootstrap.com/docs/5.3/helpers/stretched-link/
    const box = top instanceof HTMLAnchorElement ? top.offsetParent : null;
    if (!box) return [];
    return [...this.#all].filter(({ nodes }) => nodes.every((text) => box.contains(text) && !top?.contains(text)));
  }
}

/** 3: Node.TEXT_NODE. */
function asText(node: Node | null): Text | null {
  return node?.nodeType === 3 ? (node as Text) : null;
}

function holdsPoint(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK_PX && x <= rect.right + SLACK_PX && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX
  );
}
