import type { OfficeFile } from '../knowledge.ts';

/** A country or an organisation of the knowledge. */
export interface Place {
  /** The file's path without its ending: `countries/in`, `organisations/nato`. */
  file: string;
  /** ISO 3166-1 alpha-2 code; null for an organisation. */
  country: string | null;
  /** For a movement, the state it acts in: Hamas, the Taliban. Null for a country and for other organisations. */
  actsIn: string | null;
  name: string;
  /** ISO day on which the present holders of its offices were last confirmed. */
  checked: string;
  offices: readonly OfficeFile[];
}

/**
 * `name`: France, UN. `demonym`: French. `capital`: Paris. `institution`: the White House. `region`: Texas. `combining`: the
 * first part of a compound, Sino-.
 */
export type PlaceKind = 'name' | 'demonym' | 'capital' | 'institution' | 'region' | 'combining';

/** What is known of a place's name wherever it stands. */
export interface PlaceTraits {
  kind: PlaceKind;
  /** True for a body that speaks for soldiers or agents: the Pentagon. */
  securityService: boolean;
  /** True for the seat of the one who leads a state, its metonym: the Kremlin. */
  leaderSeat: boolean;
}

/** One way of writing the name of a place. */
export interface PlaceForm extends PlaceTraits {
  /** Null where the place has no file. */
  place: Place | null;
  /** Folded words. */
  words: readonly string[];
  /** How the text must write it: `any`, with a `capital` first letter, or in capitals throughout (`US`, not `us`). */
  case: 'any' | 'capital' | 'capitals';
}

/** A place named in a text: words `from` to `to`, end exclusive, as indexes into `ArticleText.words`. */
export interface GazetteerMatch extends PlaceTraits {
  from: number;
  to: number;
  /** More than one where the words are shared: `Congo`, `Korean`. */
  places: readonly Place[];
}
