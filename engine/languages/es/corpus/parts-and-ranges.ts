import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** Parts of periods, stretches, abbreviations and numeric ranges; the article is of Monday, 5 May 2025. */
export const PARTS_AND_RANGES: readonly PatternCorpus[] = [
  {
    pattern: 'numeric-range',
    accepted: [
      reads('La feria abre del 10/6 al 12/6/2026.', '10/6 al 12/6/2026', '2026-06-10/2026-06-12'),
      reads('Vacaciones: 1-10-2018-7-10-2018.', '1-10-2018-7-10-2018', '2018-10-01/2018-10-07'),
    ],
    rejected: ['Bajó de 10/6 a 12/6 en la escala.', 'Del 12/6 al 10/6/2026 no corre.'],
  },
  {
    pattern: 'numeric-range-without-year',
    accepted: [
      reads('Habrá huelga entre 10/6 y 12/6.', '10/6 y 12/6', '2025-06-10/2025-06-12'),
      reads('28/2-1/3', '28/2-1/3', '2025-02-28/2025-03-01'),
      reads('Cierra de 25/10 a 25/1.', '25/10 a 25/1', '2024-10-25/2025-01-25'),
    ],
    rejected: ['Los sets acabaron 7/6 y 6/4.', 'Comió 1/2 y 3/4 partes.'],
  },
  {
    pattern: 'day-of-relative-month',
    accepted: [
      reads('Se vota el 21 de este mes.', '21 de este mes', '2025-05-21'),
      reads('Llegó el día 4 del mes pasado.', 'día 4 del mes pasado', '2025-04-04'),
      reads('Abre el 3 del próximo mes.', '3 del próximo mes', '2025-06-03'),
    ],
    rejected: ['Es el 21 de este mundo.', 'Sube el 3 % del mes pasado.'],
  },
  {
    pattern: 'month-range-abbreviated',
    accepted: [reads('Subió de sept. a nov. de 2023.', 'sept. a nov. de 2023', '2023-09/2023-11')],
    rejected: ['Pasó de set a set.', 'Viajó de mar a mar.'],
  },
  {
    pattern: 'month-abbreviated',
    accepted: [reads('Cayó en sept. y no volvió.', 'sept.', '2024-09')],
    rejected: ['Murió en alta mar. Nadie lo vio.', 'Ganó el tercer set.'],
  },
  {
    pattern: 'month-numeric',
    accepted: [reads('Vale desde 12-2015 para todos.', '12-2015', '2015-12'), reads('03/2021', '03/2021', '2021-03')],
    rejected: ['La Ley 12/2015 lo prohíbe.', 'El decreto 3-2015 rige.'],
  },
  {
    pattern: 'weekday-abbreviated',
    accepted: [reads('Habló el juev. en Roma.', 'juev.', '2025-05-01')],
    rejected: ['Navegan en el mar. Vuelven.', 'Vive en el dom de Colonia.'],
  },
  {
    pattern: 'week-of-day',
    accepted: [
      reads('Será la semana del 18 de mayo.', 'semana del 18 de mayo', '2025-W20'),
      reads('Vuelve la semana que empieza el 2 de junio.', 'semana que empieza el 2 de junio', '2025-W23'),
    ],
    rejected: ['La semana del 18 al 24 de mayo.', 'La semana de 40 horas.'],
  },
  {
    pattern: 'week-number',
    accepted: [
      reads('Se entrega en la semana 31.', 'semana 31', '2025-W31'),
      reads('Fue en la semana 3 de 2027.', 'semana 3 de 2027', '2027-W03'),
      reads('Cayó en la semana 27 del año pasado.', 'semana 27 del año pasado', '2024-W27'),
    ],
    rejected: ['Una semana, 31 muertos.', 'La semana 60 del plan.'],
  },
  {
    pattern: 'week-of-period',
    accepted: [
      reads('Empieza la tercera semana de enero de 2026.', 'tercera semana de enero de 2026', '2026-W03'),
      reads('Fue la última semana de 2016.', 'última semana de 2016', '2016-W52'),
    ],
    rejected: ['Es la tercera semana de huelga.', 'En la primera semana llovió.'],
  },
  {
    pattern: 'month-of-year',
    accepted: [
      reads('Cayó en el tercer mes de 2021.', 'tercer mes de 2021', '2021-03'),
      reads('Será el noveno mes del próximo año.', 'noveno mes del próximo año', '2026-09'),
      reads('En el cuarto mes del año subió.', 'cuarto mes del año', '2025-04'),
    ],
    rejected: ['Es el tercer mes de guerra.', 'Cumple el segundo mes.'],
  },
  {
    pattern: 'units-of-period',
    accepted: [
      reads('Creció en los primeros seis meses de 2021.', 'primeros seis meses de 2021', '2021-01/2021-06'),
      reads('Cayó en los nueve primeros meses del año.', 'nueve primeros meses del año', '2025-01/2025-09'),
      reads('Los últimos cuatro meses de 2021.', 'últimos cuatro meses de 2021', '2021-09/2021-12'),
      reads(
        'Llovió los primeros diez días de mayo de 2020.',
        'primeros diez días de mayo de 2020',
        '2020-05-01/2020-05-10',
      ),
    ],
    rejected: ['Los primeros seis meses de embarazo.', 'Los últimos dos años de su vida.'],
  },
  {
    pattern: 'stretch',
    accepted: [
      reads('Cayó en los últimos tres meses.', 'últimos tres meses', '2025-02-05/2025-05-05'),
      reads('Lloverá los próximos dos días.', 'próximos dos días', '2025-05-06/2025-05-07'),
      reads(
        'Dimitió el 10 de abril de 2020. En los 3 días siguientes murió.',
        '3 días siguientes',
        '2020-04-11/2020-04-13',
      ),
    ],
    rejected: [
      'En los últimos meses cayó.',
      'Los últimos tres meses de su mandato.',
      'Los tres años anteriores a la guerra.',
    ],
  },
  {
    pattern: 'century-of-list',
    accepted: [reads('Vivió en los siglos XVI y XVII.', 'XVII', '16')],
    rejected: ['Los reyes Alfonso XII y XIII.', 'Los siglos III y II a. C.'],
  },
  {
    pattern: 'labelled-year',
    accepted: [reads('Cerró el año fiscal 2008 en rojo.', 'año fiscal 2008', '2008')],
    rejected: ['Cerró el año fiscal con 2008 euros.'],
  },
  {
    pattern: 'short-year',
    accepted: [
      reads('Ganó en el 98, y no más.', '98', '1998'),
      reads('Desde el 92 no votan.', '92', '1992'),
      reads('Corría el año 63.', '63', '1963'),
    ],
    rejected: ['En el 98 por ciento de los casos.', 'En el 75 aniversario.', 'Vive en el 12.', 'Subió el 95.'],
  },
  {
    pattern: 'dated-deictic',
    accepted: [
      reads('Hoy, 5 de mayo de 2025, se vota.', 'Hoy, 5 de mayo de 2025', '2025-05-05'),
      reads('Ayer, domingo 4, cayó.', 'Ayer, domingo 4', '2025-05-04'),
    ],
    rejected: ['Hoy 5 personas murieron.'],
  },
  {
    pattern: 'eve',
    accepted: [
      reads('Lo había dicho la víspera en Roma.', 'víspera', '2025-05-04'),
      reads('Murió el 10 de abril de 2020. La víspera cenó con él.', 'víspera', '2020-04-09'),
    ],
    rejected: ['En vísperas de la cumbre.', 'La víspera de la boda.'],
  },
  {
    pattern: 'unit-after-next',
    accepted: [reads('Vuelve la semana después de la próxima.', 'semana después de la próxima', '2025-W21')],
    rejected: ['Vuelve la semana después de la boda.'],
  },
  {
    pattern: 'same-period',
    accepted: [
      reads('Cayó en el primer trimestre de 2025 frente al mismo periodo de 2024.', 'mismo periodo de 2024', '2024-Q1'),
      reads('Subió en marzo de 2025, y en igual mes del año pasado cayó.', 'igual mes del año pasado', '2024-03'),
    ],
    rejected: ['Es el mismo mes de siempre.', 'Es el mismo periodo de paz.'],
  },
  {
    pattern: 'decade-of-list',
    accepted: [reads('En los años 70 y 80 hubo crisis.', '80', '198')],
    rejected: ['Tiene entre 70 y 80 años.', 'Los 70 y 80 minutos.'],
  },
  {
    pattern: 'short-year-range',
    accepted: [reads('La temporada 97-98 fue buena.', '97-98', '1997/1998')],
    rejected: ['Ganó 97-98 al Madrid.'],
  },
  {
    pattern: 'weekday-of-month',
    accepted: [
      reads('El primer lunes de octubre de 2019 se reúnen.', 'primer lunes de octubre de 2019', '2019-10-07'),
      reads('El último domingo de mayo es la final.', 'último domingo de mayo', '2025-05-25'),
    ],
    rejected: ['El segundo lunes seguido.', 'El sexto lunes de octubre de 2019.'],
  },
  {
    pattern: 'month-day',
    accepted: [reads('Llegó en abril 17 a Lima.', 'abril 17', '2025-04-17')],
    rejected: ['En abril 17 personas murieron.', 'En abril 17,5 grados.'],
  },
  {
    pattern: 'units-after-date',
    accepted: [
      reads('Se vota dos semanas después del lunes.', 'dos semanas después del lunes', '2025-05-19'),
      reads('Abre tres días después del 5 de mayo de 2024.', 'tres días después del 5 de mayo de 2024', '2024-05-08'),
    ],
    rejected: ['Se vota dos semanas después del debate.'],
  },
  {
    pattern: 'units-before-date',
    accepted: [
      reads('Murió tres días antes del 5 de mayo de 2024.', 'tres días antes del 5 de mayo de 2024', '2024-05-02'),
    ],
    rejected: ['Murió tres días antes del debate.'],
  },
];
