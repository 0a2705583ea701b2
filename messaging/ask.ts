import type { Answer } from './messages.ts';

/** A browser may stop the worker while it answers, and once more while it starts anew. */
export const TRIES = 4;
/** Milliseconds between two tries: a worker that is being stopped is gone by then. */
const PAUSE = 100;

/**
 * Asks the background until it answers: a worker that is stopped before it hears the question gives no answer, one that
 * is stopped later an error, and the next question starts it anew. Rejects with the background's own reason at once, and
 * where nobody answered with what the last try said.
 * @param ask sends the question once
 */
export async function untilAnswered<Value>(
  ask: () => Promise<Answer<Value> | undefined>,
  tries: number = TRIES,
): Promise<Value> {
  for (let left = tries - 1; ; left--) {
    const answer = await ask().catch((error: unknown) => {
      if (left === 0) throw error;
    });
    if (answer?.ok) return answer.value;
    if (answer) throw new Error(answer.error);
    if (left === 0) throw new Error('The background worker did not answer.');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
