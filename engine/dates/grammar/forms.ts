import { once } from '../../lazy.ts';
import type { Match, Pattern, When } from '../expression.ts';
import { hasAmountBefore } from '../read-number.ts';
import type { WordReader } from '../word-reader.ts';
import { gapFits, plainGap, type WordSplitter } from './phrases.ts';
import type { Slot, SlotValue } from './slots.ts';

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

/** An opening bracket that is meant as such is written `\(` in a form; while forms are expanded it is this. */
const LITERAL = { '(': '\uE000', ')': '\uE001' } as const;

/** The alternatives of a group's text, split at `|` outside of inner groups. */
function splitAlternatives(group: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const unit of group) {
    if (unit === '(' || unit === '[') depth++;
    if (unit === ')' || unit === ']') depth--;
    if (unit === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += unit;
  }
  return parts;
}

/** Index of the bracket that closes the one at `open`. Throws on a form that closes none: a fault of the pack. */
function closingOf(form: string, open: number): number {
  let depth = 0;
  for (let i = open; i < form.length; i++) {
    const unit = form.charAt(i);
    if (unit === '(' || unit === '[') depth++;
    if (unit === ')' || unit === ']') depth--;
    if (depth === 0) return i;
  }
  throw new Error(`A bracket of the form "${form}" is not closed.`);
}

/** Every plain text that a form with optional parts `[…]` and alternatives `(…|…)` stands for. */
function expand(form: string): string[] {
  const open = form.search(/[([]/);
  if (open < 0) return [form];
  const close = closingOf(form, open);
  const inner = splitAlternatives(form.slice(open + 1, close));
  const choices = form.charAt(open) === '[' ? ['', ...inner] : inner;
  const before = form.slice(0, open);
  const after = expand(form.slice(close + 1));
  return choices.flatMap((choice) =>
    expand(choice).flatMap((middle) => after.map((end) => `${before}${middle}${end}`)),
  );
}

/**
 * Every plain text a form stands for. `[x]` is optional, `(a|b)` one of two, `\(` a bracket of the text.
 *
 * @example expandForm('{day} [de ]{month}') // ['{day} {month}', '{day} de {month}']
 */
export function expandForm(form: string): string[] {
  const safe = form.replaceAll('\\(', LITERAL['(']).replaceAll('\\)', LITERAL[')']);
  const plain = expand(safe).map((text) =>
    text.replaceAll(LITERAL['('], '(').replaceAll(LITERAL[')'], ')').replace(/\s+/g, ' ').trim(),
  );
  return [...new Set(plain)];
}

/** One step of a form: a word or a slot, and what stands before it. */
type FormStep = { gap: string; ends: boolean } & ({ folded: string } | { slot: string; key: string });

const SLOT = /\{([a-z]+#?)(\d?)\}/g;

/** The steps of one expanded form. The expression ends with the last step, or with the one before `^`. */
function stepsOf(rules: WordSplitter, form: string): FormStep[] {
  const [own = '', following = ''] = form.split('^');
  const steps = readSteps(rules, own + following);
  const end = readSteps(rules, own).length - 1;
  return steps.map((step, i) => ({ ...step, ends: following !== '' && i === end }));
}

function readSteps(rules: WordSplitter, form: string): FormStep[] {
  const steps: FormStep[] = [];
  let carried = '';
  const addWords = (text: string) => {
    let end = 0;
    for (const word of rules.splitWords(text)) {
      steps.push({ gap: plainGap(carried + word.precedingText), folded: word.folded, ends: false });
      carried = '';
      end = word.end;
    }
    carried += text.slice(end);
  };
  let from = 0;
  for (const slot of form.matchAll(SLOT)) {
    addWords(form.slice(from, slot.index));
    const [whole, name = '', number = ''] = slot;
    steps.push({ gap: plainGap(carried), slot: name, key: `${name.replace('#', '')}${number}`, ends: false });
    carried = '';
    from = slot.index + whole.length;
  }
  addWords(form.slice(from));
  return steps;
}

/** The marks after the last word or slot of a form. */
function tailOf(rules: WordSplitter, form: string): string {
  const closing = form.slice(form.lastIndexOf('}') + 1);
  return closing.slice(rules.splitWords(closing).at(-1)?.end ?? 0);
}

/** Forms that begin alike share their beginning, so that it is read once. */
interface Node {
  /** By the step as JSON: of a language's thousands of forms most begin alike. */
  edges: Map<string, { step: FormStep; to: Node }>;
  endings: FormEnding[];
}

/** Where a form ends: the values it implies, and the marks that close it, as `)` does `(3)`. */
interface FormEnding {
  implied: Readonly<Record<string, SlotValue>>;
  tail: string;
}

function insert(root: Node, steps: readonly FormStep[], ending: FormEnding): void {
  let node = root;
  for (const step of steps) {
    const key = JSON.stringify(step);
    let edge = node.edges.get(key);
    if (edge === undefined) {
      edge = { step, to: { edges: new Map(), endings: [] } };
      node.edges.set(key, edge);
    }
    node = edge.to;
  }
  node.endings.push(ending);
}

interface FormReading {
  /** The last word read, and the last that belongs to the expression. */
  read: number;
  last: number;
  tail: string;
  captures: Map<string, SlotValue>;
}

/** Readings of one step at word `at`: its last word and, for a slot, its value. */
function readStep(
  grammar: Grammar,
  words: WordReader,
  at: number,
  step: FormStep,
): { last: number; value?: SlotValue }[] {
  if ('folded' in step) return words.folded(at) === step.folded ? [{ last: at }] : [];
  return [...(grammar.slots[step.slot]?.read(words, at) ?? [])];
}

/** All readings of the forms below `node` that begin at word `at`. A form has a bounded number of steps, each few readings. */
function* walk(
  grammar: Grammar,
  words: WordReader,
  at: number,
  node: Node,
  captures: ReadonlyMap<string, SlotValue>,
  ended: number | null,
): Generator<FormReading> {
  const read = at - 1;
  for (const { implied, tail } of node.endings) {
    if (tail !== '' && !words.article.text.startsWith(tail, words.at(read).end)) continue;
    yield { read, last: ended ?? read, tail, captures: new Map([...Object.entries(implied), ...captures]) };
  }
  for (const { step, to } of node.edges.values()) {
    if (captures !== NOTHING_READ && !gapFits(words, at, step.gap)) continue;
    for (const { last, value } of readStep(grammar, words, at, step)) {
      const key = 'slot' in step ? step.key : null;
      const held = new Map(captures);
      if (key !== null && value !== undefined) held.set(key, value);
      yield* walk(grammar, words, last + 1, to, held, step.ends ? last : ended);
    }
  }
}

/** Marks the first step, before which anything may stand. */
const NOTHING_READ: ReadonlyMap<string, SlotValue> = new Map();

function opensOf(grammar: Grammar, root: Node): Pick<Pattern, 'opens' | 'opensWithNumber'> {
  const steps = Array.from(root.edges.values(), ({ step }) => step);
  const opens = steps.flatMap((step) => ('folded' in step ? [step.folded] : (grammar.slots[step.slot]?.opens ?? [])));
  const opensWithNumber = steps.some(
    (step) =>
      ('slot' in step && grammar.slots[step.slot]?.opensWithNumber === true) ||
      ('folded' in step && /^\p{N}/u.test(step.folded)),
  );
  return { opens: [...new Set(opens)], opensWithNumber };
}

/** Throws on a form with a slot that the grammar does not have: a fault of the pack, found when its forms are first read. */
function checkSlots(grammar: Grammar, name: string, steps: readonly FormStep[]): void {
  for (const step of steps) {
    if ('slot' in step && grammar.slots[step.slot] === undefined)
      throw new Error(`The pattern "${name}" uses the slot {${step.slot}}, which there is none of.`);
  }
}

/**
 * A pattern that reads the longest of its forms.
 *
 * @example formPattern(grammar, { name: 'day-month', forms: ['{day} de {month}[ de {year}]'], means: dateOf })
 */
export function formPattern(grammar: Grammar, { name, forms, means, accepts }: FormPattern): Pattern {
  // When a text in the language first asks: a worker that starts for an article in another one has no use for it.
  const read = once(() => {
    const root = compileForms(grammar, name, forms);
    return { root, ...opensOf(grammar, root) };
  });
  return {
    name,
    get opens() {
      return read().opens;
    },
    get opensWithNumber() {
      return read().opensWithNumber ?? false;
    },
    read(words, at): Match | null {
      if (words.at(at).shape === 'digits' && hasAmountBefore(words, at)) return null;
      let best: { length: number; match: Match } | null = null;
      for (const { read: end, last, tail, captures } of walk(grammar, words, at, read().root, NOTHING_READ, null)) {
        const length = words.at(end).end + tail.length;
        if (best !== null && length <= best.length) continue;
        if (accepts?.({ words, first: at, last, captures }) === false) continue;
        const when = means(captures);
        if (when === null) continue;
        best = { length, match: { last, when, ...(last === end && tail !== '' && { end: length }) } };
      }
      return best?.match ?? null;
    },
  };
}

/** The forms of a pattern as one tree. Throws on a slot that the grammar does not have. */
function compileForms(grammar: Grammar, name: string, forms: readonly Form[]): Node {
  const root: Node = { edges: new Map(), endings: [] };
  for (const form of forms) {
    const [written, implied] = typeof form === 'string' ? [form, {}] : form;
    for (const plain of expandForm(written)) {
      const steps = stepsOf(grammar.rules, plain);
      checkSlots(grammar, name, steps);
      insert(root, steps, { implied, tail: tailOf(grammar.rules, plain) });
    }
  }
  return root;
}
