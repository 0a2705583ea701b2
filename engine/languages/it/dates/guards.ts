import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';
import { isPlural } from './years.ts';

const hasYear = ({ captures }: FormPlace): boolean => captures.has('year') || captures.has('yy');

/** After these a date is a name: `via XX Settembre`, `piazza 4 Novembre`. */
const NAMED_AFTER_DATES = wordSet('via viale piazza piazzale corso largo stadio ospedale scuola quartiere');

export const notStreet = (place: FormPlace): boolean =>
  hasYear(place) || !NAMED_AFTER_DATES.has(place.words.folded(place.first - 1));

const BEFORE_A_MONTH = wordSet(
  'a ad in di da dal del dello dallo al fino entro per tra fra e o lo il nel mese inizio meta fine primi durante scorso prossimo ogni',
);

/** True for a month: a name has a capital (`Aprile`), a month has none. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (hasYear(place) || captures.has('relative') || words.folded(first) === 'mese') return true;
  return words.at(last).shape === 'lower' && (BEFORE_A_MONTH.has(words.folded(first - 1)) || !words.spaced(first));
};

/** False for `il lunedì`, which comes back, and for a name: `Domenica`. */
export const isWeekday = ({ words, first, last, captures }: FormPlace): boolean => {
  if (captures.has('relative')) return true;
  if (words.spaced(first) && /^(?:il|la|i|le|ogni)$/.test(words.folded(first - 1))) return false;
  return words.at(last).shape === 'lower' || !words.spaced(first);
};

const BEFORE_A_SEASON = wordSet("l in dell nell dall all la della nella questa il quest d un un' estate");

export const isSeason = (place: FormPlace): boolean =>
  hasYear(place) || place.captures.has('relative') || BEFORE_A_SEASON.has(place.words.folded(place.first - 1));

const PLURALS = wordSet('giorni settimane mesi anni decenni secoli trimestri semestri');

/** False for a plural, which is a stretch of time (`i prossimi anni`), and for `l'ultimo anno di mandato`. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  return !(/^ultim[oa]$/.test(words.folded(first)) && /^d/.test(words.folded(last + 1)) && words.spaced(last + 1));
};

const PARTS = wordSet('fine inizio meta corso arco resto');

/** The running unit, which is a time only after words that narrow it: `entro la fine dell'anno`, `a fine mese`. */
export const isRunning = ({ words, first }: FormPlace): boolean => {
  const of = /^(?:dell|del|della)$/.test(words.folded(first - 1)) ? first - 2 : first - 1;
  return PARTS.has(words.folded(of)) && words.spaced(first - 1);
};

/** `tra due settimane` looks ahead; `in due settimane` does where its clause does. */
export const isAhead = ({ words, first, last }: FormPlace): boolean =>
  words.folded(first) !== 'in' || directionAt(words, first, last) === 'future';

/** False where a noun follows that the number counts: `i 90 minuti`. */
export const endsBeforeNoun = ({ words, last }: FormPlace): boolean =>
  !words.spaced(last + 1) || !isPlural(words, last + 1);

/** Before a day alone: `il 18`, `del 18`, `dal 18`, where no noun follows that it counts. */
export const isDayAlone = (place: FormPlace): boolean =>
  /^(?:giorno)$/.test(place.words.folded(place.first)) && endsBeforeNoun(place);

/** `il 20/11`, not a fraction. */
export const isNumericDay = ({ words, first, last }: FormPlace): boolean =>
  /^(?:il|del|dal|al|entro|giorno|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)$/.test(
    words.folded(first - 1),
  ) && words.gap(last + 1) !== '/';

/** `tra il 7 e il 10 maggio` is one stretch, `il 6 e il 9 aprile` are two days. */
export const opensBetween = ({ words, first }: FormPlace): boolean =>
  /^(?:tra|fra)$/.test(words.folded(first - 2)) && words.spaced(first);
