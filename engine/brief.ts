/**
 * The Brief: the one type every part of Backgrounder agrees on. Plain JSON, self-contained: a program that has a Brief
 * needs nothing else to draw it.
 *
 * Offsets are UTF-16 code units into the article's text, end exclusive, so `text.slice(start, end) === mention.text`.
 * Days are ISO 8601 (`2025-05-05`); countries are ISO 3166-1 alpha-2 in capitals (`IN`).
 */

import type { TreatySourceKind, TreatyStatus } from './enumerations.ts';
import type { PageFacts } from './page-facts.ts';

/** One place in the text where a leader, a date or a treaty is named. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  /** The sentence around the mention, trimmed. */
  sentence: string;
  /** Offset in the article's text of the first character of `sentence`. */
  sentenceStart: number;
}

/** `knowledge`: from our own files. `article`: only what the article's own words say. */
export type Basis = 'knowledge' | 'article';

/** What decided a result, so that a reader can be shown why. */
export interface Why {
  /** The name of the recogniser or rule, e.g. `full-name`, `surname-after-full-name`, `title-alone`. */
  rule: string;
  /** The words of the article that decided. */
  words: string;
  /** The knowledge file, e.g. `countries/in`, or null when the article alone says it. */
  file: string | null;
  /** Of a leader the day up to which it is known who held the office shown; of a treaty the day its file was checked. */
  checked: string | null;
}

/** An office and the time someone held it. */
export interface OfficeHeld {
  /** As news writes it, without the country: `Prime Minister`. */
  office: string;
  /** Where: ISO alpha-2 of the country, or null for an organisation. */
  country: string | null;
  /** Name of the country or organisation in English: `India`, `United Nations`. */
  of: string;
  /** ISO day, month or year; null where it is not known. */
  since: string | null;
  /** ISO day, month or year; null while held as far as the office is known. */
  until: string | null;
  acting: boolean;
}

export interface LeaderCandidate {
  id: string;
  name: string;
  country: string | null;
  office: string | null;
  /** As for a `Leader`. */
  of: string | null;
  officeCountry: string | null;
}

/** Someone who held the same office directly before or after. */
export interface Neighbour {
  /** Person id in the knowledge. */
  id: string;
  name: string;
  /** ISO day, month or year. */
  since: string;
  /** ISO day, month or year; null while held as far as the office is known. */
  until: string | null;
}

/** Who a person is beyond the office, as far as the knowledge tells. */
export interface PersonProfile {
  /** One neutral sentence of our own on what they are known for; null where no one wrote one. */
  known: string | null;
  /** The party on the day of publication, with the ISO day, month or year of joining where a source has it. */
  party: { name: string; since: string | null } | null;
  /** Who held the office of the day before and after them; null where the knowledge has no one. */
  predecessor: Neighbour | null;
  successor: Neighbour | null;
  /** Treaties they signed, oldest first; `signed` is an ISO day, month or year. */
  treaties: { id: string; name: string; signed: string | null }[];
}

export interface Leader {
  /** Person id in the knowledge, or null where only the article knows the person. */
  id: string | null;
  name: string;
  /** The country served, or of the person for an organisation's head; null where not known. */
  country: string | null;
  /** Name of the country or organisation the office belongs to. */
  of: string | null;
  /** ISO alpha-2 of the country the office belongs to; null for an organisation's: its head has a `country` all the same. */
  officeCountry: string | null;
  /** Office held on the day of publication; null where none was. */
  office: string | null;
  since: string | null;
  until: string | null;
  acting: boolean;
  /** The article's own wording, where it gives one: `former President`. */
  statedOffice: string | null;
  basis: Basis;
  /** Office held on the knowledge's day, only where it differs from the one on the article's day. */
  now: OfficeHeld | null;
  /** True where the office ended after the article's day and no other is known: `now` is null then too. */
  leftSince: boolean;
  /** Earlier offices, newest first. */
  before: OfficeHeld[];
  /** Offices taken up after the article's day that ended again, oldest first; what they hold now is `now`. */
  after: OfficeHeld[];
  /** Two or more where the article does not tell which namesake is meant; else empty. */
  candidates: LeaderCandidate[];
  /** Title of the English Wikipedia article. */
  wikipedia: string | null;
  /** Left out for whom the knowledge does not hold, and where two people may be meant. */
  profile?: PersonProfile;
  why: Why;
  mentions: Mention[];
}

export type DatePrecision =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'vague';

/** TIMEX3 `mod`: https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3 */
export type DateModifier = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';

export interface DateEntry {
  /** ISO 8601 / TIMEX3 value: `2025-04-22`, `2025-Q2`, `199`, `2025-05-07/2025-05-10`, `PRESENT_REF`. */
  value: string;
  precision: DatePrecision;
  modifier: DateModifier | null;
  /** First and last day covered, inclusive; null for a vague time. */
  from: string | null;
  to: string | null;
  /** Against the day of publication: before, containing or equal to it, after. */
  relation: 'before' | 'same' | 'after' | 'vague';
  /** Parts the words state (`month`, `day`) and parts that were implied (`year`). */
  stated: string[];
  implied: string[];
  /** The pattern that read it, e.g. `month-name-day`. */
  rule: string;
  mentions: Mention[];
}

/** ISO code where it is a state in ISO 3166-1; name always. */
export interface Party {
  code: string | null;
  name: string;
}

export interface TreatyEvent {
  /** ISO day, month or year. */
  date: string;
  kind: string;
  text: string;
  /** ISO codes of who acted, where it was not all parties. */
  by: string[];
}

export interface TreatyProvision {
  /** `Article 5`, `Article XII(3)`, or null where the text has no numbers. */
  article: string | null;
  text: string;
  /** True where this article leans on it. */
  cited: boolean;
}

export interface RelatedTreaty {
  id: string;
  name: string;
  kind: string;
  signed: string | null;
}

export interface TreatySource {
  title: string;
  url: string;
  kind: TreatySourceKind;
}

export interface TreatyEntry {
  id: string | null;
  name: string;
  formalName: string | null;
  kind: string;
  /** ISO day, month or year. */
  signed: string | null;
  place: string | null;
  inForce: string | null;
  parties: Party[];
  /** For treaties open to all states. */
  open: { parties: number | null; asOf: string | null } | null;
  signatories: { name: string; person: string | null; country: string | null; office: string | null }[];
  /** On the day of publication. */
  status: TreatyStatus;
  /** One sentence with the dated event that made the status, or null. */
  statusNote: string | null;
  /** What led to it. */
  background: string | null;
  /** What it settles, 40 to 90 words of our own. */
  settles: string | null;
  /**
   * BCP 47 tag of the language that `background` and `settles` were translated into, which no one has reviewed; left out where
   * they are in English as the knowledge has them.
   */
  translatedInto?: string;
  provisions: TreatyProvision[];
  /** Events up to and including the day of publication. */
  events: TreatyEvent[];
  /** Events after the day of publication. */
  since: TreatyEvent[];
  related: RelatedTreaty[];
  sources: TreatySource[];
  basis: Basis;
  /** Two or more ids where the article does not tell which is meant; else empty. */
  candidates: { id: string; name: string; signed: string | null }[];
  why: Why;
  mentions: Mention[];
}

/** What each kind of discrepancy says. Words are quoted from the article as they are, white space made single spaces. */
export interface DiscrepancyParams {
  /** Something called upcoming whose own date is over. `published`: ISO day. */
  'upcoming-but-past': { upcoming: string; date: string; published: string };
  /** A deadline stated as running that is over. ISO days. */
  'deadline-past': { words: string; deadline: string; published: string };
  /** A weekday that is not the date's. ISO day; ISO weekdays, 1 is Monday. */
  'weekday-mismatch': { words: string; date: string; weekday: number; stated: number };
  /** The number of an anniversary that does not lead from one year to the other. */
  'anniversary-mismatch': { words: string; from: number; to: number; years: number };
  /** A treaty named by a year that is not its own. `signed`: ISO day, month or year. */
  'treaty-year': { words: string; treaty: string; signed: string };
  /** An office stated as over or other, by someone who holds one. `since`: ISO day; `country` as in `OfficeHeld`. */
  'office-held': { words: string; person: string; office: string; of: string; country: string | null; since: string };
  /** An office stated as held that ended. `until`: ISO day; `country` as in `OfficeHeld`. */
  'office-ended': { words: string; person: string; office: string; of: string; country: string | null; until: string };
}

export type DiscrepancyCode = keyof DiscrepancyParams;

/**
 * Something in the article that does not agree with itself or with the record, as a code: sentences for people are made
 * where they are shown, in the reader's language.
 */
export type Discrepancy = {
  [Code in DiscrepancyCode]: { code: Code; params: DiscrepancyParams[Code]; mention: Mention };
}[DiscrepancyCode];

export interface Brief {
  page: PageFacts;
  /** In order of first mention. */
  leaders: Leader[];
  /** In order of time, vague ones last. */
  dates: DateEntry[];
  /** In order of first mention. */
  treaties: TreatyEntry[];
  /** In the order of the text. */
  discrepancies: Discrepancy[];
  /** BCP 47 tag of the language pack that read the text; null where its language is not read: then nothing is named. */
  language: string | null;
  /** The day up to which offices are known everywhere: the oldest `checked` day of countries and organisations. */
  knowledgeAsOf: string;
}

/** What the engine reads: the text and the page metadata. */
export interface Article {
  text: string;
  page: PageFacts;
}
