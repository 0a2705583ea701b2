import type { TreatyEntry } from '../../../engine/brief.ts';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { findDiscrepancies } from '../../../engine/discrepancies/find-discrepancies.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

/** What the checks say of one sentence in English. */
export function look(
  sentence: string,
  treaties: readonly TreatyEntry[] = [],
  day = '2025-05-05',
  rules = en.discrepancies,
) {
  const text = readArticleText(sentence, en.text);
  const taken = treaties.flatMap(({ mentions }) => mentions);
  const dates = findDates(text, en.dates, { published: day, taken });
  return findDiscrepancies(text, rules, {
    day,
    dates,
    leaders: [],
    treaties,
    officesOf: () => [],
    treatyRules: en.treaties,
  }).map(({ code, params, mention }) => ({ code, params, words: mention.text }));
}
