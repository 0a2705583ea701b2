import type { Discrepancy } from '../brief.ts';
import { parseIsoDate } from '../calendar/plain-date.ts';
import { sentenceIndexAt } from '../text/article-text.ts';
import { type DiscrepancyContext, hasAny, mentionFrom, onOneLine } from './discrepancy-context.ts';

/** UTF-16 units before a date in which the words of a running deadline stand. */
const UNITS_TO_DEADLINE = 80;
/** Days: a deadline missed by more is history in the narrative present. */
const LATEST_MISSED_DAYS = 200;

/** A deadline stated as still running whose day lies before publication. */
export function deadlinePast({ article, rules, day, dated, sentenceFacts }: DiscrepancyContext): Discrepancy[] {
  const published = parseIsoDate(day);
  const words = rules.deadlines;
  if (published === null || words === null) return [];
  return dated.flatMap(({ entry, mention }): Discrepancy[] => {
    if (entry.precision !== 'day' || !entry.stated.includes('day')) return [];
    const deadline = parseIsoDate(entry.value);
    if (deadline === null || deadline >= published || deadline < published - LATEST_MISSED_DAYS) return [];
    const before = article.text.slice(
      Math.max(mention.sentenceStart, mention.start - UNITS_TO_DEADLINE),
      mention.start,
    );
    const running = words.running.exec(before);
    if (running === null) return [];
    if (hasAny(sentenceFacts(sentenceIndexAt(article, mention.start)).words, words.over)) return [];
    const whole = mentionFrom(article, mention.start - running[0].length, mention);
    const params = { words: onOneLine(whole.text), deadline: entry.value, published: day };
    return [{ code: 'deadline-past', params, mention: whole }];
  });
}
