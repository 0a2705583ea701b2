import type { TextRules } from '../../text/text-rules.ts';
import type { CommonNames, LeaderRules, LeaderWords } from '../leader-rules.ts';
import { describeAsWritten } from './describe-as-written.ts';
import type { RoleGrammar } from './role-grammar.ts';
import { roleReader } from './role-reader.ts';

const NONE: ReadonlySet<string> = new Set();

const NO_WORDS: LeaderWords = {
  honorifics: NONE,
  determiners: NONE,
  copulas: NONE,
  conjunctions: NONE,
  ofCountry: NONE,
  articles: NONE,
  calendar: NONE,
  openers: NONE,
  openerEnding: null,
  bodyNouns: NONE,
  namedAfter: NONE,
  namedAfterBefore: NONE,
  ships: NONE,
  ofLeader: NONE,
  particles: NONE,
  nameArticles: NONE,
};

/** What a language says of leaders where data are enough; what is left out is empty. */
export interface LeaderData {
  grammar: RoleGrammar;
  text: TextRules;
  words?: Partial<LeaderWords>;
  commonNames?: Partial<CommonNames>;
  titleFollowsName?: boolean;
  agrees?: LeaderRules['agrees'];
}

/** The leader rules of a language from its data: see `docs/adding-a-language.md`. */
export function leaderRules({ grammar, text, words, commonNames, titleFollowsName, agrees }: LeaderData): LeaderRules {
  return {
    readRoles: roleReader(grammar, text),
    describeRole: (article, role) => describeAsWritten(article, role, grammar.connectors),
    titleFollowsName: titleFollowsName ?? false,
    agrees: agrees ?? (() => true),
    isPossessive: () => false,
    mayBeOf: () => true,
    words: { ...NO_WORDS, ...words },
    commonNames: { given: NONE, unsafeAlone: NONE, ...commonNames },
  };
}
