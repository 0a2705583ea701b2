import { describe, expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

/** Short articles full of numbers, with every date that is really in them, in order of time. Published on 2025-05-05, a Monday. */
const ARTICLES: readonly { title: string; text: string; dates: readonly string[] }[] = [
  {
    title: 'football',
    text: 'City won 4-1 after a goal in the 80th minute. The striker, 24, has 112 goals in 2000 minutes of play. The second half began with a penalty; the first half had ended 1-1. On Saturday 45,000 fans came, 2,000 more than usual. The No. 10 wore shirt 99 and ran 11.2 km. Theresa May watched.',
    dates: ['2025-05-03'],
  },
  {
    title: 'basketball',
    text: 'They shot 9 of 11 from the line and scored 31 points in the fourth quarter. The 7-foot-1 centre, who may sit, had 12 rebounds. Coach March said the 1-3-1 zone had cost 20 points. Down 98-95, they fouled. It was their 50th win in 82 games.',
    dates: [],
  },
  {
    title: 'cricket',
    text: 'The captain made his second hundred off 98 balls, and the score stood at 250-4 after 50 overs. Needing 312 to win, the hosts fell for 199. He has 8,000 runs, 1,950 of them in the fourth innings. August Meyer took 5-42.',
    dates: [],
  },
  {
    title: 'athletics',
    text: 'The 1500 metres was won in 3:29.05, and the 10,000 metres in 26:31. She ran a 1990-metre loop twice. Lane 4 was empty. Her best, 2.01 m, dates from 2019. A heat of 12 runners went out at 20 seconds apart.',
    dates: ['2019'],
  },
  {
    title: 'prices',
    text: 'The phone costs $1999, down from $2,050, and the case 19.99. A kilo of rice is 1.25 euros, 12% more; oil rose to $81.20 a barrel. The index closed at 2025.11 points, up 7.5. Some 1,900 shops took part. Spring water is 0.99. They march on.',
    dates: [],
  },
  {
    title: 'markets',
    text: 'Shares fell 1.5% to 1,984.20 on Friday. The yield on the 10-year note was 4.25%, and the 30-year 4.75%. The bank cut 2000 jobs. Net profit of 1.95 billion beat 1.90 billion forecast by 12 analysts. The pound bought $1.2512.',
    dates: ['2025-05-02'],
  },
  {
    title: 'telephones',
    text: 'The new model 2020 has 12 GB of memory, a 5000 mAh battery and 1920 x 1080 pixels at 120 Hz. Version 10.12.3 of the system weighs 1.9 GB. Windows 2000 and Office 2003 files open. It sells from 18 June at 999.',
    dates: ['2025-06-18'],
  },
  {
    title: 'aircraft and cars',
    text: 'Flight 1990 landed on runway 27 with 189 people after 2 hours. The Boeing 737-800 had 8 engines checked. A Peugeot 2008 and an Audi Q3 stood in lot 1975 near Route 2001. The engine gives 1998 cc and 150 hp. Call 1-800-555-2019 or 020 7946 1984.',
    dates: [],
  },
  {
    title: 'law',
    text: 'Under Section 1983 and Article 5, paragraph 2, the court fined the firm 1,998 euros. Resolution 1701 was cited with Resolution 242. Rule 12 says that a party may appeal within 30 days. Case 24-1960 goes on. The defendants, 31 and 52, served for 12 years. In 2021 they appealed.',
    dates: ['2021'],
  },
  {
    title: 'science',
    text: 'The probe is 1,950 kilometres up and moves at 2000 km per hour. At 1538 degrees iron melts. The sample of 1,200 stars, 20 of them second to none in size, sat in a survey of 1950 square degrees. The sun may grow 200 times. Temperatures in the 90s are common there.',
    dates: [],
  },
  {
    title: 'a table of cases',
    text: 'State Cases Deaths\nBihar\n1952 100\nGoa\n2034 70\nAssam\n27 1985\nThe count began in 2020.',
    dates: ['2020'],
  },
];

describe('articles full of numbers', () => {
  it.each(ARTICLES)('invents no date in an article about $title', ({ text, dates }) => {
    const found = findDates(readArticleText(text, en.text), en.dates, { published: '2025-05-05', taken: [] });
    expect(found.map(({ value }) => value)).toEqual(dates);
  });
});
