import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { continuesDays, digitsGoOn, isWholeText } from '../../../dates/grammar/numeric-ranges.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';
import { isPlural } from './years.ts';

const hasAnchor = ({ captures }: FormPlace): boolean =>
  captures.has('year') || captures.has('yy') || captures.has('relative');

/** After these a date is a name: `avenida 9 de Julho`, `praça 15 de Novembro`. */
const NAMED_AFTER_DATES = wordSet('rua avenida av praca estacao largo bairro hospital colegio escola ponte movimento');

export const notStreet = (place: FormPlace): boolean =>
  hasAnchor(place) || !(NAMED_AFTER_DATES.has(place.words.folded(place.first - 1)) && place.words.spaced(place.first));

/** True where one of the words stands right before the expression or opens it, an article or `dia` between or not. */
export const opensWith =
  (...openers: readonly string[]) =>
  ({ words, first }: FormPlace): boolean => {
    const before = words.spaced(first) ? words.folded(first - 1) : '';
    const isSkipped = /^(?:o|a|os|dia|dias)$/.test(before) && words.spaced(first - 1);
    const skipped = isSkipped ? words.folded(first - 2) : before;
    const known = openers.map((word) => word.replace('é', 'e').replace('ê', 'e').replace('ú', 'u'));
    return [words.folded(first), before, skipped].some((word) => known.includes(word));
  };

const opensNumericDay = opensWith('dia', 'dias', 'no', 'do', 'ao', 'em', 'até', 'desde', 'último', 'próximo');
const AND = wordSet('e ou');

/** True where a year in digits follows, with which the date is another pattern's: `12/01[/2016]`. */
export const goesOnInDigits = ({ words, last }: FormPlace): boolean =>
  words.gap(last + 1) === '/' && words.at(last + 1).shape === 'digits';

/** True for `no dia 17/11` and what follows it in a list, not for a fraction: `3/4 do total`. */
export const isNumericDay = (place: FormPlace): boolean =>
  isWholeText(place) || ((opensNumericDay(place) || continuesDays(place, AND)) && endsBeforeNoun(place));

const BEFORE_A_MONTH = wordSet(
  'em de desde ate durante para a por entre e ou inicio meados final finais fim do neste deste proximo ultimo passado mes cada no ao nem naquele nesse todo pelo apos ante sobre contra',
);

const BEFORE_A_CAPITAL_MONTH = wordSet('em desde ate durante');
const LEADS_TO_MONTH = wordSet('partir final finais fim inicio meados mes principio principios antes depois meses');

/** True for a month, not a name: `Abril` is a publisher, `Maio` a surname; a month has no capital but in Portugal's older books. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (words.folded(first) === 'janeiro' && words.folded(first - 2) === 'rio') return false;
  if (captures.has('yy')) return endsBeforeNoun(place);
  if (words.folded(first) === 'mes') return true;
  if (hasAnchor(place)) return true;
  const before = words.folded(first - 1);
  if (words.at(last).shape === 'lower') return BEFORE_A_MONTH.has(before) || !words.spaced(first);
  // Before the spelling reform of 1990 months had a capital: `em Outubro`, `no final de Outubro`, but `Rio de Janeiro`.
  if (!words.spaced(first) || (words.spaced(last + 1) && words.capital(last + 1))) return false;
  return BEFORE_A_CAPITAL_MONTH.has(before) || (before === 'de' && LEADS_TO_MONTH.has(words.folded(first - 2)));
};

/** What stands before a weekday named by its ordinal alone: `na segunda`, `nesta quinta`; elsewhere it is `second`. */
const BEFORE_AN_ORDINAL = wordSet('na nesta desta da ate a e ou ultima proxima passada esta de');

const RECURRING = wordSet('aos as');
/** Contractions with this and that stand before their noun only: `segunda-feira [desta semana]`. */
const ONLY_BEFORE = wordSet(
  'este esta neste nesta deste desta nesse nessa desse dessa naquele naquela daquele daquela',
);
const SHORT_WEEKDAYS = wordSet('seg qua qui sex sab dom');
const WEEKDAYS = wordSet('segunda terca quarta quinta sexta sabado domingo seg ter qua qui sex sab dom');

/** True for an abbreviated weekday beside another one: `terça, qua, qui ou sexta`. */
function isInDayList({ words, first, last, captures }: FormPlace): boolean {
  if (!captures.has('wd') || captures.has('relative') || !SHORT_WEEKDAYS.has(words.folded(first))) return false;
  const next = /^(?:e|ou)$/.test(words.folded(last + 1)) ? last + 2 : last + 1;
  const previous = /^(?:e|ou)$/.test(words.folded(first - 1)) ? first - 2 : first - 1;
  return WEEKDAYS.has(words.folded(previous)) || WEEKDAYS.has(words.folded(next));
}

/** Abbreviations that are words as well: `mar.` closes `em alto mar.`, `ter.` the verb. */
const WORDS_AS_WELL = wordSet('mar set out ter segunda terca quarta quinta sexta');

/** True for a month or weekday cut short, `em nov.`, `na qui.`, not for a word that ends its sentence. */
export const isAbbreviation = ({ words, first, last }: FormPlace): boolean =>
  !WORDS_AS_WELL.has(words.folded(last)) &&
  words.at(last).shape === 'lower' &&
  (words.afterComma(first) ||
    (words.spaced(first) &&
      (BEFORE_A_MONTH.has(words.folded(first - 1)) || BEFORE_AN_ORDINAL.has(words.folded(first - 1)))));

/** False for centuries before our era: `século V a.C.`, `século II antes de Cristo`. */
export const isOurEra = ({ words, last }: FormPlace): boolean => {
  const [next, second] = [words.folded(last + 1), words.folded(last + 2)];
  return !(next === 'antes' && second === 'de') && !(next === 'ac' || (next === 'a' && second === 'c'));
};

/** True for the second of `os séculos XVI e XVII`. */
export const closesCenturies = (place: FormPlace): boolean => {
  const { words, first } = place;
  return (
    /^(?:e|ao?|ou)$/.test(words.folded(first - 1)) && /^seculos?$/.test(words.folded(first - 3)) && isOurEra(place)
  );
};

const BEFORE_DECADES = wordSet('anos decada decadas');

/** True for the second of `os anos 80 e 90`. */
export const closesDecades = ({ words, first }: FormPlace): boolean =>
  /^(?:e|ou)$/.test(words.folded(first - 1)) &&
  (BEFORE_DECADES.has(words.folded(first - 3)) || BEFORE_DECADES.has(words.folded(first - 4))) &&
  words.spaced(first);

const BEFORE_CHRISTMAS = wordSet('no do ao o neste este nesse pelo ultimo proximo pos pre');

/** True for `no Natal`, `Natal de 2023`, not for the city (`em Natal`) nor the adjective (`cidade natal`). */
export const isNamedDay = ({ words, first, last, captures }: FormPlace): boolean =>
  first !== last || words.folded(first) !== 'natal' || captures.has('year')
    ? true
    : words.at(first).shape === 'initial' && (!words.spaced(first) || BEFORE_CHRISTMAS.has(words.folded(first - 1)));

/** `a véspera`, but not that of something else: `na véspera da cúpula`, `em vésperas de`. */
export const isEve = ({ words, first, last }: FormPlace): boolean =>
  /^(?:a|na|da)$/.test(words.folded(first - 1)) &&
  !(words.spaced(last + 1) && /^d[eoa]s?$/.test(words.folded(last + 1)));

/** `de segunda a sexta` comes back every week, `da segunda (3) à sexta (7)` does not. */
function recursWeekly(place: FormPlace): boolean {
  const { words, first, last, captures } = place;
  if (captures.has('relative') || !words.spaced(first)) return false;
  // The ordinal of a whole weekday: `de segunda[-feira] a sexta-feira`.
  if (words.folded(last + 1) === 'feira') return recursWeekly({ ...place, last: last + 1 });
  const opens =
    words.folded(first - 1) === 'de' && words.folded(last + 1) === 'a' && WEEKDAYS.has(words.folded(last + 2));
  const closes = words.folded(first - 1) === 'a' && [first - 3, first - 4].some((at) => words.folded(at) === 'de');
  return opens || (closes && [first - 2, first - 3].some((at) => WEEKDAYS.has(words.folded(at))));
}

/** False for `às segundas` and for the ordinal in `segunda vez`, `quarta colocação`. */
export const isWeekday = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (recursWeekly(place)) return false;
  if (last > first && ONLY_BEFORE.has(words.folded(last))) return false;
  if (isInDayList(place)) return true;
  if (!captures.has('wd')) {
    if (words.spaced(first) && RECURRING.has(words.folded(first - 1))) return false;
    const isName = words.at(first).shape === 'initial' && words.spaced(last + 1) && words.capital(last + 1);
    return !isName && !(words.at(last).shape === 'initial' && words.spaced(first) && words.capital(first - 1));
  }
  if (captures.has('relative')) return !words.spaced(last + 1) || !isNounAfter(place);
  // `na quinta do avô` is a farm.
  const isFarm = words.folded(last) === 'quinta' && /^d[eoa]$/.test(words.folded(last + 1));
  if (isFarm && words.folded(last + 2) !== 'semana') return false;
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

/** After `de` a season is a date only behind what takes part of it: `férias de verão` are none. */
const opensSeason = ({ words, first }: FormPlace): boolean =>
  words.folded(first - 1) === 'de' ? PARTS.has(words.folded(first - 2)) : BEFORE_A_SEASON.has(words.folded(first - 1));

export const isSeason = (place: FormPlace): boolean =>
  hasAnchor(place) || (place.words.spaced(place.first) && opensSeason(place));

/** Verbs of what still lasts: beside them `há dez anos` is how long, not when. */
const LASTS = wordSet(
  `esta estao sao vive vivem mora moram trabalha trabalham governa governam lidera lideram comanda dirige ocupa ocupam segue seguem continua
   continuam permanece permanecem dura duram existe existem luta lutam aguarda aguardam mantem tem sofre sofrem enfrenta`,
);
const LASTS_WITHIN = 6;
const ENDED_VERB = /^(?:foi|foram)$|..(?:ou|eu|iu|aram|eram|iram)$/;

/** False for how long something has lasted: `está preso há três meses`, `desde há dois anos`, not `foi preso há três meses`. */
export const isTimeAgo = ({ words, first, last }: FormPlace): boolean => {
  if (words.folded(first - 1) === 'desde') return false;
  if (words.folded(first) !== 'ha' || words.folded(last) === 'atras') return true;
  for (let at = first - 1; at >= Math.max(0, first - LASTS_WITHIN); at--) {
    if (/[.!?;:,()]/.test(words.gap(at + 1)) || ENDED_VERB.test(words.folded(at))) return true;
    if (LASTS.has(words.folded(at))) return false;
  }
  return true;
};

/** `em duas semanas` looks ahead only where its clause does; else it is how long something took. */
export const isAhead = ({ words, first, last }: FormPlace): boolean =>
  /^(?:dentro|daqui)$/.test(words.folded(first)) || directionAt(words, first, last) === 'future';

const PARTS = wordSet('fim final finais inicio comeco meados resto decorrer longo metade principio restante termino');
const PERIODS = wordSet('semana semanas mes meses dias trimestre trimestres semestre metade quinzena bimestre');
const ORDINAL = /^(?:primeir|segund|terceir|quart|quint|sext|setim|oitav|non|decim|ultim|\d)/;

/** `terceiro trimestre [do ano]`, `primeiros seis meses [do ano]`. */
const isPartBefore = (words: WordReader, noun: number): boolean =>
  PERIODS.has(words.folded(noun)) && (ORDINAL.test(words.folded(noun - 1)) || ORDINAL.test(words.folded(noun - 2)));

/** The running unit is a time only after words that narrow it: `no fim do ano`, `o resto da semana`. */
export const isRunning = ({ words, first, last }: FormPlace): boolean => {
  if (words.folded(last) === 'data') return true;
  if (!/^(?:do|da|de|deste|desta)$/.test(words.folded(first - 1)) || !words.spaced(first)) return false;
  if (words.folded(first - 1) === 'de') return /^(?:fim|final)$/.test(words.folded(first - 2));
  return PARTS.has(words.folded(first - 2)) || isPartBefore(words, first - 2);
};

const PLURALS = wordSet('dias semanas meses anos decadas seculos trimestres semestres');
/** Before `a` or `de`, these count from what follows: `o ano anterior à guerra`. */
const COUNTS_FROM = wordSet('anterior seguinte posterior');

/** False for a plural, which is a stretch of time: `os próximos anos`, and for a part of something else: `último ano de mandato`. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  if (!words.spaced(last + 1)) return true;
  const next = words.folded(last + 1);
  if (/^ultim[oa]$/.test(words.folded(first)) && /^d[eoa]$/.test(next)) return false;
  return !(COUNTS_FROM.has(words.folded(last)) && /^(?:ao?|d[eoa])$/.test(next));
};

/** False where a noun follows that the number counts. */
export const endsBeforeNoun = (place: FormPlace): boolean =>
  place.words.spaced(place.last + 1) ? !isPlural(place.words, place.last + 1) : !digitsGoOn(place);
