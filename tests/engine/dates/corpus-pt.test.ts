import { DATES } from '../../../engine/languages/pt/corpus/dates.ts';
import { dates } from '../../../engine/languages/pt/dates/index.ts';
import { textRules } from '../../../engine/languages/pt/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, DATES);
