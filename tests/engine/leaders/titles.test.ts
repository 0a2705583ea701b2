/** A title goes with the name only where the person can hold it. Read with the whole knowledge, as in news of 5 May 2025. */
import { expect, test } from 'vitest';
import { en } from '../../../engine/languages/en/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const index = indexLeaders(readKnowledgeFiles(), en, null);
const namesIn = (text: string) =>
  findLeaders(readArticleText(text, en.text), index, { day: '2025-05-05', title: null, occupied: [] }).map(
    ({ name }) => name,
  );

test.each([
  ['Spanish King Felipe spoke.', ['Felipe VI of Spain']],
  // A president is no king although both are heads of state.
  ['Spanish President Felipe spoke.', []],
  ['Jordanian President Abdullah spoke.', []],
  // Two brothers: one held the office then, the other did not.
  ['Pakistani Prime Minister Sharif spoke.', ['Shehbaz Sharif']],
  ['Foreign Minister Sharif spoke.', []],
  ['Foreign Minister Wang spoke in Beijing.', ['Wang Yi']],
  ['President Wang spoke in Beijing.', []],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
