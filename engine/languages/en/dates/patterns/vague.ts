import type { VagueTime } from '../../../../dates/calendar-value.ts';
import type { Match, Pattern } from '../../../../dates/expression.ts';
import { readCardinal } from '../lexicon/numbers.ts';
import { AFTER_THE_PAST, VAGUE_PHRASES } from '../lexicon/vague.ts';

interface Phrase {
  /** The words after the first. */
  rest: readonly string[];
  vague: VagueTime;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const [phrase, vague] of VAGUE_PHRASES) {
  const [first = '', ...rest] = phrase.split(' ');
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { rest, vague }]);
}

/** `now`, `recently`, `in the coming months`, `the past`: times that have no place on a timeline. */
export const vague: Pattern = {
  name: 'vague',
  opens: [...BY_FIRST_WORD.keys()],
  read(words, at): Match | null {
    for (const phrase of BY_FIRST_WORD.get(words.folded(at)) ?? []) {
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
