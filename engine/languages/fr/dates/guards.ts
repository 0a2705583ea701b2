import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { digitsGoOn } from '../../../dates/grammar/numeric-ranges.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';

const hasYear = ({ captures }: FormPlace): boolean => captures.has('year') || captures.has('yy');

/** After these a date is a name: `rue du 4 septembre`, `place du 8 mai`. */
const NAMED_AFTER_DATES = wordSet('rue place avenue boulevard pont square quai stade hopital collectif mouvement');

export const notStreet = (place: FormPlace): boolean => {
  const { words, first } = place;
  const at = /^(?:du|le)$/.test(words.folded(first - 1)) ? first - 2 : first - 1;
  return hasYear(place) || !NAMED_AFTER_DATES.has(words.folded(at));
};

const BEFORE_A_MONTH = wordSet(
  'en de des du d depuis jusqu attendre vers a au entre et ou mois fin debut mi courant ce cet le pour avant apres dernier prochain hors ici',
);

/** True for a month: `mars` is a planet, `mai` and `avril` are names with a capital. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (hasYear(place) || captures.has('relative')) return true;
  return words.at(last).shape === 'lower' && (!words.spaced(first) || BEFORE_A_MONTH.has(words.folded(first - 1)));
};

const WEEKDAY_WORDS = wordSet('lundi mardi mercredi jeudi vendredi samedi dimanche');

/** `ouvert du lundi au vendredi` comes back every week; `du lundi 3 au vendredi 7` does not. */
function isOpeningDays({ words, first, last, captures }: FormPlace): boolean {
  if (captures.has('relative') || first !== last || !words.spaced(first)) return false;
  const [before, after] = [words.folded(first - 1), words.folded(last + 1)];
  if (before === 'du' && after === 'au') return WEEKDAY_WORDS.has(words.folded(last + 2));
  return before === 'au' && WEEKDAY_WORDS.has(words.folded(first - 2)) && words.folded(first - 3) === 'du';
}

/** False for `le lundi` in `le lundi et le jeudi`, and for `les lundis`, which come back: those have plurals of their own. */
export const isWeekday = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  return (
    !isOpeningDays(place) &&
    !(words.at(last).shape === 'initial' && words.spaced(first) && words.capital(first - 1)) &&
    // `le lundi` alone is every Monday.
    (words.folded(first - 1) !== 'le' || captures.has('relative') || words.at(last + 1).shape === 'digits')
  );
};

/** `le 18.`: a day alone, where nothing follows that it could count. */
export const isDayAlone = ({ words, first, last }: FormPlace): boolean =>
  words.spaced(first) &&
  /^(?:le|du|au)$/.test(words.folded(first - 1)) &&
  !/^(?:numero|n|article|rang|chapitre)$/.test(words.folded(first - 2)) &&
  (/^[.;)](?:\s|$)|^, $/.test(words.gap(last + 1)) || last + 1 >= words.count) &&
  words.at(last + 1).shape !== 'digits';

/** Before a day and month in digits: `le 22/04`; elsewhere they are a fraction or a score. */
export const isDayInDigits = ({ words, first, last }: FormPlace): boolean =>
  /^(?:le|du|au|les|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(words.folded(first - 1)) &&
  words.spaced(first) &&
  !(/^[/.-]$/.test(words.gap(last + 1)) && words.at(last + 1).shape === 'digits');

/** False for a name that holds a day: `Jean-Noël`, `Noël Mamère`, `Père Noël`. */
export const isNamedDay = ({ words, first, last, captures }: FormPlace): boolean =>
  captures.has('year') ||
  (!/^-$/.test(words.gap(first)) &&
    words.gap(last + 1) !== '-' &&
    !(words.spaced(first) && words.capital(first - 1) && first > 0 && words.folded(first - 1).length > 3) &&
    !(words.spaced(last + 1) && words.capital(last + 1)));

/** After `d'` a season is a date only behind what takes part of it: `fin d'été`, not `session d'été`. */
const BEFORE_OF_SEASON = wordSet('fin debut milieu cours courant');

const BEFORE_A_SEASON = wordSet('l cet cette ce le au printemps en d un l automne hiver ete');
/** `été` is `been` far more often than summer. */
export const isSeason = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (words.folded(first - 1) === 'd' && !hasYear(place) && !captures.has('relative'))
    return BEFORE_OF_SEASON.has(words.folded(first - 2));
  if (words.folded(last) === 'ete' || words.folded(first) === 'ete')
    return (
      /^(?:l|cet|en|d)$/.test(words.folded(first - 1)) &&
      !/^(?:a|ont|avait|aurait|avoir)$/.test(words.folded(first - 1))
    );
  return hasYear(place) || captures.has('relative') || BEFORE_A_SEASON.has(words.folded(first - 1));
};

const PLURALS = wordSet('jours semaines annees decennies siecles trimestres semestres ans');
/** False for a plural, which is a stretch of time: `les prochaines années`; `derniers mois` is one as well. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  return !/^(?:derniers|prochains)$/.test(words.folded(first));
};

const isFuture = ({ words, first, last }: FormPlace): boolean => directionAt(words, first, last) === 'future';
/** `dans deux semaines` always looks ahead; `en deux semaines` is how long something took. */
export const isAhead = ({ words, first, ...place }: FormPlace): boolean =>
  words.folded(first) === 'dans' || isFuture({ words, first, ...place });

const PARTS = wordSet('fin debut milieu cours courant reste mi');
/** `plus tard [dans l'année]`, `plus tôt [dans la semaine]`. */
const isLaterIn = (words: WordReader, first: number): boolean =>
  /^(?:l|la|le)$/.test(words.folded(first - 1)) &&
  words.folded(first - 2) === 'dans' &&
  /^(?:tard|tot)$/.test(words.folded(first - 3));

/** The running unit, which is a time only after words that narrow it: `d'ici la fin de l'année`. */
export const isRunning = ({ words, first }: FormPlace): boolean => {
  if (isLaterIn(words, first)) return true;
  const article = /^(?:l|la|du)$/.test(words.folded(first - 1));
  const of = /^(?:du|de|d)$/.test(words.folded(first - 1)) ? first - 1 : article ? first - 2 : first;
  return (of === first - 1 || words.folded(of) === 'de' || words.folded(of) === 'd') && PARTS.has(words.folded(of - 1));
};

/** False where a noun follows that the number counts: `les 90 minutes`. */
export const endsBeforeNoun = ({ words, last }: FormPlace): boolean =>
  !words.spaced(last + 1) ||
  !/s$/.test(words.folded(last + 1)) ||
  /^(?:dans|apres|sous|sans|vers|tres|plus|mais|puis|alors|les|des|ses|aux|depuis|lors)$/.test(words.folded(last + 1));

/** Before two days in digits: `du 01/10 au 07/10`, `entre le 01/10 et le 07/10`. */
export const opensRange = ({ words, first }: FormPlace): boolean => /^(?:du|de|le)$/.test(words.folded(first - 1));

/** True for `vendredi 9` and `vendredi, le 9`, not for the subject that follows a comma: `samedi, un homme`. */
export const isWeekdayAndDay = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  return !digitsGoOn(place) && (words.at(last).shape === 'digits' || !words.gap(first + 1).includes(','));
};

/** True for half a year: `le second semestre`, `la première moitié de 2021`, not that of a match. */
export const isHalfYear = ({ words, last, captures }: FormPlace): boolean =>
  captures.has('year') ||
  words.folded(last) === 'semestre' ||
  (words.folded(last + 1) === 'de' && words.folded(last + 2) === 'l' && words.folded(last + 3) === 'annee');
