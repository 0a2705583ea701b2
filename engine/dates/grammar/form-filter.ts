import { remember } from '../../lazy.ts';
import type { Word } from '../../text/words.ts';
import type { Pattern } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';
import { type FormEdge, type FormGraph, type FormNode, mergeForms } from './form-graph.ts';
import { isOfForms } from './forms.ts';
import type { Slot } from './slots.ts';
import { walkForms } from './walk-forms.ts';

/**
 * Reads the forms of many patterns in one walk, to tell at a word which patterns have a form there at all: most of the
 * patterns that a word may open have none.
 */
export class FormFilter {
  readonly #slots: Readonly<Record<string, Slot>>;
  readonly #root: FormNode;
  readonly #opensOf = remember((slot: Slot): ReadonlySet<string> => new Set(slot.opens));
  /** First steps by the word that may take them. Asked only of words that open a pattern: there are a few hundred. */
  readonly #edgesByWord = remember((folded: string) =>
    this.#root.edgesFor(folded).filter((edge) => {
      const slot = this.#slotOf(edge);
      return slot === null || this.#opensOf(slot).has(folded);
    }),
  );
  /** First steps that any number may take. */
  readonly #edgesByNumber: readonly FormEdge[];

  /** @param patterns of one language, whose slots have one meaning in all of them */
  constructor(patterns: readonly Pattern[]) {
    const forms = patterns.filter(isOfForms).map(({ forms }) => forms);
    this.#slots = Object.assign({}, ...new Set(forms.map(({ slots }) => slots)));
    this.#root = mergeForms(forms.map(({ graph }) => graph));
    this.#edgesByNumber = this.#root.edges.filter((edge) => this.#slotOf(edge)?.opensWithNumber === true);
  }

  /** The graphs of the patterns that have a form which begins at word `at`. */
  at(words: WordReader, at: number): ReadonlySet<FormGraph> {
    const found = new Set<FormGraph>();
    walkForms(this.#begin(words.at(at)), { slots: this.#slots, words, first: at }, ({ graph }) => found.add(graph));
    return found;
  }

  #begin({ shape, folded }: Word): readonly FormEdge[] {
    if (shape !== 'digits') return this.#edgesByWord(folded);
    const edges = this.#root.edgesFor(folded);
    return edges.some(({ step }) => step.kind === 'word') ? edges : this.#edgesByNumber;
  }

  #slotOf({ step }: FormEdge): Slot | null {
    return step.kind === 'slot' ? (this.#slots[step.slot] ?? null) : null;
  }
}
