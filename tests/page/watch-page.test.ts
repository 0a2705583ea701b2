// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteCardHost } from '../../page/watch/isolated-world.ts';
import { mayBecomeNews, onUrlChange, watchLateRendering } from '../../page/watch/watch-page.ts';
import { show } from './sample-pages.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('mayBecomeNews', () => {
  it('is true of pages with scripts only', () => {
    expect(mayBecomeNews(show('<body><div id="app"></div><script src="app.js"></script></body>'))).toBe(true);
    expect(mayBecomeNews(show('<body><div id="app"></div></body>'))).toBe(false);
  });
});

describe('watchLateRendering', () => {
  it('looks at most twice a second however often the page changes, and stops when it has seen enough', async () => {
    const page = show('<body></body>');
    const look = vi.fn(() => look.mock.calls.length === 2);
    watchLateRendering(page, look);
    for (let change = 0; change < 40; change++) {
      page.body.append(page.createElement('p'));
      await Promise.resolve();
      vi.advanceTimersByTime(50);
    }
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('takes the coming and going of our own card for no change of the page', async () => {
    const page = show('<body></body>');
    const look = vi.fn(() => false);
    watchLateRendering(page, look);
    const card = page.createElement('div');
    noteCardHost(card);
    page.body.append(card);
    await Promise.resolve();
    card.remove();
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(look).not.toHaveBeenCalled();
  });

  it('looks again after twelve seconds of rest, and ever less often while nothing comes of it', async () => {
    const page = show('<body></body>');
    const look = vi.fn(() => false);
    watchLateRendering(page, look);
    vi.advanceTimersByTime(12_500);
    const change = async () => {
      page.body.append(page.createElement('p'));
      await Promise.resolve();
    };
    await change();
    vi.advanceTimersByTime(500);
    expect(look).toHaveBeenCalledTimes(1);
    for (let second = 0; second < 600; second++) {
      await change();
      vi.advanceTimersByTime(1000);
    }
    // 0.5, 1, 2, 4 … 60 seconds: sixteen looks or so in ten minutes.
    expect(look.mock.calls.length).toBeGreaterThan(10);
    expect(look.mock.calls.length).toBeLessThan(20);
  });

  it('looks soon after a click, which may have agreed to something', async () => {
    const page = show('<body></body>');
    const look = vi.fn(() => false);
    watchLateRendering(page, look);
    for (let second = 0; second < 100; second++) {
      page.body.append(page.createElement('p'));
      await Promise.resolve();
      vi.advanceTimersByTime(1000);
    }
    const before = look.mock.calls.length;
    page.body.click();
    page.body.append(page.createElement('p'));
    await Promise.resolve();
    vi.advanceTimersByTime(500);
    expect(look).toHaveBeenCalledTimes(before + 1);
  });
});

describe('onUrlChange', () => {
  it('tells of another page, not of another place on the same, until it is stopped', () => {
    const moved = vi.fn();
    const go = (address: string) => {
      history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    const stop = onUrlChange(document, moved);
    go('#comments');
    expect(moved).not.toHaveBeenCalled();
    go('/two');
    expect(moved).toHaveBeenCalledTimes(1);
    // Fragments that name routes.
    go('#/2');
    go('#!three');
    expect(moved).toHaveBeenCalledTimes(3);
    moved.mockClear();
    go('/four');
    expect(moved).toHaveBeenCalledTimes(1);
    stop();
    go('/three');
    expect(moved).toHaveBeenCalledTimes(1);
  });
});
