import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { untilAnswered } from '../../messaging/ask.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const closed = () => Promise.reject(new Error('The message channel closed.'));
const unheard = () => Promise.resolve(undefined);
const answered = () => Promise.resolve({ ok: true as const, value: 'yes' });

/** A background that does one thing after another. */
const background = (...does: (() => ReturnType<typeof answered> | ReturnType<typeof unheard>)[]) =>
  vi.fn(() => does.shift()?.() ?? unheard());

async function outcome<Value>(asked: Promise<Value>): Promise<Value | string> {
  const settled = asked.catch((error: unknown) => (error instanceof Error ? error.message : 'no error'));
  await vi.runAllTimersAsync();
  return settled;
}

describe('a question to the background', () => {
  test('that is answered is asked once', async () => {
    const ask = background(answered);
    expect(await outcome(untilAnswered(ask))).toBe('yes');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['not heard', [unheard, answered]],
    ['cut off', [closed, answered]],
    ['cut off three times', [closed, unheard, closed, answered]],
  ])('that was %s is asked again', async (_what, does) => {
    expect(await outcome(untilAnswered(background(...does)))).toBe('yes');
  });

  test('is given up after four times, with what was said last', async () => {
    const ask = background(unheard, unheard, unheard, closed, answered);
    expect(await outcome(untilAnswered(ask))).toBe('The message channel closed.');
    expect(ask).toHaveBeenCalledTimes(4);
    expect(await outcome(untilAnswered(background(closed, closed, closed, unheard)))).toMatch(/did not answer/);
  });

  test('that must not be asked twice is not', async () => {
    const ask = background(closed, answered);
    expect(await outcome(untilAnswered(ask, 1))).toBe('The message channel closed.');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('that the background refuses is not asked again', async () => {
    const ask = vi.fn(() => Promise.resolve({ ok: false as const, error: 'The page was left.' }));
    expect(await outcome(untilAnswered(ask))).toBe('The page was left.');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
