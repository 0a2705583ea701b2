import { readCardinal } from '../en/numbers.ts';
import { AFTER_THE_PAST, VAGUE_PHRASES } from '../en/vague.ts';
import type { Match, Pattern } from '../expression.ts';

const PHRASES = VAGUE_PHRASES.map(([phrase, vague]) => ({ words: phrase.split(' '), vague }));

/** `now`, `recently`, `in the coming months`, `the past`: times that nobody could put on a timeline. */
export const vague: Pattern = {
  name: 'vague',
  opens: [...new Set(PHRASES.map((phrase) => phrase.words[0] ?? ''))],
  read(words, at): Match | null {
    for (const phrase of PHRASES) {
      if (words.folded(at) !== phrase.words[0]) continue;
      const end = phrase.words.length === 1 ? at + 1 : words.skip(at + 1, ...phrase.words.slice(1));
      if (end === null) continue;
      const next = words.spaced(end) ? words.folded(end) : '';
      if (AFTER_THE_PAST.has(next) || readCardinal(next) !== null) return null;
      return { last: end - 1, when: { kind: 'vague', vague: phrase.vague } };
    }
    return null;
  },
};
