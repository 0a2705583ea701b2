import { leaderRules } from '../../../leaders/grammar/rules-from-data.ts';
import { textRules } from '../text/index.ts';
import { roleGrammar } from './grammar.ts';
import { romanise } from './romanise.ts';
import { commonNames, leaderWords } from './words.ts';

/** How Arabic news names people and their offices. */
export const leaders = leaderRules({
  grammar: roleGrammar,
  text: textRules,
  words: leaderWords,
  commonNames,
  romanise,
});
