import type { PageRead } from '../../engine/page-facts.ts';
import { isBeyondLatin, letterPattern } from '../dom/letter-pattern.ts';
import { findAll } from '../dom/unclobbered.ts';
import { propertyOf } from '../metadata/article-entity.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { frameBody } from './flat-tree.ts';

/** Fewer words are a headline and what stands by it, or the first lines of a story. */
const SHORT = 100;
/** The beginning that is given away of a story that has to be paid for. */
const STUB = 300;
/** Share of the text that stands in the page itself below which the story is in a frame. */
const MOST_IN_A_FRAME = 0.5;
/** A part of the page's running text: the rest was not read. */
const MOST_OF_IT = 0.5;
/** A Chinese or Japanese word has about so many signs: Intl.Segmenter on news, taken together. */
const SIGNS_PER_WORD = 1.6;
const UNSPACED_SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const COUNTED_WORD = letterPattern("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*", 'gu');
/** What asks for payment, by class or id. */
const PAYWALL = '[class*="paywall" i], [id*="paywall" i], [class*="piano-offer" i], [class*="subscriber-only" i]';
/** Smaller frames are advertisements and players. CSS pixels, or as the page states them. */
const FRAME_WIDTH = 400;
const FRAME_HEIGHT = 300;

/** Words of a text: runs of letters and digits; of scripts without spaces as many as a segmenter finds on the whole. */
export function countWords(text: string): number {
  const unspaced = isBeyondLatin(text) ? new RegExp(UNSPACED_SIGN, 'gu') : null;
  const signs = (unspaced && text.match(unspaced)?.length) ?? 0;
  const spaced = unspaced ? text.replace(unspaced, ' ') : text;
  return (spaced.match(COUNTED_WORD(spaced))?.length ?? 0) + Math.round(signs / SIGNS_PER_WORD);
}

/** Whether a frame of another site is large enough to hold the story. */
function hidesStory(document: Document): boolean {
  return findAll(document, 'iframe', 30).some((frame) => {
    if (frameBody(frame)?.firstElementChild) return false;
    const stated = (name: string) => Number.parseInt(frame.getAttribute(name) ?? '', 10) || 0;
    const { width, height } = frame.getBoundingClientRect();
    return Math.max(width, stated('width')) >= FRAME_WIDTH && Math.max(height, stated('height')) >= FRAME_HEIGHT;
  });
}

const asksForPayment = (document: Document, { article }: PageMetadata): boolean =>
  /^false$/i.test(String(article ? propertyOf(article, 'isAccessibleForFree') : '')) ||
  findAll(document, PAYWALL, 1).length > 0;

/**
 * How much of the page was read, and why that may not be the story.
 * @param text the article's text as read
 * @param onPage letters of running text that the page has, read or not
 * @param facts metadata; whether the page was too large; and letters of the text that stand in the page itself and not in a frame
 */
export function howMuchWasRead(
  document: Document,
  text: string,
  onPage: number,
  { metadata, truncated, inPage }: { metadata: PageMetadata; truncated: boolean; inPage: number },
): PageRead {
  const words = countWords(text);
  const share = Math.min(1, text.length / Math.max(1, onPage, text.length));
  return {
    words,
    share: Math.round(share * 100) / 100,
    limit: limitOf(document, words, { share, metadata, truncated, isInFrame: inPage < text.length * MOST_IN_A_FRAME }),
  };
}

function limitOf(
  document: Document,
  words: number,
  {
    share,
    metadata,
    truncated,
    isInFrame,
  }: { share: number; metadata: PageMetadata; truncated: boolean; isInFrame: boolean },
): PageRead['limit'] {
  if (words < STUB && share > MOST_OF_IT && asksForPayment(document, metadata)) return 'paywall';
  if (words < SHORT) return hidesStory(document) ? 'frame' : 'short';
  if (truncated) return 'size';
  return isInFrame ? 'inner-frame' : null;
}
