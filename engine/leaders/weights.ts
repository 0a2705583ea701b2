/**
 * All weights and thresholds by which leaders are linked, in one place. They are whole points, set by hand on the cases of
 * `engine/languages/<tag>/corpus` and on articles marked by hand; what matters is their order, not their size. `npm run fit linker`
 * tries every point one lower and one higher on those articles and says what that would change, on a half that is held out too.
 */

/** How well a person answers to the role beside the name. */
export const ROLE_POINTS = {
  /** Holds it on the day, by dates known to the day. */
  holds: 6,
  /** Holds it on the day, as far as dates known to the month or year tell. */
  mayHold: 5,
  /** Left it before the day, and the words say `former`. */
  formerHolder: 6,
  /** Left it before the day, and the words do not say so. */
  heldBefore: 3,
  /** Holds it on the day although the words say `former`. */
  holdsYetFormer: 3,
  /** Takes it up later, and the words say `elect`. */
  elected: 6,
  /** Takes it up later. */
  heldLater: 1,
  /** Never held it. */
  neverHeld: -1,
  /** The role names a country or organisation the person never served. */
  otherPlace: -6,
  /** The office is one that the words can mean, but not first of all. */
  lessLikelyKind: -2,
  /** The role was held in a year that the sentence names, not on the article's day. */
  inYearNamed: -1,
  /** The role was left before the article's day and not held in a year that the sentence names: another may be meant. */
  notInYearNamed: -2,
} as const;

/** What else speaks for a person, or against. */
export const POINTS = {
  inOffice: 2,
  countryInSentence: 1,
  countryInArticle: 1,
  /** Neither in office nor with their country named: more likely another person. */
  noCountryNamed: -2,
  /** News calls them by the short name alone, or they headed a state or government. */
  wellKnown: 2,
  alreadyNamed: 3,
  /** News uses the short name only beside a title, and another person is called so alone. */
  needsTitle: -2,
  leadersRole: 1,
  /** Words beside the name say that its bearer does something else, or is of another age. */
  contradicted: -6,
  died: -1,
  longOutOfOffice: -1,
  /** Not yet in any office on the day, but within `SOON_DAYS`: elected or named, and in the news for it. */
  soonInOffice: 1,
  /** Not yet in any office on the day: by the years until the first. */
  shortlyBeforeOffice: -1,
  beforeOffice: -2,
  longBeforeOffice: -3,
} as const;

/** By how much the best candidate must lead: less is a guess. */
export const CLEAR_LEAD = 2;

/** Points a full name needs before it is linked. */
export const NEEDED = {
  /** A common given name with a common family name: an office on the day and one country named, say. */
  commonName: 3,
  /** A common given name before a rarer surname: nothing may speak against it. */
  commonGivenName: 0,
  /** Any other: it may even be too early for its first office. */
  rareName: -1,
  /** A surname beside a title: they hold the office, and one thing more speaks for them. */
  titledSurname: 5,
} as const;

/** Days of `POINTS.soonInOffice`: from an election to the oath, at most (the Philippines, Mexico until 2018). */
export const SOON_DAYS = 150;
/** Years of `POINTS.shortlyBeforeOffice` and `beforeOffice`: in the news as a politician already. */
export const SHORTLY_BEFORE_YEARS = 5;
export const LONG_BEFORE_YEARS = 15;
/** Years after which a person out of office is rarely called by surname or title without being introduced. */
export const LONG_AGO_YEARS = 25;
