import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { untilAnswered } from '../../messaging/ask.ts';
import { Failure } from '../../messaging/failure.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The worker was stopped while it did the work. */
const closed = () => Promise.reject(new Error('The message channel closed before a response was received.'));
/** The worker was being stopped as the question came. */
const refused = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const unheard = () => Promise.resolve(undefined);
const answered = () => Promise.resolve({ ok: true as const, value: 'yes' });

type Deed = typeof closed | typeof unheard | typeof answered;

/** A background that does one thing after another. */
const background = (...does: Deed[]) => vi.fn((): ReturnType<Deed> => does.shift()?.() ?? unheard());

async function outcome<Value>(asked: Promise<Value>): Promise<Value | string> {
  const settled = asked.catch((error: unknown) => (error instanceof Failure ? error.code : 'no failure'));
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
    ['refused', [refused, answered]],
    ['cut off', [closed, answered]],
    ['cut off three times', [closed, unheard, closed, answered]],
  ])('that was %s is asked again', async (_what, does) => {
    expect(await outcome(untilAnswered(background(...does)))).toBe('yes');
  });

  test('is given up after four times', async () => {
    const ask = background(unheard, refused, unheard, unheard, answered);
    expect(await outcome(untilAnswered(ask))).toBe('worker-silent');
    expect(ask).toHaveBeenCalledTimes(4);
    expect(await outcome(untilAnswered(background(closed, closed, closed, closed)))).toBe('worker-stopped');
  });

  test('that the background refuses is not asked again', async () => {
    const ask = vi.fn(() => Promise.resolve({ ok: false as const, code: 'page-left' as const }));
    expect(await outcome(untilAnswered(ask))).toBe('page-left');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('work that may be what stops the worker', () => {
  test('is begun a second time and no third', async () => {
    const ask = background(closed, closed, answered);
    expect(await outcome(untilAnswered(ask, 'once'))).toBe('worker-stopped');
    expect(ask).toHaveBeenCalledTimes(2);
    expect(await outcome(untilAnswered(background(closed, answered), 'once'))).toBe('yes');
  });

  test('is asked for as often as any other where nobody heard: then it was not begun', async () => {
    expect(await outcome(untilAnswered(background(unheard, refused, closed, answered), 'once'))).toBe('yes');
  });
});

test.each([
  ['cut off', closed, 'worker-stopped'],
  ['not heard', unheard, 'worker-silent'],
])('what would be seen twice is not asked again where it was %s', async (_what, deed, code) => {
  const ask = background(deed, answered);
  expect(await outcome(untilAnswered(ask, 'never'))).toBe(code);
  expect(ask).toHaveBeenCalledTimes(1);
});
