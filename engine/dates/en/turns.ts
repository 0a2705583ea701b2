import type { Turn } from '../expression.ts';

/** Words before a month, weekday, season or unit that turn it one way. `this past` and `this coming` are read first. */
export const TURNS: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['past', 'past'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['current', 'this'],
  ['ongoing', 'this'],
  ['following', 'following'],
  ['subsequent', 'following'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['latest', 'last'],
  ['same', 'same'],
  ['that', 'same'],
]);

export const TURN_WORDS: readonly string[] = [...TURNS.keys()];
