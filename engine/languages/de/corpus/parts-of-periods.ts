import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** Parts of periods and stretches of units, in an article of Monday, 5 May 2025. */
export const PARTS_OF_PERIODS: readonly PatternCorpus[] = [
  {
    pattern: 'week-of-day',
    accepted: [reads('In der Woche vom 5. Mai wurde getagt.', 'Woche vom 5. Mai', '2025-W19')],
    rejected: ['Eine Woche mit 5 Tagen genügt.'],
  },
  {
    pattern: 'week-number',
    accepted: [reads('Geliefert wird in Woche 31.', 'Woche 31', '2025-W31')],
    rejected: ['In der Woche fehlten 31 Schüler.'],
  },
  {
    pattern: 'week-of-period',
    accepted: [reads('In der letzten Woche im März wurde getagt.', 'letzten Woche im März', '2025-W13')],
    rejected: ['Es war ihre erste Woche am neuen Ort.'],
  },
  {
    pattern: 'month-of-year',
    accepted: [reads('Im zweiten Monat des Jahres 2024 wurde getagt.', 'zweiten Monat des Jahres 2024', '2024-02')],
    rejected: ['Sie ist im neunten Monat schwanger.'],
  },
  {
    pattern: 'units-of-period',
    accepted: [
      reads(
        'In den ersten drei Monaten des Jahres stieg der Umsatz.',
        'ersten drei Monaten des Jahres',
        '2025-01/2025-03',
      ),
    ],
    rejected: ['Die ersten drei Monate waren hart.'],
  },
  {
    pattern: 'stretch',
    accepted: [
      reads('Es regnete in den letzten drei Monaten.', 'letzten drei Monaten', '2025-02-05/2025-05-05'),
      reads('Es regnet in den nächsten zwei Tagen.', 'nächsten zwei Tagen', '2025-05-06/2025-05-07'),
    ],
    rejected: ['Die letzten Tage waren hart.'],
  },
  {
    pattern: 'same-period',
    accepted: [
      reads(
        'Im vierten Quartal 2024 stieg der Umsatz. Im Vorjahresquartal war er gefallen.',
        'Vorjahresquartal',
        '2023-Q4',
      ),
      reads(
        'Im ersten Quartal 2025 stieg der Umsatz. Im gleichen Zeitraum des Vorjahres war er gefallen.',
        'gleichen Zeitraum des Vorjahres',
        '2024-Q1',
      ),
    ],
    rejected: ['Im gleichen Zeitraum fiel der Kurs.', 'Das Vorjahresquartal war schwach.'],
  },
];
