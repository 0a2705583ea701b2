/** A logistic regression that stays near weights which were set by hand. Pure: figures in, figures out. */

/** One page: which traces it shows, and whether it is what is asked. */
export interface LogisticCase {
  codes: readonly string[];
  positive: boolean;
}

export type Weights = Readonly<Record<string, number>>;

/** Log-odds of a case. `start` counts in every case. */
const logOdds = (weights: Weights, { codes }: LogisticCase): number =>
  codes.reduce((sum, code) => sum + (weights[code] ?? 0), weights.start ?? 0);

const share = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * How well weights tell the cases from the others.
 *
 * @returns `loss`: mean negative log-likelihood in nats; `wrong`: how many lie on the wrong side of even odds
 */
export function judgeWeights(weights: Weights, cases: readonly LogisticCase[]): { loss: number; wrong: number } {
  let loss = 0;
  let wrong = 0;
  for (const one of cases) {
    const right = share(logOdds(weights, one) * (one.positive ? 1 : -1));
    loss -= Math.log(Math.max(right, 1e-12)) / cases.length;
    if (right < 0.5) wrong++;
  }
  return { loss, wrong };
}

/** Steps of gradient descent, and the length of each: the loss is convex, and by then it moves in the sixth digit only. */
const STEPS = 4_000;
const STEP = 0.5;

/**
 * The weights with the least loss on the cases plus `pull / 2` for each squared unit that a weight moves away from where it
 * stood: a trace that few cases show keeps its weight.
 *
 * @param present the weights to begin at and to stay near
 * @param pull of the prior; 0.02 lets a weight move by about one where a tenth of 100 cases speaks for it
 */
export function fitLogistic(present: Weights, cases: readonly LogisticCase[], pull: number): Record<string, number> {
  const fitted: Record<string, number> = { ...present };
  const codes = Object.keys(present);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map(codes.map((code) => [code, pull * ((fitted[code] ?? 0) - (present[code] ?? 0))]));
    for (const one of cases) {
      const error = (share(logOdds(fitted, one)) - (one.positive ? 1 : 0)) / cases.length;
      for (const code of ['start', ...one.codes]) gradient.set(code, (gradient.get(code) ?? 0) + error);
    }
    for (const code of codes) fitted[code] = (fitted[code] ?? 0) - STEP * (gradient.get(code) ?? 0);
  }
  return fitted;
}
