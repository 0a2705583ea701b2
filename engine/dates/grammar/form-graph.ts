import { remember } from '../../lazy.ts';
import type { FormPart } from './form-syntax.ts';
import { plainGap, type WordSplitter } from './phrases.ts';
import type { SlotValue } from './slots.ts';

/** One step of a form: a word or a slot with what stands before it, or the place where the expression ends. */
export type FormStep =
  | { kind: 'word'; gap: string; folded: string }
  | { kind: 'slot'; gap: string; slot: string; key: string }
  | { kind: 'end' };

/** Where a form is read to its end: the values it implies, and the marks that close it, as `)` does `(3)`. */
export interface FormEnding {
  /** The graph that the form belongs to. */
  graph: FormGraph;
  implied: Readonly<Record<string, SlotValue>>;
  tail: string;
}

/** A step and where it leads. */
export interface FormEdge {
  step: FormStep;
  to: FormNode;
}

/** A place in the forms of a pattern: what may come next, and which forms end here. */
export interface FormNode {
  readonly edges: readonly FormEdge[];
  readonly endings: readonly FormEnding[];
  /** The edges that a word may take, in their order: those with that word, and all that are no words. */
  edgesFor(folded: string): readonly FormEdge[];
}

/** A place in one form; the first stands for all forms of a pattern. Alternatives meet again behind the group: the graph is as large as the form is long. */
export interface FormGraph {
  id: number;
  edges: { key: string; step: FormStep; to: FormGraph }[];
  endings: FormEnding[];
}

/** Places where a form may be, by the text read since the last word that is sure to have ended. */
type Frontier = Map<string, Set<FormGraph>>;

const keyOf = (step: FormStep): string => Object.values(step).join('\u0000');

/** Builds the graph of a pattern's forms, from left to right. */
class GraphBuilder {
  static #ids = 0;
  readonly root = this.#node();
  readonly #split: (text: string) => ReturnType<WordSplitter['splitWords']>;

  constructor(rules: WordSplitter) {
    this.#split = remember((text: string) => rules.splitWords(text));
  }

  add(parts: readonly FormPart[], implied: FormEnding['implied']): void {
    const frontier = this.#sequence(new Map([['', new Set([this.root])]]), parts);
    for (const [carried, nodes] of frontier) {
      const { nodes: last, rest } = this.#flush(carried, nodes);
      for (const node of last) node.endings.push({ graph: this.root, implied, tail: rest.trimEnd() });
    }
  }

  #node(): FormGraph {
    return { id: GraphBuilder.#ids++, edges: [], endings: [] };
  }

  #sequence(from: Frontier, parts: readonly FormPart[]): Frontier {
    return parts.reduce((frontier: Frontier, part) => this.#part(frontier, part), from);
  }

  #part(frontier: Frontier, part: FormPart): Frontier {
    switch (part.kind) {
      case 'text':
        return this.#text(frontier, part.text);
      case 'choice':
        return joinFrontiers(part.choices.map((choice) => this.#sequence(frontier, choice)));
      case 'slot':
        return this.#slot(frontier, part);
      case 'end':
        return this.#end(frontier);
    }
  }

  /** Text may go on with the word it ended in: all words but the last are sure. */
  #text(frontier: Frontier, text: string): Frontier {
    return joinFrontiers(
      Array.from(frontier, ([carried, nodes]): Frontier => {
        const atStart = nodes.has(this.root) && carried.trim() === '';
        const joined = (carried + text).replace(/\s+/g, ' ');
        const whole = atStart ? joined.trimStart() : joined;
        const sure = this.#split(whole).slice(0, -1);
        const end = sure.at(-1)?.end ?? 0;
        return new Map([[whole.slice(end), this.#words(nodes, sure)]]);
      }),
    );
  }

  #slot(frontier: Frontier, { slot, key }: { slot: string; key: string }): Frontier {
    const to = this.#node();
    for (const [carried, nodes] of frontier) {
      const { nodes: sources, rest } = this.#flush(carried, nodes);
      connect(sources, { kind: 'slot', gap: plainGap(rest), slot, key }, to);
    }
    return new Map([['', new Set([to])]]);
  }

  #end(frontier: Frontier): Frontier {
    return joinFrontiers(
      Array.from(frontier, ([carried, nodes]): Frontier => {
        const { nodes: sources, rest } = this.#flush(carried, nodes);
        const to = this.#node();
        connect(sources, { kind: 'end' }, to);
        return new Map([[rest, new Set([to])]]);
      }),
    );
  }

  /** Every word of the text read so far, and what is left behind the last. */
  #flush(carried: string, nodes: ReadonlySet<FormGraph>): { nodes: Set<FormGraph>; rest: string } {
    const words = this.#split(carried);
    return { nodes: this.#words(nodes, words), rest: carried.slice(words.at(-1)?.end ?? 0) };
  }

  #words(from: ReadonlySet<FormGraph>, words: ReturnType<WordSplitter['splitWords']>): Set<FormGraph> {
    let nodes = new Set(from);
    for (const { precedingText, folded } of words) {
      const to = this.#node();
      connect(nodes, { kind: 'word', gap: plainGap(precedingText), folded }, to);
      nodes = new Set([to]);
    }
    return nodes;
  }
}

function connect(sources: ReadonlySet<FormGraph>, step: FormStep, to: FormGraph): void {
  const key = keyOf(step);
  for (const source of sources) source.edges.push({ key, step, to });
}

function joinFrontiers(frontiers: readonly Frontier[]): Frontier {
  const joined: Frontier = new Map();
  for (const frontier of frontiers) {
    for (const [carried, nodes] of frontier) {
      const known = joined.get(carried);
      joined.set(carried, known ? new Set([...known, ...nodes]) : nodes);
    }
  }
  return joined;
}

/**
 * Several places of the graph read as one, so that forms which begin alike are read once; each when a text first comes to it. The
 * subset construction: M. O. Rabin, D. Scott, Finite Automata and Their Decision Problems (1959).
 */
class MergedNode implements FormNode {
  readonly endings: readonly FormEnding[];
  readonly #places: readonly FormGraph[];
  readonly #known: Map<string, MergedNode>;
  #edges: readonly FormEdge[] | null = null;
  #byWord: ReadonlyMap<string, readonly FormEdge[]> | null = null;
  #others: readonly FormEdge[] = [];

  private constructor(places: readonly FormGraph[], known: Map<string, MergedNode>) {
    this.endings = places.flatMap(({ endings }) => endings);
    this.#places = places;
    this.#known = known;
  }

  static of(places: readonly FormGraph[], known = new Map<string, MergedNode>()): MergedNode {
    const name = places.map(({ id }) => id).join();
    const found = known.get(name);
    if (found) return found;
    const node = new MergedNode(places, known);
    known.set(name, node);
    return node;
  }

  get edges(): readonly FormEdge[] {
    this.#edges ??= this.#merge();
    return this.#edges;
  }

  edgesFor(folded: string): readonly FormEdge[] {
    this.#byWord ??= this.#index();
    return this.#byWord.get(folded) ?? this.#others;
  }

  #merge(): FormEdge[] {
    const byStep = new Map<string, { step: FormStep; to: Set<FormGraph> }>();
    for (const { key, step, to } of this.#places.flatMap((place) => place.edges)) {
      const edge = byStep.get(key);
      if (edge) edge.to.add(to);
      else byStep.set(key, { step, to: new Set([to]) });
    }
    return Array.from(byStep.values(), ({ step, to }) => ({ step, to: MergedNode.of([...to], this.#known) }));
  }

  #index(): Map<string, FormEdge[]> {
    const byWord = new Map<string, FormEdge[]>();
    const others: FormEdge[] = [];
    for (const edge of this.edges) {
      if (edge.step.kind !== 'word') {
        others.push(edge);
        for (const listed of byWord.values()) listed.push(edge);
        continue;
      }
      const listed = byWord.get(edge.step.folded);
      if (listed) listed.push(edge);
      else byWord.set(edge.step.folded, [...others, edge]);
    }
    this.#others = others;
    return byWord;
  }
}

/**
 * The forms of a pattern as one graph, read from its first node.
 *
 * @param rules of the language the forms are written in
 * @param forms parsed, with the values they imply
 */
export function buildFormGraph(
  rules: WordSplitter,
  forms: readonly { parts: readonly FormPart[]; implied: FormEnding['implied'] }[],
): FormGraph {
  const builder = new GraphBuilder(rules);
  for (const { parts, implied } of forms) builder.add(parts, implied);
  return builder.root;
}

/** The forms of one or more patterns, read together from their first words on. */
export const mergeForms = (graphs: readonly FormGraph[]): FormNode => MergedNode.of(graphs);
