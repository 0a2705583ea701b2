/** The files of a language of which nothing is written yet: they compile, and the corpus test then asks for what is missing. */

const index = (tag: string) => `import { datesOnly } from '../dates-only.ts';
import { dates } from './dates/index.ts';
import { textRules } from './text/index.ts';
import { traits } from './traits.ts';

/** The language, so far its dates. */
export const ${tag} = datesOnly({ tag: '${tag}', traits, text: textRules, dates });
`;

const TRAITS = `import type { LanguageTraits } from '../language.ts';

/** How a text of the language is told: by its letters and some forty of its commonest words, folded. */
export const traits: LanguageTraits = {
  letter: /\\p{Script=Latin}/u,
  commonWords: new Set(''.split(' ')),
};
`;

const TEXT = `import { foldWord } from '../../../text/fold.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { splitWords } from '../../../text/words.ts';

/** Words and sentences of the language. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: (folded) => [folded],
  caseCarriesNames: true,
  abbreviations: new Set(''.split(' ')),
  closingAbbreviations: new Set(''.split(' ')),
  sentenceOpeners: new Set(''.split(' ')),
  ordinalFullStop: false,
};
`;

const LEXICON = `import type { DateLexicon } from '../../../dates/grammar/lexicon.ts';

/** The words of its dates, as the language writes them. */
export const lexicon: DateLexicon = {
  months: {},
  weekdays: {},
  seasons: {},
  units: {},
  relative: {},
  deictic: {},
  partsOfDay: [],
  numbers: {},
};
`;

const GRAMMAR = `import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };

/** A pattern of the language, from its forms. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);
`;

const PATTERNS = `import type { Pattern } from '../../../dates/expression.ts';
import { dateOf, deicticOf, relativeUnitOf, unitsAwayOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { yearRange } from '../../../dates/grammar/year-range.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { pattern } from './grammar.ts';
import { YEAR_WORDS } from './years.ts';

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({ name: 'day-month-name', forms: ['[{weekday}[,] ]{day} {month}[ {year}]'], means: dateOf }),
  pattern({ name: 'month', forms: ['{monthname}[ {year}]'], means: dateOf }),
  pattern({ name: 'weekday', forms: ['{weekday}[ {relative}]'], means: dateOf }),
  pattern({ name: 'units-ago', forms: ['{count} {unit} AGO'], means: unitsAwayOf(-1) }),
  pattern({ name: 'deictic-day', forms: ['{deictic}'], means: deicticOf }),
  pattern({ name: 'relative-unit', forms: ['{relative} {unit}', '{unit} {relative}'], means: relativeUnitOf }),
  yearRange,
  yearPattern(textRules, YEAR_WORDS),
];
`;

const YEARS = `import type { YearWords } from '../../../dates/grammar/years.ts';

/** What makes a number a year, a count or a name. */
export const YEAR_WORDS: YearWords = { before: [], beforeRecent: [], counted: [], numberNames: [] };
`;

const DIRECTION = `import { createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { textRules } from '../text/index.ts';

/** Which way a clause looks: its nearest verb. */
export const directionAt = createDirection(textRules, { cues: [wordCues(textRules, { future: [], past: [] })] });
`;

const DATES = `import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How the language writes dates. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: { and: [], to: [], of: [] },
  directionAt,
});
`;

const PATTERN_NAMES = [
  'numeric-date',
  'day-month-name',
  'month',
  'weekday',
  'units-ago',
  'deictic-day',
  'relative-unit',
];

const corpus = () => `import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** What each pattern must read in an article of Monday, 5 May 2025, and what it must leave alone. */
export const DATES: readonly PatternCorpus[] = [
  {
    pattern: 'year',
    accepted: [reads('1999', '1999', '1999')],
    rejected: [],
  },
${[...PATTERN_NAMES, 'year-range'].map((name) => `  { pattern: '${name}', accepted: [], rejected: [] },\n`).join('')}];
`;

const test = (tag: string) => `import { DATES } from '../../../engine/languages/${tag}/corpus/dates.ts';
import { dates } from '../../../engine/languages/${tag}/dates/index.ts';
import { textRules } from '../../../engine/languages/${tag}/text/index.ts';
import { runCorpus } from './run-corpus.ts';

runCorpus({ text: textRules, dates }, DATES);
`;

/**
 * The files of a new language by their paths in the repository.
 *
 * @param tag BCP 47 primary subtag
 */
export const languageFiles = (tag: string): readonly (readonly [path: string, text: string])[] => {
  const folder = `engine/languages/${tag}`;
  return [
    [`${folder}/index.ts`, index(tag)],
    [`${folder}/traits.ts`, TRAITS],
    [`${folder}/text/index.ts`, TEXT],
    [`${folder}/dates/lexicon.ts`, LEXICON],
    [`${folder}/dates/grammar.ts`, GRAMMAR],
    [`${folder}/dates/patterns.ts`, PATTERNS],
    [`${folder}/dates/years.ts`, YEARS],
    [`${folder}/dates/direction.ts`, DIRECTION],
    [`${folder}/dates/index.ts`, DATES],
    [`${folder}/corpus/dates.ts`, corpus()],
    [`tests/engine/dates/corpus-${tag}.test.ts`, test(tag)],
  ];
};
