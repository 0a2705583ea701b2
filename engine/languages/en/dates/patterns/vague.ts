import type { VagueTime } from '../../../../dates/calendar-value.ts';
import type { Match, Pattern } from '../../../../dates/expression.ts';
import { readCardinal } from '../lexicon/numbers.ts';
import { AFTER_THE_PAST, VAGUE_PHRASES } from '../lexicon/vague.ts';

interface VaguePhrase {
  /** The words after the first. */
  rest: readonly string[];
  vague: VagueTime;
}

const VAGUE_BY_FIRST_WORD = new Map<string, VaguePhrase[]>();
for (const [phrase, vague] of VAGUE_PHRASES) {
  const [first = '', ...rest] = phrase.split(' ');
  VAGUE_BY_FIRST_WORD.set(first, [...(VAGUE_BY_FIRST_WORD.get(first) ?? []), { rest, vague }]);
}

/** `now`, `recently`, `in the coming months`, `the past`: times that have no place on a timeline. */
export const vague: Pattern = {
  name: 'vague',
  opens: [...VAGUE_BY_FIRST_WORD.keys()],
  read(words, at): Match | null {
    for (const phrase of VAGUE_BY_FIRST_WORD.get(words.folded(at)) ?? []) {
      if (phrase.rest.length > 0 && words.folded(at + 1) !== phrase.rest[0]) continue;
      const end = words.skip(at + 1, ...phrase.rest);
      if (end === null) continue;
      const next = words.spaced(end) ? words.folded(end) : '';
      if (AFTER_THE_PAST.has(next) || readCardinal(next) !== null) return null;
      return { last: end - 1, when: { kind: 'vague', vague: phrase.vague } };
    }
    return null;
  },
};
