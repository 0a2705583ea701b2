import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** Weeks and weekdays of a month, parts of a year, stretches, reigns and days with a slash; the article is of Monday, 5 May 2025. */
export const PARTS_OF_PERIODS: readonly PatternCorpus[] = [
  {
    pattern: 'month-day-slash',
    accepted: [
      reads('將於5/14表決。', '5/14', '2025-05-14'),
      reads('活動自5/14至5/16舉行。', '5/14至5/16', '2025-05-14/2025-05-16'),
    ],
    rejected: ['比分是5/4。', '占全国的1/2。', '详见网页/5/14。'],
  },
  {
    pattern: 'weekday-of-month',
    accepted: [
      reads('5月的第二个星期日是母亲节。', '5月的第二个星期日', '2025-05-11'),
      reads('他定于6月最后一个周五离职。', '6月最后一个周五', '2025-06-27'),
    ],
    rejected: ['第一个星期日，他病了。', '5月的第二个孩子。'],
  },
  {
    pattern: 'week-of-period',
    accepted: [
      reads('2021年的第一周，他出国了。', '2021年的第一周', '2021-W01'),
      reads('4月最后一周天气转热。', '4月最后一周', '2025-W17'),
    ],
    rejected: ['第一周他缺席。', '开学第二周。'],
  },
  {
    pattern: 'units-of-year',
    accepted: [
      reads('2021年的前2周客房已满。', '2021年的前2周', '2021-W01/2021-W02'),
      reads('去年最后四个月业绩下滑。', '去年最后四个月', '2024-09/2024-12'),
    ],
    rejected: ['前2周他缺席。', '最后四个月的房租。'],
  },
  {
    pattern: 'day-of-years-ago',
    accepted: [reads('十年前的今天，他去世了。', '十年前的今天', '2015-05-05')],
    rejected: ['今天的十年前。', '几年前的今天。'],
  },
  {
    pattern: 'stretch',
    accepted: [
      reads('过去十年，经济增长。', '过去十年', '2015-05-05/2025-05-05'),
      reads('未来三天将下雨。', '未来三天', '2025-05-06/2025-05-08'),
      reads('近五年来，人口减少。', '近五年来', '2020-05-05/2025-05-05'),
    ],
    rejected: ['历时近三年，大桥建成。', '过去三年级的学生。'],
  },
  {
    pattern: 'reign-year',
    accepted: [reads('康熙三年，他出生。', '康熙三年', '1664'), reads('昭和20年，战争结束。', '昭和20年', '1945')],
    rejected: ['康熙的三年。', '昭和基地建成20年。'],
  },
];
