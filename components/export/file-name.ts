import type { PageFacts } from '../../engine/brief.ts';

/** File systems take 255 bytes, people far less; a letter may be four bytes. */
const LONGEST = 60;

/**
 * A file's name without ending: the day of publication and the title, without what file systems keep for themselves.
 * @example fileNameOf(page) // '2025-05-05 Ministers meet in Geneva'
 */
export function fileNameOf({ title, published }: Pick<PageFacts, 'title' | 'published'>): string {
  const words = (title ?? '')
    .replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [published?.slice(0, 10), [...words].slice(0, LONGEST).join('').trim()].filter(Boolean).join(' ') || 'brief';
}
