/**
 * Days of the knowledge may be known to the year or month only: `2012`, `2012-05`. Compared as text, the first and last
 * day that such a day can mean give the right order.
 */

/** First day that a partial ISO day can mean: `2012` gives `2012-01-01`. */
export const firstDay = (day: string): string =>
  day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;

/**
 * Last day that a partial ISO day can mean: `2012` gives `2012-12-31`. Every month ends on a 31st here: past its end but
 * before the next month, which is right for comparing.
 */
export const lastDay = (day: string): string =>
  day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day;

/**
 * True where one day is before another however their missing parts are filled in.
 *
 * @param one a year, a month or an ISO day
 * @param other likewise
 */
export const surelyBefore = (one: string, other: string): boolean => lastDay(one) < firstDay(other);
