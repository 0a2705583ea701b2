import { type PatternCorpus, reads } from '../../../../dates/date-corpus.ts';

/** Figures beside those of another year, as reports of earnings give them. */
export const COMPARISONS: readonly PatternCorpus[] = [
  {
    pattern: 'same-period',
    accepted: [
      reads('Profit in the first quarter doubled from the same period last year.', 'same period last year', '2024-Q1'),
      reads(
        'Third-quarter 2024 sales were flat. Costs exceeded those of the corresponding quarter a year earlier.',
        'corresponding quarter a year earlier',
        '2024-Q3',
      ),
      reads('Exports in March 2025 beat those of the same month of 2023.', 'same month of 2023', '2023-03'),
      // The figures of several months have no quarter.
      reads(
        'It earned $5 million in the first nine months, against $3 million in the same period last year.',
        'same period last year',
        '2024',
      ),
      // Nothing was named that it could answer to: only the year is known.
      reads('Fewer tourists came than in the same period last year.', 'same period last year', '2024'),
    ],
    rejected: ['The same period of calm followed.', 'A similar quarter of town was razed.', 'The same half won again.'],
  },
  {
    pattern: 'period-of-year',
    accepted: [
      reads('Net rose in the first quarter. Nothing was sold in the 2024 quarter.', '2024 quarter', '2024-Q1'),
      reads("First-quarter net rose. A gain helped last year's quarter.", "last year's quarter", '2024-Q1'),
      reads(
        'In the first nine months, net fell to $3 million from $5 million in the 2024 period.',
        '2024 period',
        '2024',
      ),
    ],
    rejected: ['The 2024 accord holds.', "Last year's quarterfinal was lost.", 'It sold 2024 quarter pounders.'],
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
      reads('It lost $5 million in the first quarter, against year-earlier profit.', 'year-earlier', '2024-Q1'),
      reads('For the nine months, it lost $5 million, against year-earlier profit.', 'year-earlier', '2024'),
      // What the report is about, not the quarters to come that it mentions.
      reads(
        'First-quarter profit fell. Analysts fear for the third quarter of 2025 and the fourth quarter of 2025. Costs rose. ' +
          'The year-ago period had a gain.',
        'year-ago period',
        '2024-Q1',
      ),
    ],
    rejected: ['The year-long siege ended.', 'A year earlier than that, no one knew.'],
  },
  {
    pattern: 'bare-last',
    accepted: [
      reads('Twice as many came this year as last.', 'last', '2024'),
      reads('Fewer were killed this month than last, police said.', 'last', '2025-04'),
    ],
    rejected: [
      'It was this year as last year a close race.',
      'He came first rather than last.',
      'As last time, it rained.',
    ],
  },
];
