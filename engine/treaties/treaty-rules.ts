import type { Core } from './core-words.ts';
import type { TreatyContext, WordSpan } from './treaty-context.ts';
import type { Head, TreatyWords } from './treaty-words.ts';
import type { YearBeside } from './year-beside.ts';

/**
 * What a language says of treaties. All words are folded as the language's `text.fold` folds them. Words alone are enough
 * for a language: then the names of the knowledge are found, distinguished by the year beside them and the parties named,
 * and provisions and short forms are bound to them. `treatyRules` fills in what is left out.
 */
export interface TreatyRules extends TreatyWords {
  /** Reads treaties that are in no list from the shape of their names; null where the language has no such rules. */
  readonly phrases: PhraseRules | null;
  /** Reads treaties meant by year, kind and parties alone (`their 1979 peace treaty`); null where there are no such rules. */
  readonly described: ((context: TreatyContext, occupied: readonly WordSpan[]) => DescribedSpan[]) | null;
}

/** Names by shape: what is in no list, and other wordings of what is. */
export interface PhraseRules {
  /** Every run of words shaped like a treaty's name, in order and apart. Linear: each head looks at a bounded number of words. */
  read(context: TreatyContext): Phrase[];
  /**
   * Whether a phrase that means no treaty of the knowledge can only be the name of an instrument between states.
   * Precision goes first.
   *
   * @param year the year beside the phrase, or null
   * @returns the name of the rule that decided and its verdict, for the explain trail
   */
  judge(context: TreatyContext, phrase: Phrase, year: YearBeside | null): { isName: boolean; rule: string };
}

/** A run of words shaped like a treaty's name, known or not: `Lusaka Protocol`, `Treaty of Tartu`, `Dayton peace accord`. */
export interface Phrase extends WordSpan {
  readonly head: Head;
  /** Index of the head's word. */
  readonly headAt: number;
  /** True where the head itself is capitalised. */
  readonly capital: boolean;
  /** True for `Treaty of …`, `Convention on …`. */
  readonly leads: boolean;
  readonly core: Core;
}

/** A treaty meant by its year, its kind and its parties, without a name: `their 1979 peace treaty`. */
export interface DescribedSpan extends WordSpan {
  id: string;
}
