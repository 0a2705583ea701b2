/**
 * Work that grows with the text and not with its square, whatever the text: counted in steps, so that a busy machine
 * changes nothing. `npm run bench growth` prints the counts up to 200,000 words.
 */
import { describe, expect, test } from 'vitest';
import { HOSTILE_PIECES, SENTENCES } from './hostile-texts.ts';
import { StepCounter } from './step-counter.ts';

const steps = new StepCounter((path) => path.includes('/engine/'));
const { analyse, prepareKnowledge } = await import('../../engine/analyse.ts');
const { packOf } = await import('../../engine/languages/registry.ts');
const { readKnowledgeFiles } = await import('../../knowledge/read-files.ts');
const { languageTags, readLanguageNames } = await import('../../knowledge/read-language-names.ts');
const { facts, PUBLISHED } = await import('../fuzz/arbitraries.ts');

const knowledge = prepareKnowledge(readKnowledgeFiles(), (tag) =>
  languageTags().includes(tag) ? readLanguageNames(tag) : null,
);

/** UTF-16 units of the shorter text: long enough that what is done once an article does not count, short of 3,000 mentions. */
const SHORT = 6_000;
const TIMES = 8;
/** Linear work takes eight times as many steps for eight times the text, a square 64. What is done once makes it fewer. */
const MOST = TIMES * 1.05;

function analyser(tag: string) {
  const pack = packOf(tag);
  if (pack === null) throw new Error(`no language "${tag}"`);
  return (text: string) => analyse({ text, page: facts({ language: tag }) }, knowledge, pack, PUBLISHED);
}

/** Steps of reading a text, and the UTF-16 units of its Brief as JSON. */
function measure(read: (text: string) => object, text: string): { steps: number; size: number } {
  let brief = {};
  const taken = steps.count(() => {
    brief = read(text);
  });
  return { steps: taken, size: JSON.stringify(brief).length };
}

/** Steps and size of the Brief for eight times the text, by those for the text. */
function growthOf(piece: string, tag: string): { steps: number; size: number } {
  const read = analyser(tag);
  const short = piece.repeat(Math.ceil(SHORT / piece.length));
  // What the first article of a language builds does not count as the text's.
  read(short);
  const few = measure(read, short);
  const many = measure(read, short.repeat(TIMES));
  return { steps: many.steps / few.steps, size: many.size / few.size };
}

describe('eight times the text is eight times the work, and no more than eight times the Brief', () => {
  test.each(Object.keys(HOSTILE_PIECES))('%s', (name) => {
    const growth = growthOf(HOSTILE_PIECES[name] ?? '', 'en');
    expect(growth.steps).toBeLessThan(MOST);
    expect(growth.size).toBeLessThan(MOST);
  });

  test.each(Object.keys(SENTENCES))('an article in the language %s', (tag) => {
    const growth = growthOf(SENTENCES[tag] ?? '', tag);
    expect(growth.steps).toBeLessThan(MOST);
    expect(growth.size).toBeLessThan(MOST);
  });
});

describe('the counter', () => {
  test('counts the same for the same work, but for what the runtime does now and then', () => {
    const read = analyser('en');
    const text = SENTENCES.en?.repeat(50) ?? '';
    // Once for what is built at first use, once for what is kept from then on.
    read(text);
    read(text);
    const [first = 0, second = 1] = [0, 1].map(() => steps.count(() => void read(text)));
    // 0.8 % apart where this is the first test of the file; growth is judged with five times that to spare.
    expect(Math.abs(first / second - 1)).toBeLessThan(0.01);
  });

  test('sees a square', async () => {
    const { pairsOf } = await import('./engine/square.ts');
    expect(steps.count(() => pairsOf(800)) / steps.count(() => pairsOf(100))).toBeGreaterThan(50);
  });
});
