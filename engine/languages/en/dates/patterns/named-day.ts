import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { NAMED_DAYS } from '../lexicon/named-days.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';
import { readYearAfter } from './read-year.ts';

interface Named {
  id: string;
  words: readonly string[];
}

/** By first word, the longest names first, so that `Christmas Eve` is not `Christmas`. */
const BY_FIRST_WORD = new Map<string, Named[]>();
for (const [name, id] of NAMED_DAYS) {
  const words = name.split(/[ .'-]+/);
  const first = words[0] ?? '';
  BY_FIRST_WORD.set(
    first,
    [...(BY_FIRST_WORD.get(first) ?? []), { id, words }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** Between the words of a name stand a space, a hyphen, an apostrophe or an abbreviation's stop. */
const WITHIN_A_NAME = /^(?: |-|'|'? |\. )$/;

function readName(words: WordReader, at: number): { id: string; last: number } | null {
  if (!words.capital(at)) return null;
  for (const named of BY_FIRST_WORD.get(words.folded(at)) ?? []) {
    const length = named.words.length;
    if (
      named.words.every(
        (word, i) => words.folded(at + i) === word && (i === 0 || WITHIN_A_NAME.test(words.gap(at + i))),
      )
    ) {
      return { id: named.id, last: at + length - 1 };
    }
  }
  return null;
}

/** `Christmas`, `Good Friday`, `last Thanksgiving`, `Eid al-Fitr 2024`. Inside a longer name (`Easter Island`) it is none. */
export const namedDay: Pattern = {
  name: 'named-day',
  opens: [...BY_FIRST_WORD.keys(), ...RELATIVE_MODIFIER_WORDS],
  read(words, at): Match | null {
    const modified = readRelativeModifier(words, at);
    const index = modified?.next ?? at;
    if (modified !== null && !words.spaced(index)) return null;
    const name = readName(words, index);
    if (name === null) return null;
    const next = name.last + 1;
    const inName = words.spaced(next) && words.capital(next) && !/^(?:i|he|she|it|they|the)$/.test(words.folded(next));
    if (
      inName ||
      words.gap(next) === '-' ||
      /^(?:tree|trees|card|cards|song|songs|carol|carols|shopping|dinner|gift|gifts|present|presents|egg|eggs|movie|lights|decorations|sales|market|markets)$/.test(
        words.folded(next),
      )
    )
      return null;
    // `Every Christmas` is recurring; `Father Christmas` a person.
    if (words.spaced(index) && /^(?:every|each|father|merry|happy)$/.test(words.folded(index - 1))) return null;
    // `Easter week`: the week that holds the day.
    if (words.skip(next, 'week') !== null && words.gap(next + 1) !== '-')
      return { last: next, when: calendar({ namedDay: name.id, holding: 'week' }, modified?.relative ?? null) };
    const year = readYearAfter(words, next);
    const fields = year === null ? { namedDay: name.id } : { namedDay: name.id, year: year.year };
    return { last: year?.last ?? name.last, when: calendar(fields, modified?.relative ?? null) };
  },
};
