import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** What each Italian pattern must read in an article of Monday, 5 May 2025, and what it must leave alone. */
export const DATES: readonly PatternCorpus[] = [
  {
    pattern: 'numeric-date',
    accepted: [reads("L'atto porta la data del 03/11/2024 a margine.", '03/11/2024', '2024-11-03')],
    rejected: ['Il 31/02/2020 non esiste.'],
  },
  {
    pattern: 'day-range',
    accepted: [reads('La fiera va dal 7 al 10 maggio.', '7 al 10 maggio', '2025-05-07/2025-05-10')],
    rejected: ['Ha vinto 10 a 7.'],
  },
  {
    pattern: 'day-range-between',
    accepted: [reads('Si vota tra il 7 e il 10 maggio 2024.', '7 e il 10 maggio 2024', '2024-05-07/2024-05-10')],
    rejected: ['Tra il 7 e il 10 vince il 10.'],
  },
  {
    pattern: 'day-month-name',
    accepted: [
      reads("L'accordo fu firmato il 5 maggio 2020 a Roma.", '5 maggio 2020', '2020-05-05'),
      reads('Il voto si terrà il 23 maggio.', '23 maggio', '2025-05-23'),
      reads('Si erano visti il 14 novembre.', '14 novembre', '2024-11-14'),
      reads('Venerdì 2 maggio il ministro è tornato.', 'Venerdì 2 maggio', '2025-05-02'),
      reads('Si vota il 1º giugno.', '1º giugno', '2025-06-01'),
      reads('Si erano visti il 3 marzo scorso.', '3 marzo scorso', '2025-03-03'),
    ],
    rejected: ['Abita in via 4 novembre.', 'Circa 40 marinai erano là.'],
  },
  {
    pattern: 'day-of-list',
    accepted: [reads('Le sedute sono state il 6 e il 9 aprile.', '6', '2025-04-06')],
    rejected: ['Hanno pagato 6 e 9 euro in aprile.'],
  },
  {
    pattern: 'weekday-day',
    accepted: [
      reads('La seduta riprende venerdì 9 a Roma.', 'venerdì 9', '2025-05-09'),
      reads('La seduta riprende venerdì (9).', 'venerdì (9)', '2025-05-09'),
    ],
    rejected: ['La seduta riprende venerdì 9 minuti dopo.'],
  },
  {
    pattern: 'day-month-numeric',
    accepted: [reads('Si vota il 11/5 in tutto il paese.', '11/5', '2025-05-11')],
    rejected: ['Ne resta 1/2 litro.'],
  },
  {
    pattern: 'day-of-relative-month',
    accepted: [
      reads('Si vota il 19 di questo mese.', '19 di questo mese', '2025-05-19'),
      reads('Si vota il 3 del prossimo mese.', '3 del prossimo mese', '2025-06-03'),
    ],
    rejected: ['Ne cita 19 di questi mestieri.'],
  },
  {
    pattern: 'day-of-month',
    accepted: [reads('Si vota il giorno 19.', 'giorno 19', '2025-05-19')],
    rejected: ['Ogni giorno 19 persone votano.'],
  },
  {
    pattern: 'month',
    accepted: [
      reads("L'accordo è di marzo 2020.", 'marzo 2020', '2020-03'),
      reads('Sono stati arrestati in marzo.', 'marzo', '2025-03'),
      reads('Sarà candidato in novembre.', 'novembre', '2025-11'),
      reads('Lo scorso mese di marzo ha piovuto.', 'scorso mese di marzo', '2025-03'),
    ],
    rejected: ['Il signor Aprile ride.', 'Un marzo era freddo.'],
  },
  {
    pattern: 'named-day',
    accepted: [
      reads('Si sono visti a Natale 2023.', 'Natale 2023', '2023-12-25'),
      reads('A Pasqua ha piovuto.', 'Pasqua', '2025-04-20'),
    ],
    rejected: ['Il pasquale augurio.'],
  },
  {
    pattern: 'weekday',
    accepted: [
      reads('Il premier è stato a Parigi venerdì.', 'venerdì', '2025-05-02'),
      reads('Il premier sarà a Parigi venerdì.', 'venerdì', '2025-05-09'),
      reads('Giovedì scorso ha piovuto.', 'Giovedì scorso', '2025-05-01'),
      reads('Si vota sabato prossimo.', 'sabato prossimo', '2025-05-10'),
    ],
    rejected: ['Il venerdì si mangia pesce.', 'Lo ha detto Anna Domenica Rossi.'],
  },
  {
    pattern: 'weekend',
    accepted: [
      reads('Lo scorso fine settimana ha piovuto.', 'scorso fine settimana', '2025-W18-WE'),
      reads('Il prossimo weekend si vota.', 'prossimo weekend', '2025-W19-WE'),
    ],
    rejected: ['La partita è finita.'],
  },
  {
    pattern: 'week-of-day',
    accepted: [reads('Nella settimana del 5 maggio si vota.', 'settimana del 5 maggio', '2025-W19')],
    rejected: ['La settimana del libro comincia.'],
  },
  {
    pattern: 'week-number',
    accepted: [reads('La consegna è nella settimana 31.', 'settimana 31', '2025-W31')],
    rejected: ['Lavora una settimana su due.'],
  },
  {
    pattern: 'week-of-period',
    accepted: [reads("Si sono visti nell'ultima settimana di marzo.", 'ultima settimana di marzo', '2025-W13')],
    rejected: ['Era la sua prima settimana qui.'],
  },
  {
    pattern: 'month-of-year',
    accepted: [reads("Hanno chiuso il secondo mese dell'anno 2024.", "secondo mese dell'anno 2024", '2024-02')],
    rejected: ['È al nono mese di gravidanza.'],
  },
  {
    pattern: 'units-of-period',
    accepted: [reads('Nei primi tre mesi del 2024 ha piovuto.', 'primi tre mesi del 2024', '2024-01/2024-03')],
    rejected: ['I primi tre mesi sono stati duri.'],
  },
  {
    pattern: 'stretch',
    accepted: [
      reads('Ha piovuto negli ultimi tre mesi.', 'ultimi tre mesi', '2025-02-05/2025-05-05'),
      reads('Pioverà nei prossimi due giorni.', 'prossimi due giorni', '2025-05-06/2025-05-07'),
    ],
    rejected: ['Gli ultimi giorni sono stati duri.'],
  },
  {
    pattern: 'same-period',
    accepted: [reads('Nello stesso periodo del 2023 pioveva.', 'stesso periodo del 2023', '2023')],
    rejected: ['Nello stesso periodo pioveva.'],
  },
  {
    pattern: 'season',
    accepted: [
      reads("Nell'estate del 2023 ha piovuto.", 'estate del 2023', '2023-SU'),
      reads('La scorsa primavera ha piovuto.', 'scorsa primavera', '2024-SP'),
    ],
    rejected: ['Tante estate sono calde.'],
  },
  {
    pattern: 'quarter',
    accepted: [
      reads('Nel primo trimestre del 2024 ha vinto.', 'primo trimestre del 2024', '2024-Q1'),
      reads('Nel secondo e terzo trimestre del 2024 ha perso.', 'secondo', '2024-Q2'),
    ],
    rejected: ['Il trimestre è chiuso.'],
  },
  {
    pattern: 'half',
    accepted: [reads('Nel secondo semestre del 2024 ha vinto.', 'secondo semestre del 2024', '2024-H2')],
    rejected: ['Il semestre è chiuso.'],
  },
  {
    pattern: 'decade',
    accepted: [
      reads('Negli anni Settanta era diverso.', 'anni Settanta', '197'),
      reads('Negli anni 1980 era diverso.', 'anni 1980', '198'),
    ],
    rejected: ['Ha compiuto anni molte volte.'],
  },
  {
    pattern: 'century',
    accepted: [reads('Nel XIX secolo era diverso.', 'XIX secolo', '18')],
    rejected: ['Il re Carlo X regnava.'],
  },
  {
    pattern: 'units-ago',
    accepted: [
      reads('Due anni fa era diverso.', 'Due anni fa', '2023'),
      reads('Tre settimane fa era diverso.', 'Tre settimane fa', '2025-W16'),
      reads('Dieci giorni fa era diverso.', 'Dieci giorni fa', '2025-04-25'),
    ],
    rejected: ['Lui fa il pane.'],
  },
  {
    pattern: 'units-ahead',
    accepted: [
      reads('Tra due mesi si vota.', 'Tra due mesi', '2025-07'),
      reads('Fra dieci giorni si vota.', 'Fra dieci giorni', '2025-05-15'),
    ],
    rejected: ['Tra due case passa la strada.'],
  },
  {
    pattern: 'units-earlier',
    accepted: [reads('Nel 1995 arrivò. Due anni prima studiava.', 'Due anni prima', '1993')],
    rejected: ['Due anni prima della guerra studiava.'],
  },
  {
    pattern: 'units-later',
    accepted: [reads('Nel 1995 partì. Due anni dopo tornò.', 'Due anni dopo', '1997')],
    rejected: ['Due anni dopo la guerra tornò.'],
  },
  {
    pattern: 'deictic-day',
    accepted: [
      reads('Ieri ha piovuto.', 'Ieri', '2025-05-04'),
      reads('Dopodomani si vota.', 'Dopodomani', '2025-05-07'),
      reads('Il Consiglio si riunisce domani martedì.', 'domani martedì', '2025-05-06'),
    ],
    rejected: ['Il domandare è lecito.'],
  },
  {
    pattern: 'relative-unit',
    accepted: [
      reads('La settimana scorsa ha piovuto.', 'settimana scorsa', '2025-W18'),
      reads("L'anno prossimo si vota.", 'anno prossimo', '2026'),
      reads("Quest'anno si vota.", "Quest'anno", '2025'),
      reads('Il mese scorso ha piovuto.', 'mese scorso', '2025-04'),
    ],
    rejected: ['Nei molti anni si vedrà.'],
  },
  {
    pattern: 'running-unit',
    accepted: [
      reads('A fine mese si vota.', 'A fine mese', '2025-05'),
      reads("Entro la fine dell'anno si vota.", "la fine dell'anno", '2025'),
    ],
    rejected: ["L'anno è lungo."],
  },
  {
    pattern: 'vague-present',
    accepted: [reads('Attualmente vive a Roma.', 'Attualmente', 'PRESENT_REF')],
    rejected: ['È la mora più buona.'],
  },
  {
    pattern: 'vague-past',
    accepted: [reads('Recentemente ha piovuto.', 'Recentemente', 'PAST_REF')],
    rejected: ['È un recente libro.'],
  },
  {
    pattern: 'vague-future',
    accepted: [reads('Nei prossimi giorni pioverà.', 'Nei prossimi giorni', 'FUTURE_REF')],
    rejected: ['Il futuro è incerto.'],
  },
  {
    pattern: 'short-year',
    accepted: [reads('Nel 98 vinse la Francia.', '98', '1998')],
    rejected: ['Ha vinto nel 98 per cento dei casi.'],
  },
  {
    pattern: 'year-range',
    accepted: [reads('Il piano 2014-2020 è finito.', '2014-2020', '2014/2020')],
    rejected: ['Il punteggio era 20-14.'],
  },
  {
    pattern: 'year',
    accepted: [
      reads('Nel 1999 era diverso.', '1999', '1999'),
      reads('Le elezioni del 2018 furono dure.', '2018', '2018'),
    ],
    rejected: ['Il volo 1999 è partito.', 'Circa 2000 persone hanno sfilato.'],
  },
];
