/**
 * The whole analysis of an article (leaders, dates and treaties together) against compromise's `people()` and against
 * wink-nlp's entities, on the same texts in the same run, alternating so that all meet the same noise; and what loading the
 * index costs. Reports and exits 0.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PageFacts } from '../../engine/page-facts.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { importShipped } from './import-shipped.ts';
import { median, reportRows, timed } from './rows.ts';

type Engine = typeof import('../../engine/analyse.ts') &
  typeof import('../../engine/languages/en/index.ts') &
  typeof import('../../engine/leaders/index-leaders.ts');

const { analyse, prepareKnowledge, indexLeaders, en } = await importShipped<Engine>('leaders-engine', [
  '../../engine/analyse.ts',
  '../../engine/languages/en/index.ts',
  '../../engine/leaders/index-leaders.ts',
]);

const GOLD = fileURLToPath(new URL('../../../shared/corpora/gold/', import.meta.url));
const ROUNDS = 7;
interface Sample {
  text: string;
  published: string;
}

/** Used where the corpus is not beside the project. */
const OWN: Sample = {
  published: '2025-05-05',
  text: 'Russian President Vladimir Putin called Prime Minister Narendra Modi on Monday. The Russian leader offered support. On May 2, Foreign Minister Sergei Lavrov spoke with S. Jaishankar about the Simla Agreement of 1972 and the Lahore Declaration of 1999.\n'.repeat(
    12,
  ),
};

function readSamples(): Sample[] {
  if (!existsSync(GOLD)) {
    console.warn(`No ${GOLD}: one text of our own stands in for the corpus.`);
    return [OWN];
  }
  return readdirSync(GOLD)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${GOLD}${file}`, 'utf8')) as Sample);
}

const pageOf = ({ published }: Sample): PageFacts => ({
  url: null,
  isNews: true,
  verdict: 'news',
  score: 1,
  reasons: [],
  read: null,
  title: null,
  site: null,
  byline: null,
  published: published.slice(0, 10),
  publishedFrom: 'given',
  updated: null,
  dateSignals: [],
  language: 'en',
  passages: [],
  truncated: false,
});

const files = readKnowledgeFiles();
const people = [...Object.values(files.countries), ...Object.values(files.organisations)].reduce(
  (sum, file) => sum + Object.keys(file.people).length,
  0,
);
const json = JSON.stringify(files);
const loading = Array.from({ length: ROUNDS }, () => ({
  index: timed(() => indexLeaders(files, en, null)),
  parse: timed(() => JSON.parse(json)),
}));
const knowledge = prepareKnowledge(files);
const samples = readSamples();
const ours = () => {
  for (const sample of samples) analyse({ text: sample.text, page: pageOf(sample) }, knowledge, en, '2026-11-23');
};
const compromise = () => {
  for (const { text } of samples) nlp(text).people().out('array');
};
const wink = winkNLP(model);
const winkNlp = () => {
  for (const { text } of samples) wink.readDoc(text).entities().out();
};
for (const warmUp of [ours, compromise, winkNlp]) warmUp();
const rounds = Array.from({ length: ROUNDS }, () => ({
  ours: timed(ours),
  compromise: timed(compromise),
  winkNlp: timed(winkNlp),
}));
const each = (of: 'ours' | 'compromise' | 'winkNlp') =>
  `${(median(rounds.map((round) => round[of])) / samples.length).toFixed(2)} ms`;
const ratio = (of: 'compromise' | 'winkNlp') => median(rounds.map((round) => round.ours / round[of])).toPrecision(2);
const what = `leaders, dates and treaties of one of ${samples.length} news texts`;
reportRows('leaders', [
  { what, ours: each('ours'), beside: `compromise, people() alone ${each('compromise')}`, ratio: ratio('compromise') },
  { what, ours: each('ours'), beside: `wink-nlp, entities alone ${each('winkNlp')}`, ratio: ratio('winkNlp') },
  {
    what: `index of ${people.toLocaleString('en')} people`,
    ours: `${median(loading.map(({ index }) => index)).toFixed(0)} ms`,
    beside: `parsing their JSON ${median(loading.map(({ parse }) => parse)).toFixed(0)} ms`,
    ratio: median(loading.map(({ index, parse }) => index / parse)).toPrecision(2),
  },
]);
