import type { OfficeKind } from '../../enumerations.ts';
import type { FieldTrait, RoleNoun, RoleTrait } from '../role.ts';

/** A role noun that is no title of an office of the knowledge: leader, spokesman, general. */
export interface RoleNounEntry {
  /** As the language writes them, separated by commas: `líder, dirigente`. */
  phrases: string;
  kinds: readonly OfficeKind[];
  evidenceRequired: RoleNoun['evidenceRequired'];
  traits?: readonly RoleTrait[];
}

/** Folded words beside a role noun, or two in a row after it, that say when or how it is held: `interino`, `en funciones`. */
export interface RoleModifiers {
  readonly former: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly elect: ReadonlySet<string>;
  /** Passed over: current, new, outgoing. */
  readonly other: ReadonlySet<string>;
}

/**
 * How a language builds the wording of a role around its noun, as data. `role-reader.ts` reads roles by it; the nouns are the
 * language's titles of offices (`knowledge/languages/<tag>/`) and `nouns`. All words are folded.
 */
export interface RoleGrammar {
  /** Role nouns beside the titles of offices. */
  readonly nouns: readonly RoleNounEntry[];
  /**
   * Where the country stands: `after` the noun (presidente de Rusia, президент России), `before` it (俄罗斯总统, रूस के
   * राष्ट्रपति), or on `both` sides (der russische Präsident, Präsident der Ukraine).
   */
  readonly placeSide: 'before' | 'after' | 'both';
  /** Between the noun and its country: `de`, `del`, `von`, `के`. Empty where they stand side by side. */
  readonly connectors: ReadonlySet<string>;
  /** Make the role one person's: `el`, `der`. Empty in languages without articles: there a country does. */
  readonly articles: ReadonlySet<string>;
  readonly modifiers: RoleModifiers;
  /**
   * What a minister or spokesperson is for, after a connector, by what it tells: `hacienda` is a `portfolio`, `gobierno` a
   * `state-body`. Any other name there is an owner.
   */
  readonly fields: Readonly<Partial<Record<FieldTrait | 'portfolio', ReadonlySet<string>>>>;
  /** Written in one word with the noun, and say that the office is over: `ex` of `expresidente`. */
  readonly formerPrefixes: readonly string[];
  /**
   * Possible singulars of a plural noun, without the noun itself; a role read by one of them is of several people.
   *
   * @param folded the first word of a role noun
   */
  singulars(folded: string): readonly string[];
}
