/** An article has some two thousand different words. */
const MOST_WORDS = 5_000;

/**
 * The stems of words, those lately asked for kept: leaders, places and treaties each ask for those of every word.
 *
 * @param stems gives the base forms a folded word may stand for
 */
export function rememberStems(stems: (folded: string) => readonly string[]): (folded: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (folded) => {
    const found = known.get(folded);
    if (found !== undefined) return found;
    // Texts have no end of words: beyond so many all are forgotten.
    if (known.size >= MOST_WORDS) known.clear();
    const value = stems(folded);
    known.set(folded, value);
    return value;
  };
}
