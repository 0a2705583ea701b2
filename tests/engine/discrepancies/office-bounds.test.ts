/** A stated office against the record, on both sides of each bound and with what the record may leave open. */
import { describe, expect, it } from 'vitest';
import type { Leader } from '../../../engine/brief.ts';
import { lookAtOffices } from './look-at-offices.ts';

const codes = (day: string, text: string, leader: Partial<Leader> = {}) =>
  lookAtOffices(day, text, { leader }).map(({ code }) => code);

/** Ann Vale is President of Nordia from 2020-01-10 on; Nils Holm was of Suderia until 2010-01-01. */
const FORMER = 'Former Nordian President Ann Vale spoke.';
const OVER = 'Suderian President Nils Holm spoke.';
const MINISTER = 'Nordian Prime Minister Ann Vale spoke.';
const HELD = '2024-06-01';
const ENDED = '2010-09-01';

describe('days from the record', () => {
  it.each([
    ['an office that ended 59 days ago may be in the news yet', '2010-03-01', OVER, []],
    ['one that ended 60 days ago is over', '2010-03-02', OVER, ['office-ended']],
    ['one that ended two years ago is over', '2012-01-01', OVER, ['office-ended']],
    ['a day more, and it is a title of courtesy', '2012-01-02', OVER, []],
    ['former, 59 days after it began', '2020-03-09', FORMER, []],
    ['former, 60 days after it began', '2020-03-10', FORMER, ['office-held']],
    ['former, 60 days before it ends', '2009-11-02', 'Former Suderian President Nils Holm spoke.', ['office-held']],
    ['former, 59 days before it ends', '2009-11-03', 'Former Suderian President Nils Holm spoke.', []],
  ])('%s', (_, day, text, expected) => {
    expect(codes(day, text)).toEqual(expected);
  });

  it.each([
    ['31 days', 'Suderian President Nils Holm spoke on August 1.', ['office-ended']],
    ['32 days', 'Suderian President Nils Holm spoke on July 31.', []],
    ['a time without days', 'Suderian President Nils Holm now spoke.', ['office-ended']],
  ])('a date in the sentence that lies back %s', (_, text, expected) => {
    expect(codes(ENDED, text)).toEqual(expected);
  });
});

describe('what the record leaves open', () => {
  it.each<[string, string, string, Partial<Leader>]>([
    ['former, of an office held since some day of a year', HELD, FORMER, { since: '2020' }],
    ['former, of an office held since nobody knows when', HELD, FORMER, { since: null }],
    ['an office never held, beside one held since some day of a month', HELD, MINISTER, { since: '2020-01' }],
    ['an office never held, beside one held since nobody knows when', HELD, MINISTER, { since: null }],
    ['an office never held, by somebody who holds none', HELD, MINISTER, { office: null }],
    ['an office never held, of no country', HELD, MINISTER, { country: null }],
    [
      'a record that was never checked',
      HELD,
      FORMER,
      { why: { rule: 'full-name', words: 'Ann Vale', file: null, checked: null } },
    ],
    ['one of two namesakes', HELD, FORMER, { candidates: [candidate('ann-vale'), candidate('ann-vale-2')] }],
    ['a person only the article knows', HELD, FORMER, { basis: 'article' }],
    ['an office of other words than those compared', HELD, FORMER, { statedOffice: 'former Chair' }],
    ['an office the text does not have', HELD, FORMER, { statedOffice: null }],
    ['former, of one who is back in the office', HELD, FORMER, { before: [held('President', '2012-01-01')] }],
  ])('says nothing of %s', (_, day, text, leader) => {
    expect(codes(day, text)).toEqual(['office-held']);
    expect(codes(day, text, leader)).toEqual([]);
  });

  it.each<[string, Partial<Leader>]>([
    ['an end known to the month', { before: [held('President', '2010-01')] }],
    ['an end nobody knows', { before: [held('President', null)] }],
    [
      'the newest of two terms, which ended to the year only',
      {
        before: [held('President', '2010'), held('President', '2010-01-01')],
      },
    ],
  ])('says nothing of %s', (_, leader) => {
    expect(codes(ENDED, OVER, leader)).toEqual([]);
  });

  it('looks at the newest term of the stated office, whatever was held besides', () => {
    const before = [held('Speaker', '2010-08-30'), held('President', '2010-02-01'), held('President', '1999-01-01')];
    const [found] = lookAtOffices(ENDED, OVER, { leader: { before } });
    expect(found).toMatchObject({ code: 'office-ended', params: { until: '2010-02-01' } });
  });

  it('says who holds another office, of the office held', () => {
    const leader = { office: 'President', of: null, country: 'XA' };
    const [found] = lookAtOffices(HELD, MINISTER, { leader });
    expect(found?.params).toMatchObject({ office: 'President', of: '', country: 'XA', since: '2020-01-10' });
  });

  it('says nothing of a held office beside an earlier term of it', () => {
    expect(codes(HELD, 'Nordian President Ann Vale spoke.', { before: [held('President', '2023-12-01')] })).toEqual([]);
  });
});

describe('where the words stand', () => {
  it.each([
    ['the second mention, where only it has the office', ENDED, 'Holm came. Suderian President Nils Holm spoke.', 1],
    ['another word between office and name', ENDED, 'Suderian President and author Nils Holm spoke.', 0],
    ['a closed quotation before it', ENDED, '«Yes», said Suderian President Nils Holm.', 1],
    ['two closed quotations before it', ENDED, 'After "yes" and "no" Suderian President Nils Holm left.', 1],
    ['an open quotation before it', ENDED, 'He read «Suderian President Nils Holm spoke» aloud.', 0],
    ['an open low quotation before it', ENDED, 'He read „Suderian President Nils Holm spoke“ aloud.', 0],
    ['a second quotation that is open', ENDED, 'After "yes" came "Suderian President Nils Holm spoke".', 0],
    ['a quotation in the sentence before', ENDED, 'He said "yes. Suderian President Nils Holm spoke.', 1],
  ])('%s', (_, day, text, found) => {
    expect(codes(day, text)).toHaveLength(found);
  });

  it.each([
    ['its own year', 'In 2010 Suderian President Nils Holm spoke.', 1],
    ['a later year', 'For 2011 Suderian President Nils Holm hopes.', 1],
    ['an earlier year', 'By 2009 Suderian President Nils Holm spoke.', 0],
    ['a year of another century', 'The treaty of 1899 binds Suderian President Nils Holm.', 0],
    ['a number that is no year', 'The 1500 guests of Suderian President Nils Holm ate.', 1],
    ['a number with a year in it', 'The 20091 guests of Suderian President Nils Holm ate.', 1],
    ['a phrase of two words', 'Suderian President Nils Holm stepped down.', 0],
    ['a phrase of three words', 'At the time Suderian President Nils Holm spoke.', 0],
    ['half of such a phrase', 'At the gate Suderian President Nils Holm stepped out.', 1],
    ['an earlier time in the next sentence', 'Suderian President Nils Holm spoke. It was recalled.', 1],
    ['an earlier time in the sentence before', 'It was in 2003. Suderian President Nils Holm spoke.', 1],
    ['an earlier time both before and behind', 'Once Suderian President Nils Holm spoke, now recalled.', 0],
  ])('beside %s', (_, text, found) => {
    expect(codes(ENDED, text)).toHaveLength(found);
  });

  it.each([
    ['four words before', 'The outgoing aides of the President Nils Holm of Suderia met.', 1],
    ['three words before', 'The outgoing aides of President Nils Holm of Suderia met.', 0],
    ['right before', 'The outgoing Suderian President Nils Holm spoke.', 0],
    ['at the end of the sentence before', 'It was honorary. Suderian President Nils Holm spoke.', 1],
  ])('a qualifying word %s', (_, text, found) => {
    expect(codes(ENDED, text)).toHaveLength(found);
  });

  it('quotes words with plain spaces', () => {
    const [found] = lookAtOffices(HELD, 'Critics met former Nordian President\u00a0Ann Vale.');
    expect(found?.params).toMatchObject({ words: 'former Nordian President Ann Vale' });
  });
});

function held(office: string, until: string | null): Leader['before'][number] {
  return { office, of: 'Suderia', country: 'XB', since: '2000-01-01', until, acting: false };
}
function candidate(id: string): Leader['candidates'][number] {
  return { id, name: 'Ann Vale', country: 'XA', office: 'President', of: 'Nordia', officeCountry: 'XA' };
}
