/** Sending, typed per direction. Each call rejects with the other side's reason, or where nobody is there. */
import { browser } from 'wxt/browser';
import type { Answer, FromPopup, PopupAnswers, ReaderAnswers, ToReader } from './messages.ts';

/** From the popup to the background. */
export async function askBackground<Message extends FromPopup>(
  message: Message,
): Promise<PopupAnswers[Message['type']]> {
  const answer = (await browser.runtime.sendMessage(message)) as Answer<PopupAnswers[Message['type']]> | undefined;
  if (!answer) throw new Error('The background worker did not answer.');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
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
