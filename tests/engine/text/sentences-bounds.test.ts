/** What a mention keeps and what the splitter looks at are bounded by the text, whatever the text. */
import { describe, expect, it } from 'vitest';
import { analyse, prepareKnowledge } from '../../../engine/analyse.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { mentionAt, readArticleText } from '../../../engine/text/article-text.ts';
import { splitSentences } from '../../../engine/text/sentences.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { facts } from '../../fuzz/arbitraries.ts';

/** Counts how often the splitter folds a word or asks the language: its only work beyond one look at each unit. */
function countQuestions(text: string): number {
  let asked = 0;
  const counting = new Set<string>();
  counting.has = () => {
    asked++;
    return false;
  };
  splitSentences(text, { ...en.text, abbreviations: counting, closingAbbreviations: counting });
  return asked;
}

describe('splitSentences over hostile text', () => {
  it.each([['.'], ['. '], ['a.'], ['?!'], ['\u2026'], ['."'], ['。'], ['1. ']])(
    'asks in step with the length of %j repeated',
    (piece) => {
      const few = countQuestions(piece.repeat(1_000));
      const many = countQuestions(piece.repeat(8_000));
      expect(many).toBeLessThanOrEqual(Math.max(8, few) * 8);
    },
  );

  it('takes a run of marks in one step', () => {
    expect(splitSentences('.'.repeat(40_000), en.text)).toEqual([{ start: 0, end: 40_000 }]);
    expect(splitSentences(`${'.'.repeat(40_000)}x`, en.text)).toHaveLength(1);
  });
});

describe('mentionAt', () => {
  const long = `${'word '.repeat(200)}Modi ${'word '.repeat(200)}end.`;

  it('cuts a sentence without an end at spaces around the mention', () => {
    const article = readArticleText(long, en.text);
    const start = long.indexOf('Modi');
    const mention = mentionAt(article, start, start + 4);
    expect(mention.sentence.length).toBeLessThan(620);
    expect(long.slice(mention.sentenceStart, mention.sentenceStart + mention.sentence.length)).toBe(mention.sentence);
    expect(mention.sentence).toMatch(/^word .*word$/);
    expect(mention.sentence).toContain('Modi');
  });

  it('keeps an ordinary sentence whole', () => {
    const text = 'One. Mr. Modi met the president in May. Three.';
    const start = text.indexOf('Modi');
    const mention = mentionAt(readArticleText(text, en.text), start, start + 4);
    expect(mention.sentence).toBe('Mr. Modi met the president in May.');
  });
});

describe('a Brief', () => {
  const knowledge = prepareKnowledge(readKnowledgeFiles());
  const sizeOf = (text: string) => JSON.stringify(analyse({ text, page: facts() }, knowledge, en, '2026-11-23')).length;

  it.each([['May 5, 2025, '], ['Narendra Modi and '], ['the Simla Agreement and ']])(
    'of one paragraph of %j grows no faster than the text',
    (piece) => {
      const few = sizeOf(piece.repeat(100));
      const many = sizeOf(piece.repeat(800));
      expect(many).toBeLessThan(few * 8 * 1.5);
    },
  );

  it('keeps a bounded number of mentions', () => {
    const { dates } = analyse({ text: 'May 5, 2025, '.repeat(5_000), page: facts() }, knowledge, en, '2026-11-23');
    expect(dates.flatMap(({ mentions }) => mentions)).toHaveLength(3_000);
  });
});
