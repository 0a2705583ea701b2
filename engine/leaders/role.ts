import type { OfficeKind } from '../enumerations.ts';
import type { GazetteerMatch, Place } from '../places/place.ts';
import type { WordRange } from './word-range.ts';

/**
 * What the linker needs to know of a role noun beside its office. `names-party`: the noun itself says that it is a party's
 * (party leader). `heads-party`: a party's where one is named (Green Party leader). `heads-body`: the head of something that
 * must be named, a country alone is not enough (chairman). `clerk`: of a body a clerk, of a country a minister (secretary).
 * `takes-field`: a minister where a field of government stands beside it (education secretary). `regional`: held for a part
 * of a federation (governor). `form-of-address`: says nothing of an office (General, Sheikh). `stands-alone`: people of this
 * title are called by it without their name although it says little by itself (the king, the pope). `title-of-name`: with a
 * capital, right before a full name, it needs no state beside it (Governor Ana Brandt).
 */
export type RoleTrait =
  | 'names-party'
  | 'heads-party'
  | 'heads-body'
  | 'clerk'
  | 'takes-field'
  | 'regional'
  | 'form-of-address'
  | 'stands-alone'
  | 'title-of-name';

/**
 * What the words beside a role noun say. `police`; `armed-body`: soldiers, guards or buildings (army, embassy); `state-body`:
 * speaks for a state (ministry, cabinet); `state-arm`: only a state has a chief of it (intelligence, navy); `party`.
 */
export type FieldTrait = 'police' | 'armed-body' | 'state-body' | 'state-arm' | 'party';

/** What a role noun of a language can stand for, and how much it needs beside it. */
export interface RoleNoun {
  /** Folded, words separated by one space. */
  phrase: string;
  /** The titles of the knowledge that it translates, in small letters; in English the phrase itself. */
  titles: readonly string[];
  /** In order of likelihood. */
  kinds: readonly OfficeKind[];
  /**
   * What must stand beside the noun for its bearer to be a leader where only the article knows them: `none` (Foreign
   * Minister); a `state` or a state's body (spokesman for the Foreign Ministry); `insufficient`: a rank or form of address,
   * no evidence whatever stands beside it (General).
   */
  evidenceRequired: 'none' | 'state' | 'insufficient';
  /** ISO 3166-1 alpha-2 code of the only country with an office of this name. */
  onlyIn?: string;
  traits: ReadonlySet<RoleTrait>;
}

/** A role as the text words it: `former Russian Foreign Minister`, `spokesperson for India's Ministry of External Affairs`. */
export interface Role extends WordRange {
  noun: RoleNoun;
  /** The words of the noun itself. */
  nounFrom: number;
  nounTo: number;
  kinds: readonly OfficeKind[];
  /** Whose role it is, as far as the words say; several where the word is shared (`Korean`), none where they are silent. */
  places: readonly Place[];
  /** The words that name places, to leave them out of an office's wording. */
  placeMatches: readonly GazetteerMatch[];
  /** Folded words beside the noun that say what the role is for: `foreign`, `science`, `ministry`. */
  fields: readonly string[];
  fieldTraits: ReadonlySet<FieldTrait>;
  /** Whom the role serves: in `the prime minister's chief of staff` the prime minister. */
  principal: Role | null;
  former: boolean;
  acting: boolean;
  elect: boolean;
  /** True where the words mean one known holder: after `the`, or where the language needs no article. */
  definite: boolean;
  /** True where an owner stands beside it that is no country, field or body: `US Soccer president`. */
  unknownOwner: boolean;
  /** `presidents`: never one person's own role. */
  plural: boolean;
}
