import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** Parts of periods, stretches of units and years of two digits, in an article of Monday, 5 May 2025. */
export const PARTS_OF_PERIODS: readonly PatternCorpus[] = [
  {
    pattern: 'week-of-day',
    accepted: [
      reads('Dans la semaine du 5 mai, ils se sont vus.', 'semaine du 5 mai', '2025-W19'),
      reads('La semaine commençant le 12 mai sera calme.', 'semaine commençant le 12 mai', '2025-W20'),
    ],
    rejected: ['La semaine du blanc commence.', 'Une semaine de 5 jours suffit.'],
  },
  {
    pattern: 'week-number',
    accepted: [reads('La livraison est prévue en semaine 31.', 'semaine 31', '2025-W31')],
    rejected: ['Il travaille une semaine sur deux.'],
  },
  {
    pattern: 'week-of-period',
    accepted: [
      reads('Ils se sont vus la dernière semaine de mars.', 'dernière semaine de mars', '2025-W13'),
      reads('Ils se sont vus la première semaine de 2024.', 'première semaine de 2024', '2024-W01'),
    ],
    rejected: ['Ce fut sa première semaine au bureau.'],
  },
  {
    pattern: 'month-of-year',
    accepted: [reads("Ils ont fermé le deuxième mois de l'année 2024.", "deuxième mois de l'année 2024", '2024-02')],
    rejected: ['Elle entre dans son neuvième mois de grossesse.'],
  },
  {
    pattern: 'units-of-period',
    accepted: [
      reads('Les ventes des trois premiers mois de 2024 ont baissé.', 'trois premiers mois de 2024', '2024-01/2024-03'),
    ],
    rejected: ['Les trois premiers mois ont été durs.'],
  },
  {
    pattern: 'stretch',
    accepted: [
      reads('Il a plu au cours des trois derniers mois.', 'trois derniers mois', '2025-02-05/2025-05-05'),
      reads('Il pleuvra ces deux prochains jours.', 'deux prochains jours', '2025-05-06/2025-05-07'),
    ],
    rejected: ['Les derniers jours ont été durs.'],
  },
  {
    pattern: 'same-period',
    accepted: [
      reads("À la même époque l'an dernier, il pleuvait.", "même époque l'an dernier", '2024'),
      reads('Sur la même période de 2023, il pleuvait.', 'même période de 2023', '2023'),
    ],
    rejected: ['Il a plu à la même période.'],
  },
  {
    pattern: 'weekday-of-month',
    accepted: [reads('Le marché a lieu le premier lundi de juin 2025.', 'premier lundi de juin 2025', '2025-06-02')],
    rejected: ['Le marché a lieu le premier lundi venu.'],
  },
  {
    pattern: 'day-of-relative-month',
    accepted: [
      reads('Le vote aura lieu le 19 de ce mois.', '19 de ce mois', '2025-05-19'),
      reads('Le vote aura lieu le 3 du mois prochain.', '3 du mois prochain', '2025-06-03'),
    ],
    rejected: ['Il a cité 19 de ces moissons.'],
  },
  {
    pattern: 'short-year',
    accepted: [
      reads('En 98, la France a gagné.', '98', '1998'),
      reads('Depuis 97, rien ne va plus.', '97', '1997'),
      reads("L'année 45 fut longue.", '45', '1945'),
    ],
    rejected: ['Il a gagné en 98 minutes.', 'Il pèse 98 kilos depuis peu.', 'En 98 h de travail, tout fut fini.'],
  },
];
