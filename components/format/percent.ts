/**
 * A share as a CSS percentage, to a tenth: finer than a pixel on any line we draw.
 *
 * @param share 0 to 1
 * @example cssPercent(0.12345) // '12.3%'
 */
export const cssPercent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
