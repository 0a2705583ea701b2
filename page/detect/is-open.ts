/**
 * Whether what is looked for next may still change the answer.
 *
 * @param rise the most by which it and all that comes after it can raise the log-odds; where left out, what the signs around
 *   a headline can
 */
export type IsOpen = (rise?: number) => boolean;
