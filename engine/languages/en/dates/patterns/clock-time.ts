import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';

const ZONE: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist msk eest jst'.split(' '),
);

/** 12-hour marks: `a.m.`, `am`, `PM`; the index of their last word, or null. */
function readHalfDay(words: WordReader, at: number): { pm: boolean; last: number; end: number } | null {
  const word = words.folded(at);
  if ((word === 'am' || word === 'pm') && words.spaced(at))
    return { pm: word === 'pm', last: at, end: words.at(at).end };
  if ((word === 'a' || word === 'p') && words.spaced(at) && words.folded(at + 1) === 'm' && words.gap(at + 1) === '.') {
    const stop = words.charAfter(at + 1) === '.' ? 1 : 0;
    return { pm: word === 'p', last: at + 1, end: words.at(at + 1).end + stop };
  }
  return null;
}

/** A time of day, kept only where a day stands beside it: `10 a.m.`, `9:30 p.m. EDT`, `16:00 GMT`, `7pm`. */
export const clockTime: Pattern = {
  name: 'clock-time',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    const glued = /^(\d{1,2})(am|pm)$/.exec(words.folded(at));
    if (glued !== null && Number(glued[1]) <= 12)
      return toMatch(words, at, words.at(at).end, Number(glued[1]), 0, glued[2] === 'pm');
    const hour = /^\d{1,2}$/.test(words.folded(at)) ? Number(words.folded(at)) : null;
    if (hour === null || hour > 24 || /[:.$€£/\d]$/.test(words.gap(at))) return null;
    const minuteText = words.gap(at + 1) === ':' ? /^(\d\d)(am|pm)?$/.exec(words.folded(at + 1)) : null;
    const minute = minuteText === null ? 0 : Number(minuteText[1]);
    const last = minuteText === null ? at : at + 1;
    if (minute > 59) return null;
    if (minuteText?.[2] !== undefined)
      return hour > 12 ? null : toMatch(words, last, words.at(last).end, hour, minute, minuteText[2] === 'pm');
    const halfDay = readHalfDay(words, last + 1);
    if (halfDay !== null) return hour > 12 ? null : toMatch(words, halfDay.last, halfDay.end, hour, minute, halfDay.pm);
    if (minuteText === null || hour > 23) return null;
    return toMatch(words, last, words.at(last).end, hour, minute, null);
  },
};

function toMatch(
  words: WordReader,
  last: number,
  end: number,
  hour: number,
  minute: number,
  pm: boolean | null,
): Match {
  const hour24 = pm === null ? hour : (hour % 12) + (pm ? 12 : 0);
  const zone =
    ZONE.has(words.folded(last + 1)) && words.at(last + 1).shape === 'upper' && /^\.? $/.test(words.gap(last + 1));
  const when = calendar({ time: { hour: hour24, minute } });
  return zone ? { last: last + 1, when } : { last, end, when };
}
