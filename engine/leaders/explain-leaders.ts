import type { Trace, TraceStep } from '../explain.ts';
import type { Word } from '../text/words.ts';
import type { WordRange } from './word-range.ts';

/** Codes of the trail, each with its parameters beside the place where it is added. */
export type LeaderStep =
  | 'leaders.candidate'
  | 'leaders.role'
  | 'leaders.guard'
  | 'leaders.scored'
  | 'leaders.too-few-points'
  | 'leaders.not-plausible'
  | 'leaders.none-certain'
  | 'leaders.linked'
  | 'leaders.occupied';

/**
 * Adds a step to the trail of a span, in explain mode.
 *
 * @param params worked out only then
 */
export function addStep(
  { explain: trace, words }: { explain: Trace | null; words: readonly Word[] },
  { from, to }: WordRange,
  code: LeaderStep,
  params: () => TraceStep['params'],
): void {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  if (trace?.covers(start, end)) trace.add({ code, start, end, params: params() });
}
