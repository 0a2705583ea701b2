import { treatyRules } from '../../../treaties/default-rules.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';
import { CONTRACT_VERBS, LOCATING, NOT_AFTER, NOT_AFTER_SMALL, OTHER_THINGS } from './guards.ts';
import { FIRM_HEADS, HEADS } from './heads.ts';
import { judgeName } from './judge-name.ts';
import { CONNECTORS, GENERIC_WORDS, INNER_WORDS, LEADING_WORDS, NEUTRAL_WORDS, SUBJECT_WORDS } from './name-words.ts';
import { readPhrases } from './phrase.ts';
import { provisions } from './provisions.ts';
import { COMMON_NOUNS, OWN_OBJECT, POINTERS, POINTS_TO } from './short-forms.ts';
import { readDescribed } from './year-and-kind.ts';
import { BEFORE_YEAR, MAKING_VERBS } from './years.ts';

/** Treaties in English. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: HEADS,
    compoundHeads: new Set(),
    firmHeads: FIRM_HEADS,
    looseHeads: new Set(['deal']),
    articles: new Set(['the']),
    connectors: CONNECTORS,
    ofWords: new Set(['of']),
    neutral: NEUTRAL_WORDS,
    subjects: SUBJECT_WORDS,
    subjectSpellings: new Map([['defense', 'defence']]),
    leading: LEADING_WORDS,
    notAfter: NOT_AFTER,
    notAfterSmall: NOT_AFTER_SMALL,
    otherThings: OTHER_THINGS,
    determiners: new Set(['a', 'an', 'the', 'his', 'her', 'their']),
    indefinite: new Set(['a', 'an', 'any', 'another', 'no']),
    contractVerbs: CONTRACT_VERBS,
    contractLink: new Set(['to']),
    generic: GENERIC_WORDS,
    locating: LOCATING,
    between: new Set(['between']),
  },
  years: {
    passing: new Set([...INNER_WORDS, 's']),
    determiners: new Set(['the', 'a', 'an', 's', 'of', 'this', 'that', 'its', 'their', 'under']),
    after: new Set(['of', 'in', 'from']),
    dating: new Set(['in']),
    making: MAKING_VERBS,
    signing: new Set(['signed']),
    beforeYear: BEFORE_YEAR,
  },
  provisions,
  shortForms: { pointsTo: POINTS_TO, pointers: POINTERS, ownObject: OWN_OBJECT, common: COMMON_NOUNS },
  rows: {
    conjunctions: new Set(['and', 'or']),
    openers: new Set(['of']),
    beforeNoun: new Set(['peace']),
    wide: new Set(['accords', 'agreements']),
  },
  phrases: { read: readPhrases, judge: judgeName },
  described: readDescribed,
});
