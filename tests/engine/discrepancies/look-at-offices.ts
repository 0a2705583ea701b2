import type { Leader } from '../../../engine/brief.ts';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { findDiscrepancies } from '../../../engine/discrepancies/find-discrepancies.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readFixtures } from '../leaders/fixtures/read-fixtures.ts';

const index = indexLeaders(readFixtures(), en, null);

interface Record {
  /** All offices that the country of the leader has. */
  titles?: readonly string[];
  /** What the record says of every leader otherwise than the fixtures do. */
  leader?: Partial<Leader>;
}

/**
 * What the checks say of an article in English about people of the fixtures.
 *
 * Both countries were checked on 2025-01-01. Ann Vale: President of Nordia since 2020-01-10. Nils Holm: of Suderia, 2000 to 2010-01-01.
 */
export function lookAtOffices(
  day: string,
  text: string,
  { titles = ['President', 'Prime Minister'], leader = {} }: Record = {},
) {
  const article = readArticleText(text, en.text);
  const found = findLeaders(article, index, { day, title: null, occupied: [] });
  const dates = findDates(article, en.dates, { published: day, taken: found.flatMap(({ mentions }) => mentions) });
  const leaders = found.map((one) => ({ ...one, ...leader }));
  const input = { day, dates, leaders, treaties: [], officesOf: () => titles, treatyRules: en.treaties };
  return findDiscrepancies(article, en.discrepancies, input).map(({ code, params }) => ({ code, params }));
}
