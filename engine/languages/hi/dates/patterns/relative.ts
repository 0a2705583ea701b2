import type { Pattern } from '../../../../dates/expression.ts';
import {
  countedFromDayOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  stretchOf,
  unitsAwayOf,
  vagueOf,
} from '../../../../dates/grammar/meanings.ts';
import {
  isAhead,
  isCountedFromNow,
  isOneAmount,
  isOneUnit,
  isRunning,
  isToday,
  looksAhead,
  looksBack,
} from '../guards.ts';
import { pattern } from './shared.ts';

const ABOUT = '[करीब |लगभग |तकरीबन |कोई ]';

/** `दो हफ्ते पहले`, `आज से तीन दिन बाद`, `इससे एक साल पहले`. */
const amounts: readonly Pattern[] = [
  pattern({
    name: 'units-before-day',
    forms: ['{deictic} से {count} {unit} (पहले|पूर्व)', ['कल से {count} {unit} (पहले|पूर्व)', { deictic: -1 }]],
    means: countedFromDayOf(-1),
  }),
  pattern({
    name: 'units-after-day',
    forms: ['{deictic} (से|के) {count} {unit} (बाद|में|के अंदर|के भीतर)'],
    means: countedFromDayOf(1),
  }),
  pattern({
    name: 'units-before-then',
    forms: ['(इससे|उससे|इस से|उस से) {count} {unit} (पहले|पूर्व)'],
    means: unitsAwayOf(-1, 'reference-time'),
  }),
  pattern({
    name: 'units-ago',
    forms: [
      `${ABOUT}{count} {unit} (पहले|पूर्व)`,
      ['(साल|वर्ष) भर (पहले|पूर्व)', { unit: 'year', count: 1 }],
      ['डेढ़ (साल|वर्ष|बरस) (पहले|पूर्व)', { unit: 'month', count: 18 }],
      ['ढाई (साल|वर्ष|बरस) (पहले|पूर्व)', { unit: 'month', count: 30 }],
      ['डेढ़ (महीने|माह) (पहले|पूर्व)', { unit: 'week', count: 6 }],
      ['(आधा|आधे) (दशक) (पहले|पूर्व)', { unit: 'year', count: 5 }],
    ],
    means: unitsAwayOf(-1),
    accepts: (place) => isCountedFromNow(place) && isOneAmount(place),
  }),
  pattern({
    name: 'stretch',
    forms: [
      ['(पिछले|पिछली|बीते|बीती|गत|विगत|गुजरे) {count} {unit}', { relative: 'past' }],
      ['{count} (पिछले|पिछली|बीते) {unit}', { relative: 'past' }],
      ['(अगले|अगली|आगामी|आने वाले|आने वाली) {count} {unit}', { relative: 'coming' }],
      ['{count} (अगले|आगामी) {unit}', { relative: 'coming' }],
    ],
    means: stretchOf,
  }),
  pattern({
    name: 'units-ahead',
    forms: [`${ABOUT}{count} {unit} (में|के अंदर|के भीतर)`, '{count} {unit} बाद'],
    means: unitsAwayOf(1),
    accepts: (place) => isAhead(place) && isCountedFromNow(place) && isOneAmount(place),
  }),
  pattern({
    name: 'units-later',
    forms: [`${ABOUT}{count} {unit} (बाद|के बाद)`],
    means: unitsAwayOf(1, 'reference-time'),
  }),
];

/** कल and परसों are yesterday or tomorrow by the tense; आज is today. */
const deictic: readonly Pattern[] = [
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
    name: 'today',
    forms: [['आज[ के दिन| के ही दिन| ही के दिन]', { deictic: 0 }]],
    means: deicticOf,
    accepts: isToday,
  }),
  pattern({
    name: 'deictic-day',
    forms: [
      ['(कल|बीते कल)', { deictic: -1 }],
      ['परसों', { deictic: -2 }],
    ],
    means: deicticOf,
    accepts: looksBack,
  }),
  pattern({
    name: 'last-night',
    forms: [
      ['(बीते|गत|बीती) (दिन|दिवस|रोज|रात|शाम|सुबह|दोपहर|रात्रि)', { deictic: -1 }],
      ['(बीती|गत|पिछली) (देर रात|देर शाम|रात)', { deictic: -1 }],
    ],
    means: deicticOf,
  }),
];

const units: readonly Pattern[] = [
  pattern({
    name: 'relative-unit',
    forms: [
      '{relative} {unit}',
      ['{relative} कैलेंडर (साल|वर्ष)', { unit: 'year' }],
      ['यह (साल|वर्ष)', { unit: 'year', relative: 'this' }],
      ['यह (सप्ताह|हफ्ता)', { unit: 'week', relative: 'this' }],
      ['यह (महीना|माह)', { unit: 'month', relative: 'this' }],
      ['(अगले|दूसरे) ही (दिन|रोज)', { unit: 'day', relative: 'following' }],
      ['अगले (दिन|रोज)', { unit: 'day', relative: 'following' }],
      ['(उस|उसी) दिन', { unit: 'day', relative: 'same' }],
      ['पिछले दिन', { unit: 'day', relative: 'previous' }],
      ['(इसके|उसके) अगले (साल|वर्ष)', { unit: 'year', relative: 'following' }],
      ['(इसके|उसके) अगले (महीने|माह)', { unit: 'month', relative: 'following' }],
      ['(इसके|उसके) अगले दिन', { unit: 'day', relative: 'following' }],
    ],
    means: relativeUnitOf,
    accepts: isOneUnit,
  }),
  pattern({ name: 'running-unit', forms: ['{unit}'], means: runningUnitOf, accepts: isRunning }),
];

const vague: readonly Pattern[] = [
  pattern({
    name: 'vague-present',
    forms: ['अब', 'अभी', 'फिलहाल', 'इन दिनों', 'आजकल', 'आज कल', 'आज-कल', 'इस समय', 'इस वक्त'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: ['हाल ही में', 'हाल में', '(पिछले|बीते|गत) (दिनों|कुछ दिनों|कुछ समय|कुछ महीनों)', 'कुछ (दिन|समय|साल|महीने) पहले'],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['जल्द[ ही]', '(आने वाले|आगामी|अगले कुछ) (दिनों|समय|दिन) में', 'भविष्य में'],
    means: vagueOf('FUTURE_REF'),
  }),
];

/** Times as seen from publication or from the time named before. */
export const relative: readonly Pattern[] = [...amounts, ...vague.slice(0, 1), ...deictic, ...units, ...vague.slice(1)];
