import type { RelativeModifier } from '../../../../dates/expression.ts';

/** Words before a month, weekday, season or unit that pick one of several. `this past` and `this coming` are read first. */
export const RELATIVE_MODIFIERS: ReadonlyMap<string, RelativeModifier> = new Map<string, RelativeModifier>([
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

export const RELATIVE_MODIFIER_WORDS: readonly string[] = [...RELATIVE_MODIFIERS.keys()];
