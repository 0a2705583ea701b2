import type { TreatyFile } from '../knowledge.ts';
import type { TextRules } from '../text/text-rules.ts';

/** The words by which a language speaks of treaties, folded as its `text.fold` folds them. */
export interface TreatyWords {
  readonly names: TreatyNameWords;
  readonly years: TreatyYearWords;
  readonly provisions: ProvisionWords;
  readonly shortForms: ShortFormWords;
  readonly rows: RowWords;
}

/** What reading names needs of a language. */
export interface NameLanguage {
  readonly text: TextRules;
  readonly rules: TreatyWords;
}

/** Nouns of one family stand for each other in news, in every language: an agreement is also an accord, a pact, a deal. */
export type HeadFamily =
  | 'treaty'
  | 'agreement'
  | 'convention'
  | 'declaration'
  | 'protocol'
  | 'memorandum'
  | 'charter'
  | 'armistice';

/** What a head noun, the noun that says which kind of instrument a name means, stands for. */
export interface Head {
  readonly family: HeadFamily;
  readonly kind: TreatyFile['kind'];
  readonly plural: boolean;
}

/** The words names are made of. */
export interface TreatyNameWords {
  /** Nouns that say what kind of instrument a name means: `treaty`, `accords`. Two words of one noun are not supported. */
  readonly heads: ReadonlyMap<string, Head>;
  /** Endings of compounds of one word that name themselves, as German writes them: `vertrag` in `Weltraumvertrag`. */
  readonly compoundHeads: ReadonlySet<string>;
  /** Of the heads, those that mean an instrument of international law nearly wherever they stand: safe without a capital. */
  readonly firmHeads: ReadonlySet<string>;
  /** Of the heads, those too common to go with an abbreviation before them: `deal` in `the INF deal`. */
  readonly looseHeads: ReadonlySet<string>;
  /** Taken off the front of a name of the knowledge: `the`. */
  readonly articles: ReadonlySet<string>;
  /** Join the parts of a name and never tell one name from another: `of`, `and`, `on`. */
  readonly connectors: ReadonlySet<string>;
  /** Join a name and its year, `of` in `Convention of 1951`. */
  readonly ofWords: ReadonlySet<string>;
  /** Any name may carry or drop them: `general`, `historic`. */
  readonly neutral: ReadonlySet<string>;
  /** What an instrument is about: `peace`, `trade`. They drop out of a name that has a proper word of its own. */
  readonly subjects: ReadonlySet<string>;
  /** Spellings of subjects that are one: `defense` for `defence`. */
  readonly subjectSpellings: ReadonlyMap<string, string>;
  /** Capitalised words that open a sentence or a title and belong to no name. */
  readonly leading: ReadonlySet<string>;
  /** Right after a name, with a capital, they make it the name of something else: `Organization`, `Hotel`. */
  readonly notAfter: ReadonlySet<string>;
  /** The same in small letters: `restaurant`, `band`. */
  readonly notAfterSmall: ReadonlySet<string>;
  /** What a name is said to be in an apposition that makes it another thing: `…, a rock band`. */
  readonly otherThings: ReadonlySet<string>;
  /** Open such an apposition: `a`, `the`. */
  readonly determiners: ReadonlySet<string>;
  /** Of the determiners, those after which a name in small letters is any thing of its kind: `an interim agreement`. */
  readonly indefinite: ReadonlySet<string>;
  /** Behind a name and `contractLink` they make it a contract: `sell` in `the Paris agreement to sell the flat`. */
  readonly contractVerbs: ReadonlySet<string>;
  readonly contractLink: ReadonlySet<string>;
  /** Say nothing of their own in a name, beside `neutral` and `subjects`: `relations`, `basic`. */
  readonly generic: ReadonlySet<string>;
  /** Right before a name of one word they make it the place after all: `in`, `near`. */
  readonly locating: ReadonlySet<string>;
  /** Between a name and its parties: `between`, `with`. */
  readonly between: ReadonlySet<string>;
}

/** How the year of a treaty stands beside its name. */
export interface TreatyYearWords {
  /** Small words that may stand between a year and the name after it, besides `neutral`: `peace` in `the 1979 peace treaty`. */
  readonly passing: ReadonlySet<string>;
  /** Before the year they say that it names the treaty: `the`, `their`. */
  readonly determiners: ReadonlySet<string>;
  /** Between a name and the year right after it: `of`, `in`, `from`. */
  readonly after: ReadonlySet<string>;
  /** Of `after`, those that only say when something happened and name nothing: `in`. */
  readonly dating: ReadonlySet<string>;
  /** `signed`, `reached`: of the making of a treaty, with its year some words later. */
  readonly making: ReadonlySet<string>;
  /** Of `making`, those that can only mean the signing. */
  readonly signing: ReadonlySet<string>;
  /** Between a making verb and its year: `in`, `on`. */
  readonly beforeYear: ReadonlySet<string>;
  /** Words that only say that digits are a year: Russian `года`, Chinese `年`. */
  readonly units: ReadonlySet<string>;
}

/** Numbered parts of treaties: `Article 5 of the North Atlantic Treaty`. */
export interface ProvisionWords {
  /** `article`, `chapter`. */
  readonly nouns: ReadonlySet<string>;
  /** True where the noun has a capital in news. */
  readonly capital: boolean;
  /** `of`, `under`: between a provision and the treaty it belongs to. */
  readonly links: ReadonlySet<string>;
  /** Small words that may stand between the two besides `links`: `the`, `paragraph`. */
  readonly passing: ReadonlySet<string>;
  /** Between a treaty and its provision: English `'s`, Hindi `का`. */
  readonly possessives: ReadonlySet<string>;
  /** What else has articles: `constitution`. After a link they mean that no treaty is cited. */
  readonly otherOwners: ReadonlySet<string>;
}

/** Bare nouns that point back to a treaty already named: `the treaty`, `this accord`. */
export interface ShortFormWords {
  /** Which families a noun may point back to. */
  readonly pointsTo: ReadonlyMap<string, readonly HeadFamily[]>;
  /** Words before the noun that make it point back: `the`, `this`. */
  readonly pointers: ReadonlySet<string>;
  /** Nouns that carry such a word in themselves: Arabic `الاتفاقية`. */
  readonly definite: ReadonlySet<string>;
  /** After the noun they give it an owner of its own: `the agreement with …`. */
  readonly ownObject: ReadonlySet<string>;
  /** Nouns so common that they point back only over a short distance. */
  readonly common: ReadonlySet<string>;
}

/** Names in a row that share one noun: `the Simla and Lahore accords`, `the treaties of Utrecht and Vienna`. */
export interface RowWords {
  /** `and`, `or`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Between the noun and the row after it: `of`. Empty where no row follows its noun. */
  readonly openers: ReadonlySet<string>;
  /** May stand between the row and its noun: `peace`. */
  readonly beforeNoun: ReadonlySet<string>;
  /** Plural nouns that news uses for a row of agreements and declarations alike: `accords`. */
  readonly wide: ReadonlySet<string>;
}
