/** All that a headline, a byline and a time add. */
export const SIGNS_RISE = 2.4;

/**
 * Whether what is looked for next may still change the answer.
 *
 * @param rise the most by which it and all that comes after it can raise the log-odds
 */
export type IsOpen = (rise: number) => boolean;
