import { describe, expect, test } from 'vitest';
import { findSecondLooks } from '../../../engine/checks/second-looks.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readFixtures } from './fixtures/read-fixtures.ts';

const index = indexLeaders(readFixtures(), en, null);

function notes(day: string, text: string) {
  const article = readArticleText(text, en.text);
  const leaders = findLeaders(article, index, { day, title: null, occupied: [] });
  return findSecondLooks(article, { day, dates: [], leaders, treaties: [] });
}

describe('an office that does not agree with the record', () => {
  test('former, of an office still held: the words are quoted and the record is given', () => {
    const [note, ...others] = notes('2024-06-01', 'Critics met former Nordian President Ann Vale in Nordhaven.');
    expect(others).toEqual([]);
    expect(note?.kind).toBe('office-mismatch');
    expect(note?.message).toBe(
      'The article says “former Nordian President Ann Vale”; by our record Ann Vale has been President of Nordia since 2020-01-10.',
    );
    expect(note?.mention.text).toBe('Ann Vale');
  });

  test('an office that ended some months ago', () => {
    const [note] = notes('2010-09-01', 'Aides of President Nils Holm spoke in Suderia.');
    expect(note?.message).toBe(
      'The article says “President Nils Holm”; by our record Nils Holm was President of Suderia until 2010-01-01.',
    );
  });

  test('an office never held, beside another that is held', () => {
    const [note] = notes('2024-06-01', 'Nordian Prime Minister Ann Vale spoke.');
    expect(note?.message).toContain('has been President of Nordia since 2020-01-10');
  });
});

describe('no note', () => {
  test.each([
    ['the record agrees', '2024-06-01', 'Nordian President Ann Vale spoke.'],
    ['the office was lost only weeks ago', '2010-02-01', 'President Nils Holm spoke in Suderia.'],
    ['the office was lost years ago: a title of courtesy', '2015-02-01', 'President Nils Holm spoke in Suderia.'],
    ['the sentence names an earlier year', '2010-09-01', 'In 2009 President Nils Holm of Suderia spoke.'],
    ['the sentence says that it tells of the past', '2010-09-01', 'Suderians recalled how President Nils Holm spoke.'],
    ['former, and it is over', '2010-09-01', 'Former Suderian President Nils Holm spoke.'],
    ['the record knows only the year of the end', '2013-06-01', 'Suderian Prime Minister Bo Strand spoke.'],
    ['a role that is more than the office', '2024-06-01', 'Nordian Vice President Ann Vale spoke.'],
    ['an office to come', '2019-12-20', 'Nordian President-elect Ann Vale spoke.'],
    ['only the article knows the person', '2024-06-01', 'Nordian Trade Minister Otto Quill spoke.'],
    ['nobody states an office', '2024-06-01', 'Ann Vale spoke in Nordia.'],
  ])('where %s', (_, day, text) => {
    expect(notes(day, text)).toEqual([]);
  });
});
