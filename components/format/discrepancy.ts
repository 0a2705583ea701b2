import type { Discrepancy } from '../../engine/brief.ts';
import { t } from '../strings.ts';
import { formatDay, formatYear, weekdayName } from './day.ts';
import { officeTitle } from './office.ts';

/**
 * What does not agree, as one plain sentence that quotes exactly the words that disagree.
 *
 * @param locale BCP 47 tag for days, weekdays and countries
 * @returns text, never markup: it holds words of the page
 */
export function discrepancySentence({ code, params }: Discrepancy, locale: string): string {
  const day = (iso: string) => formatDay(iso, locale, 'long');
  switch (code) {
    case 'upcoming-but-past':
      return t('discrepancy.upcomingButPast', params.upcoming, params.date, day(params.published));
    case 'deadline-past':
      return t('discrepancy.deadlinePast', params.words, day(params.deadline), day(params.published));
    case 'weekday-mismatch': {
      const [is, said] = [params.weekday, params.stated].map((weekday) => weekdayName(weekday, locale));
      return t('discrepancy.weekdayMismatch', params.words, day(params.date), is ?? '', said ?? '');
    }
    case 'anniversary-mismatch':
      return t('discrepancy.anniversaryMismatch', params.words, params.from, params.to, params.years);
    case 'treaty-year':
      return t('discrepancy.treatyYear', params.words, params.treaty, formatYear(params.signed, locale));
    case 'office-held': {
      const office = officeTitle({ ...params, acting: false }, locale);
      return t('discrepancy.officeHeld', params.words, params.person, office, day(params.since));
    }
    case 'office-ended': {
      const office = officeTitle({ ...params, acting: false }, locale);
      return t('discrepancy.officeEnded', params.words, params.person, office, day(params.until));
    }
  }
}
