import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { ORDINAL_WORDS, readOrdinal } from '../lexicon/numbers.ts';

/** `the 20th century`, `nineteenth-century`, `the twenty-first century`. */
export const century: Pattern = {
  name: 'century',
  opens: [...ORDINAL_WORDS, 'twenty'],
  opensWithNumber: true,
  read(words, at): Match | null {
    const twentyFirst = words.folded(at) === 'twenty' && words.folded(at + 1) === 'first' && words.joined(at + 1);
    const ordinal = twentyFirst ? 21 : readOrdinal(words.folded(at));
    const index = twentyFirst ? at + 2 : at + 1;
    if (ordinal === null || ordinal > 25 || words.folded(index) !== 'century' || !words.joined(index)) return null;
    // Before our era there is no TIMEX3 century that a timeline could show.
    if (
      /^(?:bc|bce)$/.test(words.folded(index + 1)) ||
      (words.folded(index + 1) === 'b' && words.folded(index + 2) === 'c')
    )
      return null;
    return { last: index, when: calendar({ century: ordinal }) };
  },
};
