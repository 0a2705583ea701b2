/**
 * The verdict and the reader on 196 real pages in a real Chromium; `npm run bench detector` times the verdict. Nothing of the
 * pages runs. Times on a shared machine mean little by themselves, so Readability is timed beside the reader on the same page, by
 * turns and each in a world in which nothing has run: a page is read once.
 * `npx tsx tests/bench/page.bench.ts`; reports and exits 0.
 */
import { createHash } from 'node:crypto';
import { bundle, type CorpusPage, listCorpusPages, readCorpusPage, startChromium } from './page-in-chromium.ts';
import { quotient, type Row, reportRows } from './rows.ts';

interface Reading {
  longestTask: number;
  /** Milliseconds of all our tasks together. */
  reading: number;
  characters: number;
  error: string | null;
  /** The article's whole text where the page states it itself. */
  stated: string | null;
  ours: string;
}

/** What Readability alone does on a copy of the same page. */
interface ReadingAlone {
  /** Milliseconds. */
  readability: number;
  alone: string;
}

interface Measured extends Reading, ReadingAlone {
  isNews: boolean;
}

const SOURCE = `
import { Readability } from '@mozilla/readability';
import { detectNews } from './page/detect/detect-news.ts';
import { readArticleInSlices } from './page/read/read-article.ts';
import { readJsonLd } from './page/metadata/json-ld.ts';
const timed = (work) => { const start = performance.now(); const value = work(); return [performance.now() - start, value]; };
export function judge(url) {
  return { isNews: detectNews(document, url, true).isNews };
}
export async function measure(url) {
  const tasks = [];
  let start = performance.now();
  const result = await readArticleInSlices(document, url, '2026-11-30', async () => {
    tasks.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  });
  tasks.push(performance.now() - start);
  const bodies = readJsonLd(document).map(({ articleBody }) => articleBody).filter((body) => typeof body === 'string');
  const marked = [...document.querySelectorAll('[itemprop=articleBody]')].map((element) => element.innerText);
  const stated = [...bodies, ...marked].sort((a, b) => b.length - a.length)[0] ?? null;
  return {
    stated,
    // The headline belongs to a reading and not to a body.
    ours: (result.text ?? '').replace(result.page?.title ?? '', ''),
    longestTask: Math.max(...tasks),
    reading: tasks.reduce((sum, task) => sum + task, 0),
    characters: result.text?.length ?? 0,
    error: result.error ?? null,
  };
}
export function readAlone() {
  const [readability, article] = timed(() => new Readability(document.cloneNode(true)).parse());
  return { readability, alone: article?.textContent ?? '' };
}`;

/** Pages of one half were looked at while the rules were written, those of the other only counted. */
const isHeldOut = ({ file }: CorpusPage): boolean => ((createHash('sha256').update(file).digest()[0] ?? 0) & 1) === 1;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const milliseconds = (values: readonly number[]) =>
  [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1)).join(' / ');

function shareOfYes(pages: readonly (CorpusPage & Measured)[]): string {
  const yes = pages.filter(({ isNews }) => isNews).length;
  return `${yes} of ${pages.length} (${((100 * yes) / pages.length).toFixed(1)} %)`;
}

/** Shorter ones are a first paragraph or a summary: no measure of the whole. */
const WHOLE = 1000;

/** How well the text agrees with what publishers state as `articleBody`, as F1 of runs of four words. */
function reportTexts(readings: readonly Measured[]): Row[] {
  const whole = readings.flatMap(({ stated, ours, alone }) =>
    stated !== null && stated.length >= WHOLE ? [{ stated, ours, alone }] : [],
  );
  const mean = (values: readonly number[]) => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);
  const ours = whole.map(({ stated, ours }) => overlap(ours, stated));
  const alone = whole.map(({ stated, alone }) => overlap(alone, stated));
  return [
    {
      what: `text against what ${whole.length} publishers state, F1`,
      ours: mean(ours),
      beside: `Readability alone ${mean(alone)}`,
      ratio: quotient(Number(mean(ours)), Number(mean(alone))),
    },
  ];
}

function overlap(read: string, stated: string): number {
  const shingles = (text: string) => {
    const words =
      text
        .replace(/<[^>]*>|&\w+;/g, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.map((_, at) => words.slice(at, at + 4).join(' ')).slice(0, -3));
  };
  const [a, b] = [shingles(read), shingles(stated)];
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

async function main(): Promise<void> {
  const pages = listCorpusPages();
  if (!pages) {
    console.log('SKIPPED: there is no ../shared/corpora/pages beside the project.');
    return;
  }
  const script = await bundle(SOURCE, 'bench');
  const { browser, open } = await startChromium();
  const measured: (CorpusPage & Measured)[] = [];
  const failed: string[] = [];
  for (const [index, page] of pages.entries()) {
    try {
      const shown = await open(page.url, readCorpusPage(page));
      const ask = async <Value>(name: string): Promise<Value> => {
        const world = await shown.world();
        await world.evaluate(`${script}; globalThis.bench = bench; 0`);
        return (await world.evaluate(`bench.${name}(${JSON.stringify(page.url)})`)) as Value;
      };
      const first = index % 2 === 0 ? null : await ask<ReadingAlone>('readAlone');
      const reading = await ask<Reading>('measure');
      const alone = first ?? (await ask<ReadingAlone>('readAlone'));
      measured.push({ ...page, ...reading, ...alone, ...(await ask<Pick<Measured, 'isNews'>>('judge')) });
    } catch (error) {
      failed.push(`${page.file}: ${String(error).split('\n')[0]}`);
    }
  }
  await browser.close();

  for (const heldOut of [false, true]) {
    const half = measured.filter((page) => isHeldOut(page) === heldOut);
    const parts = (['news', 'none', 'other'] as const).map(
      (label) => `${label} ${shareOfYes(half.filter((page) => page.label === label))}`,
    );
    console.log(`said news, ${heldOut ? 'half held out' : 'half looked at'}: ${parts.join(', ')}`);
  }
  const tasks = measured.map((page) => page.longestTask);
  const quick = tasks.filter((task) => task <= 50).length / tasks.length;
  console.log(`reader's longest task ms: ${milliseconds(tasks)}; at most 50 on ${(100 * quick).toFixed(1)} % of pages`);
  const on = `median / 95 % / worst of ${measured.length} real pages`;
  const of = (key: 'reading' | 'readability') => measured.map((page) => page[key]);
  reportRows('page', [
    {
      what: `reading the text with its places in the page, cold, ${on}`,
      ours: `${milliseconds(of('reading'))} ms`,
      beside: `Readability alone ${milliseconds(of('readability'))} ms`,
      ratio: quotient(quantile(of('reading'), 0.5), quantile(of('readability'), 0.5)),
    },
    ...reportTexts(measured),
  ]);
  const empty = measured.filter(({ characters, error }) => characters === 0 || error !== null);
  for (const { file, error } of empty) console.log(`no text: ${file} ${error ?? ''}`);
  for (const line of failed) console.log(`not measured: ${line}`);
}

await main();
