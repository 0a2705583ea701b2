/**
 * Steps that the engine takes for hostile texts and for an article of each language while their words double to 200,000, the
 * most that is read: steps that grow with the text double too. `npm run bench growth`; the counts are the same on every machine.
 */
import { HOSTILE_PIECES, SENTENCES } from '../growth/hostile-texts.ts';
import { StepCounter } from '../growth/step-counter.ts';
import { quotient, type Row, reportRows } from './rows.ts';

const steps = new StepCounter((path) => path.includes('/engine/'));
const { analyse, prepareKnowledge } = await import('../../engine/analyse.ts');
const { packOf } = await import('../../engine/languages/registry.ts');
const { readKnowledgeFiles } = await import('../../knowledge/read-files.ts');
const { languageTags, readLanguageNames } = await import('../../knowledge/read-language-names.ts');
const { facts, PUBLISHED } = await import('../fuzz/arbitraries.ts');

const COUNTS = [50_000, 100_000, 200_000];
/** UTF-16 units of a word with the space after it, as news has them. */
const WORD = 6;

const knowledge = prepareKnowledge(readKnowledgeFiles(), (tag) =>
  languageTags().includes(tag) ? readLanguageNames(tag) : null,
);

function rowOf(name: string, piece: string, tag: string): Row {
  const pack = packOf(tag);
  if (pack === null) throw new Error(`no language "${tag}"`);
  const read = (text: string) => analyse({ text, page: facts({ language: tag }) }, knowledge, pack, PUBLISHED);
  read(piece);
  const counts = COUNTS.map((words) => steps.count(() => void read(piece.repeat((words * WORD) / piece.length))));
  const [first = 0, second = 0, last = 0] = counts;
  const inMillions = (count: number) => (count / 1e6).toFixed(1);
  return {
    what: `steps for 200,000 words: ${name}`,
    ours: `${inMillions(last)} million`,
    beside: `50,000 words ${inMillions(first)}, 100,000 words ${inMillions(second)} million`,
    ratio: quotient(last, second),
  };
}

reportRows('growth', [
  ...Object.entries(HOSTILE_PIECES).map(([name, piece]) => rowOf(name, piece, 'en')),
  ...Object.entries(SENTENCES).map(([tag, piece]) => rowOf(`an article in the language ${tag}`, piece, tag)),
]);
