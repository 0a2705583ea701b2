import { type PatternCorpus, reads } from '../../../../dates/date-corpus.ts';

export const MONTHS_AND_SEASONS: readonly PatternCorpus[] = [
  {
    pattern: 'month-range',
    accepted: [
      reads('The run was Dec - Feb 2015.', 'Dec - Feb 2015', '2014-12/2015-02'),
      reads('Sales of Nov.-Dec. 2024 fell.', 'Nov.-Dec. 2024', '2024-11/2024-12'),
      reads('Hail came in March/April 2025.', 'March/April 2025', '2025-03/2025-04'),
      reads('The school closed Nov-Jan.', 'Nov-Jan', '2024-11/2025-01'),
    ],
    rejected: [
      'The May-May affair ended.',
      'It ran July 28-August 2, 2024.',
      'Mar-a-Lago is shut.',
      'She met April March.',
    ],
  },
  {
    pattern: 'month',
    accepted: [
      reads('The talks collapsed in March.', 'March', '2025-03'),
      reads('Voters will decide in November.', 'November', '2025-11'),
      reads('The talks collapsed in November.', 'November', '2024-11'),
      reads('He won last May.', 'last May', '2024-05'),
      reads('It began in late September 2019.', 'late September 2019', '2019-09'),
      reads('War broke out in 1971. The following March it was over.', 'following March', '1972-03'),
      reads('The May election was close.', 'May', '2025-05'),
      reads('She resigned in June last year.', 'June last year', '2024-06'),
      reads('He resigned as prime minister in July.', 'July', '2024-07'),
      reads('She was sworn in as president in July.', 'July', '2024-07'),
      reads('He will step down as prime minister in July.', 'July', '2025-07'),
      reads('Shops closed as prices rise in July.', 'July', '2025-07'),
    ],
    rejected: [
      'Rains come in June each year.',
      'It falls in October of every year.',
      'You may go.',
      'May said no.',
      'Theresa May spoke.',
      'The march on the capital began.',
      'April Smith won.',
      'He let the case march on.',
      'An august body sat.',
    ],
  },
  {
    pattern: 'season',
    accepted: [
      reads('It ended in the winter of 1994.', 'winter of 1994', '1994-WI'),
      reads('He quit last summer.', 'last summer', '2024-SU'),
      reads('Troops will leave this fall.', 'this fall', '2025-FA'),
      reads('The dam broke in spring 2011.', 'spring 2011', '2011-SP'),
    ],
    rejected: [
      'The fall of the city shocked all.',
      'Spring water is clear.',
      'The next spring tide will come at night.',
      'This spring water is sold in Lima.',
      'The Arab Spring spread.',
      'Prices fall in shops.',
      'The summer-long drought hurt.',
    ],
  },
  {
    pattern: 'quarter',
    accepted: [
      reads('Profit rose in the third quarter of 2024.', 'third quarter of 2024', '2024-Q3'),
      reads('First-quarter sales fell.', 'First-quarter', '2025-Q1'),
      reads("Sales fell in last year's third quarter.", "last year's third quarter", '2024-Q3'),
    ],
    rejected: [
      'A quarter of the people left.',
      'He scored a touchdown in the fourth quarter.',
      'The Latin Quarter is loud.',
    ],
  },
  {
    pattern: 'last-quarter',
    accepted: [reads('Sales will recover in the last quarter of 2026.', 'last quarter of 2026', '2026-Q4')],
    rejected: ['Sales fell last quarter.', 'It was the last quarter of the game.'],
  },
  {
    pattern: 'quarter-code',
    accepted: [
      reads('Profit rose in 1Q25.', '1Q25', '2025-Q1'),
      reads("Sales fell in Q4'24.", "Q4'24", '2024-Q4'),
      reads('Revenue grew in Q3 2024.', 'Q3 2024', '2024-Q3'),
      reads('Revenue grew in 2024 Q2.', '2024 Q2', '2024-Q2'),
    ],
    rejected: ['The Audi Q3 is small.', 'Ask Q5 instead.'],
  },
  {
    pattern: 'half',
    accepted: [
      reads('Output grew in 1H24.', '1H24', '2024-H1'),
      reads('Prices will fall in the first two quarters of 2026.', 'first two quarters of 2026', '2026-H1'),
      reads('Exports fell in the first half of 2024.', 'first half of 2024', '2024-H1'),
      reads('Rates will fall in the second half of next year.', 'second half of next year', '2026-H2'),
    ],
    rejected: ['The first two quarters of the match were dull.', 'He scored in the first half.', 'Half of them left.'],
  },
  {
    pattern: 'the-quarter',
    accepted: [
      reads('Profit fell in the second quarter of 2024. Costs rose in the quarter.', 'the quarter', '2024-Q2'),
      reads('Sales fell in the quarter ended Sept. 30, 2024.', 'the quarter', '2024-Q3'),
      reads(
        'Net for the fourth quarter of 2024 rose. Sales fell in the latest period.',
        'the latest period',
        '2024-Q4',
      ),
      reads('Sales fell in the latest quarter.', 'the latest quarter', '2025-Q1'),
    ],
    rejected: ['They live in the quarter of the tanners.', 'He won the quarter final.'],
  },
];
