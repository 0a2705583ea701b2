import type { FormPlace } from '../../../dates/grammar/forms.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';

const hasAnchor = ({ captures }: FormPlace): boolean =>
  captures.has('year') || captures.has('yy') || captures.has('relative');

/** Streets, factories and holidays are named after dates: `улица 8 Марта`. */
const NAMED_AFTER_DATES = wordSet(
  'улица улице улицы улицу ул площадь площади проспект завод завода фабрика имени посёлок поселок станция',
);

export const notStreet = (place: FormPlace): boolean =>
  place.captures.has('year') ||
  !(place.words.spaced(place.first) && NAMED_AFTER_DATES.has(place.words.folded(place.first - 1)));

const isWrittenSmall = ({ words, last }: FormPlace): boolean => words.at(last).shape === 'lower';

/** True for a month and not a name: months are written small in Russian; `Мая` and `Марта` are given names. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first } = place;
  if (hasAnchor(place)) return true;
  // `5 марта` is read before: what follows a number here is no day of the month.
  return isWrittenSmall(place) && !(words.spaced(first) && words.at(first - 1).shape === 'digits');
};

/** Cases of `среда` that mean the environment but after these words: `в среде` is `amid`, `до среды` is `until Wednesday`. */
const BEFORE_WEDNESDAY = wordSet('до с со к после утро утра утру вечер вечером вечера день ночь сделано ночи');

/** False for `в среде`, the environment. */
export const isWeekday = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  const word = words.folded(last);
  if (captures.get('weekday') !== 3 || word === 'среду' || captures.has('relative')) return true;
  if (word === 'среда') return !words.spaced(last + 1) || /^[,.(–—-]/u.test(words.gap(last + 1).trim());
  return words.spaced(first) && BEFORE_WEDNESDAY.has(words.folded(first - 1));
};

const BEFORE_A_SEASON = wordSet('до к с со на за эту этой этим начале конце середине начала конца минувшей');
const INSTRUMENTAL = wordSet('веснои летом осенью зимои');

/** A season alone is a time in the instrumental (`летом`) or after a preposition. */
export const isSeason = (place: FormPlace): boolean => {
  if (hasAnchor(place)) return true;
  const { words, first, last } = place;
  return INSTRUMENTAL.has(words.folded(last)) || (words.spaced(first) && BEFORE_A_SEASON.has(words.folded(first - 1)));
};

/** Past verbs end so, and with them the genitives of no noun: `накануне заявила`. */
const PAST_VERB = /(?:ла|ло|ли|лся|лась|лось|лись)$/u;
/** Endings of the genitive, in which what `накануне` precedes stands: `накануне выборов`, `накануне саммита`. */
const GENITIVE = /(?:[аяыи]|ов|ев|еи|ого|его|ых|их|ои|ек|ок)$/u;
/** Words with such an ending that are no nouns. */
const NO_NOUNS = wordSet('на она они и или а также были была когда сообщили уже у после куда туда сама сами');

/** `накануне` alone is the day before; before a noun or a number (`накануне выборов`, `накануне 9 мая`) it is what it precedes. */
export const isDayBefore = ({ words, last }: FormPlace): boolean => {
  if (words.folded(last) !== 'накануне' || !words.spaced(last + 1)) return true;
  const next = words.at(last + 1);
  if (next.shape === 'digits') return false;
  return PAST_VERB.test(next.folded) || NO_NOUNS.has(next.folded) || !GENITIVE.test(next.folded);
};

/** `через неделю` looks ahead of publication only where its clause does; in a story it counts from the reference time. */
export const isAhead = ({ words, first, last }: FormPlace): boolean => directionAt(words, first, last) !== 'past';
export const isInStory = (place: FormPlace): boolean => !isAhead(place);

const PARTS = wordSet(
  'конец конца концу концом конце начало начала началу началом начале середина середины середине середину остаток остатка итогам итоги течение половине половина половину половины',
);

/** The running unit is a time only after words that narrow it: `до конца года`, `с начала недели`. */
export const isRunning = ({ words, first, last }: FormPlace): boolean =>
  words.spaced(first) && PARTS.has(words.folded(first - 1)) && !/^(?:лет|годы|дни)$/.test(words.folded(last));

const PLURALS = wordSet(
  'днеи дни дням днями днях недель недели месяцев месяцы лет годы годов годах годам веков кварталов',
);

const MASCULINE_PRONOUN = /^(?:этого|того|этому|тому|этим|тем|этом|том)$/u;

/** False for a plural, which is a stretch of time: `прошлых лет`. `недели` is also the genitive of one week: `прошлой недели`. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  const unit = words.folded(last);
  // `на следующей после этого неделе`: the pronoun is not of the week.
  if (/^недел/u.test(unit) && MASCULINE_PRONOUN.test(words.folded(first))) return false;
  // `прошлых десятилетий` folds as `прошлом десятилетии` does: the modifier tells.
  if (unit === 'десятилетии') return !/(?:ых|их)$/.test(words.folded(first));
  return !PLURALS.has(unit) || (unit === 'недели' && /(?:ои|еи)$/.test(words.folded(first)));
};

/** False where what stands after makes the number an age or a size: `5-летний`. */
export const endsBeforeNoun = ({ words, last }: FormPlace): boolean => words.gap(last + 1) !== '-';

const BEFORE_A_DECADE = wordSet('в с до начале конце середине начала конца середины лихие лихих эти тех');

/** A decade by its name alone (`в девяностые`) needs a preposition; with `годы` after it, nothing. */
export const isDecade = ({ words, first, last, captures }: FormPlace): boolean => {
  // `в 20-х числах мая` are days.
  if (words.folded(last + 1).startsWith('числ')) return false;
  if (!captures.has('decade') || /^год/.test(words.folded(last)) || /^лих/.test(words.folded(first))) return true;
  const next = words.at(last + 1);
  return (
    BEFORE_A_DECADE.has(words.folded(first - 1)) && !(words.spaced(last + 1) && /(?:ы|и|ах|ях)$/.test(next.folded))
  );
};

/** `на сотом году жизни` and `на 101 году` are ages. */
export const isNoAge = ({ words, first, last }: FormPlace): boolean =>
  words.folded(last + 1) !== 'жизни' && words.spaced(first) && /^(?:в|к|во)$/u.test(words.folded(first - 1));

/** `на 85-м году жизни`: two digits are a year of a life; `за 95 год` is one of the calendar. */
export const isNoYearOfLife = ({ words, last, captures }: FormPlace): boolean =>
  words.folded(last + 1) !== 'жизни' && (!captures.has('yy') || Number(captures.get('yy')) >= SHORT_YEARS);
/** Two digits below this are rather a number of years: `на 21 году`. */
const SHORT_YEARS = 40;

/** Streets are named after years too: `улица 1905 года`. */
export const isNoName = ({ words, first }: FormPlace): boolean =>
  !(words.spaced(first) && NAMED_AFTER_DATES.has(words.folded(first - 1)));

/** Behind a year without its word stand these, or a mark, or a verb of the past; a noun makes the number a count. */
const AFTER_A_YEAR = wordSet(
  'в во на и или с со по к все из за от до для о об при у под над через но а он она они его ее их был была были было года году когда где после ' +
    'по-прежнему стал стала уже также не это этот там здесь',
);

/** True for `в 2000 случаях`; false for `умер в 1975 в Ялте`, `в 2012 Путин победил`. */
export const isCountedNoun = (words: WordReader, at: number): boolean => {
  const { folded, shape } = words.at(at);
  return !(AFTER_A_YEAR.has(folded) || PAST_VERB.test(folded) || shape === 'initial');
};

/** Two years without the word are a stretch of time in brackets only: `(1950—2010)`. */
export const isNamedRange = ({ words, first, last }: FormPlace): boolean =>
  last > first + 1 || /[0-9]г/u.test(words.folded(last)) || /[([]$/u.test(words.gap(first));
