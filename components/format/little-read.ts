import type { PageRead } from '../../engine/page-facts.ts';

/** Below this share of the page's own text something was left out. */
const LITTLE_SHARE = 0.4;

/**
 * Why what was read of a page may not be its story.
 *
 * @param read how much was read; null where there was no page
 * @returns null where the story was read, or so much of it that only its end is missing
 */
export function whyLittleRead(read: PageRead | null): 'short' | 'paywall' | 'frame' | null {
  if (read === null) return null;
  const limit = read.limit === 'size' || read.limit === 'inner-frame' ? null : read.limit;
  return limit ?? (read.share < LITTLE_SHARE ? 'short' : null);
}
