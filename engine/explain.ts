/**
 * The debug trail of an analysis: which rules were tried at a place of the text, what was weighed, and why a candidate
 * was dropped, as codes with parameters. Off unless a trace is given: recognisers ask `trace?.covers(…)` first.
 */

/** One thing that was tried or decided. Sentences for people are made from the code by the program that prints it. */
export interface TraceStep {
  /** Stable code, room first: `dates.pattern`, `dates.weighed`, `dates.dropped`. */
  code: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  start: number;
  end: number;
  params: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Trace {
  /**
   * True where the trace asks about a part of the text.
   *
   * @param start @param end UTF-16 offsets, end exclusive
   */
  covers(start: number, end: number): boolean;
  /** Keeps a step; of a part that is not covered, nothing. */
  add(step: TraceStep): void;
}

/**
 * A trace of one part of a text that keeps its steps in the order they came.
 *
 * @param from @param to the part asked about: UTF-16 offsets, end exclusive
 * @returns the trace to pass in and the list it fills
 * @example const { trace, steps } = createTrace(10, 20); findDates(text, { …, explain: trace }); steps[0]?.code
 */
export function createTrace(from: number, to: number): { trace: Trace; steps: TraceStep[] } {
  const steps: TraceStep[] = [];
  const covers = (start: number, end: number) => start < to && from < end;
  const add = (step: TraceStep) => {
    if (covers(step.start, step.end)) steps.push(step);
  };
  return { trace: { covers, add }, steps };
}
