import { DATES } from '../../../engine/languages/de/corpus/dates.ts';
import { dates } from '../../../engine/languages/de/dates/index.ts';
import { textRules } from '../../../engine/languages/de/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, DATES);
