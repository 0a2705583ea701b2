/** What of a word is compared and what its letters say, at the edges of scripts. */
import { describe, expect, it } from 'vitest';
import { foldWord, plainPunctuation } from '../../../engine/text/fold.ts';
import { HYPHEN, JOINS_NAME_PARTS, OPENS_QUOTE } from '../../../engine/text/marks.ts';
import { mixesScripts } from '../../../engine/text/mixes-scripts.ts';
import { wordSet } from '../../../engine/text/word-set.ts';
import { isCapitalised, splitCharacters, splitWords } from '../../../engine/text/words.ts';

describe('the shape of a word', () => {
  it.each([
    ['of', 'lower'],
    ['iPhone', 'lower'],
    ['Modi', 'initial'],
    ['McCain', 'initial'],
    ['UN', 'upper'],
    ['A', 'upper'],
    ['G20', 'upper'],
    ['Covid19', 'initial'],
    ['1972', 'digits'],
    ['20th', 'digits'],
    ['élan', 'lower'],
    ['Élan', 'initial'],
    ['ÉLAN', 'upper'],
    ['٢٠٢٥', 'digits'],
    ['غزة', 'initial'],
    ['习近平', 'initial'],
  ])('%s: %s', (word, shape) => {
    expect(splitWords(word)).toMatchObject([{ text: word, shape }]);
  });

  it('has a capital in names, abbreviations and scripts without case, not in digits', () => {
    const words = splitWords('of Modi UN غزة 1972');
    expect(words.map(isCapitalised)).toEqual([false, true, true, true, false]);
    expect(isCapitalised(undefined)).toBe(false);
  });
});

describe('words', () => {
  it('are what an own pattern says where more than ASCII letters stand together', () => {
    const lettersOrDigits = /\p{L}+|\p{N}+/gu;
    expect(splitWords('le 3août 1914', lettersOrDigits).map(({ text }) => text)).toEqual(['le', '3', 'août', '1914']);
    expect(splitWords('5e of 5', lettersOrDigits).map(({ text }) => text)).toEqual(['5', 'e', 'of', '5']);
  });

  it('are found again by a pattern that was used before', () => {
    const pattern = /\p{L}+/gu;
    expect(splitWords('élan é', pattern)).toEqual(splitWords('élan é', pattern));
    expect(pattern.lastIndex).toBe(0);
  });

  it('go on over marks, soft hyphens and joiners', () => {
    expect(splitWords('cafe\u0301s na\u00adme a\u200db').map(({ folded }) => folded)).toEqual(['cafes', 'name', 'ab']);
  });

  it('end where letters of ASCII are followed by another mark', () => {
    expect(splitWords('Modi’s Modi… UN')).toMatchObject([
      { text: 'Modi', start: 0, end: 4, precedingText: '' },
      { text: 's', start: 5, end: 6, precedingText: '’' },
      { text: 'Modi', start: 7, end: 11, precedingText: ' ' },
      { text: 'UN', start: 13, end: 15, precedingText: '… ' },
    ]);
  });

  it('are folded as the language folds them', () => {
    expect(splitWords('ÉLAN', undefined, (word) => `<${word}>`)[0]?.folded).toBe('<ÉLAN>');
    expect(splitCharacters('会', (word) => `<${word}>`)[0]?.folded).toBe('<会>');
  });

  it('of Japanese are single characters beside runs of Latin letters', () => {
    expect(splitCharacters('サミットのG7は').map(({ text }) => text)).toEqual([
      'サ',
      'ミ',
      'ッ',
      'ト',
      'の',
      'G7',
      'は',
    ]);
    expect(splitCharacters('ー𠮷é').map(({ text }) => text)).toEqual(['ー', '𠮷', 'é']);
  });
});

describe('a folded word', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Đoković', 'dokovic'],
    ['Þór', 'thor'],
    ['Œuvre', 'oeuvre'],
    ['Æ', 'ae'],
    ['ıııı', 'iiii'],
    ['MODI', 'modi'],
    ['ﬁn', 'fin'],
    ['مـوـدي', 'مودي'],
    ['ئىی', 'ييي'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('plain punctuation', () => {
  it('is straight quotes, spaces and hyphens, unit for unit', () => {
    const text = '‘a’ ‛ʼ`´ “b„”\u00a0c\u1680\u2000\u200a\u202f\u205f\u3000d‐e―f−g';
    expect(plainPunctuation(text)).toBe(`'a' '''' "b""${' '}c${' '.repeat(6)}d-e-f-g`);
    expect(plainPunctuation(text)).toHaveLength(text.length);
  });

  it('leaves everything else', () => {
    const text = 'A, b; c: (d) «e» _f_ 5/6.';
    expect(plainPunctuation(text)).toBe(text);
  });
});

describe('marks', () => {
  it.each([
    ['-', true, true],
    ['\u2010', true, true],
    ['\u2011', true, true],
    ["'", false, true],
    ['’', false, true],
    ['–', false, false],
    [' -', false, false],
    ['- ', false, false],
    ['--', false, false],
    ['', false, false],
  ])('%j is a hyphen: %s; joins parts of a name: %s', (between, hyphen, joins) => {
    expect([HYPHEN.test(between), JOINS_NAME_PARTS.test(between)]).toEqual([hyphen, joins]);
  });

  it.each([
    [' “', true],
    [', "', true],
    [': ', true],
    [' ‘', true],
    ['” ', false],
    ['“, ', false],
    [', ', false],
  ])('%j opens a quotation or follows a colon: %s', (between, opens) => {
    expect(OPENS_QUOTE.test(between)).toBe(opens);
  });
});

it.each([
  ['Simla', false],
  ['Симла', false],
  ['Sіmla', true],
  ['Αthens', true],
  ['Άθήна', true],
  ['G20', false],
  ['', false],
])('%j mixes scripts that look alike: %s', (word, mixes) => {
  expect(mixesScripts(word)).toBe(mixes);
});

it('a list of words may stand on several lines, and be folded', () => {
  expect([...wordSet(' of  for\n  the of ')]).toEqual(['of', 'for', 'the']);
  expect([...wordSet('Of FOR', (word) => word.toLowerCase())]).toEqual(['of', 'for']);
});
