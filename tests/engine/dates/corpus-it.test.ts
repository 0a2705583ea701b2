import { DATES } from '../../../engine/languages/it/corpus/dates.ts';
import { dates } from '../../../engine/languages/it/dates/index.ts';
import { textRules } from '../../../engine/languages/it/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, DATES);
