import { DATES } from '../../../engine/languages/de/corpus/dates.ts';
import { PARTS_OF_PERIODS } from '../../../engine/languages/de/corpus/parts-of-periods.ts';
import { dates } from '../../../engine/languages/de/dates/index.ts';
import { textRules } from '../../../engine/languages/de/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, [...DATES, ...PARTS_OF_PERIODS]);
