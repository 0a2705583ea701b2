import { describe, expect, test } from 'vitest';
import type { TreatyEntry } from '../../../engine/brief.ts';
import { findDiscrepancies } from '../../../engine/discrepancies/find-discrepancies.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { knowledge, treaty } from '../treaties/sample-files.ts';
import { treatyFinder } from '../treaties/treaty-finder.ts';

/** Signed in 1972, in force in 1973, amended in 1985, reaffirmed in 1999. */
const finder = treatyFinder(
  knowledge({
    zenda: treaty({
      inForce: '1973-08-04',
      events: [
        { date: '1972-07-02', kind: 'signed', text: 'Both signed.', status: 'signed-not-in-force' },
        { date: '1985-03-01', kind: 'amended', text: 'Both amended it.' },
        { date: '1999-02-21', kind: 'reaffirmed', text: 'Both stood by it.' },
      ],
    }),
  }),
);

function find(sentence: string, day = '2025-05-05', entry: Partial<TreatyEntry> = {}) {
  const text = readArticleText(sentence, en.text);
  const treaties = finder.findIn(text, day).map((one) => ({ ...one, ...entry }));
  const found = { day, dates: [], leaders: [], treaties, officesOf: () => [], treatyRules: en.treaties };
  return findDiscrepancies(text, en.discrepancies, found).map(({ params }) => params);
}

describe('a treaty named by a year that is not its own', () => {
  test.each([
    ['Both named the Zenda Agreement of 1999.', 'Zenda Agreement of 1999'],
    ['Both named the 1999 Zenda Agreement in a letter.', '1999 Zenda Agreement'],
    ['The Zenda Agreement (1999) is a page long.', 'Zenda Agreement (1999'],
  ])('%s', (sentence, words) => {
    expect(find(sentence)).toEqual([{ words, treaty: 'Zenda Agreement', signed: '1972-07-02' }]);
  });
});

describe('true sentences: nothing is said of', () => {
  test.each([
    'Both named the Zenda Agreement of 1972.',
    'They spoke of the winter of 1946. The Zenda Agreement came later.',
    'They spoke of the winter of 1946-47. Under the Zenda Agreement nothing changes.',
    'Both named the 1972 Zenda Agreement.',
    'The Zenda Agreement (1972) is a page long.',
    'Both named the 1973 Zenda Agreement.',
    'Both named the Zenda Agreement of 1973.',
    'They read the 1971 Zenda Agreement, a draft of that winter.',
    'Both named the Zenda Agreement of 1985 with its new border.',
    'Both named the Zenda Agreement.',
    'Both named the Zenda Agreement in 1999.',
    'In 1999 the Zenda Agreement was a quarter of a century old.',
    'The Zenda Agreement, signed in 1972, is a page long.',
    'The Zenda Agreement was reaffirmed in 1999.',
    'The Zenda Agreement was signed in July 1972.',
    'From 1999 on the Zenda Agreement was a dead letter.',
    'Since 1999 both have ignored the Zenda Agreement.',
    'Both named the Zenda Agreement. In 1999 they fell out.',
    'The Zenda Agreement of July 2, 1972, is a page long.',
    'Both signed the Zenda Agreement; the treaty is of 1972.',
    'They read the Zenda Agreement of 1972 at a meeting in 1999.',
    'At the 1999 summit both named the Zenda Agreement.',
    'The war of 1999 ended the Zenda Agreement.',
  ])('%s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });
});

describe('a wrong year says nothing', () => {
  const WRONG = 'Both named the Zenda Agreement of 1999.';

  test.each<[string, Partial<TreatyEntry>]>([
    ['of a treaty only the article knows', { basis: 'article' }],
    ['of a treaty without a day of signing', { signed: null }],
    ['where it came into force in that year', { inForce: '1999-05-01' }],
    ['where it was to come into force a year later', { inForce: '2000' }],
  ])('%s', (_, entry) => {
    expect(find(WRONG)).toHaveLength(1);
    expect(find(WRONG, '2025-05-05', entry)).toEqual([]);
  });

  test('where it is still to come', () => {
    expect(find(WRONG, '1998-12-31')).toEqual([]);
    expect(find(WRONG, '1999-01-01')).toHaveLength(1);
  });
});
