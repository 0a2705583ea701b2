import { type ReadResult, readArticleInSlices } from '../page/read/read-article.ts';
import { today } from '../settings/today.ts';

/**
 * Lets the page do its own work between two slices of ours. Not by a timer: browsers make the fifth in a row and all after it
 * wait 4 ms, and those of a hidden tab up to a second.
 */
const yieldToPage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
