import type { LeaderRules } from '../../../leaders/leader-rules.ts';
import type { Role } from '../../../leaders/role.ts';
import { COMMON_GIVEN_NAMES, NOT_SAFE_ALONE } from './common-names.ts';
import { describeRole } from './describe-role.ts';
import { CALLINGS, DONE_BY_PEOPLE, GIVEN_UP, KIN, NAMES_THAT_ARE_WORDS } from './people-words.ts';
import { readRoles } from './read-roles.ts';
import { isPossessive } from './role-context.ts';
import { AMERICAN_TITLES, BEFORE_ROLE, HONORIFICS, SAYS_IS } from './role-words.ts';
import {
  BODY_NOUNS,
  CALENDAR_WORDS,
  LED_BY,
  NAMED_AFTER,
  NAMED_AFTER_BEFORE,
  OF_THE_LEADER,
  OPENING_WORDS,
  SHIPS,
} from './words.ts';

const isAmerican = (role: Role) => AMERICAN_TITLES.has(role.noun.phrase) || role.kinds.includes('legislative-leader');

const NO_PARTICLES: ReadonlySet<string> = new Set();

/** How English news names people and their offices. */
export const leaders: LeaderRules = {
  readRoles,
  describeRole,
  titleFollowsName: false,
  agrees: () => true,
  isPossessive,
  mayBeOf: (role, country) => (country === 'US') === isAmerican(role),
  words: {
    honorifics: HONORIFICS,
    determiners: BEFORE_ROLE,
    copulas: SAYS_IS,
    conjunctions: new Set(['and']),
    ofCountry: new Set(['of']),
    ofOffice: new Set(['to', 'for']),
    articles: new Set(['the']),
    calendar: CALENDAR_WORDS,
    openers: OPENING_WORDS,
    openerEnding: /(?:ing|ly|ed)$/,
    bodyNouns: BODY_NOUNS,
    namedAfter: NAMED_AFTER,
    namedAfterBefore: NAMED_AFTER_BEFORE,
    ships: SHIPS,
    ofLeader: OF_THE_LEADER,
    ledBy: LED_BY,
    doneByPeople: DONE_BY_PEOPLE,
    kin: KIN,
    callings: CALLINGS,
    givenUp: GIVEN_UP,
    // Both are those of Latin letters, which the knowledge lists.
    particles: NO_PARTICLES,
    nameArticles: NO_PARTICLES,
  },
  commonNames: { given: COMMON_GIVEN_NAMES, unsafeAlone: NOT_SAFE_ALONE, words: NAMES_THAT_ARE_WORDS },
};
