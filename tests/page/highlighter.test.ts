// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HighlightedSpan, Highlighter } from '../../page/highlight/highlighter.ts';
import { type HighlightLayer, layerName } from '../../page/highlight-style/highlight-css.ts';
import { type PageReading, readArticle } from '../../page/read/read-article.ts';
import { newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

/** What jsdom lacks of the CSS Custom Highlight API: a set of ranges with a priority, and a map of names. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

const PREFIX = 'abcdefghijkl';
let registry: Map<string, FakeHighlight>;
let reading: PageReading;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  const result = readArticle(show(newsPage()), URL_OF_NEWS, TODAY);
  if ('error' in result) throw new Error(result.error);
  reading = result;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function mention(words: string, kind: HighlightedSpan['kind'] = 'leader'): HighlightedSpan {
  const start = reading.text.indexOf(words);
  return { start, end: start + words.length, kind, entry: words };
}

const marked = (layer: HighlightLayer) =>
  [...(registry.get(layerName(PREFIX, layer)) ?? [])].map((range) => range.toString());

describe('Highlighter', () => {
  it('opens the closed parts of the page that hold the words it jumps to, and no others', () => {
    const closed = [0, 1, 2].map(() => document.createElement('details'));
    const [outer, inner, other] = closed;
    const paragraph = document.querySelector('.story p');
    paragraph?.before(outer as Node);
    outer?.append(inner as Node);
    inner?.append(paragraph as Node);
    document.body.append(other as Node);
    Element.prototype.scrollIntoView = () => undefined;
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 10, 10, 10);
    new Highlighter(document, reading.map, PREFIX).scrollTo(mention('two ministers met'));
    expect(closed.map(({ open }) => open)).toEqual([true, true, false]);
  });

  it('marks each kind under its own name and changes nothing in the page', () => {
    const before = document.documentElement.outerHTML;
    new Highlighter(document, reading.map, PREFIX).show([
      mention('two ministers'),
      mention('Tuesday', 'date'),
      mention('treaty of 1987', 'treaty'),
    ]);
    expect(marked('leader')).toEqual(['two ministers']);
    expect(marked('date')).toEqual(['Tuesday']);
    expect(marked('treaty')).toEqual(['treaty of 1987']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('drops the marks of a text node that changes, and keeps the others', async () => {
    const highlighter = new Highlighter(document, reading.map, PREFIX);
    highlighter.show([mention('Farmers'), mention('Neither side')]);
    const node = [...(registry.get(layerName(PREFIX, 'leader')) ?? [])][0]?.startContainer as Text;
    node.data = node.data.replace('Farmers', 'The fishermen');
    await Promise.resolve();
    expect(marked('leader')).toEqual(['Neither side']);
  });

  it('puts its marks back where the page cleared the registry or its sets', () => {
    new Highlighter(document, reading.map, PREFIX).show([mention('Farmers')]);
    registry.clear();
    vi.advanceTimersByTime(1000);
    expect(marked('leader')).toEqual(['Farmers']);
    registry.get(layerName(PREFIX, 'leader'))?.clear();
    vi.advanceTimersByTime(1000);
    expect(marked('leader')).toEqual(['Farmers']);
  });

  it('lets go of nodes that left the page', () => {
    const highlighter = new Highlighter(document, reading.map, PREFIX);
    highlighter.show([mention('Farmers')]);
    document.querySelector('.story')?.remove();
    vi.advanceTimersByTime(1000);
    expect(marked('leader')).toEqual([]);
  });

  it('leaves what a person can edit alone', () => {
    document.querySelector('.story')?.setAttribute('contenteditable', 'true');
    const highlighter = new Highlighter(document, reading.map, PREFIX);
    highlighter.show([mention('Farmers'), mention('Ministers meet')]);
    expect(marked('leader')).toEqual(['Ministers meet']);
  });

  it('lights a span up for a moment', () => {
    new Highlighter(document, reading.map, PREFIX).flash(mention('Farmers'));
    expect(marked('flash')).toEqual(['Farmers']);
    vi.advanceTimersByTime(2000);
    expect(marked('flash')).toEqual([]);
  });

  it('takes everything away and leaves the marks of the page itself', () => {
    const own = new FakeHighlight();
    registry.set('search-results', own);
    const highlighter = new Highlighter(document, reading.map, PREFIX);
    highlighter.show([mention('Farmers')]);
    highlighter.clear();
    vi.advanceTimersByTime(5000);
    expect([...registry.keys()]).toEqual(['search-results']);
  });

  it('finds the mention under a point only where its box is', () => {
    const highlighter = new Highlighter(document, reading.map, PREFIX);
    const farmers = mention('Farmers');
    highlighter.show([farmers]);
    const node = [...(registry.get(layerName(PREFIX, 'leader')) ?? [])][0]?.startContainer;
    Object.assign(document, {
      caretPositionFromPoint: undefined,
      caretRangeFromPoint: () => ({ startContainer: node }),
    });
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    Range.prototype.getClientRects = () => [new DOMRect(10, 20, 50, 16)] as unknown as DOMRectList;
    expect(highlighter.mentionAtPoint(30, 30)).toEqual(farmers);
    expect(highlighter.mentionAtPoint(300, 30)).toBeNull();
    expect(highlighter.mentionAtPoint(30, 90)).toBeNull();
  });

  describe('under a link that is stretched over its box', () => {
    const under = (top: (words: Element) => HTMLAnchorElement): HighlightedSpan | null => {
      const highlighter = new Highlighter(document, reading.map, PREFIX);
      highlighter.show([mention('Farmers')]);
      const holder = [...(registry.get(layerName(PREFIX, 'leader')) ?? [])][0]?.startContainer.parentElement;
      if (!holder) throw new Error('Nothing is highlighted.');
      const link = top(holder);
      Object.assign(document, {
        caretRangeFromPoint: () => ({ startContainer: link }),
        elementFromPoint: () => link,
      });
      Range.prototype.getClientRects = () => [new DOMRect(10, 20, 50, 16)] as unknown as DOMRectList;
      return highlighter.mentionAtPoint(30, 30);
    };
    /** A link as it stands over a box: without layout, jsdom knows no `offsetParent`. */
    const stretchedOver = (box: Element | null): HTMLAnchorElement =>
      Object.defineProperty(document.createElement('a'), 'offsetParent', { value: box });

    it.each<[string, (words: Element) => Element | null, string | null]>([
      ['their own paragraph', (words) => words, 'Farmers'],
      ['a box around it', (words) => words.closest('article'), 'Farmers'],
      ['another box', () => document.querySelector('.comments'), null],
      ['no box', () => null, null],
    ])('words are found where that is %s', (_name, boxOf, found) => {
      expect(under((words) => stretchedOver(boxOf(words)))?.entry ?? null).toBe(found);
    });

    it('words of the link itself are found by their place alone', () => {
      const around = (words: Element) => {
        const link = stretchedOver(words.parentElement);
        words.replaceWith(link);
        link.append(words);
        return link;
      };
      expect(under(around)).toBeNull();
    });
  });
});
