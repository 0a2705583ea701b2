/** Which half of a corpus a case belongs to, by its name alone, so that a case never changes sides. */
import { createHash } from 'node:crypto';

/** `fitted`: weights are chosen on it. `held-out`: they are only judged on it. */
export type Half = 'fitted' | 'held-out';

/**
 * The half of a case: the lowest bit of the first byte of its name's SHA-256, as `npm run bench page` splits the pages.
 *
 * @param name the case's file name or id
 */
export const halfOf = (name: string): Half =>
  ((createHash('sha256').update(name).digest()[0] ?? 0) & 1) === 1 ? 'held-out' : 'fitted';
