import type { TreatyRules } from './treaty-rules.ts';

/** Groups of words as a language gives them: what it leaves out is empty. */
type Some<Words> = { readonly [Key in keyof Words]?: Words[Key] };

/** What a language says of treaties, as far as it has anything to say. */
export interface TreatyRulesInput {
  readonly names: Some<TreatyRules['names']>;
  readonly years?: Some<TreatyRules['years']>;
  readonly provisions?: Some<TreatyRules['provisions']>;
  readonly shortForms?: Some<TreatyRules['shortForms']>;
  readonly rows?: Some<TreatyRules['rows']>;
  readonly phrases?: TreatyRules['phrases'];
  readonly described?: TreatyRules['described'];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The rules of a language from the words it gives. What is left out is empty, which is always safe: fewer things are read,
 * none wrongly.
 */
export function treatyRules(input: TreatyRulesInput): TreatyRules {
  return {
    names: {
      heads: new Map(),
      firmHeads: NONE,
      looseHeads: NONE,
      articles: NONE,
      connectors: NONE,
      ofWords: NONE,
      neutral: NONE,
      subjects: NONE,
      subjectSpellings: new Map(),
      leading: NONE,
      notAfter: NONE,
      notAfterSmall: NONE,
      otherThings: NONE,
      determiners: NONE,
      indefinite: NONE,
      contractVerbs: NONE,
      contractLink: NONE,
      generic: NONE,
      locating: NONE,
      between: NONE,
      ...input.names,
    },
    years: {
      passing: NONE,
      determiners: NONE,
      after: NONE,
      dating: NONE,
      making: NONE,
      signing: NONE,
      beforeYear: NONE,
      units: NONE,
      ...input.years,
    },
    provisions: {
      nouns: NONE,
      capital: false,
      links: NONE,
      passing: NONE,
      possessives: NONE,
      otherOwners: NONE,
      ...input.provisions,
    },
    shortForms: {
      pointsTo: new Map(),
      pointers: NONE,
      definite: NONE,
      ownObject: NONE,
      common: NONE,
      ...input.shortForms,
    },
    rows: { conjunctions: NONE, openers: NONE, beforeNoun: NONE, wide: NONE, ...input.rows },
    phrases: input.phrases ?? null,
    described: input.described ?? null,
  };
}
