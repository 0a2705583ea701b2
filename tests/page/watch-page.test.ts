// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_MARK, mayBecomeNews, onAddressChange, watchLateRendering } from '../../page/watch/watch-page.ts';
import { newsPage, show } from './sample-pages.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('mayBecomeNews', () => {
  it('is true of an empty shell with scripts, false of pages that have their words or no scripts', () => {
    expect(mayBecomeNews(show('<body><div id="app"></div><script src="app.js"></script></body>'))).toBe(true);
    expect(mayBecomeNews(show('<body><div id="app"></div></body>'))).toBe(false);
    expect(mayBecomeNews(show(`${newsPage()}${'<p>More words of the same page.</p>'.repeat(60)}`))).toBe(false);
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
    card.setAttribute(HOST_MARK, '');
    page.body.append(card);
    await Promise.resolve();
    card.remove();
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(look).not.toHaveBeenCalled();
  });

  it('gives up after ten seconds', async () => {
    const page = show('<body></body>');
    const look = vi.fn(() => false);
    watchLateRendering(page, look);
    vi.advanceTimersByTime(10_001);
    page.body.append(page.createElement('p'));
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('onAddressChange', () => {
  it('tells of another page, not of another place on the same, until it is stopped', () => {
    const moved = vi.fn();
    const go = (address: string) => {
      history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    const stop = onAddressChange(document, moved);
    go('#comments');
    expect(moved).not.toHaveBeenCalled();
    go('/two');
    expect(moved).toHaveBeenCalledTimes(1);
    stop();
    go('/three');
    expect(moved).toHaveBeenCalledTimes(1);
  });
});
