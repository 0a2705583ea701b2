import type { WordReader } from '../word-reader.ts';
import type { FormEdge, FormEnding, FormNode, FormStep } from './form-graph.ts';
import { gapFits } from './phrases.ts';
import { RecentReadings } from './recent-readings.ts';
import type { Slot, SlotValue } from './slots.ts';

type SlotStep = Extract<FormStep, { kind: 'slot' }>;

/** Where forms are read: from word `first` on. */
interface Start {
  slots: Readonly<Record<string, Slot>>;
  words: WordReader;
  first: number;
}

/** A form read to its end: the last word read, the last that belongs to the expression, and what the slots held, in order. */
interface FormReading {
  read: number;
  last: number;
  held: readonly (readonly [key: string, value: SlotValue])[];
}

/**
 * Finds all readings of forms that begin at a word. A form has a bounded number of steps, each few readings.
 *
 * @param begins the first steps that the word may take
 * @param ends called for each form that is read to its end; `held` is valid only during the call
 */
export function walkForms(
  begins: readonly FormEdge[],
  { slots, words, first }: Start,
  ends: (ending: FormEnding, reading: FormReading) => void,
): void {
  const recent = RecentReadings.in(words);
  const held: [key: string, value: SlotValue][] = [];
  const walk = (edges: readonly FormEdge[], at: number, ended: number | null): void => {
    for (const { step, to } of edges) {
      // Before the first step anything may stand.
      if (step.kind !== 'end' && at !== first && !gapFits(words, at, step.gap)) continue;
      if (step.kind === 'end') arrive(to, at, at - 1);
      else if (step.kind === 'word') arrive(to, at + 1, ended);
      else readSlot(step, to, at, ended);
    }
  };
  const readSlot = ({ slot, key }: SlotStep, to: FormNode, at: number, ended: number | null): void => {
    const read = slots[slot];
    if (read === undefined) return;
    for (const { last, value } of recent.of(read, words, at)) {
      held.push([key, value]);
      arrive(to, last + 1, ended);
      held.pop();
    }
  };
  const arrive = (node: FormNode, at: number, ended: number | null): void => {
    for (const ending of node.endings) ends(ending, { read: at - 1, last: ended ?? at - 1, held });
    walk(node.edgesFor(words.folded(at)), at, ended);
  };
  walk(begins, first, null);
}
