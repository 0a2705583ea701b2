/** Twenty sentences of true articles for each check of days: all of them of Monday, 5 May 2025. None may be accused. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { findDiscrepancies } from '../../../engine/discrepancies/find-discrepancies.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

const DAY = '2025-05-05';

function find(sentence: string) {
  const text = readArticleText(sentence, en.text);
  const dates = findDates(text, en.dates, { published: DAY, taken: [] });
  const found = { day: DAY, dates, leaders: [], treaties: [], officesOf: () => [], treatyRules: en.treaties };
  return findDiscrepancies(text, en.discrepancies, found);
}

describe('something called upcoming', () => {
  test.each([
    'The upcoming visit in June is planned.',
    'An upcoming summit on May 19 will bring both sides to London.',
    'The upcoming vote on Friday is seen as a test.',
    'She spoke of the upcoming season, as she had done in March.',
    'The upcoming trial over the fire of March 2025 is awaited.',
    'An upcoming book about the winter of 2024 names them all.',
    'The upcoming report on the floods in April will be long.',
    'The upcoming election was called in March 2025.',
    'The upcoming talks were agreed on April 22 in Rome.',
    'He cancelled his upcoming trip on Thursday.',
    'The upcoming anniversary of the fall of Saigon in April 1975 is marked.',
    'The forthcoming summit follows one in February.',
    'Ahead of the upcoming visit, a delegation came on April 30.',
    'The upcoming budget (see our report of April 12) is tight.',
    'Details of the upcoming launch leaked in early April.',
    'They discussed the upcoming conclave after the funeral on April 26.',
    'The upcoming parade marks the victory of May 9, 1945.',
    'The upcoming reform replaces the law passed in March 2025.',
    'The upcoming meeting is the first since January.',
    'Tickets for the upcoming tour sold out on April 4.',
  ])('%s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });
});

describe('a weekday with its date', () => {
  test.each([
    'He spoke on Monday, May 5, in Rome.',
    'He spoke on Sunday, May 4.',
    'They meet on Friday, May 9, in Geneva.',
    'The attack of Tuesday, April 22, killed many.',
    'He died on Tuesday, 11 September 2001.',
    'The wall fell on Thursday, November 9, 1989.',
    'It was signed on Sunday, 2 July 1972.',
    'On Friday, 2 May, the shop closed.',
    'Neville said on Wednesday, May 10, that it was over, in a letter of 1899.',
    'It rained on Monday. May 6 is a holiday.',
    'From Monday to May 9 the road is closed.',
    'On Thursday or on May 10 they will know more.',
    'The Monday and May 7 matches were put off.',
    'She came on a Monday, on 12 May 2003.',
    'They met on Monday, November 20, in Rome.',
    'The paper of Saturday, May 3rd, printed it.',
    'It begins Wednesday (May 7) at noon.',
    'It ended Thursday 1 May.',
    'On Friday the 13th nobody came.',
    'Trains run on Sundays, from May 11 on.',
  ])('%s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });
});

describe('a deadline', () => {
  test.each([
    'The firm has until May 30 to answer.',
    'The firm has until Friday to answer.',
    'The firm had until April 30 to answer.',
    'The deadline was April 30.',
    'The deadline of April 30 has passed.',
    'The deadline is May 15.',
    'The deadline is June 1, a month later than planned.',
    'Iran missed a deadline of April 30.',
    'The ministry set a deadline of April 15, which it then extended.',
    'The deadline is April 15 in most years.',
    'They have until April 2026 to comply.',
    'The court, whose deadline expired on April 30, will sit again.',
    'He faces a deadline of May 31 to pay.',
    'Both sides ignored the deadline of April 20.',
    'Voters had had until April 28 to register.',
    'Since the deadline of May 1 nothing was heard.',
    'The original deadline is April 1, but it was moved to June.',
    'Sellers have until April 30 of next year.',
    'Parliament has until the end of May to approve it.',
    'The old law said that a firm has until January 31 to file.',
  ])('%s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });
});

describe('an anniversary', () => {
  test.each([
    'Monday marks the 53rd anniversary of the 1972 accord.',
    'Friday marks the 80th anniversary of the 1945 victory.',
    'This week marks the 50th anniversary of the fall of Saigon in 1975.',
    'The town marked the 40th anniversary of the 1972 accord long ago.',
    'They will mark the 54th anniversary of the 1972 accord.',
    'Next year marks the 50th anniversary of the 1976 games.',
    'Last year was the 75th anniversary of the 1949 treaty.',
    'Monday marks the 50th anniversary of the founding of the club.',
    'He praised the 50th anniversary of the 1972 accord.',
    'In 2022 they celebrated the 50th anniversary of the 1972 accord.',
    'On the 50th anniversary of the 1972 accord the two had met.',
    'A stamp of 2012 marks the 40th anniversary of the 1972 accord.',
    'The 100th anniversary of the 1925 pact comes in October.',
    'The festival marks its 20th anniversary in 2025.',
    'The 10th anniversary of the 2015 deal was marked in July.',
    'A film made for the 30th anniversary of the 1972 accord is shown again.',
    'The book marks the 50th anniversary of a club that plays since 1972.',
    'The 25th anniversary of the 1998 agreement was in 2023.',
    'A 60th anniversary stamp marks the treaty.',
    'The fiftieth anniversary of the 1972 accord was marked three years ago.',
  ])('%s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });
});
