/** Sending, typed per direction. */
import { browser } from 'wxt/browser';
import { untilAnswered } from './ask.ts';
import type {
  FromOwnPage,
  InjectedAnswer,
  OwnPageAnswer,
  OwnPageRepeat,
  Settled,
  ToInjected,
  ToOwnPage,
} from './messages.ts';

/**
 * From one of the extension's own pages to the background.
 * @param repeat what the message's row says, where that is not `always`
 * @throws Failure the background's, or why it cannot be reached
 */
export function askBackground<Message extends FromOwnPage>(
  message: Message,
  ...[repeat]: OwnPageRepeat<Message['type']>
): Promise<OwnPageAnswer<Message['type']>> {
  return untilAnswered(
    () => browser.runtime.sendMessage(message) as Promise<Settled<OwnPageAnswer<Message['type']>> | undefined>,
    repeat,
  );
}

/**
 * From the background to the reader in a tab; null where no reader is there.
 *
 * @param tabId of the page
 * @param message what it shall do
 */
export async function askInjected<Message extends ToInjected>(
  tabId: number,
  message: Message,
): Promise<InjectedAnswer<Message['type']> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as InjectedAnswer<Message['type']>;
  } catch {
    return null;
  }
}

/** From the background to whichever of the extension's own pages is open; where none is, it is a no-op. */
export async function notifyOwnPages(message: ToOwnPage): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
