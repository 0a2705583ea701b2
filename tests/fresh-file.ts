/** Test files share a process: each begins with real timers, the globals as they are and, where there is one, an empty document. */
import { vi } from 'vitest';

vi.useRealTimers();
vi.unstubAllGlobals();

function emptyDocument({ documentElement, head, body }: Document): void {
  for (const element of [documentElement, head, body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  for (const child of [...documentElement.children]) if (child !== head && child !== body) child.remove();
  head.replaceChildren();
  body.replaceChildren();
}

if (typeof document !== 'undefined') {
  emptyDocument(document);
  history.replaceState(null, '', '/');
}
