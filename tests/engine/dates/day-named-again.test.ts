import { describe, expect, it } from 'vitest';
import { NO_CALENDAR_FACTS } from '../../../engine/calendar/facts.ts';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { PACKS } from '../../../engine/languages/registry.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const facts = readKnowledgeFiles().calendar ?? NO_CALENDAR_FACTS;

/** The days of a text, each with how often it is named. */
function daysOf(text: string, published: string, tag = 'en'): Record<string, number> {
  const pack = PACKS.find((each) => each.tag === tag);
  if (pack === undefined) throw new Error(`No pack ${tag}.`);
  const entries = findDates(readArticleText(text, pack.text), pack.dates, { published, taken: [], facts });
  return Object.fromEntries(entries.map(({ value, mentions }) => [value, mentions.length]));
}

describe('a day of the year that the text has named with its year', () => {
  it.each([
    ['en', 'Hamas attacked on October 7, 2023. Since October 7, there has been war.'],
    ['de', 'Die Hamas griff am 7. Oktober 2023 an. Seit dem 7. Oktober herrscht Krieg.'],
    ['fr', 'Le Hamas a attaqué le 7 octobre 2023. Depuis le 7 octobre, c’est la guerre.'],
    ['es', 'Hamás atacó el 7 de octubre de 2023. Desde el 7 de octubre hay guerra.'],
    ['ru', 'ХАМАС напал 7 октября 2023 года. С 7 октября идёт война.'],
  ])('is that day when it is named again without it (%s)', (tag, text) => {
    expect(daysOf(text, '2026-03-17', tag)).toEqual({ '2023-10-07': 2 });
  });

  it('also where words for an event told the year', () => {
    expect(daysOf('The October 7 attack changed it all. They were taken on October 7.', '2026-03-17')).toEqual({
      '2023-10-07': 2,
    });
  });

  it('also shortly before its anniversary, where the words look back', () => {
    const text = 'Hamas attacked on October 7, 2023. They were taken on October 7.';
    expect(daysOf(text, '2025-09-20')).toEqual({ '2023-10-07': 2 });
  });

  it('is another where the words look ahead', () => {
    const text = 'It was signed on May 3, 1999. Talks will resume on May 3.';
    expect(daysOf(text, '2026-03-17')).toEqual({ '1999-05-03': 1, '2026-05-03': 1 });
  });

  it('is another where it has just been, or comes soon and nothing looks back', () => {
    const text = 'It was signed on May 3, 1999. A crowd came on May 3.';
    expect(daysOf(text, '2026-05-20')).toEqual({ '1999-05-03': 1, '2026-05-03': 1 });
    expect(daysOf('Born on March 20, 1961. The concert: March 20.', '2026-03-17')).toEqual({
      '1961-03-20': 1,
      '2026-03-20': 1,
    });
  });

  it('is another where a weekday belies it', () => {
    const text = 'Hamas attacked on October 7, 2023. They met on Tuesday, October 7.';
    expect(daysOf(text, '2026-03-17')).toEqual({ '2023-10-07': 1, '2025-10-07': 1 });
  });
});
