/**
 * What a language says for the checks of an article against itself and the record. All words are folded as the language's
 * `text.fold` folds them. A part that is null is not checked in the language: silence is always safe.
 */
export interface DiscrepancyRules {
  /** ISO weekdays (1 is Monday) by their names and abbreviations; empty where weekdays are not checked. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly upcoming: UpcomingWords | null;
  readonly deadlines: DeadlineWords | null;
  readonly anniversaries: AnniversaryWords | null;
  readonly offices: OfficeWords | null;
}

/** `the upcoming visit to Oslo in March`: something called upcoming, with its own date behind it. */
export interface UpcomingWords {
  readonly words: ReadonlySet<string>;
  /** May stand between the word and its date besides names and a few nouns: `of`, `the`. Others may open another clause. */
  readonly links: ReadonlySet<string>;
  /** What is only about something and has no date by it: `film`, `trial`. */
  readonly works: ReadonlySet<string>;
  /** Prepositions right before a date that date what stands before them: `in`, `on`. */
  readonly dating: ReadonlySet<string>;
  /** True for a word in small letters that begins another clause: `announced`, `marking`. */
  opensClause(folded: string): boolean;
}

/** `has until April 30`: a deadline stated as still running. */
export interface DeadlineWords {
  /** Matches the end of what stands before the date, at most 80 UTF-16 units of the same sentence. */
  readonly running: RegExp;
  /** Words of a sentence that itself says the deadline went by, or tells of another time. */
  readonly over: ReadonlySet<string>;
}

/** `Monday marks the 50th anniversary of the 1972 accord`. */
export interface AnniversaryWords {
  /**
   * The number of an anniversary.
   *
   * @param words as written, the number first: `50th anniversary`
   * @returns null where no number in digits opens them
   */
  readOrdinal(words: string): number | null;
  /** Verbs in the present with which an anniversary is marked on the article's own day or year. */
  readonly marking: ReadonlySet<string>;
  /** Words of a sentence that tells of an anniversary of another time. */
  readonly past: ReadonlySet<string>;
}

/** Offices that one person does not hold together. */
export type ComparedOffice = 'president' | 'prime-minister' | 'chancellor';

/** An office as words name it. */
export interface ComparedWording {
  /** Null for an office that is not compared, or that the words qualify: `deputy prime minister`, `president-elect`. */
  readonly office: ComparedOffice | null;
  /** True where the words say that it is over: `former president`. */
  readonly former: boolean;
  /** The words in small letters without the word that says so. */
  readonly bare: string;
}

/** Offices people are called by. */
export interface OfficeWords {
  /** Reads an office as the article words it, or as the knowledge has it. */
  read(wording: string): ComparedWording;
  /** Words before an office that say it is over: `former`, `ex`. */
  readonly former: ReadonlySet<string>;
  /**
   * Words beside an office that say it is not simply held on the article's day: `then`, `acting`, `outgoing`, `elect`,
   * `caretaker`.
   */
  readonly qualifying: ReadonlySet<string>;
  /** Words and phrases, with single spaces, of a sentence that tells of another time: people bear the titles of that time. */
  readonly past: ReadonlySet<string>;
}

/** The rules of a language from the parts it has. */
export const discrepancyRules = (parts: Partial<DiscrepancyRules>): DiscrepancyRules => ({
  weekdays: new Map(),
  upcoming: null,
  deadlines: null,
  anniversaries: null,
  offices: null,
  ...parts,
});
