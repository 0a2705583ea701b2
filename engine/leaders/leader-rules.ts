import type { GazetteerMatch } from '../places/place.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';
import type { OfficeTitles } from './grammar/office-titles.ts';
import type { Role } from './role.ts';
import type { WordRange } from './word-range.ts';

/** A text as a language's role reader sees it. */
export interface RoleText {
  readonly article: ArticleText;
  /** For every word that belongs to the name of a place, that name. */
  readonly placeAt: ReadonlyMap<number, GazetteerMatch>;
  /** For every word, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** The language's titles of the offices of the knowledge; none in English, whose role nouns are listed in its pack. */
  readonly titles: OfficeTitles;
}

/** Folded words by what they tell around a name. All sets may be empty. */
export interface LeaderWords {
  /** Manners of address before a name that say nothing of an office: `mr`, `señor`. */
  readonly honorifics: ReadonlySet<string>;
  /** Between a name and the role said of it: `Lavrov, the foreign minister`. */
  readonly determiners: ReadonlySet<string>;
  /** Between a name and the role said of it, in a clause: `Ana Brandt, who was trade minister`. */
  readonly copulas: ReadonlySet<string>;
  /** Joins the last two names of a list: `and`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Before the country of someone named: `Patrice Talon of Benin`. */
  readonly ofCountry: ReadonlySet<string>;
  /** Opens what an office is for: `envoy to`, `minister for`. Left out where a name may not follow it in commas. */
  readonly ofOffice?: ReadonlySet<string>;
  /** May stand between `ofCountry` and the country: `of the Netherlands`. */
  readonly articles: ReadonlySet<string>;
  /**
   * In small letters before a capital, they make it a thing and no given name: French `l'Élysée`, `au Kremlin`. Left out where
   * people are named with an article (Portuguese), or where it may open the name of a thing called after a person (English).
   */
  readonly thingArticles?: ReadonlySet<string>;
  /** Months and weekdays: beside a name without being a part of it. */
  readonly calendar: ReadonlySet<string>;
  /** Capitalised at the start of a sentence without being a name. */
  readonly openers: ReadonlySet<string>;
  /** Ends of words that open a sentence without being a name: participles and adverbs. Null where there are none. */
  readonly openerEnding: RegExp | null;
  /** Last words of the names of bodies: a run of capitals that ends so is not a person's name. */
  readonly bodyNouns: ReadonlySet<string>;
  /** After a name, with a capital: something named after the person: Kennedy Airport. */
  readonly namedAfter: ReadonlySet<string>;
  /** Before a name, with a capital where `caseCarriesNames`: the same: Fort Roosevelt, aeropuerto Kennedy. */
  readonly namedAfterBefore: ReadonlySet<string>;
  /** Before a name, however written: ships are named after people. */
  readonly ships: ReadonlySet<string>;
  /** After a name: what is the leader's or what the leader does: the Trump administration. */
  readonly ofLeader: ReadonlySet<string>;
  /**
   * After a surname alone, what only the leader of a country gives a name: `the Akufo-Addo government`, of one long out of
   * office too. Left out where it does not follow the name.
   */
  readonly ledBy?: ReadonlySet<string>;
  /**
   * After a name that is a word as well, only a person does or has this: `Rice said`, but `rice prices`. Left out by languages
   * without such names.
   */
  readonly doneByPeople?: ReadonlySet<string>;
  /** Before a relative's name: `his father Heydar Aliyev`, `daughter of Park Chung-hee`. */
  readonly kin?: ReadonlySet<string>;
  /** Callings that a leader is not introduced by: beside a full name they say that another person is meant. */
  readonly callings?: ReadonlySet<string>;
  /** Before a calling: it was given up (`former`), and says nothing. */
  readonly givenUp?: ReadonlySet<string>;
  /** Small parts of names in the language's script, beside those of `knowledge/facts/personal-names.json`: `фон`, `бин`. */
  readonly particles: ReadonlySet<string>;
  /** Spellings of the Arabic article in the language's script, beside those of the same file: `аль`. */
  readonly nameArticles: ReadonlySet<string>;
}

/** Names that say little of who is meant, folded. */
export interface CommonNames {
  /** Given names that with a common family name say nothing of who is meant. */
  readonly given: ReadonlySet<string>;
  /** Words of the language, and much-shared family names, that some leaders are called by: never alone a leader. */
  readonly unsafeAlone: ReadonlySet<string>;
  /** Those of `unsafeAlone` that are words of the language first of all: `rice`, `brown`. Left out where there are none. */
  readonly words?: ReadonlySet<string>;
}

/** What a language says of the people it names. Everything else about leaders is the same in all languages. */
export interface LeaderRules {
  /**
   * The roles a text words. `grammar/role-reader.ts` makes this function from data where a language needs no more.
   *
   * @returns in order, not overlapping; linear in the text
   */
  readRoles(text: RoleText): Role[];
  /**
   * An office in the article's own words, without the country: `Foreign Minister`.
   *
   * @param article the text the role was read from
   */
  describeRole(article: ArticleText, role: Role): string;
  /** True where a title may stand right after the name: 習近平主席. */
  readonly titleFollowsName: boolean;
  /**
   * False where the forms of a role's words and a name's show that one is not said of the other: `пресс-секретарь
   * президента Дмитрий Песков`. True in languages without cases.
   */
  agrees(article: ArticleText, role: Role, name: WordRange): boolean;
  /**
   * A word of another script in Latin letters, so that a holder whom the language's list lacks is told by the sound of the name.
   * Left out in Latin script and where characters are no sounds.
   *
   * @param folded a word as `TextRules.fold` gives it
   * @returns several where a letter stands for several sounds
   */
  readonly romanise?: (folded: string) => readonly string[];
  /** True for a word that makes the word before it an owner: the `s` of `Putin's`. */
  isPossessive(word: Word): boolean;
  /**
   * False where a minister's or legislator's title without a country cannot be of the country the article is about: news in
   * English calls only American ministers secretaries.
   *
   * @param country ISO 3166-1 alpha-2
   */
  mayBeOf(role: Role, country: string): boolean;
  readonly words: LeaderWords;
  readonly commonNames: CommonNames;
}
