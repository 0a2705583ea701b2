/** Each check on both sides of its bounds. Published on Monday, 5 May 2025, where nothing else is said. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../engine/languages/en/index.ts';
import { look } from './look.ts';

const codes = (sentence: string, day?: string) => look(sentence, [], day).map(({ code }) => code);

describe('something called upcoming is past', () => {
  const isFound = (sentence: string, day?: string) => codes(sentence, day).includes('upcoming-but-past');

  it.each([
    ['the day after its day', 'The upcoming summit on May 4 is near.', '2025-05-04', '2025-05-05'],
    [
      'once the first third of a year is over',
      'The upcoming summit in early 2025 is near.',
      '2025-05-01',
      '2025-05-02',
    ],
    ['once two thirds are over', 'The upcoming summit in mid-2025 is near.', '2025-08-31', '2025-09-01'],
    ['once the year is over', 'The upcoming summit in late 2024 is near.', '2024-12-31', '2025-01-01'],
  ])('%s: %s', (_name, sentence, before, after) => {
    expect([isFound(sentence, before), isFound(sentence, after)]).toEqual([false, true]);
  });

  it('for 400 days', () => {
    const sentence = 'The upcoming summit on April 3, 2024 is near.';
    expect([isFound(sentence, '2025-05-08'), isFound(sentence, '2025-05-09')]).toEqual([true, false]);
  });

  it.each<[string, string, boolean]>([
    ['ten names between', `The upcoming ${'Oslo '.repeat(10)}on April 3 is near.`, true],
    ['eleven names between', `The upcoming ${'Oslo '.repeat(11)}on April 3 is near.`, false],
    ['three nouns between', 'The upcoming royal state visit on April 3 is near.', true],
    ['four nouns between', 'The upcoming short royal state visit on April 3 is near.', false],
    ['the stop of a title between', 'The upcoming visit of Mr. Modi on April 3 is near.', true],
    ['a comma between', 'The upcoming visit, on April 3, is near.', false],
    ['no word that says when', 'The upcoming visit April 3 is near.', false],
    ['the date right behind', 'The upcoming April 3 visit is near.', false],
  ])('with %s: %s', (_name, sentence, expected) => {
    expect(isFound(sentence)).toBe(expected);
  });
});

describe('a deadline that is told as running is over', () => {
  const isFound = (sentence: string, day?: string) => codes(sentence, day).includes('deadline-past');

  it('from the next day on, for 200 days', () => {
    const sentence = 'The firm has until April 30, 2025 to answer.';
    const days = ['2025-04-30', '2025-05-01', '2025-11-16', '2025-11-17'];
    expect(days.map((day) => isFound(sentence, day))).toEqual([false, true, true, false]);
  });

  it('where its day is stated', () => {
    expect(isFound('The firm has until April 2025 to answer.', '2025-06-01')).toBe(false);
  });
});

describe('the number of an anniversary is wrong', () => {
  const isFound = (sentence: string) => codes(sentence).includes('anniversary-mismatch');

  it.each<[string, boolean]>([
    ['Monday marks the 53rd anniversary of the 1972 accord.', false],
    ['Monday marks the 52nd anniversary of the 1972 accord.', true],
    ['Monday marks the 54th anniversary of the 1972 accord.', true],
    // Without a day it may be last year's or next year's.
    ['The city marks the 52nd anniversary of the 1972 accord.', false],
    ['The city marks the 54th anniversary of the 1972 accord.', false],
    ['The city marks the 51st anniversary of the 1972 accord.', true],
    ['The city marks the 55th anniversary of the 1972 accord.', true],
    ['The city marked the 51st anniversary of the 1972 accord.', false],
    ['The 51st anniversary of the 1972 accord was dull.', false],
    ['In May 2025 the city marks the 50th anniversary of the 1972 accord.', true],
    ['On July 4 the city marks the 50th anniversary of the 1972 accord.', true],
    ['On July 5 the city marks the 50th anniversary of the 1972 accord.', false],
    ['Monday marks the 50th anniversary of the 1972 accord, renewed in 1975.', false],
    ['Monday marks the 50th anniversary of the lake accord of 1972.', true],
    ['Monday marks the 50th anniversary of the very old lake accord of 1972.', false],
    ['Monday marks the 50th anniversary of the lake accord, 1972.', false],
    ['Monday marks the 50th anniversary of the 2026 accord.', false],
    ['Monday marks the 50th anniversary of the 2025 accord.', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isFound(sentence)).toBe(expected);
  });
});

describe('a weekday is not its date’s', () => {
  const isFound = (sentence: string) => codes(sentence).includes('weekday-mismatch');

  it.each<[string, boolean]>([
    ['He spoke on Tuesday, May 5, 2025, in Rome.', true],
    ['He spoke on Tuesday, May 5, at 3 p.m. in Rome.', true],
    ['He spoke on Tuesday, May 6, in Rome.', false],
    ['He spoke on May 5 in Rome.', false],
    ['He spoke on Tuesday in May 2025.', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isFound(sentence)).toBe(expected);
  });
});

describe('the checks', () => {
  const TWO = 'The firm has until April 30 to answer. The upcoming summit in early 2024 is near.';

  it('say what they find in the order of the text', () => {
    const both = `He spoke on Tuesday, May 5. ${TWO}`;
    expect(codes(both)).toEqual(['weekday-mismatch', 'deadline-past', 'upcoming-but-past']);
  });

  it('say nothing where the language has no words for them', () => {
    const none = { ...en.discrepancies, upcoming: null, deadlines: null, anniversaries: null, weekdays: new Map() };
    const text = `${TWO} He spoke on Tuesday, May 5. Monday marks the 50th anniversary of the 1972 accord.`;
    expect(look(text, [], '2025-05-05', none)).toEqual([]);
    expect(look(text, [], '2025-05-05').length).toBeGreaterThan(2);
  });
});
