// @vitest-environment jsdom
/** The button by a selection, where it is switched on. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offerLookUp, wordsToLookUp } from '../../injected/selection-button.ts';
import './english.ts';

describe('words that may be a name', () => {
  it.each([
    ['Merz', 'Merz'],
    ['  Minsk\n agreements ', 'Minsk agreements'],
    ['9/11', '9/11'],
    ['习近平', '习近平'],
    ['اتفاق باريس', 'اتفاق باريس'],
    ['agreement', null],
    ['the minister said', null],
    ['Shehbaz Sharif met the Chinese', null],
    ['…', null],
    ['', null],
  ])('%j: %j', (selected, words) => {
    expect(wordsToLookUp(selected)).toBe(words);
  });
});

describe('the button', () => {
  let stop = () => {};
  let roots: ShadowRoot[] = [];
  const lookUp = vi.fn();
  const hosts = () => document.querySelectorAll('[popover]').length;
  const select = (words: string) => {
    const range = { getClientRects: () => [new DOMRect(10, 20, 60, 16)] };
    vi.spyOn(document, 'getSelection').mockReturnValue({
      toString: () => words,
      getRangeAt: () => range,
    } as unknown as Selection);
    document.dispatchEvent(new Event('selectionchange'));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'DOMRect',
      class {
        constructor(
          readonly left: number,
          readonly top: number,
          readonly width: number,
          readonly height: number,
        ) {}
        get right() {
          return this.left + this.width;
        }
        get bottom() {
          return this.top + this.height;
        }
      },
    );
    roots = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
      const root = attach.call(this, options);
      roots.push(root);
      return root;
    });
    stop = offerLookUp(document, lookUp);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('comes once a name is selected and at rest, in a closed root', () => {
    select('Merz');
    expect(hosts()).toBe(0);
    vi.runAllTimers();
    expect(hosts()).toBe(1);
    expect(roots.map(({ mode, textContent }) => [mode, textContent])).toEqual([['closed', 'Look up']]);
  });

  it('goes with a key, a scroll, another selection, and when it is switched off', () => {
    for (const type of ['keydown', 'scroll', 'selectionchange']) {
      select('Merz');
      vi.runAllTimers();
      expect(hosts()).toBe(1);
      document.dispatchEvent(new Event(type));
      expect(hosts()).toBe(0);
      vi.clearAllTimers();
    }
    select('Merz');
    vi.runAllTimers();
    stop();
    expect(hosts()).toBe(0);
  });

  it('does not come for a passage, and not for a press that the page makes', () => {
    select('the ministers who met on Monday');
    vi.runAllTimers();
    expect(hosts()).toBe(0);
    select('Merz');
    vi.runAllTimers();
    roots.at(-1)?.querySelector('button')?.click();
    expect(lookUp).not.toHaveBeenCalled();
  });
});
