// @vitest-environment jsdom
/** A reading from its start to its end, with a background that answers every article with one treaty in it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startReading } from '../../injected/reading-session.ts';
import type { ShownBrief } from '../../messaging/messages.ts';
import { ongoingReading } from '../../page/watch/isolated-world.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { PATIENCE_MS } from '../patience.ts';
import { sampleBrief } from './sample-brief.ts';

interface Sent {
  type: string;
  readId?: string;
  text?: string;
}

const sent: Sent[] = [];
/** What the page does while the background analyses its article for the nth time. */
let whileAnalysed: (times: number) => void = () => {};
const listeners = new Set<(message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean>();
const texts = () => sent.filter(({ type }) => type === 'analyse-article').map(({ text }) => text ?? '');
const kinds = () => sent.map(({ type }) => type);

/** What a background would answer: the words "the treaty" of the text. */
function analysed(text: string): ShownBrief {
  const start = text.indexOf('the treaty');
  const mention = { start, end: start + 10, text: 'the treaty', sentence: '', sentenceStart: 0 };
  const [treaty] = sampleBrief.treaties;
  if (!treaty) throw new Error('the sample has a treaty');
  return {
    brief: { ...sampleBrief, leaders: [], dates: [], treaties: start < 0 ? [] : [{ ...treaty, mentions: [mention] }] },
    flags: {},
    hidden: [],
    preferences: { ...DEFAULT_SETTINGS, language: 'en', catalogue: {} },
  };
}

class FakeHighlight extends Set<Range> {
  priority = 0;
}

const registry = new Map<string, FakeHighlight>();
const marked = () => [...registry.values()].flatMap((ranges) => [...ranges].map(String));

const PARAGRAPHS = [
  'Both ministers said on Monday that the treaty leaves no room for a mediator between the two states on the river.',
  'Neither side gave way on the dam, yet both agreed that engineers should visit the site before the snow comes.',
  'Farmers on the lower bank have waited for such a visit since the last one was called off four years ago.',
  'The upper state says the reservoir will even out floods and that the level of the river will be higher.',
];
const body = (headline: string, paragraphs: readonly string[]) =>
  `<h1>${headline}</h1><p>By Ada Brook, 5 May 2025</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

function draw(html: string): void {
  const box = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  box.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
}

const { getComputedStyle: styleOf } = window;

beforeEach(() => {
  sent.length = 0;
  whileAnalysed = () => {};
  // jsdom knows no style of pseudo-elements.
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => styleOf(element));
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'us',
      sendMessage: async (message: Sent) => {
        sent.push(message);
        if (message.type === 'analyse-article') whileAnalysed(texts().length);
        return { ok: true, value: message.type === 'analyse-article' ? analysed(message.text ?? '') : undefined };
      },
      onMessage: {
        addListener: (listener: Parameters<typeof listeners.add>[0]) => listeners.add(listener),
        removeListener: (listener: Parameters<typeof listeners.add>[0]) => listeners.delete(listener),
      },
    },
  });
  document.head.replaceChildren(Object.assign(document.createElement('meta'), { content: 'article' }));
  document.head.firstElementChild?.setAttribute('property', 'og:type');
  history.replaceState(null, '', '/world/2025/05/05/ministers-meet-over-the-shared-river');
  document.title = 'Ministers meet over the river';
  draw(body(document.title, PARAGRAPHS));
});
afterEach(() => {
  ongoingReading()?.stop();
  document.body.replaceChildren();
  registry.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const move = (url: string) => {
  history.pushState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

async function untilMarked(times = 1): Promise<void> {
  startReading(document);
  await vi.waitFor(() => expect(marked()).toEqual(Array(times).fill('the treaty')), PATIENCE_MS);
}

it('marks an article, and finds its words again when the page draws them anew', async () => {
  await untilMarked();
  const before = registry.values().next().value?.values().next().value?.startContainer;
  draw(body(document.title, PARAGRAPHS));
  await vi.waitFor(() => {
    expect(marked()).toEqual(['the treaty']);
    expect([...registry.values()].flatMap((ranges) => [...ranges])[0]?.startContainer).not.toBe(before);
  }, PATIENCE_MS);
  expect(texts()).toHaveLength(1);
});

it('reads on what was added, as the same reading', async () => {
  await untilMarked();
  const more = 'A second round is to be held in the other capital on a day that neither side would name in public.';
  document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: more }));
  await vi.waitFor(() => expect(texts().at(-1)).toContain(more), PATIENCE_MS);
  expect(new Set(sent.map(({ readId }) => readId).filter(Boolean)).size).toBe(1);
  expect(marked()).toEqual(['the treaty']);
});

it('reads on what comes while the article is analysed, the first time and the second', async () => {
  const more = ['north', 'south'].map(
    (side) => `A ferry on the ${side} side is to carry lorries until the bridge has been mended, said its owner.`,
  );
  whileAnalysed = (times) => {
    const paragraph = Object.assign(document.createElement('p'), { textContent: more[times - 1] ?? '' });
    document.querySelector('main')?.append(paragraph);
  };
  await untilMarked();
  await vi.waitFor(() => expect(texts().at(-1)).toContain(more[1]), PATIENCE_MS);
  expect(texts().at(-1)).toContain(more[0]);
});

it('stays with the same words under another URL', async () => {
  await untilMarked();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  move('/world/2025/05/05/ministers-meet-over-the-shared-river?from=mail');
  move('/amp/ministers-meet');
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(marked()).toEqual(['the treaty']);
  expect(kinds()).not.toContain('leave-article');
  expect(texts()).toHaveLength(1);
});

it('goes on to another article as another reading', async () => {
  await untilMarked();
  move('/world/2025/05/06/ferry-owners-agree-to-new-rules');
  document.title = 'Ferry owners agree to new rules';
  draw(
    body(
      document.title,
      PARAGRAPHS.map((text) => text.replaceAll(/\w+/g, (word) => (word.length > 3 ? `${word}s` : word))),
    ),
  );
  await vi.waitFor(() => expect(texts()).toHaveLength(2), PATIENCE_MS);
  const ids = new Set(sent.filter(({ type }) => type === 'start-reading').map(({ readId }) => readId));
  expect(ids.size).toBe(2);
});

it('leaves where the article is gone', async () => {
  await untilMarked();
  draw('<h1>Soup</h1><p>Cut the leek, boil it for an hour, and serve it with bread.</p>');
  await vi.waitFor(() => expect(ongoingReading()).toBeUndefined(), PATIENCE_MS);
  expect(kinds()).toContain('leave-article');
  expect(marked()).toEqual([]);
  expect(listeners.size).toBe(0);
});

it('leaves where the page writes itself anew', async () => {
  await untilMarked();
  document.open();
  document.write('<title>Soup</title><body><h1>Soup</h1><p>Cut the leek, boil it, and serve it with bread.</p>');
  document.close();
  await vi.waitFor(() => expect(ongoingReading()).toBeUndefined(), PATIENCE_MS);
  expect(kinds()).toContain('leave-article');
  expect(marked()).toEqual([]);
});

it('has its article analysed again where the Brief that it shows was not kept, and none of another reading', async () => {
  await untilMarked();
  const readId = sent.find(({ type }) => type === 'start-reading')?.readId ?? '';
  const tell = (message: object) => {
    for (const listener of listeners) listener(message, { id: 'us' }, () => undefined);
  };
  tell({ type: 'analyse-again', readId: `${readId}-not` });
  expect(texts()).toHaveLength(1);
  tell({ type: 'analyse-again', readId });
  // The second is under way: its Brief will be kept.
  tell({ type: 'analyse-again', readId });
  expect(texts()).toHaveLength(2);
  await vi.waitFor(() => expect(marked()).toEqual(['the treaty']), PATIENCE_MS);
});

it('answers with its id, and nothing once it was stopped', async () => {
  await untilMarked();
  const ask = () => {
    let answer: unknown = null;
    for (const listener of listeners) listener({ type: 'identify' }, { id: 'us' }, (value) => (answer = value));
    return answer;
  };
  expect(ask()).toBe(sent.find(({ type }) => type === 'start-reading')?.readId);
  ongoingReading()?.stop();
  expect(ask()).toBeNull();
});
