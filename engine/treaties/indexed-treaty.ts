import type { TreatyFile } from '../knowledge.ts';
import type { NameForm } from './name-forms.ts';

/** One treaty of the knowledge with what recognising it needs; each part is read when first asked for. */
export interface IndexedTreaty {
  id: string;
  file: TreatyFile;
  /** Year of signing. */
  year: string;
  readonly states: readonly string[];
  /** Years news may put beside the name: of signing, of entry into force, of a change or renewal. */
  readonly years: ReadonlySet<string>;
  readonly forms: readonly NameForm[];
  /** Words that speak for this treaty, folded, each a list of words in a row. */
  readonly cues: readonly (readonly string[])[];
  /** Parties that are no states, folded, each a list of words in a row. */
  readonly movements: readonly (readonly string[])[];
}
