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

/** `7pm`, in one word. */
function readJoined(words: WordReader, at: number): Match | null {
  const joined = /^(\d{1,2})(am|pm)$/.exec(words.folded(at));
  if (joined === null || Number(joined[1]) > 12) return null;
  return toMatch(words, at, words.at(at).end, Number(joined[1]), 0, joined[2] === 'pm');
}

interface Minutes {
  minute: number;
  /** Null where neither `am` nor `pm` is written on them. */
  pm: boolean | null;
}

/** `:30`, `:30pm` at word `at`; null where no minutes stand there. */
function readMinutes(words: WordReader, at: number): Minutes | null {
  const written = words.gap(at) === ':' ? /^(\d\d)(am|pm)?$/.exec(words.folded(at)) : null;
  if (written === null) return null;
  return { minute: Number(written[1]), pm: written[2] === undefined ? null : written[2] === 'pm' };
}

/** A time of day, kept only where a day stands beside it: `10 a.m.`, `9:30 p.m. EDT`, `16:00 GMT`, `7pm`. */
export const clockTime: Pattern = {
  name: 'clock-time',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    const joined = readJoined(words, at);
    if (joined !== null) return joined;
    const hour = /^\d{1,2}$/.test(words.folded(at)) ? Number(words.folded(at)) : null;
    if (hour === null || hour > 24 || /[:.$€£/\d]$/.test(words.gap(at))) return null;
    const minutes = readMinutes(words, at + 1);
    const { minute, pm } = minutes ?? { minute: 0, pm: null };
    if (minute > 59) return null;
    const last = minutes === null ? at : at + 1;
    const { end } = words.at(last);
    if (pm !== null) return hour > 12 ? null : toMatch(words, last, end, hour, minute, pm);
    const halfDay = readHalfDay(words, last + 1);
    if (halfDay !== null) return hour > 12 ? null : toMatch(words, halfDay.last, halfDay.end, hour, minute, halfDay.pm);
    return minutes === null || hour > 23 ? null : toMatch(words, last, end, hour, minute, null);
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
