import { DATES } from '../../../engine/languages/ar/corpus/dates.ts';
import { PARTS_OF_PERIODS } from '../../../engine/languages/ar/corpus/parts-of-periods.ts';
import { dates } from '../../../engine/languages/ar/dates/index.ts';
import { textRules } from '../../../engine/languages/ar/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, [...DATES, ...PARTS_OF_PERIODS]);
