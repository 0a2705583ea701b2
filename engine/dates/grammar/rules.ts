import { once } from '../../lazy.ts';
import type { DateJoins, DateRules, Direction, ModifierPhrase } from '../date-rules.ts';
import type { Expression, Pattern } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';
import type { DateLexicon } from './lexicon.ts';
import { phraseSet, splitPhrase, type WordSplitter } from './phrases.ts';

/** The small words that join dates. Those that stand between are written without the spaces around: `y`, `del`. */
export interface JoinWords {
  /** Close a list: `y`, `o`. */
  and: readonly string[];
  /** Lead to the end of a range: `a`, `al`, `hasta el`. */
  to: readonly string[];
  /** Lead from a part to the larger time it lies in: `de`, `del`, `de la`. */
  of: readonly string[];
  /** Lead from a day to its time: `a las`. */
  at?: readonly string[];
  /** Lead from a time to its day: `del`. */
  on?: readonly string[];
  /** True where a date in brackets repeats the weekday before it: `Freitag (20. Juni)`. */
  bracketedDate?: boolean;
  /**
   * What two dates on either side of a hyphen are: `range` (one expression, as where left out) or `ends` (the two ends of a
   * stretch, each a date: the German gold sets mark `1898-1976` so).
   */
  hyphen?: 'range' | 'ends';
  /** Between a larger time and its part, where it stands first: `去年[]5月`; an empty one is a space alone: `पिछले साल[ ]5 मई`. */
  wholeFirst?: readonly string[];
}

/** All that a language says of its dates beside its patterns. */
export interface DateGrammar {
  rules: WordSplitter;
  lexicon: DateLexicon;
  patterns: readonly Pattern[];
  joins: JoinWords;
  /** True for a script without spaces between words. */
  unspaced?: boolean;
  articles?: readonly string[];
  modifiersBefore?: readonly ModifierPhrase[];
  modifiersAfter?: readonly ModifierPhrase[];
  /** Right before a time that comes back and is no date: `todos los`, `cada`. */
  recurringBefore?: readonly string[];
  /** Right after one: `de cada año`. */
  recurringAfter?: readonly string[];
  /** Right before the first of two dates, these make a range of what else is a list: `entre`, `entre el`. */
  opensRange?: readonly string[];
  /** See `DateRules`. */
  joinsRangesInWords?: boolean;
  countsFromPublicationAtFirst?: boolean;
  directionAt(words: WordReader, first: number, last: number): Direction;
  /** See `DateRules`. */
  governingTense?(words: WordReader, first: number, last: number): 'past' | 'future' | null;
}

const RANGE_HYPHENS = ['-', ' - ', '--', ' -- ', '~', ' ~ ', '～'];
const COMMAS = [', ', '، ', '、', '，'];

/**
 * What may stand between dates, from the words that do: each between spaces, or bare in a script without them.
 *
 * @param fold splits and folds the words as the text's are
 */
function createJoins(rules: WordSplitter, words: JoinWords, unspaced = false): DateJoins {
  const spaces = unspaced ? ['', ' '] : [' '];
  const plain = (phrase: string) =>
    splitPhrase(rules, phrase)
      .map(({ folded, gap }, i) => (i === 0 ? folded : gap + folded))
      .join('');
  // An elided word stands at the next one without a space: `de l'année`.
  const closing = (phrase: string, space: string) => (phrase.endsWith("'") ? "'" : space);
  const between = (phrases: readonly string[] = []) =>
    phrases.flatMap((phrase) =>
      phrase === '' ? [' '] : spaces.map((space) => `${space}${plain(phrase)}${closing(phrase, space)}`),
    );
  const and = between(words.and);
  const commas = unspaced ? [...COMMAS, ','] : COMMAS;
  const wholeFirst = new Set([...(unspaced ? spaces : []), ...between(words.wholeFirst)]);
  return {
    weekdayBeforeDate: new Set([
      ...spaces,
      ...commas,
      ' - ',
      ...(words.bracketedDate === true ? [' ('] : []),
      ...between(words.of),
    ]),
    weekdayAfterDate: new Set([...spaces, ...commas, ' (', '(', '（']),
    weekdayBeforeRange: new Set([...spaces, ...commas]),
    timeBeforeDay: new Set([...spaces, ...commas, ...between(words.on)]),
    timeAfterDay: new Set([...spaces, ...commas, ...between(words.at)]),
    partBeforeWhole: new Set([...spaces, ...commas, ' (', ...between(words.of)]),
    wholeBeforePeriod: wholeFirst,
    wholeBeforeMonth: wholeFirst,
    list: new Set([...and, ...commas, ...and.map((text) => `,${text}`)]),
    range: new Set([...between(words.to), ...RANGE_HYPHENS]),
    oneRange: new Set(words.hyphen === 'ends' ? [] : RANGE_HYPHENS),
    rangeWhenOpened: new Set(and),
  };
}

/**
 * The rules of a language from its grammar.
 *
 * @example createDateRules({ rules: textRules, lexicon, patterns, joins: { and: ['y'], to: ['a'], of: ['de'] }, directionAt })
 */
export function createDateRules(grammar: DateGrammar): DateRules {
  const { rules, lexicon, unspaced = false } = grammar;
  const parts = phraseSet(rules, lexicon.partsOfDay);
  const before = phraseSet(rules, grammar.recurringBefore ?? []);
  const after = phraseSet(rules, grammar.recurringAfter ?? []);
  const opens = phraseSet(rules, grammar.opensRange ?? []);
  const folded = (phrase: string) => splitPhrase(rules, phrase).map((word) => word.folded);
  const foldPhrase = (modifier: ModifierPhrase): ModifierPhrase => ({
    ...modifier,
    phrase: folded(modifier.phrase).join(' '),
  });
  const abbreviations = Object.entries(lexicon.weekdayAbbreviations ?? {});
  // Split when a text in the language first asks, as its forms and phrases are.
  const split = once(() => ({
    joins: createJoins(rules, grammar.joins, unspaced),
    articles: new Set((grammar.articles ?? []).flatMap(folded)),
    modifiersBefore: (grammar.modifiersBefore ?? []).map(foldPhrase),
    modifiersAfter: (grammar.modifiersAfter ?? []).map(foldPhrase),
    weekdayAbbreviations: new Map(abbreviations.map(([word, day]) => [folded(word).join(' '), day])),
  }));
  return {
    patterns: grammar.patterns,
    unspaced,
    get joins() {
      return split().joins;
    },
    get articles() {
      return split().articles;
    },
    get modifiersBefore() {
      return split().modifiersBefore;
    },
    get modifiersAfter() {
      return split().modifiersAfter;
    },
    get weekdayAbbreviations() {
      return split().weekdayAbbreviations;
    },
    readPartOfDay: (words, at) => (words.joined(at) ? (parts.read(words, at)[0]?.last ?? null) : null),
    isRecurring: (words, { first, last, when }: Expression) => {
      if (when.kind === 'calendar' && when.fields.year !== undefined) return false;
      const precedes = words.spaced(first) && before.readBefore(words, first - 1) !== null;
      return precedes || (words.spaced(last + 1) && after.read(words, last + 1).length > 0);
    },
    opensRange: (words, { first }) => words.spaced(first) && opens.readBefore(words, first - 1) !== null,
    directionAt: grammar.directionAt,
    ...(grammar.governingTense && { governingTense: grammar.governingTense }),
    joinsRangesInWords: grammar.joinsRangesInWords ?? false,
    countsFromPublicationAtFirst: grammar.countsFromPublicationAtFirst ?? false,
    refiners: [],
  };
}

/**
 * Phrases that narrow the date beside them, with their TIMEX3 `mod`: one line a kind.
 *
 * @param modifier TIMEX3 `mod`; null for words that only belong to the date
 * @param goesWith see `ModifierPhrase`
 */
export const modifierPhrases = (
  modifier: ModifierPhrase['modifier'],
  phrases: readonly string[],
  goesWith?: ModifierPhrase['goesWith'],
): ModifierPhrase[] => phrases.map((phrase) => ({ phrase, modifier, ...(goesWith && { goesWith }) }));
