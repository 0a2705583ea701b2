import { DATES } from '../../../engine/languages/zh/corpus/dates.ts';
import { dates } from '../../../engine/languages/zh/dates/index.ts';
import { textRules } from '../../../engine/languages/zh/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, DATES);
