import type { PageReading } from '../read/read-article.ts';

/** Of an article's lines, the share that makes another text the same article: one that was extended or corrected. */
const MOST_LINES = 0.4;

/**
 * Whether a page that was read again still shows the article that was read before.
 *
 * @param before the reading that is shown
 * @param now the same page, read again
 */
export function keepsArticle(
  before: Pick<PageReading, 'text' | 'page'>,
  now: Pick<PageReading, 'text' | 'page'>,
): boolean {
  const lines = new Set(now.text.split('\n'));
  const old = before.text.split('\n');
  const letters = (all: readonly string[]) => all.reduce((sum, { length }) => sum + length, 0);
  const kept = letters(old.filter((line) => lines.has(line))) / Math.max(1, letters(old));
  if (kept >= MOST_LINES) return true;
  // A headline that stays over another text: a stub that was replaced by the story.
  return (
    kept > 0 &&
    before.page.title !== null &&
    before.page.title === now.page.title &&
    now.text.length > before.text.length
  );
}
