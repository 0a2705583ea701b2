import { describe, expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { findDiscrepancies } from '../../../engine/discrepancies/find-discrepancies.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { treatyFinder } from '../treaties/treaty-finder.ts';

const files = readKnowledgeFiles();
const leaders = indexLeaders(files, en, null);
const treaties = treatyFinder(files);
const DAY = '2025-05-05';

/**
 * How much of an article the checks look at: reads of its words, sentences, entries and mentions, and letters of the
 * text they cut out. The work of the checks alone, whatever the machine is doing.
 */
function countSteps(text: string): number {
  let steps = 0;
  const counted = <Item extends object>(item: Item): Item =>
    new Proxy(item, {
      get(target, key, receiver) {
        steps++;
        const value: unknown = Reflect.get(target, key, receiver);
        return Array.isArray(value) ? counted(value) : value;
      },
    });
  const article = readArticleText(text, en.text);
  const found = {
    day: DAY,
    treaties: treaties.findIn(article, DAY),
    leaders: findLeaders(article, leaders, { day: DAY, title: null, occupied: [] }),
    dates: findDates(article, en.dates, { published: DAY, taken: [] }),
  };
  const letters = {
    slice(from: number, to: number): string {
      const cut = text.slice(from, to);
      steps += cut.length;
      return cut;
    },
  };
  const withMentions = <Entry extends { mentions: object[] }>(entry: Entry): Entry =>
    counted({ ...entry, mentions: entry.mentions.map(counted) });
  findDiscrepancies(
    {
      text: letters as unknown as string,
      words: counted(article.words.map(counted)),
      sentences: counted([...article.sentences]),
      rules: article.rules,
    },
    en.discrepancies,
    {
      day: DAY,
      officesOf: () => [],
      treatyRules: en.treaties,
      dates: found.dates.map(withMentions),
      leaders: found.leaders.map(withMentions),
      treaties: found.treaties.map(withMentions),
    },
  );
  return steps;
}

describe('a sentence without a full stop, as long as the article', () => {
  it.each([
    ['dates', 'April 3, '],
    ['dates with their weekday', 'Tuesday, April 3, '],
    ['ranges of days', 'April 3 to 7, '],
    ['ranges of years', '2024-25, '],
    ['upcoming things and dates', 'upcoming visit in March 2025, '],
    ['a leader', 'former Prime Minister Narendra Modi and Modi and '],
    ['a treaty', 'the Simla Agreement and '],
    ['anniversaries of a treaty', '50th anniversary of the Simla Agreement and '],
    ['anniversaries of a year', '50th anniversary of the 1972 accord, '],
    ['running deadlines', 'has until April 3, '],
  ])('costs twice the steps where it is twice as long: %s', (_, piece) => {
    const short = countSteps(piece.repeat(300));
    const long = countSteps(piece.repeat(600));
    expect(short).toBeGreaterThan(300);
    // Ordering the mentions takes a little more than twice; a quadratic check takes four times.
    expect(long).toBeLessThan(2.3 * short + 1000);
  });
});
