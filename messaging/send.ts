/** Sending, typed per direction. Each call rejects with the other side's reason, or where nobody is there. */
import { browser } from 'wxt/browser';
import type { Answer, FromOwnPage, OwnPageAnswers, ReaderAnswers, ToReader } from './messages.ts';

/** From one of the extension's own pages to the background. A browser may stop the worker while it answers: asked again it starts anew. */
export async function askBackground<Message extends FromOwnPage>(
  message: Message,
): Promise<OwnPageAnswers[Message['type']]> {
  const ask = () =>
    browser.runtime.sendMessage(message) as Promise<Answer<OwnPageAnswers[Message['type']]> | undefined>;
  const answer = (await ask().catch(() => undefined)) ?? (await ask());
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
