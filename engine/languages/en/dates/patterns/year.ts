import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { AFTER_A_COUNT, BEFORE_A_NUMBER_NAME, BEFORE_A_RECENT_YEAR, BEFORE_A_YEAR } from '../lexicon/year-context.ts';
import { readFullYear, readShortYear, readSpokenYear } from './read-year.ts';

/** Bare numbers from here to the end of the next decade are years far more often than counts in news. */
const FIRST_RECENT = 1900;
const LAST_RECENT = 2059;

/** A plural noun after a number says that it counts: `1988 cases`; verbs and these words only look like one. */
const LOOKS_PLURAL: ReadonlySet<string> = new Set([
  'is',
  'was',
  'has',
  'as',
  'this',
  'its',
  'his',
  'us',
  'does',
  'less',
  'across',
  'plus',
  'versus',
  'thus',
  'process',
  'crisis',
  'series',
  'congress',
  'business',
  'census',
  'years',
  'elections',
  'talks',
  'protests',
  'attacks',
  'olympics',
  'games',
  'earnings',
  'results',
  'profits',
  'sales',
  'accords',
  'agreements',
  'sanctions',
  'riots',
  'finals',
  'levels',
  'revenues',
  'losses',
  'polls',
  'primaries',
  'floods',
  'wars',
  'hostilities',
]);

/**
 * A year alone: `in 1972`, `the 1972 accord`, `(1999)`, `by 2030`. Numbers from 1900 on are taken for years unless a sign
 * says otherwise; earlier ones need a word that only goes with a year.
 */
export const year: Pattern = {
  name: 'year',
  opens: ['sixteen', 'seventeen', 'eighteen', 'nineteen', 'two'],
  opensWithNumber: true,
  read(words, at): Match | null {
    const short = readShortYear(words, at);
    if (short !== null) {
      return BEFORE_A_YEAR.has(words.folded(at - 1)) || BEFORE_A_RECENT_YEAR.has(words.folded(at - 1))
        ? { last: at, start: short.start, when: calendar({ year: short.year }) }
        : null;
    }
    const spoken = readSpokenYear(words, at);
    if (spoken !== null) return { last: spoken.last, when: calendar({ year: spoken.year }) };
    const full = readFullYear(words, at);
    if (full === null || !standsAsYear(words, at, full.year)) return null;
    return { last: at, when: calendar({ year: full.year }) };
  },
};

function standsAsYear(words: WordReader, at: number, value: number): boolean {
  const before = words.folded(at - 1);
  const gap = words.gap(at);
  const next = words.at(at + 1);
  const nextSpaced = words.spaced(at + 1);
  if (nextSpaced && AFTER_A_COUNT.has(next.folded)) return false;
  if (words.gap(at + 1) === '-' && !/^(?:era|style|vintage|born|model|[12]\d|[12]\d\d\d)$/.test(next.folded)) {
    // `a 1500-metre race`; a hyphen after a year joins only these, another year or, spaced, a clause.
    return false;
  }
  const recent = value >= FIRST_RECENT && value <= LAST_RECENT;
  if (/\($/.test(gap) && /^[),;-]/.test(words.gap(at + 1))) return recent || value > 1400;
  if (!words.joined(at)) {
    // After a comma, a bracket, a dash or at the start of a sentence; `2034 70` is a row of figures.
    if (nextSpaced && next.shape === 'digits') return false;
    return recent && !(nextSpaced && looksPlural(next.folded)) && !/[$€£#/.]$/.test(gap.trimEnd());
  }
  if (BEFORE_A_NUMBER_NAME.has(before)) return false;
  if (BEFORE_A_YEAR.has(before)) return recent || !(nextSpaced && looksPlural(next.folded));
  if (!recent)
    return (
      (before === 'of' || before === 'the' || before === 'from' || before === 'to') &&
      value > 1400 &&
      !(nextSpaced && looksPlural(next.folded)) &&
      before !== 'to'
    );
  if (nextSpaced && looksPlural(next.folded) && !/^(?:the|s|of)$/.test(before)) return false;
  if (BEFORE_A_RECENT_YEAR.has(before) || before === 's') return true;
  // A capitalised word before is a name: `Windows 2000`, `Peugeot 2008`; a lower-case one goes with a year (`elections 2019`).
  return !words.capital(at - 1) && words.at(at - 1).shape !== 'digits';
}

function looksPlural(folded: string): boolean {
  return (
    folded.length > 3 && folded.endsWith('s') && !/(?:ss|us|is|ics|news)$/.test(folded) && !LOOKS_PLURAL.has(folded)
  );
}
