import { type PatternCorpus, reads } from '../../../../dates/date-corpus.ts';

export const DAYS: readonly PatternCorpus[] = [
  {
    pattern: 'numeric-date',
    accepted: [
      reads('The record is dated 2024-11-03 in the archive.', '2024-11-03', '2024-11-03'),
      reads('It was stamped 12/31/1999 at the border.', '12/31/1999', '1999-12-31'),
      reads('Die Akte trug den Vermerk 22.04.2025 am Rand.', '22.04.2025', '2025-04-22'),
      reads('The form said 25/12/2023 at the top.', '25/12/2023', '2023-12-25'),
    ],
    rejected: [
      'Version 10.0.2.15 fixes it.',
      'The ratio was 3/4/12345.',
      'Call 020-7946-0018 today.',
      'On 2025-02-30 nothing happens.',
    ],
  },
  {
    pattern: 'nine-eleven',
    accepted: [reads('Security changed after 9/11 everywhere.', '9/11', '2001-09-11')],
    rejected: ['She scored 9/11 from the line in 1/9/11/4.', 'Chapter 19/11 is short.'],
  },
  {
    pattern: 'month-name-day',
    accepted: [
      reads('They spoke on April 22, 2024.', 'April 22, 2024', '2024-04-22'),
      reads('He landed on Sept. 3rd, 1939, in the rain.', 'Sept. 3rd, 1939', '1939-09-03'),
      reads('The minister will visit from May 7-10 and leave.', 'May 7-10', '2025-05-07/2025-05-10'),
      reads('It runs June 3 to 9, 2026, in Rome.', 'June 3 to 9, 2026', '2026-06-03/2026-06-09'),
      reads('Schools close on May 7, 8 and 9.', '8', '2025-05-08'),
      reads('The fair runs July 28-August 2, 2024, in town.', 'July 28-August 2, 2024', '2024-07-28/2024-08-02'),
    ],
    rejected: ['You may 7 times out of 10 be right.', 'On March 40 nothing falls.', 'They march 20 miles a day.'],
  },
  {
    pattern: 'day-month-name',
    accepted: [
      reads('They spoke on 22 April 2024.', '22 April 2024', '2024-04-22'),
      reads('On the 3rd of September 1939 war came.', '3rd of September 1939', '1939-09-03'),
      reads('Polls open on 2 and 4 June 2026.', '2', '2026-06-02'),
      reads('The summit of 7-10 July 2024 failed.', '7-10 July 2024', '2024-07-07/2024-07-10'),
      reads('On Friday, 2 May 2025, he resigned.', 'Friday, 2 May 2025', '2025-05-02'),
    ],
    rejected: ['Some 5 may fall ill.', 'He paid $12 March told us.', 'By 3.5 April had lost.'],
  },
  {
    pattern: 'weekday',
    accepted: [
      reads('The president called on Monday.', 'Monday', '2025-05-05'),
      reads('The court ruled on Friday.', 'Friday', '2025-05-02'),
      reads('The court will rule on Friday.', 'Friday', '2025-05-09'),
      reads('On Thursday, the envoys will meet again.', 'Thursday', '2025-05-08'),
      reads('He left last Monday.', 'last Monday', '2025-04-28'),
      reads('Voting starts this coming Sunday.', 'this coming Sunday', '2025-05-11'),
      reads('They talk next Tuesday.', 'next Tuesday', '2025-05-13'),
      reads('Shots were heard on Friday night.', 'Friday night', '2025-05-02'),
      reads('Doors opened at 9 a.m. Saturday.', '9 a.m. Saturday', '2025-05-03T09:00'),
      reads('The strike lasted from Tuesday to Thursday.', 'Thursday', '2025-05-01'),
    ],
    rejected: [
      'It is held on the last Friday of Ramadan.',
      'They meet on the second Tuesday of the month.',
      'Shops open every Sunday.',
      'She reads the Sunday Times.',
      'He sat in the sun.',
      'Black Friday deals never end.',
      'The Good Friday Agreement holds.',
    ],
  },
  {
    pattern: 'nth-weekday',
    accepted: [
      reads('America voted on the first Tuesday in November.', 'first Tuesday in November', '2024-11-05'),
      reads('The vote will be held on the last Sunday of May.', 'last Sunday of May', '2025-05-25'),
      reads('The clocks went forward on the last Sunday of March.', 'last Sunday of March', '2025-03-30'),
      reads('The day fell on the third Monday of January 2026.', 'third Monday of January 2026', '2026-01-19'),
      reads('It met on the 2nd Friday of June 2024.', '2nd Friday of June 2024', '2024-06-14'),
    ],
    rejected: [
      'It meets every second Tuesday of June.',
      'It rained on the first Tuesday of the war.',
      'There was no fifth Monday in February 2025.',
    ],
  },
  {
    pattern: 'after-next',
    accepted: [
      reads('They meet again the Friday after next.', 'Friday after next', '2025-05-16'),
      reads('Parliament returns the week after next.', 'week after next', '2025-W21'),
      reads('Voters decide the year after next.', 'year after next', '2027'),
    ],
    rejected: ['It is the week after next month’s vote.', 'The day after next to nothing was left.'],
  },
  {
    pattern: 'weekday-week',
    accepted: [reads('The house sits again on Tuesday week.', 'Tuesday week', '2025-05-13')],
    rejected: ['The Monday week-long strike goes on.', 'Read our Sunday Week review.', 'A Monday week three game.'],
  },
  {
    pattern: 'clock-time',
    accepted: [reads('The siren went off at 10:35 p.m. on Friday.', '10:35 p.m. on Friday', '2025-05-02T22:35')],
    rejected: ['The shop opens at 9 a.m. in town.', 'They won 3:21 to nothing.', 'Verse 12:30 says so.'],
  },
  {
    pattern: 'deictic-day',
    accepted: [
      reads('He arrived yesterday.', 'yesterday', '2025-05-04'),
      reads('The vote is tomorrow.', 'tomorrow', '2025-05-06'),
      reads('Rockets fell last night.', 'last night', '2025-05-04'),
      reads('They met the day before yesterday.', 'the day before yesterday', '2025-05-03'),
      reads('It rained this morning.', 'this morning', '2025-05-05'),
    ],
    rejected: ['He told USA Today so.', 'Nobody sleeps at night.', 'This night shift is long.'],
  },
  {
    pattern: 'named-day',
    accepted: [
      reads('They met on Christmas Eve 2023.', 'Christmas Eve 2023', '2023-12-24'),
      reads('It happened last Thanksgiving.', 'last Thanksgiving', '2024-11-28'),
      reads('He was shot on Good Friday 1865.', 'Good Friday 1865', '1865-04-14'),
      reads('Moscow will hold a parade on Victory Day.', 'Victory Day', '2025-05-09'),
      reads('Markets closed for Eid al-Fitr 2024.', 'Eid al-Fitr 2024', '2024-04-10'),
      reads('Lamps were lit on Diwali 2023.', 'Diwali 2023', '2023-11-12'),
    ],
    rejected: [
      'The statues of Easter Island stand.',
      'They bought a Christmas tree.',
      'Victory Day is kept in many lands.',
    ],
  },
];
