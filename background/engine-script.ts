import { READ_LANGUAGES } from '../engine/languages/on-demand.ts';
import { briefFor } from './brief.ts';
import { prepareAnalysis } from './engine.ts';
import { answerLookUp, entryOn, overviewOn } from './library.ts';

/** What the worker's second script holds: what articles and look-ups need and a start does not. */
export const engineScript = {
  briefFor,
  prepareAnalysis,
  answerLookUp,
  entryOn,
  overviewOn,
  /** BCP 47 tags of the languages that articles are read in. */
  languages: (): string[] => READ_LANGUAGES.map(({ tag }) => tag),
};
