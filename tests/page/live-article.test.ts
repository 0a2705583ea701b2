// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleBoxes, boxAround, boxOfTitle } from '../../page/live/article-boxes.ts';
import { ArticleFollower } from '../../page/live/article-follower.ts';
import { composeLive } from '../../page/live/compose-live.ts';
import { keepsArticle } from '../../page/live/keeps-article.ts';
import { listenForParagraphs } from '../../page/live/paragraphs-added.ts';
import { reanchor } from '../../page/live/reanchor.ts';
import { WorkBudget } from '../../page/live/work-budget.ts';
import { type PageReading, readArticle } from '../../page/read/read-article.ts';
import type { TextMap } from '../../page/read/text-map.ts';
import { BODY, newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

function read(html: string): PageReading {
  const result = readArticle(show(html), URL_OF_NEWS, TODAY);
  if ('error' in result) throw new Error(result.error);
  return result;
}

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

const story = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('article');
  if (!element) throw new Error('the sample has an article');
  return element;
};

/** Draws an element again: the same words in new nodes, as client frameworks do. */
function redraw(element: HTMLElement): void {
  element.replaceChildren(...[...element.childNodes].map((node) => node.cloneNode(true)));
}

function found(reading: PageReading, words: string): string | undefined {
  const span = spanOf(reading.text, words);
  const { map } = reanchor(document, reading.text, [span], composeLive(document.body, 10_000));
  return map.rangeAt(span.start, span.end)?.toString().replace(/\s+/g, ' ');
}

describe('reanchor', () => {
  it('finds all of an article that was drawn again', () => {
    const reading = read(newsPage());
    redraw(story());
    expect(found(reading, 'Geneva over')).toBe('Geneva over');
    const { found: share } = reanchor(document, reading.text, [], composeLive(document.body, 10_000));
    expect(share).toBe(1);
  });

  it('finds the words of a sentence whose neighbour was changed', () => {
    const reading = read(newsPage({ body: [`Nothing was signed on that day. ${BODY[0]}`, ...BODY.slice(1)] }));
    const [paragraph] = document.querySelectorAll('.story p');
    if (paragraph) paragraph.textContent = `Nothing was signed, said a clerk. ${BODY[0]}`;
    expect(found(reading, 'two ministers met')).toBe('two ministers met');
    expect(found(reading, 'on that day')).toBeUndefined();
  });

  it('tells the same words apart by the words around them', () => {
    const body = ['First the dam was built, and Modi came.', 'Last the dam fell, and Modi left for good.', ...BODY];
    const reading = read(newsPage({ body }));
    const second = spanOf(reading.text, 'Modi', reading.text.indexOf('Last'));
    const [first, last] = document.querySelectorAll('.story p');
    if (first) first.textContent = 'First a dam was built and so Modi came!';
    if (last) last.textContent = 'Last of all the dam fell, and Modi left for ever';
    const { map } = reanchor(document, reading.text, [second], composeLive(document.body, 10_000));
    expect(map.rangeAt(second.start, second.end)?.startContainer.parentElement).toBe(last);
  });

  it('finds nothing of an article that is gone', () => {
    const reading = read(newsPage());
    story().textContent = 'A recipe for soup with leek and bread, which takes an hour in all and feeds four people.';
    expect(reanchor(document, reading.text, [], composeLive(document.body, 10_000)).found).toBe(0);
    expect(found(reading, 'Farmers')).toBeUndefined();
  });

  it('looks at so many nodes and no more', () => {
    show(`<body>${'<p>One line.</p>'.repeat(500)}</body>`);
    expect(composeLive(document.body, 100).nodes).toBe(100);
  });
});

describe('WorkBudget', () => {
  it('lets a share of the time be worked, however much is asked', () => {
    let now = 0;
    const budget = new WorkBudget(() => now);
    let looks = 0;
    // Ten minutes of a page of 5,000 nodes that never stops changing.
    while (now < 600_000) {
      const wait = budget.wait();
      now += Math.max(250, wait);
      budget.look(5000);
      looks++;
    }
    // Each look counts as 15 ms: half a per cent of ten minutes is 3 s.
    expect(looks * 15).toBeLessThan(600_000 * 0.01);
    expect(looks).toBeGreaterThan(100);
  });

  it('saves up for one look and one reading at once, and for no more', () => {
    let now = 0;
    const budget = new WorkBudget(() => now);
    now = 3_600_000;
    budget.look(5000);
    expect(budget.wait()).toBe(0);
    budget.read(5000);
    expect(budget.wait()).toBe(0);
    budget.read(5000);
    expect(budget.wait()).toBeGreaterThan(1000);
  });
});

describe('ArticleFollower', () => {
  let reading: PageReading;
  let follower: ArticleFollower;
  const moved = vi.fn<(map: TextMap) => void>();
  const changed = vi.fn<() => void>();

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    moved.mockReset();
    changed.mockReset();
    reading = read(newsPage());
    const spans = [spanOf(reading.text, 'two ministers')];
    const budget = new WorkBudget(() => Date.now());
    follower = new ArticleFollower(document, { ...reading, spans }, { moved, changed }, budget);
  });
  afterEach(() => {
    follower.stop();
    vi.useRealTimers();
  });

  async function settle(): Promise<void> {
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
  }

  it('tells within a second where the words of a redrawn article stand', async () => {
    redraw(story());
    await settle();
    expect(moved).toHaveBeenCalledOnce();
    expect(changed).not.toHaveBeenCalled();
    const { start, end } = spanOf(reading.text, 'reservoir');
    expect(moved.mock.lastCall?.[0].rangeAt(start, end)?.toString()).toBe('reservoir');
  });

  it('follows one redrawing after the other, also of the whole body', async () => {
    redraw(story());
    await settle();
    redraw(document.body);
    await settle();
    expect(moved).toHaveBeenCalledTimes(2);
  });

  it('tells of new paragraphs once, and of labels and counters never', async () => {
    story().append(Object.assign(document.createElement('span'), { textContent: '7 people read this' }));
    await settle();
    expect(changed).not.toHaveBeenCalled();
    story().append(Object.assign(document.createElement('p'), { textContent: BODY[0]?.toUpperCase() ?? '' }));
    await settle();
    expect(changed).toHaveBeenCalledOnce();
    story().append(Object.assign(document.createElement('span'), { textContent: '8 people read this' }));
    await settle();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('tells of an article that was replaced', async () => {
    story().textContent = 'Something else altogether.';
    await settle();
    expect(changed).toHaveBeenCalledOnce();
    expect(moved).not.toHaveBeenCalled();
  });

  it('is silent about changes elsewhere, and once it was stopped', async () => {
    document
      .querySelector('.comments')
      ?.append('I do not believe it, and neither does anybody in the whole of my village.');
    await settle();
    follower.stop();
    redraw(story());
    await settle();
    expect(moved).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('keepsArticle', () => {
  const of = (lines: string[], title = 'River') => ({
    text: lines.join('\n'),
    page: { ...read(newsPage()).page, title },
  });

  it.each([
    ['extended', of(BODY.slice(0, 2)), of([...BODY]), true],
    ['corrected in one place', of([...BODY]), of([...BODY.slice(1), 'Corrected.']), true],
    ['replaced', of([...BODY]), of(['A recipe for soup with leek and bread.']), false],
    [
      'another of the same template',
      of([...BODY, 'All of our reports.']),
      of(['A recipe.', 'All of our reports.'], 'Soup'),
      false,
    ],
  ])('an article that was %s', (_name, before, now, kept) => expect(keepsArticle(before, now)).toBe(kept));
});

describe('several stories on one page', () => {
  const one = (id: string, headline: string, words: string) =>
    `<article id="${id}"><h1>${headline}</h1><p>By Ada Brook, 5 May 2025</p>${BODY.map((text) => `<p>${words} ${text}</p>`).join('')}</article>`;
  const two = (extra = '') =>
    `<title>First story of the day</title><body><main>${one('a', 'First story of the day', 'First:')}${one('b', 'Second story of the day', 'Second:')}${extra}</main></body>`;

  it('are told apart, and the one of the page’s title is read', () => {
    const { text, page } = read(two());
    expect(articleBoxes(document).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(text).toContain('First: The two ministers');
    expect(text).not.toContain('Second:');
    expect(page.published).toBe('2025-05-05');
  });

  it('are meant by the title, or by none', () => {
    read(two());
    expect(boxOfTitle(document)?.id).toBe('a');
    document.title = 'Second story of the day | The Paper';
    expect(boxOfTitle(document)?.id).toBe('b');
    document.title = 'The Paper';
    expect(boxOfTitle(document)).toBeNull();
  });

  it('teasers, and posts of one live report, are none', () => {
    const teasers = Array.from(
      { length: 4 },
      (_, at) => `<article><h2>Teaser ${at}</h2><p>${BODY[0]}</p></article>`,
    ).join('');
    read(newsPage({ before: teasers }));
    expect(boxAround(document, document.querySelector('h1'))).toBeNull();
  });
});

describe('listening for paragraphs between reading an article and following it', () => {
  const SENTENCE = 'A ferry is to carry lorries until the bridge has been mended, said the owner of the ferry.';
  const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

  it.each<[string, boolean, (box: HTMLElement) => void]>([
    ['a paragraph', true, (box) => box.append(paragraph(SENTENCE))],
    ['a paragraph within what was added', true, (box) => box.append(wrapped(paragraph(SENTENCE)))],
    ['a label', false, (box) => box.append(paragraph('Share this'))],
    ['a paragraph beside the article', false, () => document.body.append(paragraph(SENTENCE))],
    ['nothing', false, () => {}],
  ])('%s: %s', (_, expected, change) => {
    const { map } = read(newsPage());
    const end = listenForParagraphs(document, map);
    change(story());
    expect(end()).toBe(expected);
  });

  it('hears them where the page hides what the browser has by its own names', () => {
    const { map } = read(newsPage());
    document.body.append(Object.assign(document.createElement('img'), { name: 'createRange' }));
    Object.defineProperty(document, 'createRange', { configurable: true, value: document.body.lastChild });
    const end = listenForParagraphs(document, map);
    const form = document.createElement('form');
    form.append(Object.assign(document.createElement('input'), { name: 'textContent' }), paragraph(SENTENCE));
    story().append(form);
    expect(end()).toBe(true);
    Reflect.deleteProperty(document, 'createRange');
  });

  it('hears nothing more once it has ended', () => {
    const { map } = read(newsPage());
    const end = listenForParagraphs(document, map);
    end();
    story().append(paragraph(SENTENCE));
    expect(end()).toBe(false);
  });
});

function wrapped(element: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.append(element);
  return box;
}
