import type { TextSpan } from '../page/read/text-map.ts';

/** A panel that is read beside the page need not keep up with each frame; a quarter of a second looks immediate. */
const EVERY_MS = 250;

/**
 * Reports the place in view when it changes: now, and after scrolling.
 * @param find the first place in view, or null
 * @returns stops it
 */
export function followScroll(
  document: Document,
  find: () => TextSpan | null,
  report: (span: TextSpan) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last: number | null = null;
  const look = () => {
    timer = null;
    const span = find();
    if (span === null || span.start === last) return;
    last = span.start;
    report(span);
  };
  const listening = new AbortController();
  document.addEventListener(
    'scroll',
    () => {
      timer ??= setTimeout(look, EVERY_MS);
    },
    { signal: listening.signal, passive: true, capture: true },
  );
  look();
  return () => {
    listening.abort();
    if (timer !== null) clearTimeout(timer);
  };
}
