import { once, remember } from '../../lazy.ts';
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
  implied: Readonly<Record<string, SlotValue>>;
  tail: string;
}

/** A place in the forms of a pattern: what may come next, and which forms end here. */
export interface FormNode {
  readonly edges: readonly { step: FormStep; to: FormNode }[];
  readonly endings: readonly FormEnding[];
}

/** A place in one form. Alternatives meet again behind the group: the graph is as large as the form is long. */
interface GraphNode {
  id: number;
  edges: { key: string; step: FormStep; to: GraphNode }[];
  endings: FormEnding[];
}

/** Places where a form may be, by the text read since the last word that is sure to have ended. */
type Frontier = Map<string, Set<GraphNode>>;

const keyOf = (step: FormStep): string => Object.values(step).join('\u0000');

/** Builds the graph of a pattern's forms, from left to right. */
class GraphBuilder {
  #ids = 0;
  readonly root = this.#node();
  readonly #split: (text: string) => ReturnType<WordSplitter['splitWords']>;

  constructor(rules: WordSplitter) {
    this.#split = remember((text: string) => rules.splitWords(text));
  }

  add(parts: readonly FormPart[], implied: FormEnding['implied']): void {
    const frontier = this.#sequence(new Map([['', new Set([this.root])]]), parts);
    for (const [carried, nodes] of frontier) {
      const { nodes: last, rest } = this.#flush(carried, nodes);
      for (const node of last) node.endings.push({ implied, tail: rest.trimEnd() });
    }
  }

  #node(): GraphNode {
    return { id: this.#ids++, edges: [], endings: [] };
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
  #flush(carried: string, nodes: ReadonlySet<GraphNode>): { nodes: Set<GraphNode>; rest: string } {
    const words = this.#split(carried);
    return { nodes: this.#words(nodes, words), rest: carried.slice(words.at(-1)?.end ?? 0) };
  }

  #words(from: ReadonlySet<GraphNode>, words: ReturnType<WordSplitter['splitWords']>): Set<GraphNode> {
    let nodes = new Set(from);
    for (const { precedingText, folded } of words) {
      const to = this.#node();
      connect(nodes, { kind: 'word', gap: plainGap(precedingText), folded }, to);
      nodes = new Set([to]);
    }
    return nodes;
  }
}

function connect(sources: ReadonlySet<GraphNode>, step: FormStep, to: GraphNode): void {
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
 * Reads several places of the graph as one, so that forms which begin alike are read once; each when a text first comes to it. The
 * subset construction: M. O. Rabin, D. Scott, Finite Automata and Their Decision Problems (1959).
 */
function determinise(root: GraphNode): FormNode {
  const known = new Map<string, FormNode>();
  const nodeOf = (places: readonly GraphNode[]): FormNode => {
    const name = places.map(({ id }) => id).join();
    const found = known.get(name);
    if (found) return found;
    const edges = once(() => {
      const byStep = new Map<string, { step: FormStep; to: Set<GraphNode> }>();
      for (const { key, step, to } of places.flatMap((place) => place.edges)) {
        const edge = byStep.get(key);
        if (edge) edge.to.add(to);
        else byStep.set(key, { step, to: new Set([to]) });
      }
      return Array.from(byStep.values(), ({ step, to }) => ({ step, to: nodeOf([...to]) }));
    });
    const node: FormNode = {
      get edges() {
        return edges();
      },
      endings: places.flatMap(({ endings }) => endings),
    };
    known.set(name, node);
    return node;
  };
  return nodeOf([root]);
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
): FormNode {
  const builder = new GraphBuilder(rules);
  for (const { parts, implied } of forms) builder.add(parts, implied);
  return determinise(builder.root);
}
