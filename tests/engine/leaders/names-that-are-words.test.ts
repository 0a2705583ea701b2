import { expect, test } from 'vitest';
import type { LanguageNames, PersonNames } from '../../../engine/language-names.ts';
import { de } from '../../../engine/languages/de/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const files = readKnowledgeFiles();

/** Whom a German text of 1995 names when Kohl, which is cabbage as well, is listed as given. */
function mentionsIn(text: string, kohl: PersonNames): string[] {
  const names: LanguageNames = {
    people: { 'helmut-kohl': kohl },
    places: { de: { name: 'Deutschland', demonyms: ['deutsch'] } },
    offices: { chancellor: { title: 'Bundeskanzler' } },
    treaties: {},
  };
  const article = readArticleText(text, de.text);
  const leaders = findLeaders(article, indexLeaders(files, de, names), {
    day: '1995-05-01',
    title: null,
    occupied: [],
  });
  return leaders.flatMap((leader) => leader.mentions.map((mention) => mention.text));
}

test('a surname that everybody knows stands alone', () => {
  expect(mentionsIn('Kohl sprach in Deutschland.', { name: 'Helmut Kohl' })).toEqual(['Kohl']);
});

test('one that is a word of the language does not', () => {
  expect(mentionsIn('Kohl wächst in Deutschland.', { name: 'Helmut Kohl', bare: false })).toEqual([]);
});

test('it does beside the title and after the name in full', () => {
  const kohl: PersonNames = { name: 'Helmut Kohl', bare: false };
  expect(mentionsIn('Bundeskanzler Kohl sprach in Bonn.', kohl)).toHaveLength(1);
  expect(mentionsIn('Helmut Kohl kam aus Bonn. Am Abend sprach Kohl in Berlin.', kohl)).toEqual([
    'Helmut Kohl',
    'Kohl',
  ]);
});
