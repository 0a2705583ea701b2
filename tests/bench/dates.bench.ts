/**
 * Times `findDates`, reading the text included, against chrono-node on the same texts in one run: `npm run bench dates`.
 * Texts are the news of `../shared/corpora` where they are there, else sentences made up here. Reports and exits 0.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { importShipped } from './import-shipped.ts';
import { quotient, reportRows } from './rows.ts';

type Engine = typeof import('../../engine/dates/find-dates.ts') &
  typeof import('../../engine/languages/en/index.ts') &
  typeof import('../../engine/text/article-text.ts');

const { findDates, readArticleText, en } = await importShipped<Engine>('dates-engine', [
  '../../engine/dates/find-dates.ts',
  '../../engine/languages/en/index.ts',
  '../../engine/text/article-text.ts',
]);

interface Text {
  text: string;
  published: string;
}

/** An article of about 400 words, for a machine without the corpora. */
const MADE_UP =
  'The minister said on Tuesday that talks which began on March 3 would resume next week. In 1998 the two sides had agreed to meet ' +
  'every year, but since the late 2000s they have met only twice. A spokesman expects a new round by the end of June 2026. ';

function loadTexts(): Text[] {
  const corpus = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora', 'timebank.jsonl');
  if (existsSync(corpus)) {
    return readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }
  console.log('No ../shared/corpora/timebank.jsonl: timing made-up text instead.');
  return Array.from({ length: 200 }, () => ({ text: MADE_UP.repeat(6), published: '2025-05-05' }));
}

/** Rounds over all texts; the quickest counts, and the two take turns, so that a busy machine slows both. */
const ROUNDS = 5;

const texts = loadTexts();

const readers: Record<string, (text: Text) => unknown> = {
  findDates: ({ text, published }) => findDates(readArticleText(text, en.text), en.dates, { published, taken: [] }),
  'chrono-node': ({ text, published }) => chrono.parse(text, new Date(`${published}T12:00:00Z`)),
};

const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const start = performance.now();
    for (const text of texts) read(text);
    best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start));
  }
}

const ours = best.get('findDates') ?? Infinity;
const theirs = best.get('chrono-node') ?? 0;
reportRows('dates', [
  {
    what: `dates in ${texts.length} news texts`,
    ours: `${ours.toFixed(0)} ms`,
    beside: `chrono-node ${theirs.toFixed(0)} ms`,
    ratio: quotient(ours, theirs),
  },
]);
