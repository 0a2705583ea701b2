import type { DateJoins } from '../date-rules.ts';
import type { Resolved } from '../resolve/resolve.ts';
import type { WordReader } from '../word-reader.ts';
import { textBetween } from './between.ts';

/** Two dates joined by a hyphen are one stretch: `July-August 2022`, `May 30 - June 2`. */
export function joinHyphenated(words: WordReader, resolved: readonly Resolved[], joins: DateJoins): Resolved[] {
  const joined: Resolved[] = [];
  for (const next of resolved) {
    const previous = joined.at(-1);
    const gap = previous === undefined ? null : textBetween(words, previous.expression, next.expression);
    const fits =
      previous !== undefined &&
      gap !== null &&
      joins.oneRange.has(gap) &&
      previous.value.unit === next.value.unit &&
      previous.value.unit !== 'range' &&
      previous.interval !== null &&
      next.interval !== null &&
      previous.interval.to < next.interval.from;
    if (!fits || previous.interval === null || next.interval === null) {
      joined.push(next);
      continue;
    }
    joined[joined.length - 1] = {
      expression: { ...previous.expression, end: next.expression.end, last: next.expression.last },
      value: { unit: 'range', from: previous.value, to: next.value },
      interval: { from: previous.interval.from, to: next.interval.to },
      stated: previous.stated,
      implied: previous.implied,
    };
  }
  return joined;
}
