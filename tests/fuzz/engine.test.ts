/** The engine over any text: it never throws, and what it says of a text is true of that text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, prepareKnowledge } from '../../engine/analyse.ts';
import type { Brief, Mention } from '../../engine/brief.ts';
import { en } from '../../engine/languages/en/index.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { anyText, article, facts, mutatedArticle, PUBLISHED } from './arbitraries.ts';

const knowledge = prepareKnowledge(readKnowledgeFiles());
const read = (text: string): Brief => analyse({ text, page: facts() }, knowledge, en, PUBLISHED);

const mentionsOf = (entries: readonly { mentions: Mention[] }[]): Mention[] =>
  entries.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start || a.end - b.end);

function checkPlaces(text: string, mentions: readonly Mention[]): void {
  for (const { start, end, text: words, sentence, sentenceStart } of mentions) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(words);
    expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
    expect(sentenceStart).toBeLessThanOrEqual(start);
    expect(sentenceStart + sentence.length).toBeGreaterThanOrEqual(end);
  }
}

/** Places in order, none of which begins before the one before it ended. */
function checkApart(mentions: readonly Mention[]): void {
  mentions.slice(1).forEach((mention, index) => {
    expect(mention.start, `${mentions[index]?.text} | ${mention.text}`).toBeGreaterThanOrEqual(
      mentions[index]?.end ?? 0,
    );
  });
}

function checkBrief(text: string): void {
  const { leaders, dates, treaties, discrepancies } = read(text);
  for (const entries of [leaders, dates, treaties]) {
    const mentions = mentionsOf(entries);
    checkPlaces(text, mentions);
    checkApart(mentions);
    for (const entry of entries) expect(entry.mentions.length).toBeGreaterThan(0);
  }
  // A treaty's name holds years, cities and people: what is in it is told by the treaty alone.
  checkApart(mentionsOf([...leaders, ...treaties]));
  checkPlaces(
    text,
    discrepancies.map(({ mention }) => mention),
  );
  for (const { from, to, relation } of dates) {
    expect(from === null).toBe(relation === 'vague');
    if (from !== null && to !== null) {
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(from <= to).toBe(true);
    }
  }
}

describe('places point at their words, and no two of a kind overlap', () => {
  test('in any Unicode', () => {
    fc.assert(fc.property(anyText, checkBrief), { numRuns: 400 });
  });

  test('in articles with letters lost, doubled, turned and strange ones put in', () => {
    fc.assert(fc.property(mutatedArticle, checkBrief), { numRuns: 500 });
  });
});

/** Without names, dates or treaties: what stands around articles. */
const BOILERPLATE = [
  'Sign up for our newsletter and never miss a story.',
  'Shopkeepers by the harbour said that the price of onions told them more.',
  'All rights reserved.',
  'Share this story with your friends.',
  'This article was written with care by people who were there.',
];
const boilerplate = fc.array(fc.constantFrom(...BOILERPLATE), { maxLength: 4 });

test('boilerplate before and after an article changes nothing but the places', () => {
  fc.assert(
    fc.property(article, boilerplate, boilerplate, (text, before, after) => {
      const lead = before.map((line) => `${line}\n\n`).join('');
      const framed = read(`${lead}${text}${after.map((line) => `\n\n${line}`).join('')}`);
      const said = ({ leaders, dates, treaties, discrepancies }: Brief, shift: number) => {
        const places = (mentions: Mention[]) => mentions.map(({ start, end }) => [start - shift, end - shift]);
        return {
          leaders: leaders.map(({ id, name, office, mentions }) => [id, name, office, places(mentions)]),
          dates: dates.map(({ value, rule, mentions }) => [value, rule, places(mentions)]),
          treaties: treaties.map(({ id, name, status, mentions }) => [id, name, status, places(mentions)]),
          discrepancies: discrepancies.map(({ code, params, mention }) => [code, params, places([mention])]),
        };
      };
      expect(said(framed, lead.length)).toEqual(said(read(text), 0));
    }),
    { numRuns: 150 },
  );
});

test('a day of publication that is no day does not throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('9999-12-31', '0000-00-00', '2025-02-30')),
      (published) => {
        analyse(
          { text: 'Modi met Putin on Monday, two weeks after the fourth of May.', page: facts({ published }) },
          knowledge,
          en,
          PUBLISHED,
        );
      },
    ),
    { numRuns: 200 },
  );
});
