import type { VagueTime } from '../../../../dates/calendar-value.ts';
import type { Match, Pattern } from '../../../../dates/expression.ts';
import { remember } from '../../../../lazy.ts';
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

/** The phrases that may begin with two words, in the order of the list: a sixth of a text's words are `the`. */
const phrasesFrom = remember((first: string) => {
  const phrases = VAGUE_BY_FIRST_WORD.get(first) ?? [];
  const goingOn = (second?: string) => phrases.filter(({ rest }) => rest.length === 0 || rest[0] === second);
  const bySecond = new Map(phrases.flatMap(({ rest: [second] }) => (second ? [[second, goingOn(second)]] : [])));
  return { alone: goingOn(), bySecond };
});

/** `now`, `recently`, `in the coming months`, `the past`: times that have no place on a timeline. */
export const vague: Pattern = {
  name: 'vague',
  opens: VAGUE_PHRASES.map(([phrase]) => phrase.split(' ').slice(0, 2).join(' ')),
  read(words, at): Match | null {
    const { alone, bySecond } = phrasesFrom(words.folded(at));
    for (const phrase of bySecond.get(words.folded(at + 1)) ?? alone) {
      const end = words.skip(at + 1, ...phrase.rest);
      if (end === null) continue;
      const next = words.spaced(end) ? words.folded(end) : '';
      if (AFTER_THE_PAST.has(next) || readCardinal(next) !== null) return null;
      return { last: end - 1, when: { kind: 'vague', vague: phrase.vague } };
    }
    return null;
  },
};
