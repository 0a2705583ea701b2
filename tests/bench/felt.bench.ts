/**
 * What a person feels: from a page's DOMContentLoaded to its first highlight, cold and warm worker, and from the click to
 * the popup, on 20 real pages in a real Chromium. Beside this tree's build, in the same run and by turns, that of the commit
 * named on the command line: `npm run bench felt 755ff5f`. Medians of paired ratios, because seconds of a shared machine
 * mean little. Builds what it compares; reports and exits 0.
 */
import { loadavg } from 'node:os';
import { buildCommit, buildThis, writeEmptyExtension } from './felt/builds.ts';
import { type Driven, drive, type Felt } from './felt/driven.ts';
import { listCorpusPages, readCorpusPage } from './page-in-chromium.ts';
import { median, type Row, reportRows } from './rows.ts';

/** The build before issue 19. */
const BEFORE = '755ff5f';
const PAGES = 20;
const TIMES = 10;

/** The commit to compare with and how many pages to open. */
const [commit = BEFORE, count = PAGES] = process.argv.slice(2);
const load = () => loadavg()[0]?.toFixed(2);

const corpus = listCorpusPages();
if (corpus === null) {
  console.log('The corpus is not here: nothing was measured.');
  process.exit();
}
const news = corpus.filter(({ label }) => label === 'news');
/** Evenly over the corpus, which is sorted by site. */
const pages = Array.from(
  { length: Number(count) },
  (_, at) => news[Math.floor((at * news.length) / Number(count))],
).flatMap((page) => page ?? []);

type Worker = 'cold' | 'warm';
interface Pair {
  ours: Felt;
  before: Felt;
}

const loadBefore = load();
const ours = await drive(buildThis());
const before = await drive(buildCommit(commit));
const { folder, profile } = writeEmptyExtension();
const empty = await drive(folder, profile);

async function openPairs(worker: Worker): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const [at, page] of pages.entries()) {
    const html = readCorpusPage(page);
    const open = (driven: Driven) => driven.open(page.url, html, worker);
    // By turns: whichever goes first finds the machine as the other left it.
    const first = await open(at % 2 === 0 ? ours : before);
    const second = await open(at % 2 === 0 ? before : ours);
    pairs.push(at % 2 === 0 ? { ours: first, before: second } : { ours: second, before: first });
  }
  return pairs;
}

const milliseconds = (values: readonly number[]): string => `${median(values).toFixed(0)} ms`;
const ratioOf = (pairs: readonly (readonly [number, number])[]): string =>
  median(pairs.map(([one, other]) => one / other)).toFixed(2);

/** A row of paired figures; a pair that lacks one of them is left out. */
function rowOf(what: string, beside: string, pairs: readonly (readonly [number | null, number | null])[]): Row {
  const whole = pairs.flatMap(([one, other]) => (one === null || other === null ? [] : [[one, other] as const]));
  return {
    what: `${what}, median of ${whole.length}`,
    ours: milliseconds(whole.map(([one]) => one)),
    beside: `${beside} ${milliseconds(whole.map(([, other]) => other))}`,
    ratio: ratioOf(whole),
  };
}

const between = (felt: Felt, from: keyof Felt, to: keyof Felt): number | null => {
  const [start, end] = [felt[from], felt[to]];
  return start === null || end === null ? null : end - start;
};

/** A cold opening with the detector's yes as it came when the same page was opened with a warm worker: see `Felt.judged`. */
const judgedAs = (cold: Felt, warm: Felt | undefined): Felt => ({ ...cold, judged: warm?.judged ?? null });

function rowsOf(worker: Worker, pairs: readonly Pair[]): Row[] {
  const row = (what: string, from: keyof Felt, to: keyof Felt) =>
    rowOf(
      `${what}, ${worker} worker`,
      commit,
      pairs.map((pair) => [between(pair.ours, from, to), between(pair.before, from, to)]),
    );
  return [
    rowOf(
      `DOMContentLoaded to the detector's yes, ${worker} worker`,
      commit,
      pairs.map((pair) => [pair.ours.judged, pair.before.judged]),
    ),
    row("the detector's yes to the text sent", 'judged', 'read'),
    row('the text sent to the first highlight painted', 'read', 'painted'),
    row("the detector's yes to the first highlight painted", 'judged', 'painted'),
    row("the detector's yes to the badge", 'judged', 'badge'),
  ];
}

try {
  // Once unmeasured: a browser's first page finds nothing in its caches.
  const [page] = pages;
  if (page) for (const driven of [ours, before]) await driven.open(page.url, readCorpusPage(page), 'warm');
  const opened = await openPairs('cold');
  const warm = await openPairs('warm');
  const cold = opened.map((pair, at) => ({
    ours: judgedAs(pair.ours, warm[at]?.ours),
    before: judgedAs(pair.before, warm[at]?.before),
  }));
  const starts: [number, number][] = [];
  const startsBefore: [number, number][] = [];
  const popups: { first: number; whole: number; text: number }[] = [];
  for (let time = 0; time < TIMES; time++) {
    const nothing = await empty.start();
    starts.push([await ours.start(), nothing]);
    startsBefore.push([await before.start(), nothing]);
  }
  if (page) await ours.open(page.url, readCorpusPage(page), 'warm');
  for (let time = 0; time < TIMES; time++) {
    const text = await ours.textPage();
    popups.push({ ...(await ours.popup()), text });
  }
  if (page) await before.open(page.url, readCorpusPage(page), 'warm');
  const heap = await ours.memory();
  const heapBefore = await before.memory();
  const megabytes = ({ objects, buffers }: typeof heap) =>
    `${(objects / 2 ** 20).toFixed(1)} MB and ${(buffers / 2 ** 20).toFixed(1)} MB of buffers`;
  const painted = (felt: Felt) => between(felt, 'judged', 'painted');
  reportRows('felt', [
    ...rowsOf('cold', cold),
    ...rowsOf('warm', warm),
    rowOf(
      "the detector's yes to the first highlight painted, cold",
      'the same page warm',
      cold.map((pair, at) => [painted(pair.ours), warm[at] ? painted(warm[at].ours) : null]),
    ),
    rowOf("a stopped worker's start until it answers", 'an empty worker', starts),
    rowOf(`the same at ${commit}`, 'an empty worker', startsBefore),
    rowOf(
      "the popup's first content",
      'a page that shows only text',
      popups.map(({ first, text }) => [first, text]),
    ),
    rowOf(
      "the popup's whole content",
      'its first',
      popups.map(({ first, whole }) => [whole, first]),
    ),
    {
      what: "the worker's heap after an article",
      ours: megabytes(heap),
      beside: `${commit} ${megabytes(heapBefore)}`,
      ratio: (heap.objects / heapBefore.objects).toFixed(2),
    },
  ]);
  console.log(`\nLoad of the machine: ${loadBefore} before, ${load()} after.`);
} finally {
  for (const driven of [ours, before, empty]) await driven.close();
}
