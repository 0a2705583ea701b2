/** Sending, typed per direction. Each call rejects with the other side's reason, or where nobody is there. */
import { browser } from 'wxt/browser';
import { untilAnswered } from './ask.ts';
import type { Answer, FromOwnPage, OwnPageAnswers, ReaderAnswers, ToReader } from './messages.ts';

/** From one of the extension's own pages to the background. */
export function askBackground<Message extends FromOwnPage>(message: Message): Promise<OwnPageAnswers[Message['type']]> {
  return untilAnswered(
    () => browser.runtime.sendMessage(message) as Promise<Answer<OwnPageAnswers[Message['type']]> | undefined>,
  );
}

/** From the background to the reader in a tab; null where no reader is there. */
export async function askReader<Message extends ToReader>(
  tabId: number,
  message: Message,
): Promise<ReaderAnswers[Message['type']] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as ReaderAnswers[Message['type']];
  } catch {
    return null;
  }
}
