import { leaderRules } from '../../../leaders/grammar/rules-from-data.ts';
import { textRules } from '../text/index.ts';
import { grammar } from './grammar.ts';
import { commonNames, leaderWords } from './words.ts';

/** How Arabic news names people and their offices. */
export const leaders = leaderRules({ grammar, text: textRules, words: leaderWords, commonNames });
