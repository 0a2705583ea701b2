import { once } from '../../lazy.ts';
import type { Match, Pattern, When } from '../expression.ts';
import { hasAmountBefore } from '../read-number.ts';
import type { WordReader } from '../word-reader.ts';
import { buildFormGraph, type FormGraph, type FormStep, mergeForms } from './form-graph.ts';
import { type FormPart, parseForm } from './form-syntax.ts';
import type { WordSplitter } from './phrases.ts';
import type { Slot, SlotValue } from './slots.ts';
import { walkForms } from './walk-forms.ts';

/** What a form is read by: how phrases are split, and the slots it may use. */
export interface Grammar {
  rules: WordSplitter;
  slots: Readonly<Record<string, Slot>>;
}

/** What the slots of a form held, by their names: `{day}` gives `day`, `{month#}` `month`, `{day2}` `day2`. */
export type Captures = ReadonlyMap<string, SlotValue>;

/**
 * A form as written, `{day} de {month}[ de {year}]`, with the values of slots that it only implies: `anteanoche`
 * means `{ deictic: -2 }`. What stands after `^` must follow but belongs to another expression: `{day}^ y {day9} de {month}`.
 */
export type Form = string | readonly [form: string, implied: Readonly<Record<string, SlotValue>>];

/** A reading of a form in a text: words `first` to `last`, inclusive. */
export interface FormPlace {
  words: WordReader;
  first: number;
  last: number;
  captures: Captures;
}

/** How the forms of a pattern are understood. */
export interface FormPattern {
  /** The rule's name, as a Brief reports it. */
  name: string;
  forms: readonly Form[];
  /** What the captured values mean; null for no date. */
  means(captures: Captures): When | null;
  /** False where the words around make it no date: a name, a count. */
  accepts?(place: FormPlace): boolean;
}

function opensOf(grammar: Grammar, root: FormGraph): Pick<Pattern, 'opens' | 'opensWithNumber'> {
  const steps = root.edges.map(({ step }) => step);
  const slotOf = (step: FormStep) => (step.kind === 'slot' ? grammar.slots[step.slot] : undefined);
  const opens = steps.flatMap((step) => (step.kind === 'word' ? [step.folded] : (slotOf(step)?.opens ?? [])));
  const opensWithNumber = steps.some(
    (step) => slotOf(step)?.opensWithNumber === true || (step.kind === 'word' && /^\p{N}/u.test(step.folded)),
  );
  return { opens: [...new Set(opens)], opensWithNumber };
}

/** A pattern that is made of forms: their graph, and the slots they use. */
export interface PatternOfForms extends Pattern {
  readonly forms: { readonly graph: FormGraph; readonly slots: Grammar['slots'] };
}

/** Whether a pattern is made of forms. */
export const isOfForms = (pattern: Pattern): pattern is PatternOfForms => 'forms' in pattern;

/** Throws on a form with a slot that the grammar does not have: a fault of the pack, found when its forms are first read. */
function checkSlots(grammar: Grammar, name: string, parts: readonly FormPart[]): void {
  for (const part of parts) {
    if (part.kind === 'choice') for (const choice of part.choices) checkSlots(grammar, name, choice);
    if (part.kind === 'slot' && grammar.slots[part.slot] === undefined)
      throw new Error(`The pattern "${name}" uses the slot {${part.slot}}, which there is none of.`);
  }
}

/**
 * A pattern that reads the longest of its forms.
 *
 * @param grammar the slots of the language
 * @param pattern its forms, and what a match of one means
 * @example formPattern(grammar, { name: 'day-month', forms: ['{day} de {month}[ de {year}]'], means: dateOf })
 */
export function formPattern(grammar: Grammar, { name, forms, means, accepts }: FormPattern): PatternOfForms {
  // When a text in the language first asks: a worker that starts for an article in another one has no use for it.
  const graph = once(() => compileForms(grammar, name, forms));
  const readNode = once(() => mergeForms([graph()]));
  const read = once(() => opensOf(grammar, graph()));
  return {
    name,
    get forms() {
      return { graph: graph(), slots: grammar.slots };
    },
    get opens() {
      return read().opens;
    },
    get opensWithNumber() {
      return read().opensWithNumber ?? false;
    },
    read(words, at): Match | null {
      if (words.at(at).shape === 'digits' && hasAmountBefore(words, at)) return null;
      const best = { length: -1, match: null as Match | null };
      walkForms(
        readNode().edgesFor(words.folded(at)),
        { slots: grammar.slots, words, first: at },
        ({ implied, tail }, { read: end, last, held }) => {
          const length = words.at(end).end + tail.length;
          if (length <= best.length) return;
          if (tail !== '' && !words.article.text.startsWith(tail, words.at(end).end)) return;
          const captures = new Map([...Object.entries(implied), ...held]);
          if (accepts?.({ words, first: at, last, captures }) === false) return;
          const when = means(captures);
          if (when === null) return;
          best.length = length;
          best.match = { last, when, ...(last === end && tail !== '' && { end: length }) };
        },
      );
      return best.match;
    },
  };
}

/** The forms of a pattern as one graph. Throws on a slot that the grammar does not have. */
function compileForms(grammar: Grammar, name: string, forms: readonly Form[]): FormGraph {
  const parsed = forms.map((form) => {
    const [written, implied] = typeof form === 'string' ? [form, {}] : form;
    const parts = parseForm(written);
    checkSlots(grammar, name, parts);
    return { parts, implied };
  });
  return buildFormGraph(grammar.rules, parsed);
}
