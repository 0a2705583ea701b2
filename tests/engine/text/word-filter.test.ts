import { describe, expect, it } from 'vitest';
import { asItStands, filterByStems, WordFilter } from '../../../engine/text/word-filter.ts';
import { hashOf } from '../../../engine/text/word-hash.ts';
import { NO_WORD, splitWords } from '../../../engine/text/words.ts';

const hashesOf = (text: string) => splitWords(text).map(({ hash }) => hash);

describe('the hash of a word', () => {
  it('is that of the folded word, however it is written', () => {
    expect(hashesOf('Élan élan ELAN “elan” elan’s')).toEqual([
      ...Array.from({ length: 5 }, () => hashOf('elan')),
      hashOf('s'),
    ]);
    expect(hashesOf('G7 1972 cafe\u0301')).toEqual(['g7', '1972', 'cafe'].map(hashOf));
    expect(hashesOf('Москва 北京')).toEqual(['москва', '北京'].map(hashOf));
  });

  it('is a small whole number', () => {
    for (const hash of hashesOf('internationalisation Verfassungsgerichtsentscheidung zzzzzzzz'))
      expect([hash >= 0, hash < 2 ** 30, Number.isInteger(hash)]).toEqual([true, true, true]);
  });
});

describe('a filter of words', () => {
  const numbered = (from: number) => Array.from({ length: 1_000 }, (_, i) => `word${from + i}x`);

  it('lets every word pass that it was made of', () => {
    const words = new Set(numbered(0));
    const filter = new WordFilter(words);
    expect(splitWords([...words].join(' ')).filter((word) => !filter.mayHave(word))).toEqual([]);
  });

  it('stops nearly all others', () => {
    const filter = new WordFilter(new Set(numbered(0)));
    const passing = splitWords(numbered(5_000).join(' ')).filter((word) => filter.mayHave(word));
    expect(passing.length).toBeLessThan(150);
  });

  it('without words stops every word', () => {
    expect(new WordFilter(new Set()).mayHave({ ...NO_WORD, hash: hashOf('the') })).toBe(false);
  });

  it('of a language with stems stops none: a word may stand for another', () => {
    const words = new Set(['москва']);
    const [word = NO_WORD] = splitWords('Москвы');
    expect(filterByStems(words, { stems: asItStands }).mayHave(word)).toBe(false);
    expect(filterByStems(words, { stems: (folded) => [folded, 'москва'] }).mayHave(word)).toBe(true);
  });
});
