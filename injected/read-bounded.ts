import { type ReadResult, readArticleInSlices } from '../page/read/read-article.ts';
import { today } from '../settings/today.ts';

/** Lets the page do its own work between two slices of ours. */
const yieldToPage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** 200,000 words: a thick book. What is longer is no article, and would fill what the browser lets a session store. */
const MOST_TEXT = 1_200_000;

/** A reading cut to the bound, at the end of a paragraph where there is one. */
function bounded(result: ReadResult): ReadResult {
  if ('error' in result || result.text.length <= MOST_TEXT) return result;
  const end = result.text.lastIndexOf('\n', MOST_TEXT);
  return {
    ...result,
    text: result.text.slice(0, end > 0 ? end : MOST_TEXT),
    page: { ...result.page, truncated: true },
  };
}

/**
 * Reads the article of the page as it is now. Never throws; what cannot be read gives a code.
 * @param box the story meant where the page holds several; null for the one its metadata are of
 */
export const readArticleNow = async (document: Document, box: Element | null): Promise<ReadResult> =>
  bounded(await readArticleInSlices(document, location.href, today(), yieldToPage, box));
