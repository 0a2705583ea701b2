import type { FormPlace } from '../../../dates/grammar/forms.ts';
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

const BEFORE_A_SEASON = wordSet(
  'до к с со на за эту этой этим начале конце середине начала конца весь всю все минувшей',
);
const INSTRUMENTAL = wordSet('веснои летом осенью зимои');

/** A season alone is a time in the instrumental (`летом`) or after a preposition. */
export const isSeason = (place: FormPlace): boolean => {
  if (hasAnchor(place)) return true;
  const { words, first, last } = place;
  return INSTRUMENTAL.has(words.folded(last)) || (words.spaced(first) && BEFORE_A_SEASON.has(words.folded(first - 1)));
};

/** `накануне` alone is the day before; before a noun (`накануне выборов`) it is what it precedes. */
export const isDayBefore = ({ words, last }: FormPlace): boolean => {
  if (words.folded(last) !== 'накануне') return true;
  const next = words.at(last + 1);
  return !words.spaced(last + 1) || /(?:л|ла|ло|ли|лся|лась|лось|лись|вечером|днем|утром)$/u.test(next.folded);
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
  'днеи дни дням днями днях недель недели месяцев месяцы лет годы годов годах годам десятилетии веков кварталов',
);

/** False for a plural, which is a stretch of time: `прошлых лет`. `недели` is also the genitive of one week: `прошлой недели`. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  const unit = words.folded(last);
  return !PLURALS.has(unit) || (unit === 'недели' && /(?:ои|еи)$/.test(words.folded(first)));
};

/** False where what stands after makes the number an age or a size: `5-летний`. */
export const endsBeforeNoun = ({ words, last }: FormPlace): boolean => words.gap(last + 1) !== '-';

const BEFORE_A_DECADE = wordSet('в с до начале конце середине начала конца середины лихие лихих эти тех');

/** A decade by its name alone (`в девяностые`) needs a preposition; with `годы` after it, nothing. */
export const isDecade = ({ words, first, last, captures }: FormPlace): boolean => {
  if (!captures.has('decade') || /^год/.test(words.folded(last)) || /^лих/.test(words.folded(first))) return true;
  const next = words.at(last + 1);
  return (
    BEFORE_A_DECADE.has(words.folded(first - 1)) && !(words.spaced(last + 1) && /(?:ы|и|ах|ях)$/.test(next.folded))
  );
};
