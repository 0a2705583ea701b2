// @vitest-environment jsdom
/** Highlights that are there before the script with their cards. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HoveredPage } from '../../injected/hover-session.ts';
import { LateCards } from '../../injected/late-cards.ts';
import { type StartCards, shareCards, sharedCards } from '../../injected/shared-cards.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';

const page: HoveredPage = {
  highlights: () => [],
  highlightAt: () => null,
  rectsOf: () => [],
  scrollTo() {},
  cardOptions: () => ({ published: null, knowledgeAsOf: '', flags: {} }),
};
const preferences = { ...DEFAULT_SETTINGS, language: 'en', catalogue: {} };
const hover = { walk: vi.fn(), showCard: vi.fn(), stop: vi.fn() };
const start = vi.fn<StartCards>(() => hover);
const sent = vi.fn();
/** Has the worker inject the script that was asked for. */
let inject: () => void;

beforeEach(() => {
  vi.clearAllMocks();
  sent.mockImplementation(
    () =>
      new Promise((resolve) => {
        inject = () => {
          shareCards(start);
          resolve({ ok: true, value: undefined });
        };
      }),
  );
  vi.stubGlobal('chrome', { runtime: { id: 'us', sendMessage: sent } });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('backgrounder.cards'));
  vi.unstubAllGlobals();
});

const asked = () => vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'load-cards' }));

it('ask for the script, and hand over what the pointer did last', async () => {
  new LateCards(document, page, preferences);
  await asked();
  document.dispatchEvent(new MouseEvent('pointermove'));
  const click = new MouseEvent('click');
  document.dispatchEvent(click);
  inject();
  await vi.waitFor(() => expect(start).toHaveBeenCalledWith(document, page, preferences, click));
});

it('carry out a command of the keyboard that came before the script', async () => {
  const cards = new LateCards(document, page, preferences);
  cards.walk(-1);
  await asked();
  expect(hover.walk).not.toHaveBeenCalled();
  inject();
  await vi.waitFor(() => expect(hover.walk).toHaveBeenCalledWith(-1));
});

it('start no cards for highlights that were taken away meanwhile', async () => {
  const cards = new LateCards(document, page, preferences);
  await asked();
  cards.stop();
  cards.showCard();
  inject();
  await vi.waitFor(() => expect(sharedCards()).toBe(start));
  expect(start).not.toHaveBeenCalled();
});

it('ask for no script that is there from an earlier reading', () => {
  shareCards(start);
  new LateCards(document, page, preferences).stop();
  expect(start).toHaveBeenCalledOnce();
  expect(hover.stop).toHaveBeenCalledOnce();
  expect(sent).not.toHaveBeenCalled();
});
