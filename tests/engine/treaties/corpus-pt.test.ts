import { TREATIES } from '../../../engine/languages/pt/corpus/treaties.ts';
import { pt } from '../../../engine/languages/pt/index.ts';
import { readLanguageNames } from '../../../knowledge/read-language-names.ts';
import { runTreatyCorpora } from './run-corpus.ts';

runTreatyCorpora(TREATIES, pt, readLanguageNames('pt'));
