/** The names of one language as the engine receives them: the parsed files of `knowledge/languages/<tag>/`. */
import type { TreatyFile } from './knowledge.ts';

/** What one language's news calls a person of the knowledge. */
export interface PersonNames {
  /** Full name: `Нарендра Моди`, `习近平`. */
  name: string;
  /** What stands alone on later mention; the last word of `name` where left out. */
  short?: string[];
  /** Other full names and spellings. */
  aliases?: string[];
  /** Given only where the language's grammar needs it and it is feminine. */
  gender?: 'f';
  /**
   * False where what stands alone is an ordinary word of the language, a part of one or many people's name: Hindi मर्ज (illness)
   * for Merz, 高市 in 提高市场 for Takaichi. It then counts only beside a title or a fuller name, as `PersonFile.bare` says.
   * True where news of the language means this person by it without an introduction: Russian Писториус.
   */
  bare?: boolean;
  /** Chinese as Taiwan writes it, in traditional characters, where it differs by more than the script. */
  taiwan?: { name: string; short?: string[]; aliases?: string[] };
}

/** What one language's news calls a country, an organisation or a body. */
export interface PlaceNames {
  name: string;
  otherNames?: string[];
  /** Adjectives and nouns, as a dictionary lists them: `российский`, `россиянин`. */
  demonyms?: string[];
  abbreviation?: string;
}

/** What one language calls an office. */
export interface OfficeNames {
  title: string;
  feminine?: string;
  /** Other wordings in its news. */
  others?: string[];
}

/** What one language calls a treaty. */
export interface TreatyNames {
  name: string;
  otherNames?: string[];
  /** Names, `name` among them, that other agreements bear too: as `TreatyFile.ambiguousNames`. */
  ambiguousNames?: TreatyFile['ambiguousNames'];
}

/** The names of one language: `knowledge/languages/<tag>/`. English has none: its names stand in the files themselves. */
export interface LanguageNames {
  /** By person id. */
  people: Record<string, PersonNames>;
  /** By the id of the country's or organisation's file. */
  places: Record<string, PlaceNames>;
  /** By the English title in small letters. */
  offices: Record<string, OfficeNames>;
  /** By treaty id. */
  treaties: Record<string, TreatyNames>;
}

/** A treaty's texts in one language, translated from the knowledge's own and reviewed by no one yet. */
export interface TreatyTexts {
  background: string;
  settles: string;
}
