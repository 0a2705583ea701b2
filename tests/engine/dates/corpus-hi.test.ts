import { DATES } from '../../../engine/languages/hi/corpus/dates.ts';
import { STRETCHES } from '../../../engine/languages/hi/corpus/stretches.ts';
import { dates } from '../../../engine/languages/hi/dates/index.ts';
import { textRules } from '../../../engine/languages/hi/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, [...DATES, ...STRETCHES]);
