import { createTrace, type Trace, type TraceStep } from '../engine/explain.ts';

/** The trail of one analysis: a trace to pass in, and what it kept as lines. */
export interface Explanation {
  /** The trace for the first place at which a text has the words; null where it has not. */
  traceFor(text: string): Trace | null;
  /** One line a step, in the order of the analysis. */
  lines(): string[];
}

const shown = (value: string | number | boolean | null): string =>
  value === null || value === '' ? '-' : String(value);

/** @example lineOf(step, text) // '12-27 "Simla Agreement" treaties.decided id=simla-agreement rule=name' */
function lineOf({ code, start, end, params }: TraceStep, text: string): string {
  const values = Object.entries(params).map(([name, value]) => `${name}=${shown(value)}`);
  return [`${start}-${end}`, JSON.stringify(text.slice(start, end)), code, ...values].join(' ');
}

/**
 * What `--explain "words"` prints: the rules tried, the candidates and why each was left, at the first place of the words.
 *
 * @param words as the article has them, case and white space included
 */
export function explainWords(words: string): Explanation {
  let kept: { text: string; steps: readonly TraceStep[] } | null = null;
  return {
    traceFor(text) {
      const at = text.indexOf(words);
      if (at < 0) return null;
      const { trace, steps } = createTrace(at, at + words.length);
      kept = { text, steps };
      return trace;
    },
    lines() {
      if (kept === null) return [`The text does not have the words ${JSON.stringify(words)}.`];
      const { text, steps } = kept;
      return steps.length === 0 ? ['No rule was tried there.'] : steps.map((step) => lineOf(step, text));
    },
  };
}
