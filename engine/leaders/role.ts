import type { OfficeKind } from '../knowledge.ts';
import type { GazetteerMatch, Place } from '../places/place.ts';
import type { RoleNoun } from './en/role-nouns.ts';
import type { Span } from './reading.ts';

/** A role as the text words it: `former Russian Foreign Minister`, `spokesperson for India's Ministry of External Affairs`. */
export interface Role extends Span {
  noun: RoleNoun;
  /** The words of the noun itself. */
  nounFrom: number;
  nounTo: number;
  kinds: readonly OfficeKind[];
  /** Whose role it is, as far as the words say; several where the word is shared (`Korean`), none where they are silent. */
  places: readonly Place[];
  /** The words that name places, to leave them out of an office's wording. */
  placeSpans: readonly GazetteerMatch[];
  /** Words beside the noun that say what the role is for: `foreign`, `science`, `ministry`. */
  fields: readonly string[];
  /** Whom the role serves: in `the prime minister's chief of staff` the prime minister. */
  serves: Role | null;
  former: boolean;
  acting: boolean;
  elect: boolean;
  /** True after `the`. */
  definite: boolean;
  /** True where a capitalised word that is no country, field or body stands before: `US Soccer president`. */
  strangeOwner: boolean;
  /** `presidents`: never somebody's own role. */
  plural: boolean;
}
