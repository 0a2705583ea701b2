import type { Mention } from '../../engine/brief.ts';

/** Words at either end of a long sentence: enough to find it, few enough to stay within one paragraph's text node. */
const ENDS = 5;

/** `-` and `,` have a meaning of their own in a text directive. */
const encode = (words: string): string =>
  encodeURIComponent(words)
    .replace(/-/g, '%2D')
    .replace(/[!'()*]/g, percentEncode);
const percentEncode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * A link that opens the page at a mention's sentence and marks it there: https://wicg.github.io/scroll-to-text-fragment/
 * @param url the article's address; what follows `#` in it is replaced
 * @returns null where there is no http(s) address
 */
export function linkToSentence(url: string | null, { sentence }: Pick<Mention, 'sentence'>): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  const [page = ''] = url.split('#');
  // Half a character, cut by the page, cannot be written in an address.
  const words = sentence
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/\s+/)
    .filter(Boolean);
  const text =
    words.length <= 2 * ENDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${page}#:~:text=${text}`;
}
