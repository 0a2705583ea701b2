import { type DiscrepancyRules, discrepancyRules } from '../../../discrepancies/discrepancy-rules.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../dates/lexicon/calendar-names.ts';
import { offices } from './office-words.ts';
import {
  DATING,
  DEADLINE_TOLD,
  MARKING,
  OPENS_CLAUSE,
  ROLE_LINKS,
  TELLING_OF_THE_PAST,
  UPCOMING,
  WORKS,
} from './time-words.ts';

/** Checks of an article in English against itself and the record. */
export const discrepancies: DiscrepancyRules = discrepancyRules({
  weekdays: new Map([...WEEKDAYS, ...WEEKDAY_ABBREVIATIONS]),
  upcoming: {
    words: UPCOMING,
    links: ROLE_LINKS,
    works: WORKS,
    dating: DATING,
    opensClause: (folded) => OPENS_CLAUSE.has(folded) || (/[a-z]{3}(?:ed|ing)$/.test(folded) && folded !== 'meeting'),
  },
  deadlines: {
    running:
      /\b(?:(?:has|have) until|deadline (?:is|falls on|expires on|ends on)|(?:faces|face|set) (?:a|the|an) (?:\w{1,20} )?deadline of) (?:\w{6,9},? )?$/i,
    over: DEADLINE_TOLD,
  },
  anniversaries: {
    readOrdinal: (words) => {
      const number = /^(\d{1,3})(?:st|nd|rd|th)/.exec(words)?.[1];
      return number === undefined ? null : Number(number);
    },
    marking: MARKING,
    past: TELLING_OF_THE_PAST,
  },
  offices,
});
