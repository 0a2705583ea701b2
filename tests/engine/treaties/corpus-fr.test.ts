import { TREATIES } from '../../../engine/languages/fr/corpus/treaties.ts';
import { fr } from '../../../engine/languages/fr/index.ts';
import { readLanguageNames } from '../../../knowledge/read-language-names.ts';
import { runTreatyCorpora } from './run-corpus.ts';

runTreatyCorpora(TREATIES, fr, readLanguageNames('fr'));
