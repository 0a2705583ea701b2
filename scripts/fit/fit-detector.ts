/** The weights of the detector: `page/detect/weights.ts` against a logistic fit on the labelled pages of `../shared`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detectNews } from '../../page/detect/detect-news.ts';
import { EVIDENCE_WEIGHTS } from '../../page/detect/weights.ts';
import { halfOf } from './halves.ts';
import { fitLogistic, judgeWeights, type LogisticCase } from './logistic.ts';

interface LabelledPage {
  file: string;
  url?: string;
  /** `other`: an article of another kind (blog, manual, paper), which counts neither way. */
  label: 'news' | 'other' | 'none';
}

/** Of the prior that keeps weights near those set by hand: with half of 196 pages nothing weaker is justified. */
const PULL = 0.02;
/** Weights that move less are left out of the table. */
const SHOWN = 0.2;

function readCases(folder: string): (LogisticCase & { file: string })[] {
  const pages = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as LabelledPage[];
  return pages
    .filter(({ label }) => label !== 'other')
    .map(({ file, url: stated, label }) => {
      const url = stated ?? `https://example.com/${file}`;
      const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const codes = detectNews(window.document, url).evidence.map(({ code }) => code);
      window.close();
      return { file, codes, positive: label === 'news' };
    });
}

/**
 * Prints the present weights beside the fitted ones.
 *
 * @param shared the folder of the material beside the project
 * @returns false where there is nothing to fit on
 */
export function fitDetector(shared: string): boolean {
  const folder = join(shared, 'corpora', 'pages');
  if (!existsSync(join(folder, 'index.json'))) return false;
  const cases = readCases(folder);
  const [fitting, heldOut] = (['fitted', 'held-out'] as const).map((half) =>
    cases.filter(({ file }) => halfOf(file) === half),
  );
  if (fitting === undefined || heldOut === undefined) return false;
  const fitted = fitLogistic(EVIDENCE_WEIGHTS, fitting, PULL);
  console.log(
    `\nDetector: page/detect/weights.ts on ${cases.length} pages, news against none (articles of other kinds left out)`,
  );
  console.log('Objective: log-likelihood of the labels, with a normal prior around the present weights.\n');
  console.log('| weights | loss, fitted half | wrong | loss, held-out half | wrong |\n|---|---|---|---|---|');
  for (const [name, weights] of [
    ['present', EVIDENCE_WEIGHTS],
    ['fitted', fitted],
  ] as const) {
    const [own, other] = [judgeWeights(weights, fitting), judgeWeights(weights, heldOut)];
    console.log(
      `| ${name} | ${own.loss.toFixed(3)} | ${own.wrong} of ${fitting.length} | ${other.loss.toFixed(3)} | ${other.wrong} of ${heldOut.length} |`,
    );
  }
  console.log(
    `\nWeights that move by ${SHOWN} or more:\n\n| trace | present | fitted | pages with it |\n|---|---|---|---|`,
  );
  for (const [code, weight] of Object.entries(EVIDENCE_WEIGHTS)) {
    const to = fitted[code] ?? weight;
    const pages = code === 'start' ? fitting.length : fitting.filter(({ codes }) => codes.includes(code)).length;
    if (Math.abs(to - weight) >= SHOWN) console.log(`| ${code} | ${weight} | ${to.toFixed(2)} | ${pages} |`);
  }
  return true;
}
