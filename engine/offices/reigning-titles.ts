import type { WorldFacts } from '../knowledge.ts';

/** Which titles of the knowledge are those of people who reign. */
export interface ReigningTitles {
  /** The word of a title that says so: `prince` of `crown prince`; null where it does not. */
  reigningWord(title: string): string | null;
  /** True for a word that fits anybody who reigns: `monarch`. */
  isAnyMonarch(word: string): boolean;
  /** True for the title of a head of state who never reigns: `president`. */
  neverReigns(title: string): boolean;
}

/** @param facts of the knowledge; without them no title says that anybody reigns */
export function readReigningTitles(facts: Pick<WorldFacts, 'reigning-titles'> | undefined): ReigningTitles {
  const known = facts?.['reigning-titles'];
  const reigning = new Set(known?.reigning ?? []);
  const anyMonarch = new Set(known?.anyMonarch ?? []);
  const neverReigning = new Set(known?.neverReigning ?? []);
  return {
    reigningWord: (title) => {
      const last = title.split(' ').at(-1) ?? '';
      return reigning.has(last) || anyMonarch.has(last) ? last : null;
    },
    isAnyMonarch: (word) => anyMonarch.has(word),
    neverReigns: (title) => neverReigning.has(title),
  };
}
