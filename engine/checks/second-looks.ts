import type { DateEntry, Leader, Note, TreatyEntry } from '../brief.ts';
import type { ArticleText } from '../text/article-text.ts';
import { anniversaryMismatch } from './anniversary-mismatch.ts';
import { deadlinePast } from './deadline-past.ts';
import { findOfficeMismatches } from './office-mismatch.ts';
import { prepareReading, type Reading } from './reading.ts';
import { upcomingButPast } from './upcoming-but-past.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** All checks. The order is only that of notes on the same words; silence is better than a wrong accusation in each. */
const CHECKS: readonly ((reading: Reading) => Note[])[] = [
  upcomingButPast,
  deadlinePast,
  weekdayMismatch,
  anniversaryMismatch,
  findOfficeMismatches,
];

/**
 * What in an article deserves a second look: words that disagree with each other or with the day of publication.
 *
 * @param context `day`: ISO day of publication; the dates, leaders and treaties found in the same text
 * @returns notes in the order of the text; their messages quote the words that disagree
 */
export function findSecondLooks(
  text: ArticleText,
  context: { day: string; dates: readonly DateEntry[]; leaders: readonly Leader[]; treaties: readonly TreatyEntry[] },
): Note[] {
  const reading = prepareReading(text, context);
  return CHECKS.flatMap((check) => check(reading)).sort((a, b) => a.mention.start - b.mention.start);
}
