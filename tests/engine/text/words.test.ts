import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../engine/text/fold.ts';
import { splitCharacters, splitWords } from '../../../engine/text/words.ts';

describe('splitWords', () => {
  it.each<[string, [text: string, folded: string, shape: string][]]>([
    [
      'Mr al-Assad, 59, met O’Brien.',
      [
        ['Mr', 'mr', 'initial'],
        ['al', 'al', 'lower'],
        ['Assad', 'assad', 'initial'],
        ['59', '59', 'digits'],
        ['met', 'met', 'lower'],
        ['O', 'o', 'upper'],
        ['Brien', 'brien', 'initial'],
      ],
    ],
    [
      'Erdoğan et Macron à l’ONU',
      [
        ['Erdoğan', 'erdogan', 'initial'],
        ['et', 'et', 'lower'],
        ['Macron', 'macron', 'initial'],
        ['à', 'a', 'lower'],
        ['l', 'l', 'lower'],
        ['ONU', 'onu', 'upper'],
      ],
    ],
    // A soft hyphen and a joiner are within a word.
    ['Lah\u00adore', [['Lah\u00adore', 'lahore', 'initial']]],
    ['…', []],
  ])('%j', (text, words) => {
    expect(splitWords(text).map((word) => [word.text, word.folded, word.shape])).toEqual(words);
  });

  it('gives places that point at the word, in order, and what stands between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(text.slice(end, word.start)).toBe(word.precedingText);
          end = word.end;
        }
      }),
    );
  });
});

describe('splitCharacters', () => {
  it('makes each character of Chinese a word and leaves Latin letters and digits whole', () => {
    expect(splitCharacters('国家主席习近平2025年在NATO').map(({ text }) => text)).toEqual([
      '国',
      '家',
      '主',
      '席',
      '习',
      '近',
      '平',
      '2025',
      '年',
      '在',
      'NATO',
    ]);
  });
});

describe('foldWord', () => {
  it.each([
    ['मोदी', 'मोदी'],
    ['ज़ेलेंस्की', 'जेलेंस्की'],
    ['Erdoğan', 'erdogan'],
    ['Groß', 'gross'],
    ['أحمد', 'احمد'],
    ['الأربعاء', 'الاربعاء'],
    ['غزة', 'غزه'],
    ['مُحَمَّد', 'محمد'],
    ['Зеленского', 'зеленского'],
  ])('%s gives %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded.normalize('NFKD'));
  });

  it('keeps words apart that differ in a vowel sign', () => {
    expect(new Set(['मोदी', 'मादा', 'मुद'].map(foldWord)).size).toBe(3);
  });
});
