import { DATES } from '../../../engine/languages/fr/corpus/dates.ts';
import { PARTS_OF_PERIODS } from '../../../engine/languages/fr/corpus/parts-of-periods.ts';
import { dates } from '../../../engine/languages/fr/dates/index.ts';
import { textRules } from '../../../engine/languages/fr/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, [...DATES, ...PARTS_OF_PERIODS]);
