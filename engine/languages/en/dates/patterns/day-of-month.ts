import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';

/** Words that may follow a day of the month alone; after any other the ordinal counts something: `on the 21st floor`. */
const GOES_ON =
  /^(?:and|or|but|to|at|in|by|as|for|with|from|after|before|when|while|that|because|if|was|were|is|are|will|would|has|had)$/;

/** Before `the 21st`. */
const LEADS_TO_A_DAY: ReadonlySet<string> = new Set(['on', 'until', 'till', 'by', 'since']);

/** On a golf course, `on the 18th` is a hole; in a race it is a lap. */
const COUNTS_HOLES =
  /^(?:hole|holes|birdie|birdied|bogey|bogeyed|eagle|par|putt|putts|tee|fairway|lap|laps|minute|over)$/;

/** Words looked at on each side for what is counted. */
const NEAR = 15;

function countsHoles(words: WordReader, at: number): boolean {
  for (let i = Math.max(0, at - NEAR); i <= at + NEAR && i < words.count; i++)
    if (COUNTS_HOLES.test(words.folded(i))) return true;
  return false;
}

/** `on the 21st`, `until the 21st`: a day of the month that the reader knows. */
export const dayOfMonth: Pattern = {
  name: 'day-of-month',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    if (words.folded(at - 1) !== 'the') return null;
    const day = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words.folded(at))?.[1];
    if (day === undefined || Number(day) < 1 || Number(day) > 31) return null;
    if (!LEADS_TO_A_DAY.has(words.folded(at - 2)) || words.skip(at - 1, 'the') !== at || !words.spaced(at)) return null;
    const goesOn = words.spaced(at + 1) && !(words.at(at + 1).shape === 'lower' && GOES_ON.test(words.folded(at + 1)));
    return goesOn || countsHoles(words, at) ? null : { last: at, when: calendar({ day: Number(day) }) };
  },
};
