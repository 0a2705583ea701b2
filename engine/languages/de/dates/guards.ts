import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { hasAmountBefore } from '../../../dates/read-number.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';

const hasAnchor = ({ captures }: FormPlace): boolean =>
  captures.has('year') || captures.has('yy') || captures.has('relative');

const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/;
const areDays = (words: WordReader, at: number): boolean =>
  WEEKDAY.test(words.folded(at)) && WEEKDAY.test(words.folded(at - 1));

/** True for a part of a compound, which is no date: `Winter-Biathlon`, `der MIP-Montag`. */
export const isInCompound = ({ words, first, last }: FormPlace): boolean => {
  const joins = (at: number) =>
    words.gap(at) === '-' &&
    words.at(at).shape !== 'digits' &&
    words.at(at - 1).shape !== 'digits' &&
    !areDays(words, at);
  return (joins(last + 1) && words.capital(last + 1)) || joins(first);
};

/** Right before a month: prepositions and what takes part of it. Elsewhere `August` and `Mai` are names. */
const BEFORE_A_MONTH = wordSet(
  'im seit bis ab von vom zum und oder anfang mitte ende monat monats fur diesen diesem des den dem im in noch schon bereits erst jeden uber wie als zu nach vor gegen zwischen per wird war wurde',
);

/** True for a month and not for a name: `Theresa May`, `August der Starke`. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first } = place;
  if (isInCompound(place)) return false;
  return (
    hasAnchor(place) ||
    !words.spaced(first) ||
    BEFORE_A_MONTH.has(words.folded(first - 1)) ||
    words.at(first - 1).shape === 'digits'
  );
};

/** False for a name in a list of results: `9. Jan Kuppelwieser`. */
export const isNoName = ({ words, last, captures }: FormPlace): boolean =>
  captures.has('year') || words.folded(last) !== 'jan' || !words.spaced(last + 1) || !words.capital(last + 1);

/** `am 18.` is a day where no noun follows: `am 3. Spieltag` is none. */
const BEFORE_A_DAY = wordSet('am vom zum dem den bis ab');
export const isDayAlone = ({ words, first, last }: FormPlace): boolean => {
  if (!BEFORE_A_DAY.has(words.folded(first - 1)) || !words.spaced(first)) return false;
  if (/^(?:mal|male|auf)$/.test(words.folded(last + 1))) return false;
  return words.gap(last + 1) !== '. ' || words.at(last + 1).shape === 'lower';
};

/** `morgen` is tomorrow in small letters, or at a sentence's start: `der Morgen`, `guten Morgen` are the morning. */
export const isTomorrow = ({ words, first, last }: FormPlace): boolean => {
  if (first !== last || words.folded(first) !== 'morgen') return true;
  const { text } = words.at(first);
  const before = words.folded(first - 1);
  if (
    /^(?:am|jeden|guten|heute|gestern|eines|der|den|dem|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/.test(
      before,
    ) &&
    words.spaced(first)
  )
    return false;
  return text.startsWith('m') || !words.spaced(first) || /[.!?:\n]/.test(words.gap(first));
};

const BEFORE_A_SEASON = wordSet(
  'im seit bis ab zum vom des den dem diesen diesem anfang mitte ende fur uber der die in ganzen ganze gesamten gesamte',
);
export const isSeason = (place: FormPlace): boolean => {
  if (isInCompound(place)) return false;
  const { words, first } = place;
  return hasAnchor(place) || (words.spaced(first) && BEFORE_A_SEASON.has(words.folded(first - 1)));
};

const PLURALS = wordSet(
  'tage tagen wochen monate monaten quartale quartalen jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten wochenenden halbjahre',
);
/** False for a plural, which is a stretch of time: `die vergangenen Jahre`. */
export const isOneUnit = ({ words, last }: FormPlace): boolean => !PLURALS.has(words.folded(last));

const isFuture = ({ words, first, last }: FormPlace): boolean => directionAt(words, first, last) === 'future';
/** `in zwei Wochen` looks ahead only where its clause does; else it is how long something took. */
export const isAhead = isFuture;

/** Parts after which the running unit is a time: `Ende des Jahres`, `im Laufe der Woche`. */
const PARTS = wordSet('ende anfang mitte laufe beginn rest verlauf halfte schluss');

/** `in den ersten drei Monaten [des Jahres]`. */
const isCountedPart = (words: WordReader, at: number): boolean =>
  /^(?:monate|wochen|tage)n?$/.test(words.folded(at)) && /^(?:ersten|letzten)$/.test(words.folded(at - 2));

export const isRunning = ({ words, first, last }: FormPlace): boolean => {
  const article = /^(?:des|der|dieses|dieser)$/.test(words.folded(first - 1));
  const isPart = PARTS.has(words.folded(first - 2)) || isCountedPart(words, first - 2);
  return article && isPart && !PLURALS.has(words.folded(last));
};

/** Before a number that is a name or an amount: `Nummer 1990`, `rund 2000`. */
const NO_YEAR_BEFORE = wordSet(
  'nummer nr paragraf paragraph artikel seite flug airbus boeing typ modell rund etwa circa ca fast knapp uber gut mehr als weniger zimmer linie resolution hausnummer kanal postfach plz tel telefon auf um mit insgesamt',
);
/** After these, nouns that say what a number counts do not follow. */
const SURE_BEFORE = wordSet(
  'jahr jahre jahren jahres seit herbst sommer winter fruhling fruhjahr ende anfang mitte saison januar februar marz april mai juni juli august september oktober november dezember gesamtjahr vorjahr jahrgang',
);

/** After these a number is a year where no noun follows. */
const YEARS_BEFORE = wordSet('ab bis und von zwischen vor nach');

/** True for the start of a stretch of amounts: `2000 bis 3000 Grad`. */
const countsOn = (words: WordReader, last: number): boolean => {
  const to = words.folded(last + 1) === 'bis' ? words.number(last + 2, 9) : null;
  return to !== null && (to > 2100 || isNoun(words, last + 3));
};

/** A bare year of German stands without a preposition (`Er wurde 2014 gewählt`): a noun after it would be counted by it. */
export const isYear = ({ words, first, last, captures }: FormPlace): boolean => {
  const year = captures.get('year');
  if (typeof year !== 'number' || hasAmountBefore(words, first)) return false;
  const before = words.folded(first - 1);
  if (NO_YEAR_BEFORE.has(before)) return false;
  if (countsOn(words, last)) return false;
  if (YEARS_BEFORE.has(before)) return year >= 1000 && !isNoun(words, last + 1);
  if (SURE_BEFORE.has(before) || isLifeDate(words, first)) return year >= 1000;
  if (opensWithYear(words, first) && directionAt(words, first, last) === 'past') return year >= 1400;
  return year >= 1900 && year <= 2059 && !isNoun(words, last + 1);
};

const FOUR_DIGITS = /^1\d{3}$|^20[0-5]\d$/;

/** `(1898-1976)`, `– 1170-1230`, `(1895)`: years in brackets, or two with a hyphen, of which the second is later. */
function isLifeDate(words: WordReader, at: number): boolean {
  const [before, after] = [words.gap(at), words.gap(at + 1)];
  if (/\($/.test(before) && /^[),;]/.test(after)) return true;
  const [from, to] = /^ ?-$/.test(after.trimEnd())
    ? [at, at + 1]
    : /^ ?-$/.test(before.trimEnd())
      ? [at - 1, at]
      : [at, at];
  const isRun = FOUR_DIGITS.test(words.at(from).text) && FOUR_DIGITS.test(words.at(to).text);
  return isRun && Number(words.at(from).text) < Number(words.at(to).text) && !words.gap(to + 1).startsWith('-');
}

const opensWithYear = (words: WordReader, at: number): boolean =>
  (at === 0 || /[.!?\n]/.test(words.gap(at))) && words.spaced(at + 1) && words.at(at + 1).shape === 'lower';

/** Endings that only adjectives have: `2000 syrische Pfund`. Verbs in the past (`wurde`, `sagte`) have none of them. */
const ADJECTIVE = /(?:sche|schen|liche|lichen|ige|igen|ale|alen|ive|iven|neue|neuen|junge|jungen|weitere|weiteren)$/;

/** A capital inside a sentence is a noun's: right after a number, or after an adjective, it is what the number counts. */
function isNoun(words: WordReader, at: number): boolean {
  if (!words.spaced(at)) return false;
  const { shape, folded } = words.at(at);
  if (shape !== 'lower') return true;
  return ADJECTIVE.test(folded) && words.spaced(at + 1) && words.at(at + 1).shape !== 'lower';
}
