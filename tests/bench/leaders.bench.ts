/**
 * The whole analysis of an article (leaders, dates and treaties together) against compromise's `people()` alone, on the
 * same texts in the same run, alternating so that both meet the same noise; and what loading the index costs.
 * Exit code 1 where the analysis takes longer than compromise, or the index more than three times its files' parsing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { analyse, prepareKnowledge } from '../../engine/analyse.ts';
import type { PageFacts } from '../../engine/brief.ts';
import { indexLeaders } from '../../engine/leaders/index-leaders.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';

const GOLD = fileURLToPath(new URL('../../../shared/corpora/gold/', import.meta.url));
const ROUNDS = 7;
/**
 * The index may take this many times as long as parsing the same files' JSON, which the worker cannot avoid: 60 ms, the
 * worker's budget, against some 20 ms of parsing on the slowest machine measured.
 */
const MOST_TIMES_PARSING = 3;

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
  title: null,
  site: null,
  byline: null,
  published: published.slice(0, 10),
  publishedFrom: 'given',
  updated: null,
  dateSignals: [],
  language: 'en',
  truncated: false,
});

const timed = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const files = readKnowledgeFiles();
const people = [...Object.values(files.countries), ...Object.values(files.organisations)].reduce(
  (sum, file) => sum + Object.keys(file.people).length,
  0,
);
const json = JSON.stringify(files);
// Time of the processor, not of the clock: other work on the machine must not decide.
const started = process.cpuUsage();
indexLeaders(files);
const firstIndex = process.cpuUsage(started).user / 1000;
const loading = Array.from({ length: ROUNDS }, () => ({
  index: timed(() => indexLeaders(files)),
  parse: timed(() => JSON.parse(json)),
}));
const timesParsing = median(loading.map(({ index, parse }) => index / parse));
console.log(
  `index of ${people} people: ${firstIndex.toFixed(1)} ms of the processor the first time, then ` +
    `${median(loading.map(({ index }) => index)).toFixed(1)} ms, ${timesParsing.toFixed(2)} times parsing their JSON`,
);

const knowledge = prepareKnowledge(files);
const samples = readSamples();
const ours = () => {
  for (const sample of samples) analyse({ text: sample.text, page: pageOf(sample) }, knowledge, '2026-11-23');
};
const theirs = () => {
  for (const { text } of samples) nlp(text).people().out('array');
};
const first = timed(ours);
theirs();
const rounds = Array.from({ length: ROUNDS }, () => ({ ours: timed(ours), theirs: timed(theirs) }));
const each = (total: number) => (total / samples.length).toFixed(2);
const ratio = median(rounds.map((round) => round.ours / round.theirs));
console.log(
  `${samples.length} texts: analysis ${each(median(rounds.map((round) => round.ours)))} ms a text (first time ${each(first)}), ` +
    `compromise people() ${each(median(rounds.map((round) => round.theirs)))} ms, ratio ${ratio.toFixed(2)}`,
);
if (ratio > 1 || timesParsing > MOST_TIMES_PARSING) process.exitCode = 1;
