import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import type { YearWords } from '../../../dates/grammar/years.ts';
import { hasAmountAfter } from '../../../dates/read-number.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { pattern } from './grammar.ts';

/** Plurals after which a number is a year all the same: `las elecciones de 2019 generales` counts none, `los 2019 votos` does. */
const NO_COUNT: ReadonlySet<string> = new Set(
  'es mas menos tras antes despues los las nos pues ademas entonces tres dos seis paris francos'.split(' '),
);

/** Most plurals of Spanish end in -s: `2000 soldados`. */
export function isPlural(words: WordReader, at: number): boolean {
  const { folded, shape } = words.at(at);
  return shape === 'lower' && folded.length > 3 && folded.endsWith('s') && !NO_COUNT.has(folded);
}

/** Years of two digits before these are ages, floors, jersey numbers; newswire writes `en el 98`. */
const FIRST_SHORT_YEAR = 60;
const BEFORE_SHORT_YEARS: ReadonlySet<string> = new Set('en desde hasta'.split(' '));

/** True for `en el 98`, `desde el 92`, `el año 98`, not for `en el 98 por ciento`, `en el 60 aniversario`. */
function isShortYear({ words, first, last, captures }: FormPlace): boolean {
  if (!words.spaced(first) || hasAmountAfter(words, last)) return false;
  const next = words.at(last + 1);
  const isCount =
    words.spaced(last + 1) && (next.shape === 'digits' || next.folded === 'por' || next.folded.length > 3);
  if (isCount || /^[,.]\d/.test(next.precedingText + next.text)) return false;
  if (words.folded(first - 1) === 'ano') return true;
  const short = captures.get('yy');
  const isRecent = typeof short === 'number' && short >= FIRST_SHORT_YEAR;
  return isRecent && words.folded(first - 1) === 'el' && BEFORE_SHORT_YEARS.has(words.folded(first - 2));
}

/** Years of two digits: `en el 98`. */
export const shortYear = pattern({ name: 'short-year', forms: ['{yy}'], means: dateOf, accepts: isShortYear });

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
