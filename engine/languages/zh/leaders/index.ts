import { leaderRules } from '../../../leaders/grammar/rules-from-data.ts';
import type { LeaderRules } from '../../../leaders/leader-rules.ts';
import { textRules } from '../text/index.ts';
import { roleGrammar } from './grammar.ts';
import { withoutCompounds } from './read-roles.ts';
import { commonNames, leaderWords } from './words.ts';

const commonLeaderRules = leaderRules({
  grammar: roleGrammar,
  text: textRules,
  words: leaderWords,
  commonNames,
  titleFollowsName: true,
});

/** How Chinese news names people and their offices. */
export const leaders: LeaderRules = { ...commonLeaderRules, readRoles: withoutCompounds(commonLeaderRules.readRoles) };
