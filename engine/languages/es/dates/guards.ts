import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { continuesDays, digitsGoOn, isWholeText } from '../../../dates/grammar/numeric-ranges.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';
import { isPlural } from './years.ts';

const hasYear = ({ captures }: FormPlace): boolean => captures.has('year') || captures.has('yy');

/** True where one of the words stands right before the expression or opens it: `entre el`, `entre`. */
export const opensWith =
  (...words: readonly string[]) =>
  ({ words: text, first }: FormPlace): boolean => {
    const folded = words.map((word) => word.replace('ó', 'o').replace('í', 'i'));
    const before = text.spaced(first) ? text.folded(first - 1) : '';
    const skipped = before === 'el' && text.spaced(first - 1) ? text.folded(first - 2) : before;
    return [text.folded(first), before, skipped].some((word) => folded.includes(word));
  };

/** After these a date is a name: the street `25 de Mayo`, the club `1.º de Mayo`. */
const NAMED_AFTER_DATES = wordSet('calle avenida av plaza estacion club movimiento barrio hospital colegio');

export const notStreet = (place: FormPlace): boolean =>
  hasYear(place) || !(NAMED_AFTER_DATES.has(place.words.folded(place.first - 1)) && place.words.spaced(place.first));

const BEFORE_A_MONTH = wordSet(
  'en de desde hasta durante para a por entre y e o u principios mediados finales inicios comienzos fines del este ese aquel todo pasado proximo ultimo cada mes hacia tras ante ni',
);

/** After these a month may have a capital: style guides forbid it, writers do it. Not `de`, which leads to names: `Plaza de Mayo`. */
const BEFORE_A_CAPITAL_MONTH = wordSet('en desde hasta durante principios mediados finales fines');

/** True for a month, not the name `Julio` or the `Plaza de Mayo`: in Spanish a month has no capital but in a heading. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (hasYear(place) || captures.has('relative') || words.folded(first) === 'mes') return true;
  const isLower = words.at(last).shape === 'lower';
  if (isLower) return BEFORE_A_MONTH.has(words.folded(first - 1)) || !words.spaced(first);
  const isNamed = words.spaced(last + 1) && words.capital(last + 1);
  return words.spaced(first) && BEFORE_A_CAPITAL_MONTH.has(words.folded(first - 1)) && !isNamed;
};

/** What stands before a weekday with a capital, which else is a title: `la serie Miércoles`. */
const BEFORE_A_WEEKDAY = wordSet(
  'el del al este de y o a desde hasta para pasado proximo ayer hoy manana noche tarde dia',
);

const BEFORE_RECURRING_DAYS = wordSet('los dias');

/** Weekdays without an article, from one to another, come back: `abre de lunes a viernes`, not `del lunes al viernes`. */
function isOfEveryWeek({ words, first, last, captures }: FormPlace): boolean {
  if (captures.has('relative') || !words.spaced(first)) return false;
  const opens = words.folded(first - 1) === 'de' && /^[ay]$/.test(words.folded(last + 1));
  return opens || (words.folded(first - 1) === 'a' && words.folded(first - 3) === 'de');
}

/** False for `los lunes` and `de lunes a viernes`, which come back, and for `Plácido Domingo` or `Domingo Cavallo`. */
export const isWeekday = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (words.spaced(first) && BEFORE_RECURRING_DAYS.has(words.folded(first - 1))) return false;
  if (words.at(last).shape !== 'initial') return !isOfEveryWeek(place);
  const follows = words.spaced(first) && (words.capital(first - 1) || !BEFORE_A_WEEKDAY.has(words.folded(first - 1)));
  return captures.has('relative') || (!follows && !(words.spaced(last + 1) && words.capital(last + 1)));
};

const AND = wordSet('y o u');

const opensNumericDay = opensWith('el', 'del', 'al', 'desde', 'hasta', 'día', 'próximo', 'pasado', 'este');

/** True for `el 20/11` and what follows it in a list, not for a fraction: `3/4 partes`. */
export const isNumericDay = (place: FormPlace): boolean =>
  opensNumericDay(place) || isWholeText(place) || (continuesDays(place, AND) && endsBeforeNoun(place));

/** Abbreviations that are words as well: `mar.` closes `en alta mar.`, `may.` and `set.` are rare. */
const WORDS_AS_WELL = wordSet('mar may set');

/** True for a month or weekday cut short, `en sept.`, `el juev.`, not for a word that ends its sentence. */
export const isAbbreviation = ({ words, first, last }: FormPlace): boolean =>
  !WORDS_AS_WELL.has(words.folded(last)) &&
  words.at(last).shape === 'lower' &&
  words.spaced(first) &&
  (BEFORE_A_MONTH.has(words.folded(first - 1)) ||
    /^(?:el|al|o|y)$/.test(words.folded(first - 1)) ||
    words.gap(first - 1) === '.');

const LEADS_TO_YEAR = wordSet('ano este presente pasado proximo ejercicio');

/** True for half a year: `el segundo semestre`, `la primera mitad de 2021`, not that of a match. */
export const isHalfYear = ({ words, last, captures }: FormPlace): boolean =>
  captures.has('year') ||
  words.folded(last) === 'semestre' ||
  (/^del?$/.test(words.folded(last + 1)) && words.spaced(last + 1) && LEADS_TO_YEAR.has(words.folded(last + 2)));

/** False for centuries and years before our era: `siglo V a. C.`, `siglo II antes de Cristo`. */
export const isOurEra = ({ words, last }: FormPlace): boolean => {
  const [next, second] = [words.folded(last + 1), words.folded(last + 2)];
  return !(next === 'antes' && second === 'de') && !(next === 'ac' || (next === 'a' && second === 'c'));
};

/** True for the second of `los siglos XVI y XVII`. */
export const closesCenturies = (place: FormPlace): boolean => {
  const { words, first } = place;
  return /^(?:y|al?|o)$/.test(words.folded(first - 1)) && /^siglos?$/.test(words.folded(first - 3)) && isOurEra(place);
};

const BEFORE_DECADES = wordSet('anos los decada decadas');

/** True for the second of `los años 70 y 80`, `los sesenta y los setenta`. */
export const closesDecades = ({ words, first }: FormPlace): boolean => {
  const and = words.folded(first - 1) === 'los' ? first - 2 : first - 1;
  return /^[yoe]$/.test(words.folded(and)) && BEFORE_DECADES.has(words.folded(and - 2)) && words.spaced(first);
};

/** True for `hasta la actualidad`, `entre 2010 y la actualidad`, not for `la actualidad` as current affairs. */
export const closesRange = (words: WordReader, at: number): boolean =>
  words.folded(at - 1) === 'la' && /^(?:hasta|y|a)$/.test(words.folded(at - 2));

/** `la víspera`, but not that of something else: `en vísperas de la cumbre`. */
export const isEve = ({ words, first, last }: FormPlace): boolean =>
  words.folded(first - 1) === 'la' && !(words.spaced(last + 1) && /^del?$/.test(words.folded(last + 1)));

const BEFORE_A_SEASON = wordSet('el la en este esta del de durante al hasta desde');

/** After `de` a season is a date only behind what takes part of it: `tarde de verano` is none. */
const opensSeason = ({ words, first }: FormPlace): boolean =>
  words.folded(first - 1) === 'de' ? PARTS.has(words.folded(first - 2)) : BEFORE_A_SEASON.has(words.folded(first - 1));

export const isSeason = (place: FormPlace): boolean =>
  hasYear(place) || place.captures.has('relative') || (place.words.spaced(place.first) && opensSeason(place));

const BEFORE_A_MORNING = wordSet('la una cada toda esa misma buena');

/** `mañana`, but not `la mañana` or `por la mañana`. */
export const isTomorrow = ({ words, first }: FormPlace): boolean =>
  words.folded(first) !== 'manana' || !BEFORE_A_MORNING.has(words.folded(first - 1));

/** `en dos semanas` looks ahead only where its clause does; else it is how long something took. */
export const isAhead = ({ words, first, last }: FormPlace): boolean =>
  words.folded(first) === 'dentro' ||
  words.folded(first + 1) === 'aqui' ||
  directionAt(words, first, last) === 'future';

const PARTS = wordSet(
  'fin final finales fines principio principios inicio inicios comienzo comienzos mediados resto largo transcurso va queda resta mitad',
);
const PERIODS = wordSet('semana semanas mes meses dias trimestre trimestres semestre mitad quincena cuatrimestre');
const ORDINAL = /^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|ultim|\d)/;

/** `tercer trimestre [del año]`, `primeros seis meses [del año]`. */
const isPartBefore = (words: WordReader, noun: number): boolean =>
  PERIODS.has(words.folded(noun)) && (ORDINAL.test(words.folded(noun - 1)) || ORDINAL.test(words.folded(noun - 2)));

/** `más tarde [en el año]`, `antes [en la semana]`. */
const isLaterIn = (words: WordReader, first: number): boolean =>
  /^(?:el|la)$/.test(words.folded(first - 1)) &&
  words.folded(first - 2) === 'en' &&
  /^(?:tarde|adelante|temprano)$/.test(words.folded(first - 3));

/** The running unit, which is a time only after words that narrow it: `a finales de año`, `en lo que va de mes`. */
export const isRunning = ({ words, first, last }: FormPlace): boolean => {
  if (words.folded(last) === 'fecha' || isLaterIn(words, first)) return true;
  const of = words.folded(first - 1) === 'la' ? first - 2 : first - 1;
  if (!/^del?$/.test(words.folded(of)) || !words.spaced(first)) return false;
  return PARTS.has(words.folded(of - 1)) || isPartBefore(words, of - 1);
};

const PLURALS = wordSet('dias semanas meses anos decadas siglos trimestres semestres decenios');

/** Before `a` or `de`, these count from what follows: `el año anterior a la guerra`. */
const COUNTS_FROM = wordSet('anterior siguiente posterior previo previa');

/** False for a plural, which is a stretch of time (`los próximos años`), and for a part of something else (`el último año de mandato`). */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  if (!words.spaced(last + 1)) return true;
  const next = words.folded(last + 1);
  if (/^ultim[oa]$/.test(words.folded(first)) && /^del?$/.test(next)) return false;
  return !(COUNTS_FROM.has(words.folded(last)) && /^(?:al?|del?)$/.test(next));
};

/** False where a noun follows that the number counts: `los 90 minutos`, `el domingo 20 personas`, `dos días antes del viaje`. */
export const endsBeforeNoun = (place: FormPlace): boolean => {
  const { words, last } = place;
  const next = words.at(last + 1);
  if (!words.spaced(last + 1)) return !digitsGoOn(place);
  const isBefore = /^(?:antes|despues|tarde)$/.test(words.folded(last)) && /^(?:de|del|que)$/.test(next.folded);
  return !isBefore && !isPlural(words, last + 1);
};
