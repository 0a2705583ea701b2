import type { Mention } from '../../engine/brief.ts';

/** Words at either end of a long sentence: enough to find it, few enough to stay within one paragraph's text node. */
const ENDS = 5;
/** Words before the sentence that tell its first words from the same words further up. */
const PREFIX = 4;

/** The article that a link leads into. */
export interface LinkedArticle {
  /** Null where it has no address. */
  url: string | null;
  /** The text that a mention's offsets refer to, where it is at hand: without it nothing is known of words that stand twice. */
  text?: string | null | undefined;
}

/** `-` and `,` have a meaning of their own in a text directive. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' '))
    .replace(/-/g, '%2D')
    .replace(/[!'()*]/g, percentEncode);
const percentEncode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

// Half a character, cut by the page, cannot be written in an address.
const wordsOf = (text: string): string[] =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/\s+/)
    .filter(Boolean);

/**
 * The words that lead to a sentence and to no place above it, as far as the article's text tells: its first words, else more of them. Where
 * all of them stand above, too, the words of its paragraph before it tell which is meant. A browser takes the first place that fits.
 */
function startOf(
  words: readonly string[],
  sentenceStart: number,
  text: string,
): { prefix: string[]; start: readonly string[] } {
  // Browsers compare without case; the article's text has its white space collapsed.
  const above = text.slice(0, sentenceStart).toLowerCase();
  const stands = (start: readonly string[]) => above.includes(start.join(' ').toLowerCase());
  let count = Math.min(ENDS, words.length);
  while (count < words.length && stands(words.slice(0, count))) count++;
  const start = words.slice(0, count);
  if (!stands(start)) return { prefix: [], start };
  const paragraph = text.slice(text.slice(0, sentenceStart).lastIndexOf('\n') + 1, sentenceStart);
  return { prefix: wordsOf(paragraph).slice(-PREFIX), start };
}

/**
 * A link that opens the page at a mention's sentence and marks it there: https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param article its address, in which what follows `#` is replaced, and its text
 * @param mention whose sentence is meant
 * @returns null where there is no http(s) address
 */
export function linkToSentence(
  { url, text }: LinkedArticle,
  { sentence, sentenceStart }: Pick<Mention, 'sentence' | 'sentenceStart'>,
): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  const [page = ''] = url.split('#');
  const words = wordsOf(sentence);
  const isLong = words.length > 2 * ENDS;
  const end = isLong ? words.slice(-ENDS) : [];
  const { prefix, start } = startOf(isLong ? words.slice(0, -ENDS) : words, sentenceStart, text ?? '');
  const parts = [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    encode(isLong ? start : words),
    ...(isLong ? [encode(end)] : []),
  ];
  return `${page}#:~:text=${parts.join(',')}`;
}
