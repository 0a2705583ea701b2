import { untilAnswered } from './ask.ts';
import { Failure } from './failure.ts';
import type { FromPage, PageAnswer, PageRepeat, Settled } from './messages.ts';
import { pageRuntime } from './page-runtime.ts';

/**
 * Sends a message from a page to the background.
 * @param repeat what the message's row says, where that is not `always`
 * @throws Failure the background's, or why it cannot be reached
 */
export function callBackground<Message extends FromPage>(
  message: Message,
  ...[repeat]: PageRepeat<Message['type']>
): Promise<PageAnswer<Message['type']>> {
  return untilAnswered(async () => {
    const runtime = pageRuntime();
    if (!runtime) throw new Failure('extension-updated');
    return (await runtime.sendMessage(message)) as Settled<PageAnswer<Message['type']>> | undefined;
  }, repeat);
}
