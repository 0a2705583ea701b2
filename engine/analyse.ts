import type { Article, Brief } from './brief.ts';
import { findSecondLooks } from './checks/second-looks.ts';
import { findDates } from './dates/find-dates.ts';
import type { KnowledgeFiles } from './knowledge.ts';
import { once } from './lazy.ts';
import { findLeaders } from './leaders/find-leaders.ts';
import { indexLeaders, type LeaderIndex } from './leaders/index-leaders.ts';
import { readArticleText } from './text/article-text.ts';
import { findTreaties } from './treaties/find-treaties.ts';
import { indexTreaties, type TreatyIndex } from './treaties/index-treaties.ts';
import { countCountries } from './treaties/places.ts';

/** The knowledge made ready for matching: built once per start, then only read. */
export interface Knowledge {
  leaders: LeaderIndex;
  treaties: TreatyIndex;
  /**
   * The oldest `checked` day of the files with offices: up to it all of them are known. Treaties carry their own days: a treaty looked up in November
   * says nothing of who held an office then.
   */
  asOf: string;
}

/** Builds the indexes. Linear in the size of the knowledge. */
export function prepareKnowledge(files: KnowledgeFiles): Knowledge {
  const days = [files.countries, files.organisations].flatMap((folder) =>
    Object.values(folder).map(({ checked }) => checked),
  );
  return {
    leaders: indexLeaders(files),
    treaties: indexTreaties(files),
    asOf: days.sort()[0] ?? '',
  };
}

/**
 * Reads an article: who is named, which dates, which treaties, and what deserves a second look.
 *
 * @param article text and page facts; offsets of the result are UTF-16 units into `article.text`
 * @param knowledge from `prepareKnowledge`
 * @param today ISO day; stands in for the day of publication where the page gave none
 * @example analyse({ text: 'Putin called Modi on Monday.', page }, knowledge, '2025-05-06').leaders[0]?.office // 'President'
 */
export function analyse(article: Article, knowledge: Knowledge, today: string): Brief {
  const text = readArticleText(article.text);
  const day = article.page.published?.slice(0, 10) ?? today;
  const treaties = findTreaties(text, knowledge.treaties, { day });
  const taken = treaties.flatMap((treaty) => treaty.mentions);
  const leaders = findLeaders(text, knowledge.leaders, { day, title: article.page.title, taken });
  const countries = once(() => countCountries(text, knowledge.treaties.places));
  const dates = findDates(text, { published: article.page.published ?? today, taken, countries });
  return {
    // The time of day has served to resolve the dates; what is shown and kept is the day.
    page: { ...article.page, published: article.page.published && day },
    leaders,
    dates,
    treaties,
    notes: findSecondLooks(text, { day, dates, leaders, treaties }),
    knowledgeAsOf: knowledge.asOf,
  };
}
