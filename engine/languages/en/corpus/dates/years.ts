import { type PatternCorpus, reads } from '../../../../dates/date-corpus.ts';

export const YEARS: readonly PatternCorpus[] = [
  {
    pattern: 'year',
    accepted: [
      reads('Firms cut their 2025 forecasts.', '2025', '2025'),
      reads('The accord of 1972 holds.', '1972', '1972'),
      reads('The 1999 declaration failed.', '1999', '1999'),
      reads('He won at the 1972 Games in Sapporo.', '1972', '1972'),
      reads('The Lahore Declaration (1999) failed.', '1999', '1999'),
      reads('A visit is planned in early 2026.', 'early 2026', '2026'),
      reads('It grew between 1998 and 2002.', '2002', '2002'),
      reads('The treaty of 1648 ended it.', '1648', '1648'),
      reads("He came in '98 and stayed.", "'98", '1998'),
      reads('It was nineteen ninety-seven then.', 'nineteen ninety-seven', '1997'),
    ],
    rejected: [
      'The wall was built in 1200 BC.',
      'He wrote it in 1445 AH.',
      'It fell in 1403 in the Iranian calendar.',
      'Call 2012-1400 at noon.',
      'Resolutions 1970 and 1973 passed.',
      'Some 2000 people came.',
      'She landed a 1980 spin.',
      'The club lost 1950 games in all.',
      'The bill was $1999 in all.',
      'He ran 1500 metres.',
      'Windows 2000 is old.',
      'Flight 1989 landed.',
      'It has 1,984 seats.',
      'The score of 2010.5 stands.',
      'He typed 1998 words.',
    ],
  },
  {
    pattern: 'year-range',
    accepted: [
      reads('The 2019/20 season was cut short.', '2019/20', '2019/2020'),
      reads('The drought of 1990-95 was long.', '1990-95', '1990/1995'),
      reads('He ruled in 2003–2008 alone.', '2003–2008', '2003/2008'),
    ],
    rejected: ['Dial 1990-5520 now.', 'The score was 2010-2009.', 'On 2019-11-20 it rained.'],
  },
  {
    pattern: 'decade',
    accepted: [
      reads('The Roaring Twenties were loud.', 'Twenties', '192'),
      reads('Songs of the 70s and 80s were played.', '80s', '198'),
      reads('It began in the 1990s.', '1990s', '199'),
      reads("He sang in the '80s.", "'80s", '198'),
      reads('The mid-2000s were calm.', 'The mid-2000s', '200'),
      reads('She left in the nineties.', 'nineties', '199'),
    ],
    rejected: ['He is in his 60s.', 'Temperatures in the 80s are common.', 'It took 30s to load.'],
  },
  {
    pattern: 'century',
    accepted: [
      reads('It was built in the 19th century.', '19th century', '18'),
      reads('A twenty-first century war began.', 'twenty-first century', '20'),
    ],
    rejected: ['The fifth century BC saw it.', 'A century passed.'],
  },
  {
    pattern: 'fiscal-year',
    accepted: [
      reads('Exports of FY2023-24 rose.', 'FY2023-24', '2023'),
      reads('Sales grew in fiscal 2024.', 'fiscal 2024', '2024'),
      reads('Costs fell in FY25 again.', 'FY25', '2025'),
      reads('The deficit of fiscal year 2023 was large.', 'fiscal year 2023', '2023'),
    ],
    rejected: ['Fiscal rules are strict.', 'The financial district slept.'],
  },
  {
    pattern: 'anniversary',
    accepted: [
      reads('They marked the 50th anniversary of the 1972 accord.', '50th anniversary', '2022'),
      reads('He praised the 80th anniversary of the victory.', '80th anniversary', '1945'),
    ],
    rejected: [
      'The 80th minute brought a goal.',
      'It is on sale for our 50th anniversary.',
      'A wedding anniversary came.',
    ],
  },
];
