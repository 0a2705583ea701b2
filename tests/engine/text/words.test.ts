import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../engine/text/words.ts';

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
          expect(text.slice(end, word.start)).toBe(word.glue);
          end = word.end;
        }
      }),
    );
  });
});
