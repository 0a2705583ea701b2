import type { DateEntry, Discrepancy, Mention } from '../brief.ts';
import { dayOfWeek, type EpochDay, parseIsoDate } from '../calendar/plain-date.ts';
import { sentenceIndexAt } from '../text/article-text.ts';
import { type DiscrepancyContext, onOneLine, wordsBetween } from './discrepancy-context.ts';

/** Days: further from publication, a date without its year may be of another year, where the weekday fits. */
const YEAR_IS_SURE_WITHIN = 120;

/** The one weekday that a date's words name beside its day in digits; null where they name none or two. */
function statedWeekday({ article, rules }: DiscrepancyContext, mention: Mention) {
  const words = wordsBetween(article, mention.start, mention.end);
  const named = words.flatMap((word) => rules.weekdays.get(word.folded) ?? []);
  const yearStated = words.some((word) => /^\d{4}$/.test(word.text));
  const dayStated = words.some((word) => /^\d{1,2}\p{L}{0,2}$/u.test(word.folded));
  const [weekday] = named;
  return weekday !== undefined && named.length === 1 && dayStated ? { weekday, yearStated } : null;
}

/** Whether a date without its year can only be of the year it was resolved to: near publication, and no other year named. */
function isYearSure(
  { article, day, sentenceFacts }: DiscrepancyContext,
  mention: Mention,
  date: EpochDay,
  published: EpochDay,
): boolean {
  if (Math.abs(date - published) > YEAR_IS_SURE_WITHIN) return false;
  const year = Number(day.slice(0, 4));
  return [...sentenceFacts(sentenceIndexAt(article, mention.start)).years].every((named) => named === year);
}

const isExactDay = (entry: DateEntry): boolean => entry.precision === 'day' || entry.precision === 'time';

/** A weekday that does not fall on the date given with it: `Tuesday, May 5` where that day is a Monday. */
export function weekdayMismatch(context: DiscrepancyContext): Discrepancy[] {
  const published = parseIsoDate(context.day);
  if (published === null || context.rules.weekdays.size === 0) return [];
  return context.dated.flatMap(({ entry, mention }): Discrepancy[] => {
    const date = isExactDay(entry) ? parseIsoDate(entry.value.slice(0, 10)) : null;
    const stated = date === null ? null : statedWeekday(context, mention);
    if (date === null || stated === null) return [];
    if (!stated.yearStated && !isYearSure(context, mention, date, published)) return [];
    const weekday = dayOfWeek(date);
    if (weekday === stated.weekday) return [];
    const params = {
      words: onOneLine(mention.text),
      date: entry.value.slice(0, 10),
      weekday,
      stated: stated.weekday,
    };
    return [{ code: 'weekday-mismatch', params, mention }];
  });
}
