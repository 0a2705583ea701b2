import { unclobbered } from '../dom/unclobbered.ts';
import { layerName, type MarkLayer } from '../marks-style/marks-css.ts';
import { isUnchanged, type TextMap } from '../read/text-map.ts';

export type MentionKind = 'leader' | 'date' | 'treaty';

/** A place in the article's text, in UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A place to mark and the entry of the Brief it belongs to. */
export interface MarkedMention extends Span {
  kind: MentionKind;
  entry: string;
  /** Underlined where left out. */
  look?: MarkLook;
}

/** How a mention is marked: the kind's line, its colour behind the words, or both. */
export type MarkLook = 'underline' | 'tint' | 'both';

export interface Highlighter {
  /** Marks these mentions and no others. Mentions whose words are not in the page any more are left out. */
  show(mentions: readonly MarkedMention[]): void;
  /** Takes all marks away and stops watching. `show` may be called again. */
  clear(): void;
  /** The mention under a point of the viewport (CSS pixels); the shortest where several overlap. */
  mentionAtPoint(x: number, y: number): MarkedMention | null;
  /** The boxes of a span in viewport coordinates, one for each line; empty where it is not in the page. */
  rectsOf(span: Span): DOMRect[];
  /** Lights a span up for a moment. */
  flash(span: Span): void;
  /** Brings a span to the middle of the window, at once. */
  scrollTo(span: Span): void;
}

const KINDS: readonly MentionKind[] = ['leader', 'date', 'treaty'];

function layersOf({ kind, look = 'underline' }: MarkedMention): MarkLayer[] {
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
  mention: MarkedMention;
  range: Range;
  nodes: Text[];
}

/**
 * Marks mentions in the page with the CSS Custom Highlight API: the page's nodes stay as they are. Names in the registry
 * begin with `prefix`; how they look is said by `marksCss` of the same prefix.
 */
export function createHighlighter(document: Document, map: TextMap, prefix: string): Highlighter {
  // `CSS` of the script's own world; a browser without the API marks nothing and still answers points and jumps.
  const registry = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
  const view = unclobbered(document, 'defaultView');
  const highlights = new Map<string, Highlight>();
  const shownAt = new Map<Text, Set<Shown>>();
  const all = new Set<Shown>();
  let observer: MutationObserver | null = null;
  let checking: number | undefined;
  let flashing: number | undefined;

  function highlightOf(name: string, priority: number): Highlight | null {
    if (!registry) return null;
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      highlights.set(name, highlight);
    }
    return highlight;
  }

  const namesOf = (mention: MarkedMention): string[] => layersOf(mention).map((layer) => layerName(prefix, layer));

  function drop(shown: Shown): void {
    all.delete(shown);
    for (const name of namesOf(shown.mention)) highlights.get(name)?.delete(shown.range);
    for (const node of shown.nodes) shownAt.get(node)?.delete(shown);
  }

  /** Puts back what the page took from the shared registry, and lets go of what left the page. */
  function check(): void {
    for (const shown of all) {
      if (shown.range.collapsed || !shown.nodes.every((node) => node.isConnected)) drop(shown);
    }
    if (!registry) return;
    for (const [name, highlight] of highlights) {
      if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
    for (const { mention, range } of all) {
      for (const name of namesOf(mention)) highlights.get(name)?.add(range);
    }
  }

  function clear(): void {
    observer?.disconnect();
    observer = null;
    view?.clearInterval(checking);
    view?.clearTimeout(flashing);
    for (const [name, highlight] of highlights) {
      highlight.clear();
      if (registry?.get(name) === highlight) registry.delete(name);
    }
    highlights.clear();
    shownAt.clear();
    all.clear();
  }

  function show(mentions: readonly MarkedMention[]): void {
    clear();
    if (!view) return;
    observer = new view.MutationObserver((changes) => {
      for (const { target } of changes) {
        for (const shown of [...(shownAt.get(target as Text) ?? [])]) drop(shown);
      }
    });
    for (const mention of mentions) {
      const range = map.rangeAt(mention.start, mention.end);
      if (!range) continue;
      const nodes = [...new Set(map.runsIn(mention.start, mention.end).map(({ node }) => node))];
      if (nodes.some((node) => node.parentElement?.closest(EDITABLE))) continue;
      const shown = { mention, range, nodes };
      all.add(shown);
      for (const node of nodes) {
        const here = shownAt.get(node);
        if (here) here.add(shown);
        else {
          shownAt.set(node, new Set([shown]));
          observer.observe(node, { characterData: true });
        }
      }
      // Where kinds overlap the treaty's line is drawn: it is the rarest and tells most.
      for (const name of namesOf(mention)) highlightOf(name, KINDS.indexOf(mention.kind))?.add(range);
    }
    check();
    checking = view.setInterval(check, CHECK_MS);
  }

  function textAt(x: number, y: number): Text | null {
    if ('caretPositionFromPoint' in document) {
      return asText(unclobbered(document, 'caretPositionFromPoint')(x, y)?.offsetNode ?? null);
    }
    // Safari, and Chrome before 128.
    const old = document as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null };
    return asText(old.caretRangeFromPoint?.(x, y)?.startContainer ?? null);
  }

  function mentionAtPoint(x: number, y: number): MarkedMention | null {
    const node = shownAt.size > 0 ? textAt(x, y) : null;
    if (!node) return null;
    let best: MarkedMention | null = null;
    for (const { mention, range } of shownAt.get(node) ?? []) {
      if (best && mention.end - mention.start >= best.end - best.start) continue;
      if (Array.from(range.getClientRects()).some((rect) => holds(rect, x, y))) best = mention;
    }
    return best;
  }

  function flash(span: Span): void {
    const range = map.rangeAt(span.start, span.end);
    const highlight = highlightOf(layerName(prefix, 'flash'), KINDS.length);
    if (!range || !highlight || !view) return;
    highlight.clear();
    highlight.add(range);
    registry?.set(layerName(prefix, 'flash'), highlight);
    view.clearTimeout(flashing);
    flashing = view.setTimeout(() => highlight.clear(), FLASH_MS);
  }

  function scrollTo(span: Span): void {
    const range = map.rangeAt(span.start, span.end);
    if (!range || !view) return;
    const holder = range.startContainer.parentElement;
    // Also moves boxes of the page that scroll by themselves.
    holder?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const rect = range.getBoundingClientRect();
    // A paragraph taller than the window: its middle is not where the words are.
    if (rect.top < 0 || rect.bottom > view.innerHeight) {
      view.scrollBy({ top: rect.top - view.innerHeight / 2, behavior: 'instant' });
    }
  }

  return {
    show,
    clear,
    mentionAtPoint,
    rectsOf: (span) => {
      const range = map.runsIn(span.start, span.end).every(isUnchanged) ? map.rangeAt(span.start, span.end) : null;
      return range ? Array.from(range.getClientRects()) : [];
    },
    flash,
    scrollTo,
  };
}

/** 3: Node.TEXT_NODE. */
function asText(node: Node | null): Text | null {
  return node?.nodeType === 3 ? (node as Text) : null;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK_PX && x <= rect.right + SLACK_PX && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX
  );
}
