import type { DateJoins } from '../../../dates/date-rules.ts';

const LIST = [' and ', ' or ', ', ', ', and ', ', or ', ' & '];
const HYPHENS = ['-', ' - ', '--', ' -- '];

/** What stands between English expressions that belong together. */
export const JOINS: DateJoins = {
  weekdayBeforeDate: new Set([' ', ', ', '., ', ' the ', ' - ']),
  weekdayAfterDate: new Set([' (']),
  weekdayBeforeRange: new Set([' ', ', ']),
  timeBeforeDay: new Set([' ', ', ', ' on ', '. ', '. on ']),
  timeAfterDay: new Set([' ', ', ', ' at ', ', at ']),
  partBeforeWhole: new Set([' ', ', ', ' of ', ' in ', ' of the ', ' the ', ' on ', ' - ', ' (', '., ']),
  wholeBeforePeriod: new Set([' ', '-']),
  wholeBeforeMonth: new Set(["'s "]),
  list: new Set(LIST),
  range: new Set([' to ', ' through ', ' until ', ' till ', ' thru ', ...HYPHENS]),
  oneRange: new Set(HYPHENS),
  rangeWhenOpened: new Set([' and ']),
};
