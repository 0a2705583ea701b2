import type { Discrepancy } from '../brief.ts';
import type { ArticleText } from '../text/article-text.ts';
import { anniversaryMismatch } from './anniversary-mismatch.ts';
import { deadlinePast } from './deadline-past.ts';
import { type DiscrepancyContext, type DiscrepancyInput, prepareDiscrepancyContext } from './discrepancy-context.ts';
import type { DiscrepancyRules } from './discrepancy-rules.ts';
import { officeMismatch } from './office-mismatch.ts';
import { treatyYear } from './treaty-year.ts';
import { upcomingButPast } from './upcoming-but-past.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** All checks. The order is only that of findings on the same words; silence is better than a wrong accusation in each. */
const CHECKS: readonly ((context: DiscrepancyContext) => Discrepancy[])[] = [
  upcomingButPast,
  deadlinePast,
  weekdayMismatch,
  anniversaryMismatch,
  officeMismatch,
  treatyYear,
];

/**
 * Where an article does not agree with itself, with its day of publication or with the record.
 *
 * @param rules of the text's language
 * @param found the day of publication (ISO), and the dates, leaders and treaties found in the same text
 * @returns codes with the words that disagree, in the order of the text; offsets are UTF-16 units, end exclusive
 */
export function findDiscrepancies(
  article: ArticleText,
  rules: DiscrepancyRules,
  found: DiscrepancyInput,
): Discrepancy[] {
  const context = prepareDiscrepancyContext(article, rules, found);
  return CHECKS.flatMap((check) => check(context)).sort((a, b) => a.mention.start - b.mention.start);
}
