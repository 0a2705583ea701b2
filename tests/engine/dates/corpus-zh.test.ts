import { DATES } from '../../../engine/languages/zh/corpus/dates.ts';
import { PARTS_OF_PERIODS } from '../../../engine/languages/zh/corpus/parts-of-periods.ts';
import { dates } from '../../../engine/languages/zh/dates/index.ts';
import { textRules } from '../../../engine/languages/zh/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, [...DATES, ...PARTS_OF_PERIODS]);
