// @vitest-environment jsdom
/** The keyboard's way through the marks of a page, and where the focus goes. The pointer's is in the end-to-end tests: made-up events are not heard. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HighlightedMention } from '../../injected/highlighted-mentions.ts';
import { type Hover, type HoveredPage, startHover } from '../../injected/hover-session.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { PATIENCE_MS } from '../patience.ts';
import { sampleBrief } from './sample-brief.ts';

/** Where the page is scrolled to: marks before this one are above the window. */
const FIRST_IN_VIEW = 5;

let hover: Hover;
let page: HoveredPage;
let visited: number[];

beforeEach(() => {
  const [leader] = sampleBrief.leaders;
  if (!leader) throw new Error('the sample has a leader');
  const marks: HighlightedMention[] = Array.from({ length: 10 }, (_, index) => ({
    start: index * 10,
    end: index * 10 + 5,
    kind: 'leader',
    look: 'underline',
    card: { kind: 'leader', leader, position: 0 },
  }));
  visited = [];
  page = {
    highlights: () => marks,
    highlightAt: () => null,
    rectsOf: (index) => [new DOMRect(0, (index - FIRST_IN_VIEW) * 50, 40, 20)],
    scrollTo: (index) => visited.push(index),
    cardOptions: () => ({ published: '2025-05-05', knowledgeAsOf: '2026-01-12', flags: {}, onOpenTreaty: () => {} }),
  };
  hover = startHover(document, page, { ...DEFAULT_SETTINGS, mode: 'hover' });
});
afterEach(() => {
  hover.stop();
  document.body.replaceChildren();
});

const host = () => document.querySelector('[popover=manual]');
const shown = () => vi.waitFor(() => expect(host()).not.toBeNull(), PATIENCE_MS);

function focusedLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = '#';
  document.body.append(link);
  link.focus();
  return link;
}

it('goes on to the first mark in view', () => {
  hover.walk(1);
  expect(visited).toEqual([FIRST_IN_VIEW]);
});

it('goes back to the mark just above the window', () => {
  hover.walk(-1);
  expect(visited).toEqual([FIRST_IN_VIEW - 1]);
});

it('gives the focus back to where it was, however often the card was asked for', async () => {
  const link = focusedLink();
  hover.walk(1);
  await shown();
  hover.showCard();
  expect(document.activeElement).toBe(host());
  hover.showCard();
  hover.stop();
  expect(host()).toBeNull();
  expect(document.activeElement).toBe(link);
});

it('leaves the focus where the person has put it meanwhile', async () => {
  focusedLink();
  hover.walk(1);
  await shown();
  hover.showCard();
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  hover.stop();
  expect(document.activeElement).toBe(field);
});

it('opens nothing once it was stopped', async () => {
  hover.walk(1);
  hover.stop();
  // Another one's card, asked for afterwards, comes; this one's does not.
  const other = startHover(document, page, { ...DEFAULT_SETTINGS, mode: 'hover' });
  other.walk(1);
  await shown();
  other.stop();
  expect(host()).toBeNull();
});
