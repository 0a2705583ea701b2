import type { TreatyRules } from './treaty-rules.ts';
import type { ProvisionWords, RowWords, ShortFormWords, TreatyNameWords, TreatyYearWords } from './treaty-words.ts';

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

const NO_WORDS_GIVEN: ReadonlySet<string> = new Set();

const NO_NAME_WORDS: TreatyNameWords = {
  heads: new Map(),
  compoundHeads: NO_WORDS_GIVEN,
  firmHeads: NO_WORDS_GIVEN,
  looseHeads: NO_WORDS_GIVEN,
  articles: NO_WORDS_GIVEN,
  connectors: NO_WORDS_GIVEN,
  ofWords: NO_WORDS_GIVEN,
  neutral: NO_WORDS_GIVEN,
  subjects: NO_WORDS_GIVEN,
  subjectSpellings: new Map(),
  leading: NO_WORDS_GIVEN,
  notAfter: NO_WORDS_GIVEN,
  notAfterSmall: NO_WORDS_GIVEN,
  otherThings: NO_WORDS_GIVEN,
  determiners: NO_WORDS_GIVEN,
  indefinite: NO_WORDS_GIVEN,
  contractVerbs: NO_WORDS_GIVEN,
  contractLink: NO_WORDS_GIVEN,
  generic: NO_WORDS_GIVEN,
  locating: NO_WORDS_GIVEN,
  between: NO_WORDS_GIVEN,
};

const NO_YEAR_WORDS: TreatyYearWords = {
  passing: NO_WORDS_GIVEN,
  determiners: NO_WORDS_GIVEN,
  after: NO_WORDS_GIVEN,
  dating: NO_WORDS_GIVEN,
  making: NO_WORDS_GIVEN,
  signing: NO_WORDS_GIVEN,
  beforeYear: NO_WORDS_GIVEN,
  units: NO_WORDS_GIVEN,
};

const NO_PROVISION_WORDS: ProvisionWords = {
  nouns: NO_WORDS_GIVEN,
  capital: false,
  links: NO_WORDS_GIVEN,
  passing: NO_WORDS_GIVEN,
  possessives: NO_WORDS_GIVEN,
  otherOwners: NO_WORDS_GIVEN,
};

const NO_SHORT_FORMS: ShortFormWords = {
  pointsTo: new Map(),
  pointers: NO_WORDS_GIVEN,
  definite: NO_WORDS_GIVEN,
  ownObject: NO_WORDS_GIVEN,
  common: NO_WORDS_GIVEN,
};

const NO_ROW_WORDS: RowWords = {
  conjunctions: NO_WORDS_GIVEN,
  openers: NO_WORDS_GIVEN,
  beforeNoun: NO_WORDS_GIVEN,
  wide: NO_WORDS_GIVEN,
};

/**
 * The rules of a language from the words it gives. What is left out is empty, which is always safe: fewer things are read,
 * none wrongly.
 */
export function treatyRules(input: TreatyRulesInput): TreatyRules {
  return {
    names: { ...NO_NAME_WORDS, ...input.names },
    years: { ...NO_YEAR_WORDS, ...input.years },
    provisions: { ...NO_PROVISION_WORDS, ...input.provisions },
    shortForms: { ...NO_SHORT_FORMS, ...input.shortForms },
    rows: { ...NO_ROW_WORDS, ...input.rows },
    phrases: input.phrases ?? null,
    described: input.described ?? null,
  };
}
