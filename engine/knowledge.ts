/**
 * The knowledge as the engine receives it: the parsed files of `knowledge/`, passed in as data.
 * `knowledge/schema/` holds the zod schemas of the same shapes, used at build and test time only.
 *
 * Partial days: `2014-05-26`, `2014-05` or `2014`, as exact as the source gave.
 */
import type { TreatySource } from './brief.ts';
import type { CalendarFacts } from './calendar/facts.ts';
import type {
  EvidenceKind,
  OfficeKind,
  TreatyEventKind,
  TreatyKind,
  TreatyRelation,
  TreatyStatus,
} from './enumerations.ts';

/** A person, defined once, in the file of the country (or, without one, the organisation) they belong to. */
export interface PersonFile {
  /** Full name as English-language news writes it: `Narendra Modi`, `Xi Jinping`. */
  name: string;
  /**
   * What news calls the person alone on later mention: `Modi`, `Xi`, `Lula`, `Abiy`. Left out: the last word of `name`
   * (with its particle: `de Gaulle`, `von der Leyen`), or the first word where `order` is `family-first`.
   */
  short?: string[];
  /** Other full names and spellings: `Volodymyr Zelensky`, `Volodymyr Zelenskiy`, `Subrahmanyam Jaishankar`. */
  aliases?: string[];
  /** `family-first`: Xi Jinping, Kim Jong Un. `given-first` when left out. */
  order?: 'given-first' | 'family-first';
  /**
   * True where a short form alone, with no title or fuller name in the article, can only mean this person in news:
   * Modi, Zelenskyy, Netanyahu. False forbids it. Left out: the engine decides from how many share it.
   */
  bare?: boolean;
  /** Title of the English Wikipedia article. */
  wikipedia?: string;
  wikidata?: string;
  /** Year or day; namesakes are distinguished by it. */
  born?: string;
  died?: string;
  /** One neutral line on what they are known for, dated where it names an office; no praise, no blame. */
  known?: string;
  /** Id of the file's source in which `known` was looked up. Left out: written from general knowledge, not looked up. */
  knownFrom?: string;
  /** Parties in order of time, each with the ISO day, month or year from which and to which, where a source has it. */
  parties?: { name: string; from?: string; to?: string }[];
}

export interface Term {
  /** Person id; the person may be defined in another file. */
  person: string;
  start: string;
  /** Left out: still held on the day of `confirmed`. */
  end?: string;
  /** False: `end` is the last day a source shows them in office; when they left is not known. */
  endKnown?: false;
  acting?: boolean;
  /** What this holder was called, where it differs from the office's title: `Queen` in a file whose title is `King`. */
  title?: string;
  /** Ids of the file's `sources` that show this term. Left out: the office's. */
  sources?: string[];
  /**
   * The day on which those sources show the term; a running term was held on that day, and nothing is known beyond it.
   * Left out in a file: the newest `asOf` of its sources (`knowledge/provenance.ts` fills it in for running terms).
   */
  confirmed?: string;
}

export interface OfficeFile {
  /** Kebab-case, unique in its file: `prime-minister`. */
  id: string;
  /** As news writes it, without the country: `Prime Minister`, `External Affairs Minister`. */
  title: string;
  kind: OfficeKind;
  /** Other wordings in the news, lower case: `premier`, `foreign minister`, `chancellor`. */
  titles?: string[];
  /** True where many hold it at once (co-princes, a collective presidency): terms may overlap. */
  shared?: boolean;
  /** The Wikidata item of the position; the refresh asks for its holders. */
  wikidata?: string;
  /** Id of the region of this country that it is an office of. */
  region?: string;
  terms: Term[];
  /** Ids of this file's `sources` that show the terms which name none of their own. */
  sources: string[];
}

export interface FactSource {
  /** Short id used in `sources` lists of this file: `wikidata-2022`, `factbook`, `official`. */
  id: string;
  title: string;
  url?: string;
  /** What it says for, and up to when. */
  note?: string;
  /** The day up to which it speaks: of a page its publication, of data their newest row. */
  asOf: string;
  /** True of what was written from general knowledge and not looked up. */
  memory?: true;
  /** True of a data set read as a whole: a newer one may correct what rests on nothing else. */
  data?: true;
}

/** A region whose leaders are in the news: a state, province, territory or nation within a country. */
export interface RegionFile {
  /** Unique in its country's files: `california`. */
  id: string;
  name: string;
  otherNames?: string[];
  /** `Californian`, `Scottish`. */
  demonyms?: string[];
  capital?: string;
}

/** What a country's or organisation's file shares with the parts it may be split into: `countries/us/congress.json`. */
export interface OfficesPart {
  people: Record<string, PersonFile>;
  offices: OfficeFile[];
  sources: FactSource[];
  regions?: RegionFile[];
  /** What is unverified, in words: `finance ministers after 2022`. Empty where all was. */
  unconfirmed: string[];
}

export interface CountryFile extends OfficesPart {
  name: string;
  /** Names and nicknames that stand for the state in news: `UK`, `Britain`. Lower-case words never. */
  otherNames?: string[];
  /** `Indian`, `British`, `Briton`. */
  demonyms: string[];
  capital?: string;
  /** The day the present holders were last confirmed, as far as the sources reach. */
  checked: string;
}

export interface OrganisationFile extends Omit<CountryFile, 'demonyms' | 'capital'> {
  /** `UN`, `NATO`. */
  abbreviation?: string;
  demonyms?: string[];
}

export interface TreatyEventFile {
  date: string;
  kind: TreatyEventKind;
  /** One plain sentence of our own. */
  text: string;
  by?: string[];
  /** The treaty's status from this day on, where the event changed it. */
  status?: TreatyStatus;
  /**
   * Where the event was confirmed: index into the file's `sources`. Empty: written from general knowledge, not looked up.
   * Left out: the file's `confirmedIn`.
   */
  confirmedIn?: number[];
  /** The day it was confirmed. Left out: the file's `checked`. */
  confirmed?: string;
}

export interface TreatyFile {
  /** As news most often writes it: `Simla Agreement`. */
  name: string;
  formalName: string;
  /** Other names in the news: spellings, abbreviations, names in the countries' own languages. */
  names: string[];
  /**
   * Names shared with another treaty, or that are also ordinary words; never matched without one of the rules:
   * its year beside it, its parties in the article (both of two, half of a few, or a movement by its name), one of `cues` in the
   * article (`theme`), or another of its names elsewhere in the article (`full-name`). docs/adding.md shows each.
   */
  ambiguousNames?: { name: string; needs: EvidenceKind[] }[];
  kind: TreatyKind;
  /** What the page of all treaties sorts it by. Recognition does not look at them: that is what `cues` are for. */
  themes: string[];
  /** Words that tell this treaty from a namesake: `kashmir`, `line of control`. Lower case. */
  cues?: string[];
  signed: { date: string; place: string };
  /** `null`: never. Left out only with `inForce` named in `unconfirmed`. */
  inForce?: string | null;
  /** ISO codes; an entry with a space is a name (`Taliban`, `Palestine Liberation Organization`). */
  parties: string[];
  /** Treaties open to all: how many parties, on which day. */
  open?: { parties: number; asOf: string };
  signatories: { name: string; person?: string; country?: string; office?: string }[];
  /** What led to it: one to three plain sentences of our own. */
  background: string;
  /** What it settles: 40 to 90 plain words of our own. */
  settles: string;
  provisions: { article: string | null; text: string }[];
  /** In order of date. */
  events: TreatyEventFile[];
  /** One direction is enough; the other is derived. */
  related: { id: string; kind: TreatyRelation }[];
  sources: TreatySource[];
  /** The day signing date, parties and status were confirmed in a source; null where no one has. */
  checked: string | null;
  /** Where they were confirmed: index into `sources`. */
  confirmedIn: number[];
  /** Fields that are unverified, e.g. `inForce`, `signatories`. */
  unconfirmed: string[];
}

/** A person with the files that speak of them, each by its path: `countries/in`. */
export interface FoundPerson {
  facts: PersonFile;
  /** The file that defines the person. */
  definedIn: string;
  /** Offices in which the person has a term, in the order of the files. */
  offices: readonly { file: string; office: OfficeFile }[];
  /** Ids of the treaties the person signed, in the order of the files. */
  signed: readonly string[];
}

/**
 * The people of the knowledge, found by id or by a word of a name. The browser has them as bytes in which a person is
 * looked up; everything else gets them from the files (`listPeople`).
 */
export interface People {
  find(id: string): FoundPerson | undefined;
  /** Ids of those with a folded word in one of their names, in the order of the files; empty where no one has it. */
  withWord(word: string): readonly string[];
  /** All ids, in the order of the files. */
  ids(): readonly string[];
  readonly size: number;
}

/** Kinds of the offices that bear each title in the knowledge, by `simpleTitle`, the most frequent first. */
export type TitleKinds = ReadonlyMap<string, readonly OfficeKind[]>;

/** All files, by id. */
export interface KnowledgeFiles {
  countries: Record<string, CountryFile>;
  organisations: Record<string, OrganisationFile>;
  treaties: Record<string, TreatyFile>;
  /** Facts that belong to no one country's file; none are known where it is left out. */
  facts?: WorldFacts;
  /** Named days and hemispheres; where left out, no named day has a date and all seasons are northern. */
  calendar?: CalendarFacts;
  /** The people of the countries and organisations; listed from their files where left out. */
  people?: People;
  /** For the titles that other languages translate: kinds of the offices that bear them. Counted in the files where left out. */
  titleKinds?: TitleKinds;
}

/** The provenance in every file of `knowledge/facts/`. */
export interface FactFile {
  sources: FactSource[];
  /** ISO day on which the facts were confirmed in a source; null where no one has. */
  checked: string | null;
  /** What was not looked up, in words. Empty where all was. */
  unconfirmed: string[];
}

/** A body that news names instead of its state. */
export interface InstitutionFact {
  /** As news in English writes it: `White House`. */
  name: string;
  /** ISO 3166-1 alpha-2 code of the state it belongs to or acts in. */
  country: string;
  /** True where its spokespeople speak for soldiers or agents, not for the government. */
  securityService?: true;
  /** True for the seat of the one who leads: the Kremlin chief is the president. */
  leaderSeat?: true;
}

/** Facts about the world that belong to no one country's file. */
export interface WorldFacts {
  institutions: FactFile & { institutions: InstitutionFact[] };
  /** Countries whose head of state leads although there is a prime minister, by ISO code. */
  'leading-presidents': FactFile & { countries: string[] };
  /** Parts of federations that news names without their country, by ISO code. */
  regions: FactFile & { regions: Record<string, string[]> };
  /** Cities besides the capitals where many conferences met: their name alone tells no treaty from another. */
  'conference-cities': FactFile & { cities: string[] };
  /** Words of English office titles, in small letters. */
  'reigning-titles': FactFile & {
    /** Titles of those who reign and of their house. */
    reigning: string[];
    /** Those of them that fit anybody who reigns. */
    anyMonarch: string[];
    /** Titles of heads of state who never reign. */
    neverReigning: string[];
  };
  /** How names of people are built in Latin letters. */
  'personal-names': FactFile & {
    /** Countries whose news writes names in both orders, by ISO code. */
    eitherOrder: string[];
    /** Countries whose people are called by the last word of a name that begins with the family's, by ISO code. */
    calledByGivenName: string[];
    titledByFirstName: string[];
    sharedFirstNames: string[];
    /** Words that begin an epithet: Fahd `of` Saudi Arabia. */
    epithetLinks: string[];
    /** Parts of names written small: `de Gaulle`, `bin Salman`. */
    particles: string[];
    /** Spellings of the Arabic article, joined with a hyphen or a space. */
    arabicArticles: string[];
  };
}
