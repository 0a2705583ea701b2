import type { Mention } from '../../brief.ts';
import type { Resolved } from '../resolve/resolve.ts';

/**
 * Drops dates that are part of a treaty's name (`Good Friday Agreement`). A year at the edge of the mention
 * (`Simla Agreement of 1972`) stands beside the name and stays. Both lists are in order of the text: one pass.
 *
 * @param resolved dates of the article
 * @param taken mentions of treaties
 */
export function dropDatesInsideNames(resolved: readonly Resolved[], taken: readonly Mention[]): Resolved[] {
  const names = [...taken].sort((a, b) => a.start - b.start);
  let from = 0;
  return resolved.filter(({ expression, value }) => {
    while (from < names.length && (names[from]?.end ?? 0) <= expression.start) from++;
    const name = names[from];
    if (name === undefined || name.start >= expression.end) return true;
    const atEdge = expression.end === name.end || expression.start === name.start;
    const beyond = expression.start < name.start || expression.end > name.end;
    return beyond || (value.unit === 'year' && atEdge);
  });
}
