/** Bits of a hash that are kept: a whole number of so many is no object of its own in any browser. */
const HASH_BITS = 0x3fffffff;

/**
 * The hash of a folded word (FNV-1a) that goes on with one more unit; a word begins with 0.
 *
 * @param hash of the units before
 * @param code the UTF-16 unit
 */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) & HASH_BITS;

/** The hash of a whole folded word. */
export function hashOf(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = addToHash(hash, folded.charCodeAt(at));
  return hash;
}
