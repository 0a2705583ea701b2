/** Where words and sentences are found again by an offset, and what of a sentence a mention keeps. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../engine/languages/en/index.ts';
import { mentionAt, readArticleText, sentenceIndexAt, wordIndexFrom } from '../../../engine/text/article-text.ts';

const TEXT = '  One came. Two went.\n\nThree stayed.';
const article = readArticleText(TEXT, en.text);
const at = (words: string) => TEXT.indexOf(words);

describe('the sentence at an offset', () => {
  it.each([
    ['before all sentences is the first', 0, 0],
    ['at its first letter', at('One'), 0],
    ['at its full stop', at('. Two'), 0],
    ['between two is the one before', at(' Two'), 0],
    ['at the first letter of the next is the next', at('Two'), 1],
    ['on an empty line is the one before', at('\n\n') + 1, 1],
    ['of the last line', at('Three'), 2],
    ['at the text’s end is the last', TEXT.length, 2],
  ])('%s', (_name, offset, index) => {
    expect(sentenceIndexAt(article, offset)).toBe(index);
  });

  it('is the first where there is none', () => {
    expect(sentenceIndexAt(readArticleText('  ', en.text), 1)).toBe(0);
  });
});

describe('the first word from an offset', () => {
  it.each([
    ['before all words', 0, 0],
    ['at a word’s first letter is that word', at('came'), 1],
    ['within a word is the next', at('came') + 1, 2],
    ['at a space is the word after it', at(' Two'), 2],
    ['at the last word', at('stayed'), 5],
    ['after the last word is the number of words', TEXT.length, 6],
  ])('%s', (_name, offset, index) => {
    expect(wordIndexFrom(article, offset)).toBe(index);
  });
});

describe('a mention', () => {
  const mention = (text: string, words: string) => {
    const start = text.indexOf(words);
    return mentionAt(readArticleText(text, en.text), start, start + words.length);
  };

  it('keeps its words, its sentence and where that begins', () => {
    expect(mention(TEXT, 'Two')).toEqual({
      start: at('Two'),
      end: at('Two') + 3,
      text: 'Two',
      sentence: 'Two went.',
      sentenceStart: at('Two'),
    });
  });

  it('over the end of a sentence keeps both', () => {
    expect(mention(TEXT, 'came. Two').sentence).toBe('One came. Two went.');
  });

  it('that ends with its sentence keeps no more', () => {
    expect(mention(TEXT, 'came.').sentence).toBe('One came.');
  });

  it('far into a text keeps its own short sentence', () => {
    expect(mention(`${'word '.repeat(100)}end. Modi came. He left.`, 'Modi').sentence).toBe('Modi came.');
  });

  it('of white space at the text’s end keeps what there is', () => {
    expect(mentionAt(readArticleText('  ', en.text), 1, 1)).toMatchObject({ sentence: '', sentenceStart: 2 });
  });

  /** A sentence with so many units before and after the name, in words of so many letters. */
  const around = (before: number, after: number, letters = 4) => {
    const words = (units: number) => `${'w'.repeat(letters)} `.repeat(Math.ceil(units / (letters + 1))).slice(-units);
    return `${words(before)}Modi${[...words(after)].reverse().join('')}`;
  };

  it.each([
    ['300 units before', 300, 5, 300 + 4 + 5],
    ['300 units after', 5, 300, 5 + 4 + 300],
  ])('keeps a sentence of %s whole', (_name, before, after, length) => {
    const text = around(before, after);
    const { sentence } = mention(text, 'Modi');
    expect(text).toHaveLength(length);
    expect(sentence).toBe(text.trim());
  });

  it('cuts at the first space nearer to the name, before it', () => {
    // Words of nine letters: the 300th unit before the name stands within one.
    const text = around(304, 5, 9);
    const { sentence, sentenceStart } = mention(text, 'Modi');
    const cut = text.slice(4).indexOf(' ') + 4;
    expect(sentenceStart).toBe(cut + 1);
    expect(sentence).toBe(text.slice(cut + 1).trim());
  });

  it('cuts at the first space nearer to the name, after it', () => {
    const text = around(5, 304, 12);
    const { sentence } = mention(text, 'Modi');
    const nearest = text.lastIndexOf(' ', text.indexOf('Modi') + 4 + 300);
    expect(sentence).toBe(text.slice(0, nearest).trim());
  });

  it.each([
    ['within 40 units is cut there', 40, 300 - 40 - 1],
    ['beyond 40 units is cut within a word', 41, 300],
  ])('whose nearest space %s', (_name, letters, kept) => {
    const text = `${'a'.repeat(100)}${'b'.repeat(letters)} ${'c'.repeat(300 - letters - 1)}Modi`;
    expect(mention(text, 'Modi').sentence).toHaveLength(kept + 4);
  });
});
