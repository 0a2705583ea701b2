import type { FormPlace } from '../../../dates/grammar/forms.ts';
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
  'en de desde hasta durante para a por entre y o principios mediados finales inicios comienzos fines del este pasado proximo cada mes',
);

/** True for a month, not the name `Julio` or the `Plaza de Mayo`: in Spanish a month has no capital but in a heading. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (hasYear(place) || captures.has('relative')) return true;
  return words.at(last).shape === 'lower' && (BEFORE_A_MONTH.has(words.folded(first - 1)) || !words.spaced(first));
};

/** False for `los lunes`, which come back, and for `Plácido Domingo`. */
export const isWeekday = ({ words, first, last }: FormPlace): boolean => {
  if (words.spaced(first) && words.folded(first - 1) === 'los') return false;
  return !(words.at(last).shape === 'initial' && words.spaced(first) && words.capital(first - 1));
};

const BEFORE_A_SEASON = wordSet('el la en este esta del de durante al hasta desde');

export const isSeason = (place: FormPlace): boolean =>
  hasYear(place) ||
  place.captures.has('relative') ||
  (place.words.spaced(place.first) && BEFORE_A_SEASON.has(place.words.folded(place.first - 1)));

const BEFORE_A_MORNING = wordSet('la una cada toda esa misma buena');

/** `mañana`, but not `la mañana` or `por la mañana`. */
export const isTomorrow = ({ words, first }: FormPlace): boolean =>
  words.folded(first) !== 'manana' || !BEFORE_A_MORNING.has(words.folded(first - 1));

/** `en dos semanas` looks ahead only where its clause does; else it is how long something took. */
export const isAhead = ({ words, first, last }: FormPlace): boolean =>
  words.folded(first) === 'dentro' || directionAt(words, first, last) === 'future';

const PARTS = wordSet('fin final finales fines principio principios inicio inicios comienzo comienzos mediados resto');

/** The running unit, which is a time only after words that narrow it: `a finales de año`, `el resto de la semana`. */
export const isRunning = ({ words, first }: FormPlace): boolean => {
  const of = words.folded(first - 1) === 'la' ? first - 2 : first - 1;
  return /^del?$/.test(words.folded(of)) && PARTS.has(words.folded(of - 1)) && words.spaced(first);
};

const PLURALS = wordSet('dias semanas meses anos decadas siglos trimestres semestres decenios');

/** False for a plural, which is a stretch of time (`los próximos años`), and for a part of something else (`el último año de mandato`). */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  const isPart = /^ultim[oa]$/.test(words.folded(first)) && /^del?$/.test(words.folded(last + 1));
  return !(isPart && words.spaced(last + 1));
};

/** False where a noun follows that the number counts: `los 90 minutos`, `el domingo 20 personas`, `dos días antes del viaje`. */
export const endsBeforeNoun = ({ words, last }: FormPlace): boolean => {
  const next = words.at(last + 1);
  if (!words.spaced(last + 1)) return true;
  const isBefore = /^(?:antes|despues|tarde)$/.test(words.folded(last)) && /^(?:de|del|que)$/.test(next.folded);
  return !isBefore && !isPlural(words, last + 1);
};
