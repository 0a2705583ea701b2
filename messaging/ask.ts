import { Failure } from './failure.ts';
import type { Repeat } from './message-table.ts';
import type { Settled } from './messages.ts';

/** How often a message is sent that was not received: a browser may stop the worker as it comes, and once more while it starts anew. */
const MOST_ATTEMPTS = 4;
/** How often it may be cut off once it was heard, by what its row in the table says. */
const MOST_BEGUN: Readonly<Record<Repeat, number>> = { always: MOST_ATTEMPTS, once: 2, never: 1 };
/** Milliseconds between two tries: a worker that is being stopped is gone by then. */
const RETRY_PAUSE_MS = 100;

/**
 * What browsers say where no listener received a message: then nothing was begun. Anything else may have cut off work that was.
 * Chromium and Firefox: "Could not establish connection. Receiving end does not exist."
 */
const isUnheard = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('Receiving end does not exist');

/**
 * Asks the background until it answers: a worker that is stopped before it hears a question gives no answer, one that is
 * stopped later an error, and the next question starts it anew.
 * @param ask sends the question once
 * @param repeat what its row says: work that may itself be what stops the worker is not begun over and over
 * @throws Failure the background's own at once; `worker-stopped` or `worker-silent` once it may not be put again
 */
export async function untilAnswered<Value>(
  ask: () => Promise<Settled<Value> | undefined>,
  repeat: Repeat = 'always',
): Promise<Value> {
  let begun = 0;
  for (let tries = 1; ; tries++) {
    try {
      const answer = await ask();
      if (answer?.ok) return answer.value;
      if (answer) throw new Failure(answer.code);
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (!isUnheard(error)) begun++;
      if (begun >= MOST_BEGUN[repeat]) throw new Failure('worker-stopped');
    }
    if (tries === MOST_ATTEMPTS || repeat === 'never') throw new Failure('worker-silent');
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
  }
}
