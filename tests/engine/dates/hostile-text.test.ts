import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { dates as spanishDates } from '../../../engine/languages/es/dates/index.ts';
import { textRules as spanishText } from '../../../engine/languages/es/text/index.ts';
import type { LanguagePack } from '../../../engine/languages/language.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

/** What the patterns listen for, and what they must not trip over. */
const PIECES = [
  'May',
  'march',
  'Sat',
  'Monday',
  'last',
  'next',
  'this',
  'the',
  'of',
  'and',
  'to',
  'end of',
  'early',
  'a year earlier',
  'two',
  'nineteen',
  'ninety',
  '7',
  '31',
  '2025',
  '1990',
  '-',
  '–',
  '/',
  '.',
  ',',
  ':',
  "'98",
  '1990s',
  '20th',
  'century',
  'quarter',
  'Q3',
  'fiscal',
  'week',
  'ago',
  'later',
  'following',
  'a.m.',
  '10:30',
  'will',
  'was',
  'Christmas',
  'Eve',
  'anniversary of',
  '\n',
  '\u00a0',
  '\u2019s',
  '$',
  '%',
  '(',
  ')',
  'İ',
  '\ud800',
  'ﬁ',
  '９',
  '2025-02-30',
  '0000',
  '99999999',
];

const pieces = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '. ', ', ')), { maxLength: 400 })
  .map((parts) => parts.flat().join(''));

const find = (text: string) =>
  findDates(readArticleText(text, en.text), en.dates, { published: '2025-05-05', taken: [], vague: true });

function checkMentions(text: string): void {
  for (const { mentions, from, to, relation } of find(text)) {
    expect(relation === 'vague').toBe(from === null);
    if (from !== null && to !== null) expect(from <= to).toBe(true);
    for (const mention of mentions) {
      expect(mention.text).not.toBe('');
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(text.slice(mention.sentenceStart, mention.sentenceStart + mention.sentence.length)).toBe(mention.sentence);
    }
  }
}

/** UTF-16 units: eight times a long paragraph. Longer texts are counted in `tests/growth`. */
const LENGTH = 40_000;

const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How often the words of the text are looked at: the work of all patterns and refiners, whatever the machine is doing. */
function countLooks(text: string, pack: Pick<LanguagePack, 'text' | 'dates'> = en): number {
  let looks = 0;
  const article = readArticleText(text, pack.text);
  const words = new Proxy(article.words, {
    get(target, key, receiver) {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  findDates({ ...article, words }, pack.dates, { published: '2025-05-05', taken: [], vague: true });
  return looks;
}

describe('hostile text', () => {
  it('gives offsets that point at their text, and mentions that do not overlap, for any order of words', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 500 })), (text) => {
        checkMentions(text);
        const mentions = find(text)
          .flatMap((entry) => entry.mentions)
          .sort((a, b) => a.start - b.start);
        const apart = mentions.slice(1).every(({ start }, index) => start >= (mentions[index]?.end ?? 0));
        expect(apart).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('looks twice as often at a text of twice the length, 40 kB of any repeated words', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        pieces.filter((text) => text.length > 8),
        (piece) => {
          const long = repeated(piece, LENGTH);
          checkMentions(long);
          // Half the text ends in the middle of a piece; a tenth covers that.
          expect(countLooks(long)).toBeLessThan(2.1 * countLooks(long.slice(0, LENGTH / 2)) + 1000);
        },
      ),
      { numRuns: 10 },
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and stops', '1.'],
    ['ordinals and commas', '2, '],
    ['days and ands', '2 and '],
    ['months', 'May '],
    ['turns', 'this coming '],
    ['hyphens', '1990-'],
    ['the end of', 'the end of '],
    ['apostrophes', "'98's "],
    ['spaces', ' '],
    ['dashes', '\u2013'],
    ['dates without end', 'May 7, '],
  ])('looks eight times as often at eight times as much of nothing but %s', (_, piece) => {
    // A looked-at word is a step: eight times as many where time is linear, 64 where it is quadratic. What is cut off at the
    // end of a piece is covered by a tenth.
    const short = countLooks(repeated(piece, LENGTH / 8));
    expect(countLooks(repeated(piece, LENGTH))).toBeLessThan(8.8 * short + 1000);
  });

  it.each([
    ['days', '5 de mayo '],
    ['lists of days', '5, 6, 7 y 8 '],
    ['days and ands', '5 y '],
    ['weekdays', 'lunes, el '],
    ['years', 'del año 2020 '],
    ['years in words', 'mil novecientos '],
    ['modifiers', 'este próximo '],
    ['amounts', 'hace dos '],
    ['opening brackets', 'lunes ('],
  ])('looks eight times as often at eight times as much Spanish of nothing but %s', (_, piece) => {
    const spanish = { text: spanishText, dates: spanishDates };
    const short = countLooks(repeated(piece, LENGTH / 8), spanish);
    expect(countLooks(repeated(piece, LENGTH), spanish)).toBeLessThan(8.8 * short + 1000);
  });
});
