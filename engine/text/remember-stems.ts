import { rememberSome } from '../lazy.ts';

/** An article has some two thousand different words. */
const MOST_WORDS = 5_000;

/**
 * The stems of words, those lately asked for kept: leaders, places and treaties each ask for those of every word.
 *
 * @param stems gives the base forms a folded word may stand for
 */
export const rememberStems = (stems: (folded: string) => readonly string[]): ((folded: string) => readonly string[]) =>
  rememberSome(stems, MOST_WORDS);
