import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';
import { isPlural } from './years.ts';

const hasAnchor = ({ captures }: FormPlace): boolean =>
  captures.has('year') || captures.has('yy') || captures.has('relative');

/** After these a date is a name: `avenida 9 de Julho`, `praça 15 de Novembro`. */
const NAMED_AFTER_DATES = wordSet('rua avenida av praca estacao largo bairro hospital colegio escola ponte movimento');

export const notStreet = (place: FormPlace): boolean =>
  hasAnchor(place) || !(NAMED_AFTER_DATES.has(place.words.folded(place.first - 1)) && place.words.spaced(place.first));

const BEFORE_A_MONTH = wordSet(
  'em de desde ate durante para a por entre e ou inicio meados final finais fim do neste deste proximo ultimo mes cada no ao',
);

/** True for a month, not a name: `Abril` is a publisher, `Maio` a surname; a month has no capital but in Portugal's older books. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (hasAnchor(place)) return true;
  return words.at(last).shape === 'lower' && (BEFORE_A_MONTH.has(words.folded(first - 1)) || !words.spaced(first));
};

/** What stands before a weekday named by its ordinal alone: `na segunda`, `nesta quinta`; elsewhere it is `second`. */
const BEFORE_AN_ORDINAL = wordSet('na nesta desta da ate a e ou ultima proxima passada esta de');

/** False for `às segundas` and for the ordinal in `segunda vez`, `quarta colocação`. */
export const isWeekday = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (!captures.has('wd'))
    return !(words.at(last).shape === 'initial' && words.spaced(first) && words.capital(first - 1));
  if (captures.has('relative')) return !words.spaced(last + 1) || !isNounAfter(place);
  return words.spaced(first) && BEFORE_AN_ORDINAL.has(words.folded(first - 1)) && !isNounAfter(place);
};

/** Small words that may follow a weekday; another word there is what the ordinal counts. */
const AFTER_A_WEEKDAY = wordSet(
  'a o as os em no na para por que e ou com pelo pela apos depois ao de da do durante segundo quando mas',
);
function isNounAfter({ words, last }: FormPlace): boolean {
  if (!words.spaced(last + 1)) return false;
  const next = words.at(last + 1);
  return next.shape === 'lower' && !AFTER_A_WEEKDAY.has(next.folded);
}

const BEFORE_A_SEASON = wordSet('o a no na neste nesta do da de durante ao ate desde ultimo ultima proximo proxima');
export const isSeason = (place: FormPlace): boolean =>
  hasAnchor(place) || (place.words.spaced(place.first) && BEFORE_A_SEASON.has(place.words.folded(place.first - 1)));

/** `em duas semanas` looks ahead only where its clause does; else it is how long something took. */
export const isAhead = ({ words, first, last }: FormPlace): boolean =>
  words.folded(first) === 'dentro' || directionAt(words, first, last) === 'future';

const PARTS = wordSet('fim final finais inicio comeco meados resto decorrer longo metade');
/** The running unit is a time only after words that narrow it: `no fim do ano`, `o resto da semana`. */
export const isRunning = ({ words, first }: FormPlace): boolean =>
  /^(?:do|da|deste|desta)$/.test(words.folded(first - 1)) && PARTS.has(words.folded(first - 2)) && words.spaced(first);

const PLURALS = wordSet('dias semanas meses anos decadas seculos trimestres semestres');
/** False for a plural, which is a stretch of time: `os próximos anos`. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  return !(
    /^ultim[oa]$/.test(words.folded(first)) &&
    /^d[eoa]$/.test(words.folded(last + 1)) &&
    words.spaced(last + 1)
  );
};

/** False where a noun follows that the number counts. */
export const endsBeforeNoun = ({ words, last }: FormPlace): boolean =>
  !words.spaced(last + 1) || !isPlural(words, last + 1);
