import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { DECADE_WORDS } from '../lexicon/numbers.ts';

/** Decades without their century are those of the twentieth, except the twenties of our own: `the '90s`, `the eighties`. */
function decadeOf(tens: number): number {
  return (tens <= 2 ? 200 : 190) + tens;
}

/** `the 1990s`, `the '80s`, `mid-2000s`, `the nineties`. */
export const decade: Pattern = {
  name: 'decade',
  opens: [...DECADE_WORDS.keys()],
  opensWithNumber: true,
  read(words, at): Match | null {
    const folded = words.folded(at);
    const full = /^(1\d\d|20\d)0s$/.exec(folded);
    if (full !== null) return { last: at, when: calendar({ decade: Number(full[1]) }) };
    const possessive = /^(?:1\d\d|20\d)0$/.test(folded) && words.gap(at + 1) === "'" && words.folded(at + 1) === 's';
    if (possessive && words.folded(at - 1) === 'the')
      return { last: at + 1, when: calendar({ decade: Number(folded.slice(0, 3)) }) };
    const before = words.folded(at - 1);
    const inPhrase = /^(?:the|early|mid|late|and|to|since|swinging|roaring)$/.test(before);
    const short = /^([1-9])0s$/.exec(folded);
    if (short !== null) {
      const apostrophe = /'$/.test(words.gap(at));
      // `in his 60s`, `temperatures in the 80s`: without an apostrophe only after `the`, and not for warmth or age.
      if (
        !apostrophe &&
        !(before === 'the' && /^(?:in|of|since|during|from|until)$/.test(words.folded(at - 2)) && Number(short[1]) >= 2)
      )
        return null;
      if (!apostrophe && words.folded(at - 3).startsWith('temperature')) return null;
      return {
        last: at,
        ...(apostrophe ? { start: words.at(at).start - 1 } : {}),
        when: calendar({ decade: decadeOf(Number(short[1])) }),
      };
    }
    const word = DECADE_WORDS.get(folded);
    if (word === undefined || !inPhrase || (!words.spaced(at) && words.gap(at) !== '-')) return null;
    return { last: at, when: calendar({ decade: decadeOf(word) }) };
  },
};
