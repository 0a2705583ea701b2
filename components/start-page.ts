import { codeOf } from '../messaging/failure.ts';
import { failureWords } from './format/failure.ts';

/**
 * Starts one of the extension's own pages. One that cannot start says why in the place where it would be drawn; for
 * whoever looks into the console the whole error is there.
 *
 * @param id of the element that the page is drawn into
 */
export function startPage(id: string, start: (root: HTMLElement) => Promise<void>): void {
  const root = document.getElementById(id);
  if (root === null) return;
  start(root).catch((error: unknown) => {
    console.error(error);
    if (root.childElementCount === 0) root.textContent = failureWords(codeOf(error));
  });
}
