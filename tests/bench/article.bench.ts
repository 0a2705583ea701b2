/**
 * A whole article through the engine while its number of words doubles to 200,000, the most that is read: time that grows
 * with the text doubles too. `npm run bench article`; reports and exits 0.
 */

import { analyse, prepareKnowledge } from '../../engine/analyse.ts';
import { en } from '../../engine/languages/en/index.ts';
import type { PageFacts } from '../../engine/page-facts.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { median, quotient, reportRows, timed } from './rows.ts';

/** Written here, with a name, a date or a treaty in every second sentence: news is thinner. */
const PARAGRAPHS = [
  'Prime Minister Narendra Modi said on Monday that the Simla Agreement of 1972 left no room for a mediator. His office had said on May 2 that nothing would change until the end of June.',
  'The talks lasted four hours and ended without a statement, though both delegations stayed for dinner. Officials who were in the room described the mood as businesslike.',
  'In Washington, Secretary of State Marco Rubio spoke with S. Jaishankar and, three days later, with Ishaq Dar. Both sides have met twice since the late 1990s.',
  'Shopkeepers near the border said that they had seen such meetings come and go, and that the price of onions told them more than the Lahore Declaration ever had.',
];
const COUNTS = [12_500, 25_000, 50_000, 100_000, 200_000];
const ROUNDS = 5;

const PAGE: PageFacts = {
  url: null,
  isNews: true,
  verdict: 'news',
  score: 1,
  reasons: [],
  read: null,
  title: null,
  site: null,
  byline: null,
  published: '2025-05-05',
  publishedFrom: 'given',
  updated: null,
  dateSignals: [],
  language: 'en',
  passages: [],
  truncated: false,
};

function textOf(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = PARAGRAPHS[paragraphs.length % PARAGRAPHS.length] ?? '';
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n');
}

const knowledge = prepareKnowledge(readKnowledgeFiles());
const texts = COUNTS.map(textOf);
const read = (text: string) => analyse({ text, page: PAGE }, knowledge, en, '2026-11-23');
read(texts[0] ?? '');
const times: number[][] = texts.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, text] of texts.entries()) times[index]?.push(timed(() => read(text)));
}
const typical = times.map(median);
reportRows(
  'article',
  COUNTS.slice(1).map((count, index) => {
    const [half = Number.NaN, whole = Number.NaN] = typical.slice(index, index + 2);
    return {
      what: `a whole article of ${count.toLocaleString('en')} words`,
      ours: `${whole.toFixed(0)} ms`,
      beside: `half as many words ${half.toFixed(0)} ms`,
      ratio: quotient(whole, half),
    };
  }),
);
