import { TREATIES } from '../../../engine/languages/ar/corpus/treaties.ts';
import { ar } from '../../../engine/languages/ar/index.ts';
import { readLanguageNames } from '../../../knowledge/read-language-names.ts';
import { runTreatyCorpora } from './run-corpus.ts';

runTreatyCorpora(TREATIES, ar, readLanguageNames('ar'));
