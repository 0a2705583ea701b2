import { describe, expect, test } from 'vitest';
import { lookAtOffices } from './look-at-offices.ts';

const discrepancies = (day: string, text: string, titles?: string[]) => lookAtOffices(day, text, titles && { titles });

/** Days on which the stated office contradicts the record, so that only the words around it can keep the check silent. */
const HELD = '2024-06-01';
const ENDED = '2010-09-01';

describe('an office that does not agree with the record', () => {
  const held = { person: 'Ann Vale', office: 'President', of: 'Nordia', country: 'XA', since: '2020-01-10' };
  const ended = { person: 'Nils Holm', office: 'President', of: 'Suderia', country: 'XB', until: '2010-01-01' };

  test.each([
    ['Critics met former Nordian President Ann Vale in Nordhaven.', 'former Nordian President Ann Vale'],
    ['Former President Ann Vale of Nordia spoke on Thursday.', 'Former President Ann Vale'],
    ['Nordian ex-President Ann Vale spoke.', 'ex-President Ann Vale'],
    ['The envoy said "no" to former Nordian President Ann Vale.', 'former Nordian President Ann Vale'],
    ['Nordian Prime Minister Ann Vale spoke.', 'Prime Minister Ann Vale'],
  ])('held on the day: %s', (text, words) => {
    expect(discrepancies(HELD, text)).toEqual([{ code: 'office-held', params: { words, ...held } }]);
  });

  test('former, years before it is over', () => {
    const [found] = discrepancies('2005-06-01', 'Former Suderian President Nils Holm spoke.');
    expect(found?.code).toBe('office-held');
  });

  test.each([
    ['Aides of President Nils Holm spoke in Suderia.', 'President Nils Holm'],
    ['Suderian President Nils Holm was cheered on Monday.', 'President Nils Holm'],
    ['“Enough,” said President Nils Holm of Suderia.', 'President Nils Holm'],
  ])('over for some months: %s', (text, words) => {
    expect(discrepancies(ENDED, text)).toEqual([{ code: 'office-ended', params: { words, ...ended } }]);
  });
});

describe('true sentences: nothing is said of', () => {
  test.each([
    ['an office held', HELD, 'Nordian President Ann Vale spoke.'],
    ['an office held, told of the past', HELD, 'Nordian President Ann Vale was re-elected in 2023.'],
    ['an office lost only weeks ago', '2010-02-01', 'President Nils Holm spoke in Suderia.'],
    ['an office lost years ago: a title of courtesy', '2015-02-01', 'President Nils Holm spoke in Suderia.'],
    ['former, on the day of the handover', '2010-01-01', 'Former Suderian President Nils Holm spoke.'],
    ['former, weeks before it is over', '2009-12-10', 'Former Suderian President Nils Holm spoke.'],
    ['former, and it is over', ENDED, 'Former Suderian President Nils Holm spoke.'],
    ['ex-, and it is over', ENDED, 'Suderian ex-President Nils Holm spoke.'],
    ['an end known to the year only', '2013-06-01', 'Suderian Prime Minister Bo Strand spoke.'],
    ['a role that is more than the office', HELD, 'Nordian Vice President Ann Vale spoke.'],
    ['an office to come', '2019-12-20', 'Nordian President-elect Ann Vale spoke.'],
    [
      'an office of which the article says -designate',
      '2019-12-20',
      'Nordian Prime Minister-designate Ann Vale spoke.',
    ],
    ['a person only the article knows', HELD, 'Nordian Trade Minister Otto Quill spoke.'],
    ['a person without an office in the text', HELD, 'Ann Vale spoke in Nordia.'],
    ['another office than those compared', HELD, 'Former Nordian Foreign Minister Ann Vale spoke.'],
    ['then-', ENDED, 'The plan of then-President Nils Holm of Suderia failed.'],
    ['then', ENDED, 'It was agreed with then Suderian President Nils Holm.'],
    ['outgoing', ENDED, 'Outgoing President Nils Holm of Suderia packed his books.'],
    ['acting', HELD, 'Acting Nordian Prime Minister Ann Vale spoke.'],
    ['caretaker', HELD, 'Caretaker Prime Minister Ann Vale of Nordia spoke.'],
    ['interim', HELD, 'Interim Nordian Prime Minister Ann Vale spoke.'],
    ['ousted', ENDED, 'Ousted Suderian President Nils Holm spoke.'],
    ['the late', ENDED, 'Admirers of the late President Nils Holm met in Suderia.'],
    ['self-proclaimed', HELD, 'Self-proclaimed Prime Minister Ann Vale of Nordia spoke.'],
    ['an earlier year', ENDED, 'In 2009 President Nils Holm of Suderia spoke.'],
    ['an earlier month', ENDED, 'President Nils Holm of Suderia signed it in March.'],
    ['the historical present with its year', ENDED, 'It is 2004, and President Nils Holm of Suderia walks in.'],
    ['memory', ENDED, 'Suderians recalled how President Nils Holm spoke.'],
    ['years ago', ENDED, 'Six years ago President Nils Holm of Suderia opened the dam.'],
    ['an anniversary', ENDED, 'At the anniversary, a film showed President Nils Holm of Suderia.'],
    ['a tenure', ENDED, 'The dam was begun under President Nils Holm of Suderia.'],
    ['a succession', ENDED, 'She succeeded President Nils Holm of Suderia.'],
    ['a resignation', ENDED, 'Suderian President Nils Holm resigned over the dam.'],
    ['quoted words', HELD, 'A banner read: “Thank you, former President Ann Vale of Nordia”.'],
    ['quoted words in straight marks', HELD, 'A banner read: "Thank you, former Nordian President Ann Vale".'],
  ])('%s', (_, day, text) => {
    expect(discrepancies(day, text)).toEqual([]);
  });

  test('a change after the record was last checked', () => {
    const text = 'Former Nordian President Ann Vale spoke.';
    expect(discrepancies('2025-01-01', text)).toHaveLength(1);
    expect(discrepancies('2025-01-02', text)).toEqual([]);
  });

  test('a prime minister called president where the country has no president', () => {
    expect(discrepancies(HELD, 'Nordian Prime Minister Ann Vale spoke.', ['President'])).toEqual([]);
  });
});
