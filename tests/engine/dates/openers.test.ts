/** Which patterns are tried at a word. */
import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../engine/dates/expression.ts';
import { findExpressions } from '../../../engine/dates/find-expressions.ts';
import { WordReader } from '../../../engine/dates/word-reader.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { text as rules } from './sample-languages.ts';

/** The tries that a text costs with patterns of these openers, each as the pattern's name and the index of its word. */
function triesIn(text: string, openers: Readonly<Record<string, readonly string[]>>): string[] {
  const tries: string[] = [];
  const patterns = Object.entries(openers).map(
    ([name, opens]): Pattern => ({
      name,
      opens,
      read(_words, at) {
        tries.push(`${name} ${at}`);
        return null;
      },
    }),
  );
  findExpressions(new WordReader(readArticleText(text, rules), { unspaced: false }), { patterns });
  return tries;
}

describe('a pattern is tried', () => {
  it('at each word that opens it, whatever follows', () => {
    expect(triesIn('The sun, the moon, the', { any: ['the'] })).toEqual(['any 0', 'any 2', 'any 4']);
  });

  it('at a word that opens it before another only where that one follows', () => {
    expect(triesIn('The sun, the moon, the', { moon: ['the moon'] })).toEqual(['moon 2']);
    expect(triesIn('A moon of the', { moon: ['the moon'] })).toEqual([]);
  });

  it('in its place among those that the word alone opens', () => {
    const openers = { first: ['the'], moon: ['the moon'], sun: ['the sun'], last: ['the'] };
    expect(triesIn('the moon', openers)).toEqual(['first 0', 'moon 0', 'last 0']);
    expect(triesIn('the sea', openers)).toEqual(['first 0', 'last 0']);
  });

  it('once where several of its openers fit', () => {
    expect(triesIn('the moon', { moon: ['the moon', 'the', 'the moon'] })).toEqual(['moon 0']);
  });
});
