import type { HeadFamily } from '../../../treaties/treaty-words.ts';

/** Words before a bare noun that point back to a treaty already named: `the treaty`, `this accord`. */
export const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'said']);

/** Words after a bare noun that give it an owner of its own: `the agreement with the union`, `the treaty of 1990 on …`. */
export const OWN_OBJECT: ReadonlySet<string> = new Set(['of', 'on', 'with', 'between', 'to', 'about', 'over', 'for']);

/**
 * Which families a bare noun may point back to. Any binding instrument is a treaty (Vienna Convention on the Law of
 * Treaties, article 2), and news calls most of what was agreed an accord or a pact; the other nouns are themselves.
 */
export const POINTS_TO: ReadonlyMap<string, readonly HeadFamily[]> = new Map<string, readonly HeadFamily[]>([
  ['treaty', ['treaty', 'convention']],
  ['pact', ['agreement', 'treaty']],
  ['accord', ['agreement']],
  ['accords', ['agreement']],
  ['agreement', ['agreement', 'armistice']],
  ['agreements', ['agreement']],
  ['deal', ['agreement']],
  ['convention', ['convention']],
  ['conventions', ['convention']],
  ['protocol', ['protocol']],
  ['declaration', ['declaration']],
  ['memorandum', ['memorandum']],
  ['charter', ['charter']],
  ['statute', ['charter']],
  ['armistice', ['armistice']],
  ['covenant', ['convention']],
]);

/** Nouns so common that they point back only over a short distance. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(['agreement', 'agreements', 'deal', 'charter', 'memorandum']);
