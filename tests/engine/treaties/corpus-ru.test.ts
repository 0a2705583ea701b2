import { TREATIES } from '../../../engine/languages/ru/corpus/treaties.ts';
import { ru } from '../../../engine/languages/ru/index.ts';
import { readLanguageNames } from '../../../knowledge/read-language-names.ts';
import { runTreatyCorpora } from './run-corpus.ts';

runTreatyCorpora(TREATIES, ru, readLanguageNames('ru'));
