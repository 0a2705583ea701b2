/** Words beside a full name that say it is another person's: a calling, an age. */
import type { LeaderContext } from './context.ts';
import type { Person } from './person.ts';
import type { WordRange } from './word-range.ts';

/** Words of an apposition that may stand before its noun: `a 40-year-old retired plumber`. */
const MOST_BEFORE_CALLING = 4;
/** No one younger has headed a government or ministry; above, an age is compared with the year of birth. */
const YOUNGEST = 28;
/** Years by which an age may differ from the year of birth: birthdays, and sources that disagree. */
const TOLERANCE = 2;

const isCalling = ({ rules }: LeaderContext, word: string) => rules.words.callings?.has(word) === true;
const isGivenUp = ({ rules }: LeaderContext, word: string) => rules.words.givenUp?.has(word) === true;

/** `footballer X`, `the plumber X`. */
function callingBefore(context: LeaderContext, { from }: WordRange): boolean {
  const word = context.words[from - 1];
  if (word === undefined || context.words[from]?.precedingText !== ' ' || !isCalling(context, word.folded))
    return false;
  return ![from - 2, from - 3].some((at) => isGivenUp(context, context.words[at]?.folded ?? ''));
}

/** `X, a plumber from Leeds`. */
function callingAfter(context: LeaderContext, { to }: WordRange): boolean {
  const { words, rules } = context;
  const article = words[to];
  if (article?.precedingText !== ', ' || !rules.words.determiners.has(article.folded)) return false;
  for (let at = to + 1; at <= to + MOST_BEFORE_CALLING; at++) {
    const word = words[at];
    if (word === undefined || !/^[ -]$/.test(word.precedingText) || isGivenUp(context, word.folded)) return false;
    if (isCalling(context, word.folded)) return true;
  }
  return false;
}

/** `X, 22, of Ohio`: the age between commas, or null. */
function ageAfter({ words }: LeaderContext, { to }: WordRange): number | null {
  const word = words[to];
  const after = words[to + 1];
  const between = word?.precedingText === ', ' && (after === undefined || /^[,.]/.test(after.precedingText));
  return between && word.shape === 'digits' && /^\d{1,2}$/.test(word.text) ? Number(word.text) : null;
}

function ageDiffers(age: number, { facts }: Person, day: string): boolean {
  if (facts.born === undefined) return age < YOUNGEST;
  return Math.abs(Number(day.slice(0, 4)) - Number(facts.born.slice(0, 4)) - age) > TOLERANCE;
}

/**
 * True where the words beside a name cannot be said of the person.
 *
 * @param span of the name
 */
export function contradicts(context: LeaderContext, span: WordRange, person: Person): boolean {
  if (callingBefore(context, span) || callingAfter(context, span)) return true;
  const age = ageAfter(context, span);
  return age !== null && ageDiffers(age, person, context.day);
}
