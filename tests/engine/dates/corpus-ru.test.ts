import { DATES } from '../../../engine/languages/ru/corpus/dates.ts';
import { PARTS_OF_PERIODS } from '../../../engine/languages/ru/corpus/parts-of-periods.ts';
import { dates } from '../../../engine/languages/ru/dates/index.ts';
import { textRules } from '../../../engine/languages/ru/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, [...DATES, ...PARTS_OF_PERIODS]);
