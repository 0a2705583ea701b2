import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { FIRST_RECENT_YEAR, FIRST_YEAR_IN_NEWS, LAST_RECENT_YEAR } from '../../../../dates/grammar/years.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import type { Word } from '../../../../text/words.ts';
import { AFTER_A_COUNT, BEFORE_A_NUMBER_NAME, BEFORE_A_RECENT_YEAR, BEFORE_A_YEAR } from '../lexicon/year-context.ts';
import { isBeforeOurEra, readFullYear, readShortYear, readSpokenYear } from './read-year.ts';

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

/** A number that may be a year, with what stands around it. */
interface YearCandidate {
  words: WordReader;
  at: number;
  value: number;
  /** From 1900 to the end of the next decades: far more often a year than a count. */
  recent: boolean;
  /** Folded. */
  before: string;
  next: Word;
  nextSpaced: boolean;
  /** A plural noun follows: the number counts it. */
  counts: boolean;
}

/** A reason to take a number for a year or not; null where it says nothing. The first that answers decides. */
interface YearRule {
  name: string;
  decide(candidate: YearCandidate): boolean | null;
}

/** What a hyphen after a year may join: another year, or one of these. */
const AFTER_A_HYPHEN = /^(?:era|style|vintage|born|model|[12]\d|[12]\d\d\d)$/;

const refuseIf = (holds: boolean): false | null => (holds ? false : null);
const acceptIf = (holds: boolean): true | null => (holds ? true : null);

/** `in the Iranian calendar`: words after a year that make it one of another count. */
const isOfOtherCalendar = (words: WordReader, at: number): boolean =>
  words.skip(at, 'in', 'the') !== null && words.folded(at + 3) === 'calendar';

/** A number of a list that a name of numbers opens: `Resolutions 1970 and 1973`. */
function isListedNumber(words: WordReader, at: number): boolean {
  let before = at - 1;
  for (let passed = 0; passed < 4 && /^(?:and|or|\d+)$/.test(words.folded(before)); passed++) before--;
  return NUMBERED.test(words.folded(before)) && words.capital(before);
}

const NUMBERED =
  /^(?:resolutions|flights|articles|sections|chapters|routes|highways|rooms|rules|regulations|directives|orders|decrees)$/;

const RULES: readonly YearRule[] = [
  // `1200 BC`, `1445 AH`, `1403 in the Iranian calendar`
  {
    name: 'other-era',
    decide: ({ words, at }) => refuseIf(isBeforeOurEra(words, at) || isOfOtherCalendar(words, at + 1)),
  },
  // `Resolutions 1970 and 1973`
  { name: 'listed-number', decide: ({ words, at }) => refuseIf(isListedNumber(words, at)) },
  // `2012-1400`: a telephone's
  { name: 'row-of-digits', decide: ({ words, at, value }) => refuseIf(isRowOfDigits(words, at, value)) },
  // `their 2025 forecasts`
  {
    name: 'owned',
    decide: ({ before, value, nextSpaced, next }) =>
      acceptIf(
        /^(?:its|their|our)$/.test(before) &&
          value >= 1990 &&
          value <= LAST_RECENT_YEAR &&
          nextSpaced &&
          next.shape === 'lower' &&
          !AFTER_A_COUNT.has(next.folded),
      ),
  },
  // `2000 people`; the `1972 Games` are an event.
  {
    name: 'counted-noun',
    decide: ({ words, at, nextSpaced, next }) =>
      refuseIf(nextSpaced && AFTER_A_COUNT.has(next.folded) && !(next.folded === 'games' && words.capital(at + 1))),
  },
  // `a 1500-metre race`
  {
    name: 'measure',
    decide: ({ words, at, next }) => refuseIf(words.gap(at + 1) === '-' && !AFTER_A_HYPHEN.test(next.folded)),
  },
  {
    name: 'brackets',
    decide: ({ words, at, recent, value }) =>
      /\($/.test(words.gap(at)) && /^[),;-]/.test(words.gap(at + 1)) ? recent || value > FIRST_YEAR_IN_NEWS : null,
  },
  // After a comma, a dash or at the start of a sentence; `2034 70` is a row of figures.
  {
    name: 'alone',
    decide: ({ words, at, recent, next, nextSpaced, counts }) =>
      words.joined(at)
        ? null
        : recent && !(nextSpaced && next.shape === 'digits') && !counts && !/[$€£#/.]$/.test(words.gap(at).trimEnd()),
  },
  // `Flight 1989`
  { name: 'name-of-number', decide: ({ before }) => refuseIf(BEFORE_A_NUMBER_NAME.has(before)) },
  // `since 1714`
  {
    name: 'year-preposition',
    decide: ({ before, recent, counts }) => (BEFORE_A_YEAR.has(before) ? recent || !counts : null),
  },
  // `of 1648`
  {
    name: 'old-year',
    decide: ({ recent, before, value, counts }) =>
      recent ? null : /^(?:of|the|from)$/.test(before) && value > FIRST_YEAR_IN_NEWS && !counts,
  },
  // `1988 cases`, but `the 1988 cases`
  { name: 'plural', decide: ({ counts, before }) => refuseIf(counts && !/^(?:the|s|of)$/.test(before)) },
  { name: 'preposition', decide: ({ before }) => acceptIf(BEFORE_A_RECENT_YEAR.has(before) || before === 's') },
  // A capitalised word before is a name: `Windows 2000`, `Peugeot 2008`; a lower-case one goes with a year (`elections 2019`).
  {
    name: 'name',
    decide: ({ words, at }) => !words.capital(at - 1) && words.at(at - 1).shape !== 'digits',
  },
];

/** Four digits after a hyphen that are no later year. */
const isRowOfDigits = (words: WordReader, at: number, value: number): boolean =>
  words.gap(at + 1) === '-' && /^\d{4}$/.test(words.folded(at + 1)) && Number(words.folded(at + 1)) <= value;

function standsAsYear(words: WordReader, at: number, value: number): boolean {
  const next = words.at(at + 1);
  const nextSpaced = words.spaced(at + 1);
  const candidate: YearCandidate = {
    words,
    at,
    value,
    recent: value >= FIRST_RECENT_YEAR && value <= LAST_RECENT_YEAR,
    before: words.folded(at - 1),
    next,
    nextSpaced,
    counts: nextSpaced && looksPlural(next.folded),
  };
  for (const { name, decide } of RULES) {
    const verdict = decide(candidate);
    if (verdict === null) continue;
    const { start, end } = words.at(at);
    words.explain?.add({ code: 'dates.year', start, end, params: { rule: name, year: verdict } });
    return verdict;
  }
  return false;
}

function looksPlural(folded: string): boolean {
  return (
    folded.length > 3 && folded.endsWith('s') && !/(?:ss|us|is|ics|news)$/.test(folded) && !LOOKS_PLURAL.has(folded)
  );
}
