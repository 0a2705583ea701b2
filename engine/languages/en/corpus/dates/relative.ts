import { type PatternCorpus, reads } from '../../../../dates/date-corpus.ts';

export const RELATIVE: readonly PatternCorpus[] = [
  {
    pattern: 'relative-unit',
    accepted: [
      reads('The two met last week.', 'last week', '2025-W18'),
      reads('Prices rose this month.', 'this month', '2025-05'),
      reads('A summit is due later this year.', 'later this year', '2025'),
      reads('Elections are due next year.', 'next year', '2026'),
      reads('It opened in 1990. The following year it closed.', 'following year', '1991'),
      reads('Guns fell silent in 1953. That year he died.', 'That year', '1953'),
    ],
    rejected: [
      'The last two weeks were hard.',
      'This year-long war goes on.',
      'The next days count.',
      'It was the last week of the campaign.',
      'Rates rose in the last month of 2024.',
      'It was his last day.',
    ],
  },
  {
    pattern: 'units-away',
    accepted: [
      reads('It closed half a decade ago.', 'half a decade ago', '2020'),
      reads('It closed a quarter of a century ago.', 'a quarter of a century ago', '2000'),
      reads('The vote is a week on Tuesday.', 'a week on Tuesday', '2025-05-13'),
      reads('He died three days ago.', 'three days ago', '2025-05-02'),
      reads('It began nearly six weeks ago.', 'nearly six weeks ago', '2025-W13'),
      reads('She left 18 months ago.', '18 months ago', '2023-11'),
      reads('It was built a century ago.', 'a century ago', '1925'),
      reads('They wed two and a half years ago.', 'two and a half years ago', '2022-11'),
      reads('He won in 2010. Two years later he lost.', 'Two years later', '2012'),
      reads('Sales fell in the third quarter of 2024 from a year earlier.', 'a year earlier', '2023-Q3'),
      reads('A year ago today he was elected.', 'A year ago today', '2024-05-05'),
      reads('Ten years ago to the day, he was elected.', 'Ten years ago to the day', '2015-05-05'),
      reads('They met two weeks ago Tuesday.', 'two weeks ago Tuesday', '2025-04-22'),
      reads('The war ended 80 years ago this Thursday.', '80 years ago this Thursday', '1945-05-08'),
      reads('Five years ago on Sunday a man died.', 'Five years ago on Sunday', '2020-05-04'),
      reads('A century ago on April 30, he was born.', 'A century ago on April 30', '1925-04-30'),
      reads('It was founded 30 years ago this month.', '30 years ago this month', '1995-05'),
      reads('The summit opens a week from Tuesday.', 'a week from Tuesday', '2025-05-13'),
      reads('The deal takes force two weeks from today.', 'two weeks from today', '2025-05-19'),
      reads('A verdict is due in three weeks’ time.', 'three weeks’ time', '2025-W22'),
      reads("He will be free in a year's time.", "a year's time", '2026'),
    ],
    rejected: [
      'It took three days.',
      'He served for 24 years.',
      'Three days earlier than planned, it came.',
      'The story goes that two years later nothing had changed.',
      'The town lies three days from the coast.',
      'It was three weeks’ time well spent.',
    ],
  },
  {
    pattern: 'year-earlier',
    accepted: [
      reads(
        'Profit fell in the third quarter of 2024. The year-earlier period had a gain.',
        'year-earlier period',
        '2023-Q3',
      ),
      reads('That compares with year-ago sales.', 'year-ago', '2024'),
    ],
    rejected: ['The year-long siege ended.', 'A year earlier than that, no one knew.'],
  },
  {
    pattern: 'year-end',
    accepted: [reads('The deal should close by year-end.', 'year-end', '2025')],
    rejected: ['The year ended badly.', 'Every year endures.'],
  },
  {
    pattern: 'narrative-day',
    accepted: [
      reads('They signed on May 8, 1945. The next morning guns fell silent.', 'The next morning', '1945-05-09'),
      reads('He fell on June 5, 2024. The day before, he had sung.', 'The day before', '2024-06-04'),
    ],
    rejected: ['The day before the vote was calm.', 'The next time he wins.'],
  },
  {
    pattern: 'weekend',
    accepted: [
      reads('Clashes went on over the weekend.', 'the weekend', '2025-W18-WE'),
      reads('They will meet at the weekend.', 'the weekend', '2025-W19-WE'),
    ],
    rejected: ['The weekend-only service stops.', 'Weekend trips are cheap.'],
  },
  {
    pattern: 'week-of',
    accepted: [reads('Talks begin in the week of May 12.', 'week of May 12', '2025-W20')],
    rejected: ['A week of rain followed.', 'The week of the vote was calm.'],
  },
  {
    pattern: 'the-period',
    accepted: [
      reads('It will be done by the end of the year.', 'the end of the year', '2025'),
      reads('They met earlier in the month.', 'earlier in the month', '2025-05'),
    ],
    rejected: ['He was man of the year.', 'The year of the flood came.', 'The month was wet.'],
  },
  {
    pattern: 'vague',
    accepted: [
      reads('He recently left.', 'recently', 'PAST_REF'),
      reads('They now agree.', 'now', 'PRESENT_REF'),
      reads('More will follow in the coming months.', 'in the coming months', 'FUTURE_REF'),
    ],
    rejected: ['The past two weeks were hard.', 'He knows it.', 'The past year was hard.'],
  },
];
