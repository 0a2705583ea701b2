import { shortYearPattern } from '../../../dates/grammar/short-year.ts';
import type { YearWords } from '../../../dates/grammar/years.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { grammar } from './grammar.ts';

/** Plurals after which a number is a year all the same: `las elecciones de 2019 generales` counts none, `los 2019 votos` does. */
const NO_COUNT: ReadonlySet<string> = new Set(
  'es mas menos tras antes despues los las nos pues ademas entonces tres dos seis paris francos'.split(' '),
);

/** Most plurals of Spanish end in -s: `2000 soldados`. */
export function isPlural(words: WordReader, at: number): boolean {
  const { folded, shape } = words.at(at);
  return shape === 'lower' && folded.length > 3 && folded.endsWith('s') && !NO_COUNT.has(folded);
}

/** Verbs that may follow a year of two digits, beside the short words: `en el 92 hubo`. */
const VERB = /(?:ó|aron|ieron|aba|aban|ía|ían)$/;
const VERBS: ReadonlySet<string> = new Set('hubo fueron eran cuando pero sino entre desde hasta para'.split(' '));

/** Years of two digits: `en el 98`, `la crisis del 73`. */
export const shortYear = shortYearPattern(grammar, {
  sure: ['año', 'generación del'],
  likely: [
    ...['en el', 'desde el', 'hasta el'],
    ...(
      'mundial mundiales juegos crisis cosecha guerra elecciones presupuesto presupuestos ejercicio temporada verano otoño ' +
      'invierno primavera constitución reforma finales principios mediados'
    )
      .split(' ')
      .map((noun) => `${noun} del`),
  ],
  isCounted: (words, at) => {
    const { folded, text } = words.at(at);
    return folded === 'por' || (folded.length > 3 && !VERBS.has(folded) && !VERB.test(text));
  },
});

/** What makes a number of Spanish a year, a count or a name. */
export const YEAR_WORDS: YearWords = {
  firstRecent: 1800,
  before: [
    'en',
    'desde',
    'remonta a',
    'remontan a',
    'data de',
    'datan de',
    'año',
    'años',
    'ano',
    'hacia',
    'circa',
    'mundial de',
    'cerró',
    'cerrar',
    'terminó',
    'acabó',
    'concluyó',
    'finalizó',
    'empezó',
    'comenzó',
    'inició',
    'arrancó',
    'empieza',
    'comienza',
    'termina',
    'cierra',
    'a inicios de',
    'a finales de',
    'a mediados de',
    'a principios de',
  ],
  beforeRecent: [
    'este',
    'de',
    'del',
    'entre',
    'y',
    'o',
    'a',
    'al',
    'hasta',
    'para',
    'durante',
    'por',
    'antes de',
    'después de',
    'primavera de',
    'verano de',
    'otoño de',
    'invierno de',
    'ejercicio',
    'temporada',
    'curso',
    'el',
    'ya',
    'todo',
    'finales de',
    'principios de',
    'mediados de',
    'elecciones',
    'presupuestos',
    'presupuesto',
    'edición',
    'plan',
    'campaña',
    'mundial',
    'agenda',
    'horizonte',
  ],
  counted: [
    'antes de cristo',
    'a. c.',
    'a.c.',
    'a. de c.',
    'aC',
    'personas',
    'millones',
    'millón',
    'mil',
    'euros',
    'dólares',
    'pesos',
    'km',
    'kilómetros',
    'metros',
    'm',
    'kg',
    'kilos',
    'toneladas',
    'hectáreas',
    'por ciento',
    'puntos',
    'casos',
    'muertos',
    'cc',
    'cv',
    'habitantes',
    'horas',
    'h',
    'grados',
    'gente',
  ],
  isCounted: isPlural,
  numberNames: [
    'vuelo',
    'artículo',
    'página',
    'páginas',
    'número',
    'n',
    'resolución',
    'ley',
    'decreto',
    'canal',
    'ruta',
    'carretera',
    'calle',
    'modelo',
    'boeing',
    'habitación',
    'más de',
    'menos de',
    'cerca de',
    'unos',
    'unas',
    'casi',
    'hasta los',
    'total de',
    'precio de',
    'valor de',
    'altura de',
    'distancia de',
    'velocidad de',
    'grupo de',
  ],
};
