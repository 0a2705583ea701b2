import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';
import { PARTS_AND_RANGES } from './parts-and-ranges.ts';

/** What each Spanish pattern must read in an article of Monday, 5 May 2025, and what it must leave alone. */
export const DATES: readonly PatternCorpus[] = [
  ...PARTS_AND_RANGES,
  {
    pattern: 'numeric-date',
    accepted: [
      reads('El acta lleva la fecha 06/10/2020 en el margen.', '06/10/2020', '2020-10-06'),
      reads('Consta el 2024-11-03 en el archivo.', '2024-11-03', '2024-11-03'),
    ],
    rejected: ['La versión 10.0.2.15 lo corrige.', 'El 31/02/2020 no existe.'],
  },
  {
    pattern: 'year-range',
    accepted: [
      reads('El curso 1999-2000 fue duro.', '1999-2000', '1999/2000'),
      reads('La temporada 2019/20 acabó.', '2019/20', '2019/2020'),
    ],
    rejected: ['Llame al 1999-2345.', 'Pagó 1936/4 partes.'],
  },
  {
    pattern: 'day-range',
    accepted: [
      reads('La visita será del 7 al 10 de mayo.', '7 al 10 de mayo', '2025-05-07/2025-05-10'),
      reads(
        'La feria será del lunes 2 al viernes 6 de junio.',
        'lunes 2 al viernes 6 de junio',
        '2025-06-02/2025-06-06',
      ),
      reads('Se reúnen del 9 a 12 de junio de 2026 en Roma.', '9 a 12 de junio de 2026', '2026-06-09/2026-06-12'),
    ],
    rejected: ['Ganó del 10 al 7 en mayo.', 'Del lunes 3 al viernes 7 hay feria.', 'Subió de 5 a 7 puntos.'],
  },
  {
    pattern: 'day-range-between',
    accepted: [
      reads('Se votará entre el 6 y el 9 de junio de 2024.', '6 y el 9 de junio de 2024', '2024-06-06/2024-06-09'),
    ],
    rejected: ['Hubo protestas el 6 y el 9 de junio.'],
  },
  {
    pattern: 'event-day',
    accepted: [
      reads('El ataque de Hamás del 7 de octubre lo cambió todo.', '7 de octubre', '2023-10-07'),
      reads('Los atentados del 11 de septiembre siguen doliendo.', '11 de septiembre', '2001-09-11'),
    ],
    rejected: ['La reunión del 7 de octubre fracasó.', 'El ataque del 7 de octubre de 2024 fracasó.'],
  },
  {
    pattern: 'day-month-name',
    accepted: [
      reads('Se firmó el 5 de mayo de 2020 en Madrid.', '5 de mayo de 2020', '2020-05-05'),
      reads('Fue el 1.º de octubre del año 2017.', '1.º de octubre del año 2017', '2017-10-01'),
      reads('El viernes 23 de mayo habrá huelga.', 'viernes 23 de mayo', '2025-05-23'),
      reads('Murió el pasado 14 de abril en Lima.', 'pasado 14 de abril', '2025-04-14'),
      reads(
        'La feria fue del 28 de diciembre al 3 de enero de 2023.',
        '28 de diciembre al 3 de enero de 2023',
        '2022-12-28/2023-01-03',
      ),
      reads('El próximo 4 de abril se reunirán.', 'próximo 4 de abril', '2026-04-04'),
      reads(
        'Nació el primero de enero de mil novecientos cuarenta y dos.',
        'primero de enero de mil novecientos cuarenta y dos',
        '1942-01-01',
      ),
    ],
    rejected: ['Vive en la calle 25 de mayo.', 'Unos 40 de marzo a marzo.', 'El 12 % de mayo.'],
  },
  {
    pattern: 'day-of-list',
    accepted: [reads('Hubo sesiones el 6 y 9 de abril.', '6', '2025-04-06')],
    rejected: ['Pagaron 6 y 9 euros en abril.'],
  },
  {
    pattern: 'weekday-numeric',
    accepted: [reads('Se vota el domingo (11/5) en todo el país.', 'domingo (11/5)', '2025-05-11')],
    rejected: ['El domingo 11 de mayo se vota.'],
  },
  {
    pattern: 'day-month-numeric',
    accepted: [reads('La reunión será el 20/11 en Quito.', '20/11', '2025-11-20')],
    rejected: ['Solo 3/4 partes votaron.', 'Encestó 9/11 tiros.'],
  },
  {
    pattern: 'weekday-day',
    accepted: [
      reads('El lunes 12 hablará el ministro.', 'lunes 12', '2025-05-12'),
      reads('Llegó el martes 29 a Bogotá.', 'martes 29', '2025-04-29'),
    ],
    rejected: ['El martes 29 personas murieron.', 'Ganó este sábado 2-0 al Betis.', 'El lunes 3,5 millones votaron.'],
  },
  {
    pattern: 'day-of-month',
    accepted: [reads('Se marchó el día 2.', 'día 2', '2025-05-02')],
    rejected: ['Tardó un día y 2 horas.'],
  },
  {
    pattern: 'month-range',
    accepted: [reads('Cayó en enero-marzo de 2024.', 'enero-marzo de 2024', '2024-01/2024-03')],
    rejected: ['Cayó en enero, marzo y mayo.'],
  },
  {
    pattern: 'month',
    accepted: [
      reads('Ocurrió en julio de 1936.', 'julio de 1936', '1936-07'),
      reads('Dimitió en marzo tras la crisis.', 'marzo', '2025-03'),
      reads('El pasado mes de febrero cayó el Gobierno.', 'pasado mes de febrero', '2025-02'),
      reads('Nació en abril del 87 en Lugo.', 'abril del 87', '1987-04'),
      reads('El pasado abril llovió.', 'pasado abril', '2025-04'),
      reads('Habrá elecciones en octubre.', 'octubre', '2025-10'),
      reads('Subió de enero a marzo de 2024.', 'enero a marzo de 2024', '2024-01/2024-03'),
      reads('Cayó en Agosto en todo el país.', 'Agosto', '2024-08'),
      reads('Se pactó en mayo del año pasado.', 'mayo del año pasado', '2024-05'),
    ],
    rejected: ['Julio habló con Abril.', 'Las madres de la Plaza de Mayo marcharon.', 'El pan de Abril Gómez.'],
  },
  {
    pattern: 'named-day',
    accepted: [
      reads('Hablaron el Viernes Santo de 1998.', 'Viernes Santo de 1998', '1998-04-10'),
      reads('Murió en Navidad.', 'Navidad', '2024-12-25'),
    ],
    rejected: ['Un viernes y un santo.'],
  },
  {
    pattern: 'night-between',
    accepted: [reads('Llovió en la noche del sábado al domingo.', 'noche del sábado al domingo', '2025-05-03')],
    rejected: ['La noche fue larga.'],
  },
  {
    pattern: 'weekday',
    accepted: [
      reads('El ministro viajó el viernes a Roma.', 'viernes', '2025-05-02'),
      reads('El ministro viajará el viernes a Roma.', 'viernes', '2025-05-09'),
      reads('El partido se juega el sábado.', 'sábado', '2025-05-10'),
      reads('El partido se jugó el sábado.', 'sábado', '2025-05-03'),
      reads('Este lunes se reunió con Macron.', 'Este lunes', '2025-05-05'),
      reads('El pasado martes cayó.', 'pasado martes', '2025-04-29'),
      reads('El jueves que viene empieza.', 'jueves que viene', '2025-05-08'),
      reads('Habló el sábado por la noche.', 'sábado por la noche', '2025-05-03'),
    ],
    rejected: [
      'Domingo Cavallo dimitió.',
      'Abre de lunes a viernes.',
      'Abre los lunes.',
      'Cantó Plácido Domingo.',
      'Se ven todos los viernes.',
      'Juegan cada domingo.',
    ],
  },
  {
    pattern: 'weekend',
    accepted: [reads('Murieron diez el fin de semana.', 'fin de semana', '2025-W18-WE')],
    rejected: ['El fin de la semana laboral.'],
  },
  {
    pattern: 'season',
    accepted: [
      reads('Pasó en el verano de 1914.', 'verano de 1914', '1914-SU'),
      reads('El otoño pasado llovió.', 'otoño pasado', '2024-FA'),
    ],
    rejected: ['Era una tarde de verano.', 'Hubo prosperidad y primavera.'],
  },
  {
    pattern: 'quarter',
    accepted: [
      reads('Creció en el tercer trimestre de 2024.', 'tercer trimestre de 2024', '2024-Q3'),
      reads('El primer trimestre del año pasado cayó.', 'primer trimestre del año pasado', '2024-Q1'),
    ],
    rejected: ['Cada trimestre cae.', 'Quedó tercer clasificado.'],
  },
  {
    pattern: 'half',
    accepted: [reads('Sube en el segundo semestre de 2025.', 'segundo semestre de 2025', '2025-H2')],
    rejected: ['Marcó en la segunda mitad.', 'La segunda mitad del partido.'],
  },
  {
    pattern: 'decade',
    accepted: [
      reads('Creció en los años 90.', 'años 90', '199'),
      reads('Fue en los años sesenta.', 'años sesenta', '196'),
      reads('La década de 1980 fue dura.', 'década de 1980', '198'),
    ],
    rejected: ['Jugó los 90 minutos.', 'Vivió noventa años.'],
  },
  {
    pattern: 'century',
    accepted: [reads('Un reto del siglo XXI.', 'siglo XXI', '20'), reads('Nació en el siglo XIX.', 'siglo XIX', '18')],
    rejected: ['El rey Alfonso XIII abdicó.', 'Tardó un siglo y medio.', 'Murió en el siglo V a. C.'],
  },
  {
    pattern: 'units-from-day',
    accepted: [reads('Empieza tres días después de mañana.', 'tres días después de mañana', '2025-05-09')],
    rejected: ['Empieza tres días después de la cumbre.'],
  },
  {
    pattern: 'units-before-day',
    accepted: [reads('Salió dos días antes de ayer.', 'dos días antes de ayer', '2025-05-02')],
    rejected: ['Salió dos días antes de la cumbre.'],
  },
  {
    pattern: 'units-ago',
    accepted: [
      reads('Murió hace tres días.', 'hace tres días', '2025-05-02'),
      reads('Se casaron hace diez años.', 'hace diez años', '2015'),
      reads('Cayó dos semanas atrás.', 'dos semanas atrás', '2025-W17'),
    ],
    rejected: ['Hace dos pasteles.', 'Hace años que no viene.'],
  },
  {
    pattern: 'units-ahead',
    accepted: [
      reads('Volverá dentro de dos días.', 'dentro de dos días', '2025-05-07'),
      reads('La cumbre se celebrará en tres semanas.', 'en tres semanas', '2025-W22'),
    ],
    rejected: ['Lo construyó en tres semanas.'],
  },
  {
    pattern: 'units-earlier',
    accepted: [reads('Dimitió el 10 de abril de 2020. Dos días antes había mentido.', 'Dos días antes', '2020-04-08')],
    rejected: ['Llegó dos días antes del viaje.'],
  },
  {
    pattern: 'units-later',
    accepted: [reads('Cayó el 10 de abril de 2020. Dos días después murió.', 'Dos días después', '2020-04-12')],
    rejected: ['Llegó dos días después del viaje.'],
  },
  {
    pattern: 'deictic-day',
    accepted: [
      reads('Ayer dimitió.', 'Ayer', '2025-05-04'),
      reads('Pasado mañana se vota.', 'Pasado mañana', '2025-05-07'),
      reads('Anoche hubo disturbios.', 'Anoche', '2025-05-04'),
      reads('La cumbre de mañana es clave.', 'mañana', '2025-05-06'),
      reads('Dimitió ayer domingo en Roma.', 'ayer domingo', '2025-05-04'),
      reads('Habló esta mañana en Roma.', 'esta mañana', '2025-05-05'),
    ],
    rejected: ['Por la mañana habló.', 'Lo dijo una mañana fría.'],
  },
  {
    pattern: 'relative-unit',
    accepted: [
      reads('La semana pasada dimitió.', 'semana pasada', '2025-W18'),
      reads('El próximo año habrá elecciones.', 'próximo año', '2026'),
      reads('El mes que viene votan.', 'mes que viene', '2025-06'),
      reads('Este año creció poco.', 'Este año', '2025'),
      reads('Cayó en 1989. El año siguiente llegó la paz.', 'año siguiente', '1990'),
    ],
    rejected: [
      'Cayó en 1989. El año anterior a la guerra fue duro.',
      'Los próximos años serán duros.',
      'El último año de mandato fue duro.',
      'Este día es largo.',
    ],
  },
  {
    pattern: 'running-unit',
    accepted: [
      reads('Terminará a finales de año.', 'a finales de año', '2025'),
      reads('Cayó un 3 % en lo que va de año.', 'año', '2025'),
    ],
    rejected: ['A finales de los años dorados.'],
  },
  {
    pattern: 'vague-present',
    accepted: [
      reads('Actualmente vive en Roma.', 'Actualmente', 'PRESENT_REF'),
      reads('Hoy en día hay más.', 'Hoy en día', 'PRESENT_REF'),
    ],
    rejected: ['La actualidad manda.'],
  },
  {
    pattern: 'vague-past',
    accepted: [reads('Hace poco dimitió.', 'Hace poco', 'PAST_REF')],
    rejected: ['Hace frío en Roma.'],
  },
  {
    pattern: 'vague-future',
    accepted: [reads('Próximamente habrá cambios.', 'Próximamente', 'FUTURE_REF')],
    rejected: ['El próximo paso es claro.'],
  },
  {
    pattern: 'nine-eleven',
    accepted: [reads('Todo cambió tras el 11-S en el mundo.', '11-S', '2001-09-11')],
    rejected: ['El vuelo 11 salió.'],
  },
  {
    pattern: 'year',
    accepted: [
      reads('Murió en 1975.', '1975', '1975'),
      reads('El acuerdo (1998) sigue vigente.', '1998', '1998'),
      reads('Las elecciones de 2019 fueron duras.', '2019', '2019'),
      reads('El rango es desde 1840 hasta 2000.', '1840 hasta 2000', '1840/2000'),
      reads('Crece desde 2010 hasta la actualidad.', '2010 hasta la actualidad', '2010/2025-05-05'),
      reads('La guerra de 1898 fue corta.', '1898', '1898'),
      reads('2019', '2019', '2019'),
      reads('Reina desde 1714.', '1714', '1714'),
    ],
    rejected: [
      'Cuesta 2000 pesos.',
      'Murió en 1400 a. C.',
      'Un grupo de 1950 soldados.',
      'Pesa más de 2000 kilos.',
      'Según el artículo 1990 del código.',
      'El precio es de 1.998 euros.',
      'La presa Constitución y 1917 toneladas.',
    ],
  },
];
