import { calendar, type Pattern } from '../../../dates/expression.ts';
import { type Form, type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import {
  countedFromDayOf,
  dateOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { isAhead, isMonth, isOneUnit, isRunning, isSeason, isWeekday, looksAhead, looksBack } from './guards.ts';
import { lexicon } from './lexicon.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };
const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** `2025`, `, 2025`, `सन् 2025`, `वर्ष 2025` after a day and month. */
const YEAR = '( {year}|, {year}| वर्ष {year}| सन {year}| सन् {year}|-{year})';

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(पहली|प्रथम|पहला) तिमाही', 1],
  ['(दूसरी|द्वितीय) तिमाही', 2],
  ['(तीसरी|तृतीय) तिमाही', 3],
  ['(चौथी|चतुर्थ|अंतिम|आखिरी) तिमाही', 4],
];
const HALVES: readonly (readonly [words: string, half: number])[] = [
  ['(पहली|प्रथम) छमाही', 1],
  ['(दूसरी|द्वितीय) छमाही', 2],
];

const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day}[ ]-[ ]{day2} {month}[${YEAR}]`,
      `{day} (से|से लेकर) {day2} {month}[${YEAR}][ तक]`,
      `{day} {month} (से|से लेकर) {day2} {month2}[ {year2}][ तक]`,
      `{day} {month}[ ]-[ ]{day2} {month2}[ {year2}]`,
      `{month} {day} से {day2}[ तक]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{weekday}[,] ]{day} {month}[${YEAR}]`,
      '{month} {day}, {year}',
      `{day}( |-){month}[.][ |-]{year}`,
      '[{weekday}[,] ]{month} {day}',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}^ (और|व|या|एवं) {day9} {month}`,
      `{day}^, {day8} (और|व|या|एवं) {day9} {month}`,
      '{day}^,[ ]{day9} {month}',
    ],
    means: dateOf,
  }),
  pattern({ name: 'day-of-month', forms: ['{day} तारीख', '(दिनांक|तारीख) {day}'], means: dateOf }),
];

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [
      '{monthname}[ ]-[ ]{monthname2}[ {year}]',
      '{monthname}[ {year}] से {monthname2}[ {year2}] (तक|के बीच|के दौरान)',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [
      '{month}[,] [वर्ष |सन |सन् ]{year}',
      '{monthname}[ महीने| माह]',
      '{relative} [साल ]{monthname}[ महीने| माह]',
      '{year} {monthname}',
      '{year} (के|की) {monthname}[ महीने| माह]',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ {year}]', '{relative} {named}'], means: dateOf }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `इस सोमवार` is the nearest that suits the tense, as `सोमवार को` is.
    forms: ['[इस ]{weekday}', '{relative} {weekday}', '{relative} (सप्ताह|हफ्ते) [के ]{weekday}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [['[{relative} ](सप्ताहांत|वीकेंड)', { weekend: 1 }]],
    means: dateOf,
  }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: ['{relative} {season}', '{year} (की|के) {season}', '{season}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({
    name: 'quarter',
    forms: QUARTERS.flatMap(([words, quarter]): Form[] => [
      [`[वर्ष |साल ]{year} की ${words}`, { quarter }],
      [words, { quarter }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'half',
    forms: HALVES.flatMap(([words, half]): Form[] => [
      [`[वर्ष |साल ]{year} की ${words}`, { half }],
      [words, { half }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'decade',
    forms: [
      ...Array.from({ length: 21 }, (_, i): Form => {
        const decadeyear = 1850 + 10 * i;
        return [`${decadeyear} (के|वाले) (दशक|दशकों)`, { decadeyear }];
      }),
      '({tens}|{decade}) (के|वाले) दशक',
      'सन {tens} के दशक',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'century',
    forms: ['{ordinal} (सदी|शताब्दी)', '{century}( |-)(वीं|वी) (सदी|शताब्दी)'],
    means: (captures) => {
      const century = captures.get('ordinal') ?? captures.get('century');
      return typeof century === 'number' ? calendar({ century }) : null;
    },
  }),
];

const ABOUT = '[करीब |लगभग |तकरीबन |कोई ]';

const relative: readonly Pattern[] = [
  pattern({
    name: 'units-before-day',
    forms: ['{deictic} से {count} {unit} (पहले|पूर्व)'],
    means: countedFromDayOf(-1),
  }),
  pattern({
    name: 'units-after-day',
    forms: ['{deictic} (से|के) {count} {unit} बाद'],
    means: countedFromDayOf(1),
  }),
  pattern({
    name: 'units-ago',
    forms: [`${ABOUT}{count} {unit} (पहले|पूर्व)`, ['(साल|वर्ष)[ भर] पहले', { unit: 'year', count: 1 }]],
    means: unitsAwayOf(-1),
  }),
  pattern({
    name: 'units-ahead',
    forms: [`${ABOUT}{count} {unit} (में|के अंदर|के भीतर)`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-later',
    forms: [`${ABOUT}{count} {unit} (बाद|के बाद)`],
    means: unitsAwayOf(1, 'reference-time'),
  }),
  pattern({
    name: 'tomorrow',
    forms: [
      ['कल', { deictic: 1 }],
      ['आने वाले कल', { deictic: 1 }],
    ],
    means: deicticOf,
    accepts: looksAhead,
  }),
  pattern({ name: 'day-after-tomorrow', forms: [['परसों', { deictic: 2 }]], means: deicticOf, accepts: looksAhead }),
  pattern({
    name: 'deictic-day',
    forms: ['{deictic}', ['(बीते|गत|बीती) (कल|दिन|रोज|रात)', { deictic: -1 }]],
    means: deicticOf,
    accepts: (place) => place.words.folded(place.last) === 'आज' || looksBack(place),
  }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{relative} {unit}',
      ['अगले (दिन|रोज)', { unit: 'day', relative: 'following' }],
      ['(उस|उसी) दिन', { unit: 'day', relative: 'same' }],
      ['(पिछले|गत) दिन', { unit: 'day', relative: 'previous' }],
      ['इसके अगले (साल|वर्ष)', { unit: 'year', relative: 'following' }],
    ],
    means: relativeUnitOf,
    accepts: isOneUnit,
  }),
  pattern({ name: 'running-unit', forms: ['{unit}'], means: runningUnitOf, accepts: isRunning }),
  pattern({
    name: 'vague-present',
    forms: ['अब', 'अभी', 'फिलहाल', 'इन दिनों', 'आजकल', 'इस समय', 'इस वक्त'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: ['हाल ही में', 'हाल में', 'पिछले (दिनों|कुछ दिनों|कुछ समय)', 'बीते दिनों', 'कुछ (दिन|समय|साल|महीने) पहले'],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['जल्द[ ही]', 'आने वाले (दिनों|समय) में', 'भविष्य में'],
    means: vagueOf('FUTURE_REF'),
  }),
];

const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: ['[वर्ष |साल |सन |सन् ]{year} (से|से लेकर) {year2} (तक|के बीच|के दौरान)', '(वर्ष|साल|सन|सन्) {year}[ ]-[ ]{year2}'],
    means: dateOf,
  }),
  pattern({ name: 'year-with-word', forms: ['(वर्ष|साल|सन|सन्|ईस्वी) {year}', '{year} ई'], means: dateOf }),
  yearPattern(textRules, {
    before: ['वर्ष', 'साल', 'सन', 'सन्'],
    beforeRecent: [],
    counted: [
      'रुपये',
      'रुपए',
      'रुपयों',
      'करोड़',
      'लाख',
      'हजार',
      'लोग',
      'लोगों',
      'किलोमीटर',
      'किमी',
      'मीटर',
      'वोट',
      'मामले',
      'मामलों',
      'सीट',
      'सीटें',
      'जवान',
      'डॉलर',
      'टन',
      'एकड़',
      'फीट',
    ],
    numberNames: ['धारा', 'अनुच्छेद', 'ट्रेन', 'उड़ान', 'नंबर', 'पृष्ठ', 'संख्या'],
  }),
  pattern({
    name: 'year-before-postposition',
    forms: ['{year}^ (में|से|तक|के बाद|से पहले|के दौरान|की शुरुआत|के अंत|के चुनाव|के आम|के लोकसभा|के विधानसभा)'],
    means: dateOf,
    accepts: ({ captures }) => {
      const year = captures.get('year');
      return typeof year === 'number' && year >= 1900 && year <= 2059;
    },
  }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...days, ...months, ...weekdays, ...periods, ...relative, ...years];
