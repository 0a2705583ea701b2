import { DATES } from '../../../engine/languages/es/corpus/dates.ts';
import { dates } from '../../../engine/languages/es/dates/index.ts';
import { textRules } from '../../../engine/languages/es/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, DATES);
