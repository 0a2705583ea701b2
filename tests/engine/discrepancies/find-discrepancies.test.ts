import { describe, expect, it } from 'vitest';
import type { TreatyEntry } from '../../../engine/brief.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { mentionAt, readArticleText } from '../../../engine/text/article-text.ts';
import { look } from './look.ts';

describe('upcoming but past', () => {
  it('quotes the words that disagree', () => {
    expect(look('They prepare an upcoming visit by the king to Oslo in early 2025.')).toEqual([
      {
        code: 'upcoming-but-past',
        params: { upcoming: 'upcoming', date: 'early 2025', published: '2025-05-05' },
        words: 'upcoming visit by the king to Oslo in early 2025',
      },
    ]);
    expect(look('The forthcoming summit in Rome on April 3 will be short.').map(({ code }) => code)).toEqual([
      'upcoming-but-past',
    ]);
  });

  it.each([
    'The upcoming visit in late 2025 is planned.',
    'The upcoming visit in 2025 is planned.',
    'The upcoming visit, agreed in March 2025, is planned.',
    'An upcoming film about the flood in March 2025 is awaited.',
    'The upcoming trial over protests in January 2025 will be long.',
    'The upcoming vote was announced in March 2025.',
    'They discussed the upcoming vote. In March 2025 it had been put off.',
    'The upcoming 80th anniversary of the 1945 victory is near.',
  ])('is silent on: %s', (sentence) => {
    expect(look(sentence)).toEqual([]);
  });
});

describe('weekdays', () => {
  it('notes a weekday that does not fall on its date', () => {
    expect(look('He spoke on Tuesday, May 5, in Rome.')).toEqual([
      {
        code: 'weekday-mismatch',
        params: { words: 'Tuesday, May 5', date: '2025-05-05', weekday: 1, stated: 2 },
        words: 'Tuesday, May 5',
      },
    ]);
    expect(look('He died on Friday, 11 September 2001, at home.').map(({ code }) => code)).toEqual([
      'weekday-mismatch',
    ]);
  });

  it.each([
    'He spoke on Monday, May 5, in Rome.',
    'He died on Tuesday, 11 September 2001, at home.',
    // Far from publication the year is not sure: in 2023, 20 November was a Monday.
    'They met on Monday, November 20, in Rome.',
    'He spoke on Monday. May 6 is a holiday.',
  ])('is silent on: %s', (sentence) => {
    expect(look(sentence)).toEqual([]);
  });
});

describe('deadlines', () => {
  it('notes a deadline told as running that is over', () => {
    expect(look('The firm has until April 30 to answer.')).toEqual([
      {
        code: 'deadline-past',
        params: { words: 'has until April 30', deadline: '2025-04-30', published: '2025-05-05' },
        words: 'has until April 30',
      },
    ]);
  });

  it.each([
    'The firm has until May 30 to answer.',
    'The firm had until April 30 to answer.',
    'The deadline of April 30 has passed.',
    'The firm has until Friday to answer.',
  ])('is silent on: %s', (sentence) => {
    expect(look(sentence)).toEqual([]);
  });
});

describe('anniversaries', () => {
  it('notes a number that does not lead back to the year named', () => {
    expect(look('Monday marks the 50th anniversary of the 1972 accord.')).toEqual([
      {
        code: 'anniversary-mismatch',
        params: { words: '50th anniversary of the 1972', from: 1972, to: 2025, years: 53 },
        words: '50th anniversary of the 1972',
      },
    ]);
  });

  it("takes a treaty's year of signing from the knowledge", () => {
    const sentence = 'Monday marks the 50th anniversary of the Lake Accord in town.';
    const text = readArticleText(sentence, en.text);
    const start = sentence.indexOf('Lake Accord');
    const treaty: TreatyEntry = {
      id: 'lake-accord',
      name: 'Lake Accord',
      formalName: null,
      kind: 'accord',
      signed: '1970-07-02',
      place: null,
      inForce: null,
      parties: [],
      open: null,
      signatories: [],
      status: 'unknown',
      statusNote: null,
      background: null,
      settles: null,
      provisions: [],
      events: [],
      since: [],
      related: [],
      sources: [],
      basis: 'knowledge',
      candidates: [],
      why: { rule: 'name', words: 'Lake Accord', file: null, checked: null },
      mentions: [mentionAt(text, start, start + 11)],
    };
    expect(look(sentence, [treaty])).toMatchObject([
      { code: 'anniversary-mismatch', params: { from: 1970, to: 2025, years: 55 } },
    ]);
    expect(look(sentence, [{ ...treaty, signed: '1975-07-02' }])).toEqual([]);
  });

  it.each([
    'Monday marks the 53rd anniversary of the 1972 accord.',
    'The town marked the 40th anniversary of the 1972 accord long ago.',
    'They will mark the 54th anniversary of the 1972 accord.',
    'Monday marks the 50th anniversary of the founding of the club.',
    'He praised the 50th anniversary of the 1972 accord.',
  ])('is silent on: %s', (sentence) => {
    expect(look(sentence)).toEqual([]);
  });
});
