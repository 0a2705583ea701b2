import type { TextRules } from '../../text/text-rules.ts';
import type { CommonNames, LeaderRules, LeaderWords } from '../leader-rules.ts';
import { describeAsWritten } from './describe-as-written.ts';
import type { RoleGrammar } from './role-grammar.ts';
import { roleReader } from './role-reader.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

const NO_LEADER_WORDS: LeaderWords = {
  honorifics: NO_WORDS,
  determiners: NO_WORDS,
  copulas: NO_WORDS,
  conjunctions: NO_WORDS,
  ofCountry: NO_WORDS,
  articles: NO_WORDS,
  calendar: NO_WORDS,
  openers: NO_WORDS,
  openerEnding: null,
  bodyNouns: NO_WORDS,
  namedAfter: NO_WORDS,
  namedAfterBefore: NO_WORDS,
  ships: NO_WORDS,
  ofLeader: NO_WORDS,
  particles: NO_WORDS,
  nameArticles: NO_WORDS,
};

/** What a language says of leaders where data are enough; what is left out is empty. */
export interface LeaderData {
  grammar: RoleGrammar;
  text: TextRules;
  words?: Partial<LeaderWords>;
  commonNames?: Partial<CommonNames>;
  titleFollowsName?: boolean;
  agrees?: LeaderRules['agrees'];
  romanise?: LeaderRules['romanise'];
}

/** The leader rules of a language from its data: see `docs/adding-a-language.md`. */
export function leaderRules({ grammar, text, words, commonNames, ...rest }: LeaderData): LeaderRules {
  const { titleFollowsName, agrees, romanise } = rest;
  return {
    ...(romanise ? { romanise } : {}),
    readRoles: roleReader(grammar, text),
    describeRole: (article, role) => describeAsWritten(article, role, grammar.connectors),
    titleFollowsName: titleFollowsName ?? false,
    agrees: agrees ?? (() => true),
    isPossessive: () => false,
    mayBeOf: () => true,
    words: { ...NO_LEADER_WORDS, ...words },
    commonNames: { given: NO_WORDS, unsafeAlone: NO_WORDS, ...commonNames },
  };
}
