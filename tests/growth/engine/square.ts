/**
 * Quadratic on purpose: what the step counter has to see.
 *
 * @returns how many pairs there are of `count` things
 */
export function pairsOf(count: number): number {
  let pairs = 0;
  for (let one = 0; one < count; one++) for (let other = 0; other < count; other++) pairs++;
  return pairs;
}
