import { TREATIES } from '../../../engine/languages/de/corpus/treaties.ts';
import { de } from '../../../engine/languages/de/index.ts';
import { readLanguageNames } from '../../../knowledge/read-language-names.ts';
import { runTreatyCorpora } from './run-corpus.ts';

runTreatyCorpora(TREATIES, de, readLanguageNames('de'));
