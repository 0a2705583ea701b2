import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import {
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  stretchOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { pattern } from './grammar.ts';
import { isAhead, isDayBefore, isInStory, isOneUnit, isRunning } from './guards.ts';

const ABOUT = '[около |почти |примерно |более |больше |менее |чуть более |чуть больше ]';

/** Times counted from publication or from a time named before, and the running ones. */
export const relative: readonly Pattern[] = [
  pattern({
    name: 'units-ago',
    forms: [
      `${ABOUT}{count} {unit} [тому ]назад`,
      ...(
        [
          ['день', 'day'],
          ['неделю', 'week'],
          ['месяц', 'month'],
          ['год', 'year'],
          ['век', 'century'],
          ['десятилетие', 'decade'],
        ] as const
      ).map(([word, unit]): Form => [`[ровно ]${word} [тому ]назад`, { unit, count: 1 }]),
      ['полгода [тому ]назад', { unit: 'month', count: 6 }],
      ['полтора года [тому ]назад', { unit: 'month', count: 18 }],
      ['полтора месяца [тому ]назад', { unit: 'week', count: 6 }],
      [`${ABOUT}четверть века [тому ]назад`, { unit: 'year', count: 25 }],
      [`${ABOUT}полвека [тому ]назад`, { unit: 'year', count: 50 }],
      ['пару {unit} [тому ]назад', { count: 2 }],
    ],
    means: unitsAwayOf(-1),
  }),
  pattern({
    name: 'units-ahead',
    forms: [
      `через ${ABOUT}{count} {unit}`,
      ['через неделю', { unit: 'week', count: 1 }],
      ['через месяц', { unit: 'month', count: 1 }],
      ['через год', { unit: 'year', count: 1 }],
      ['через день', { unit: 'day', count: 1 }],
      ['через полгода', { unit: 'month', count: 6 }],
    ],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-later',
    forms: [
      '(через|спустя) {count} {unit}',
      '{count} {unit} спустя',
      ['(через|спустя) неделю', { unit: 'week', count: 1 }],
      ['(через|спустя) месяц', { unit: 'month', count: 1 }],
      ['(через|спустя) год', { unit: 'year', count: 1 }],
      ['год спустя', { unit: 'year', count: 1 }],
      ['месяц спустя', { unit: 'month', count: 1 }],
      ['неделю спустя', { unit: 'week', count: 1 }],
      ['(через|спустя) (день|сутки)', { unit: 'day', count: 1 }],
      ['(днем|днём) (позже|позднее)', { unit: 'day', count: 1 }],
      ['неделей (позже|позднее)', { unit: 'week', count: 1 }],
      ['месяцем (позже|позднее)', { unit: 'month', count: 1 }],
      ['годом (позже|позднее)', { unit: 'year', count: 1 }],
      '{count} {unit} (позже|позднее)',
    ],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: (place) => place.words.folded(place.first) !== 'через' || isInStory(place),
  }),
  pattern({
    name: 'units-earlier',
    forms: [
      '{count} {unit} (ранее|раньше)',
      'за {count} {unit} до (этого|того)',
      ['годом (ранее|раньше)', { unit: 'year', count: 1 }],
      ['месяцем (ранее|раньше)', { unit: 'month', count: 1 }],
      ['неделей (ранее|раньше)', { unit: 'week', count: 1 }],
      ['днем (ранее|раньше)', { unit: 'day', count: 1 }],
      ['за (день|сутки) до (этого|того)', { unit: 'day', count: 1 }],
      ['за неделю до (этого|того)', { unit: 'week', count: 1 }],
      ['за год до (этого|того)', { unit: 'year', count: 1 }],
    ],
    means: unitsAwayOf(-1, 'reference-time'),
  }),
  pattern({
    name: 'deictic-day',
    forms: ['{deictic}', ['накануне[ (вечером|днем|утром)]', { deictic: -1 }]],
    means: deicticOf,
    accepts: isDayBefore,
  }),
  pattern({
    name: 'unit-after-story',
    forms: [
      ['(следующий|следующая|следующем|следующую|следующей|следующее|следующего) {unit}', { relative: 'following' }],
    ],
    means: relativeUnitOf,
    // `в следующем году вернулся` counts from the year told before, `в следующем году вернётся` from publication.
    accepts: (place) => isInStory(place) && isOneUnit(place),
  }),
  pattern({
    name: 'stretch',
    forms: [
      ['(последние|последних|последним|минувшие|прошедшие|прошлые) {count} {unit}', { relative: 'past' }],
      ['(ближайшие|ближайших|следующие|предстоящие|будущие) {count} {unit}', { relative: 'coming' }],
    ],
    means: stretchOf,
  }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{relative}[ же] {unit}',
      ['(позапрошлый|позапрошлого|позапрошлом|позапрошлым) (год|года|году|годом)', { unit: 'year', back: 2 }],
      ['(позапрошлая|позапрошлой|позапрошлую) (неделя|недели|неделе|неделю)', { unit: 'week', back: 2 }],
      ['(следующий|следующего|следующее) (день|дня|утро)', { unit: 'day', relative: 'following' }],
      ['(этот|тот|этого|того)[ же] (день|дня)', { unit: 'day', relative: 'same' }],
      ['(предыдущий|предыдущего) (день|дня)', { unit: 'day', relative: 'previous' }],
      ['другой день', { unit: 'day', relative: 'following' }],
    ],
    means: (captures) =>
      captures.has('back') ? unitsAwayOf(-1)(new Map([...captures, ['count', 2]])) : relativeUnitOf(captures),
    accepts: isOneUnit,
  }),
  pattern({ name: 'running-unit', forms: ['{unit}'], means: runningUnitOf, accepts: isRunning }),
  pattern({
    name: 'vague-present',
    forms: ['сейчас', 'в настоящее время', 'в данный момент', 'ныне', 'теперь'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'недавно',
      'на днях',
      'в последние (дни|недели|месяцы|годы)',
      'в последнее время',
      'несколько (дней|недель|месяцев|лет) [тому ]назад',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['вскоре', 'в ближайшее время', 'в ближайшие (дни|недели|месяцы|годы)', 'скоро'],
    means: vagueOf('FUTURE_REF'),
  }),
];
