/** A search of whole points around present ones, one at a time. Pure but for the table it is given. */

/** One change of one point, and what it costs. */
export interface Move {
  key: string;
  from: number;
  to: number;
  cost: number;
}

/**
 * Tries each point one lower and one higher, keeps the best change that lowers the cost, and goes on until none does.
 *
 * @param table the points, changed while they are tried and left as the search found them best
 * @param cost of the table as it is; lower is better
 * @param mostRounds bound on the changes kept
 * @returns the cost at the beginning, the changes kept in order, and in the first round the cost of every single change
 */
export function searchPoints(
  table: Record<string, number>,
  cost: () => number,
  mostRounds: number,
): { before: number; kept: Move[]; tried: Move[] } {
  const before = cost();
  const kept: Move[] = [];
  let tried: Move[] = [];
  for (let round = 0, least = before; round < mostRounds; round++) {
    const moves = Object.entries(table).flatMap(([key, from]) =>
      [from - 1, from + 1].map((to): Move => {
        table[key] = to;
        const move = { key, from, to, cost: cost() };
        table[key] = from;
        return move;
      }),
    );
    if (round === 0) tried = moves;
    const best = moves.reduce((one, other) => (other.cost < one.cost ? other : one), moves[0] ?? { cost: Infinity });
    if (!('key' in best) || best.cost >= least) break;
    table[best.key] = best.to;
    least = best.cost;
    kept.push(best);
  }
  return { before, kept, tried };
}
