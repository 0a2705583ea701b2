import { TREATIES } from '../../../engine/languages/es/corpus/treaties.ts';
import { es } from '../../../engine/languages/es/index.ts';
import { readLanguageNames } from '../../../knowledge/read-language-names.ts';
import { runTreatyCorpora } from './run-corpus.ts';

runTreatyCorpora(TREATIES, es, readLanguageNames('es'));
