import { DATES } from '../../../engine/languages/ar/corpus/dates.ts';
import { dates } from '../../../engine/languages/ar/dates/index.ts';
import { textRules } from '../../../engine/languages/ar/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, DATES);
