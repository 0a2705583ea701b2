/**
 * The detector beside Readability's own quick check on 196 real pages in a real Chromium, each in worlds of its own in which
 * nothing has run, by turns: cold is the first call of a world, warm the quickest of the next. Nothing of the pages runs.
 * `npm run bench detector`; reports and exits 0.
 */
import { bundle, listCorpusPages, readCorpusPage, startChromium } from './page-in-chromium.ts';
import { quotient, reportRows } from './rows.ts';

const SIDES = {
  detector: `import { detectNews } from './page/detect/detect-news.ts';
    export const judge = (url) => detectNews(document, url, true);`,
  readerable: `import { isProbablyReaderable } from '@mozilla/readability';
    export const judge = () => isProbablyReaderable(document);`,
};

type Side = keyof typeof SIDES;

/** Milliseconds of one page's calls. */
interface Calls {
  cold: number;
  warm: number;
}

const SIDE_NAMES: readonly Side[] = ['detector', 'readerable'];
const WARM_CALLS = 10;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function main(): Promise<void> {
  const pages = listCorpusPages();
  if (!pages) {
    console.log('SKIPPED: there is no ../shared/corpora/pages beside the project.');
    return;
  }
  const scripts = {
    detector: await bundle(SIDES.detector, 'side'),
    readerable: await bundle(SIDES.readerable, 'side'),
  };
  const { browser, open, waiting } = await startChromium();
  const calls: Record<Side, Calls[]> = { detector: [], readerable: [] };
  for (const [index, corpusPage] of pages.entries()) {
    const shown = await open(corpusPage.url, readCorpusPage(corpusPage));
    const worlds = { detector: await shown.world(), readerable: await shown.world() };
    for (const side of SIDE_NAMES) await worlds[side].evaluate(`${scripts[side]}; globalThis.side = side; 0`);
    const call = async (side: Side): Promise<number> => {
      const timed = `{ const start = performance.now(); side.judge(${JSON.stringify(corpusPage.url)}); performance.now() - start; }`;
      const { value, waited } = await waiting(() => worlds[side].evaluate(timed) as Promise<number>);
      // The thread waits only while it has work: what it waited in this one short task, the call waited, if it was as long.
      return waited < value ? value - waited : value;
    };
    const turns = index % 2 === 0 ? SIDE_NAMES : SIDE_NAMES.toReversed();
    const cold: Record<Side, number> = { detector: 0, readerable: 0 };
    for (const side of turns) cold[side] = await call(side);
    const warm: Record<Side, number> = { detector: Infinity, readerable: Infinity };
    for (let round = 0; round < WARM_CALLS; round++)
      for (const side of turns) warm[side] = Math.min(warm[side], await call(side));
    for (const side of SIDE_NAMES) calls[side].push({ cold: cold[side], warm: warm[side] });
  }
  await browser.close();

  const total = (side: Side, kind: keyof Calls) => sum(calls[side].map((page) => page[kind]));
  reportRows(
    'detector',
    (['cold', 'warm'] as const).map((kind) => ({
      what: `is it news, ${kind}, sum of ${pages.length} real pages`,
      ours: `${total('detector', kind).toFixed(1)} ms`,
      beside: `Readability's isProbablyReaderable ${total('readerable', kind).toFixed(1)} ms`,
      ratio: quotient(total('detector', kind), total('readerable', kind)),
    })),
  );
}

await main();
