import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import {
  countedFromDayOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { pattern } from './grammar.ts';
import { endsBeforeNoun, isAhead, isOneUnit, isRunning } from './guards.ts';

const ABOUT =
  '[environ |près de |plus de |moins de |presque |à peine |quelque |une |tout juste |exactement |à peu près |bientôt |maintenant ]';

/** `une dizaine d'années`: about so many. */
const DOZENS = { dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50 };

/** Times that count from the day of publication, or from the time named last. */
export const RELATIVE: readonly Pattern[] = [
  pattern({
    name: 'units-from-day',
    forms: ["{count} {unit} (après |à compter de |à partir de |à partir d'){deictic}"],
    means: countedFromDayOf(1),
  }),
  pattern({ name: 'units-before-day', forms: ['{count} {unit} avant {deictic}'], means: countedFromDayOf(-1) }),
  pattern({
    name: 'units-ago',
    forms: [
      `(il y a|il ya) [déjà ]${ABOUT}{count} {unit}`,
      `voilà ${ABOUT}{count} {unit}`,
      `voici ${ABOUT}{count} {unit}`,
      ...Object.entries(DOZENS).flatMap(([noun, count]): Form[] => [
        [`(il y a|voici|voilà) une ${noun} de {unit}`, { count }],
        [`(il y a|voici|voilà) une ${noun} d'{unit}`, { count }],
      ]),
    ],
    means: unitsAwayOf(-1),
    // `il y a un jour de repos` says that there is one; `il y a deux ans de cela` counts back.
    accepts: ({ words, first, last }) =>
      words.folded(first) !== 'il' ||
      !/^de?$/.test(words.folded(last + 1)) ||
      !words.spaced(last + 1) ||
      /^(?:cela|ca)$/.test(words.folded(last + 2)),
  }),
  pattern({
    name: 'units-ahead',
    forms: [`(dans|d'ici|sous) ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-earlier',
    forms: ['{count} {unit} (plus tôt|auparavant)'],
    means: unitsAwayOf(-1, 'reference-time'),
  }),
  pattern({
    name: 'units-later',
    forms: ['{count} {unit} (plus tard|après)', ['(le surlendemain|surlendemain)', { unit: 'day', count: 2 }]],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'same-unit',
    forms: [
      ['(ce|cet|cette) {unit}-là', { relative: 'same' }],
      ['(le|la|au|du) même {unit}', { relative: 'same' }],
    ],
    means: relativeUnitOf,
  }),
  pattern({ name: 'deictic-day', forms: ['{deictic}[ même]', '{deictic}[,] {weekday}'], means: deicticOf }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{unit} {relative}',
      '(cette|ce) {unit}',
      ['(prochaine|prochain) {unit}', { relative: 'coming' }],
      ['dernier trimestre', { unit: 'quarter', relative: 'past' }],
      ["l'an (dernier|passé)", { unit: 'year', relative: 'last' }],
      ["l'an prochain", { unit: 'year', relative: 'coming' }],
      ['(le lendemain|lendemain)', { unit: 'day', relative: 'following' }],
      ['(la veille|veille)', { unit: 'day', relative: 'previous' }],
    ],
    means: (captures) =>
      captures.has('relative')
        ? relativeUnitOf(captures)
        : relativeUnitOf(new Map([...captures, ['relative', 'this'] as const])),
    accepts: (place) =>
      isOneUnit(place) &&
      !(
        /^(?:veille|lendemain)$/.test(place.words.folded(place.last)) &&
        /^(?:de|du|des|d)$/.test(place.words.folded(place.last + 1))
      ),
  }),
  pattern({
    name: 'running-unit',
    forms: ['{unit}'],
    means: runningUnitOf,
    accepts: (place) => isRunning(place) && isOneUnit(place),
  }),
  pattern({
    name: 'vague-present',
    forms: ['actuellement', 'désormais', 'maintenant', "à l'heure actuelle", 'en ce moment'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'récemment',
      'dernièrement',
      'ces derniers (jours|mois)',
      'ces dernières (semaines|années)',
      'il y a (quelques|plusieurs) (jours|semaines|mois|années)',
      'naguère',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: [
      'prochainement',
      'bientôt',
      "à l'avenir",
      'dans les prochains (jours|mois)',
      'dans les prochaines (semaines|années)',
    ],
    means: vagueOf('FUTURE_REF'),
  }),
];
