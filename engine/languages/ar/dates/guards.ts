import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';

const hasAnchor = ({ captures }: FormPlace): boolean => captures.has('year') || captures.has('relative');

/** `آب`, `ماي`, `اوت` and `مارس` are words of their own: alone they need `شهر` or a preposition before them. */
const BEFORE_A_MONTH = wordSet('شهر في خلال منذ حتي اوائل اواخر مطلع منتصف نهايه بدايه قبل بعد من الي مستهل و بين');
export const isMonth = (place: FormPlace): boolean =>
  hasAnchor(place) || (place.words.spaced(place.first) && BEFORE_A_MONTH.has(place.words.folded(place.first - 1)));

/** A weekday is one after `يوم`, a part of the day or a preposition, or where a date stands beside it; `الاحد` is also `the one`. */
const WEEKDAY_ALONE = wordSet('الاحد والاحد فالاحد السبت');
const BEFORE_A_WEEKDAY = wordSet(
  'يوم اليوم مساء صباح ليل ليله فجر ظهر عصر امس منذ حتي قبل بعد من الي هذا و يومي غدا غد',
);
export const isWeekday = ({ words, first, last, captures }: FormPlace): boolean =>
  captures.has('relative') ||
  !WEEKDAY_ALONE.has(words.folded(last)) ||
  first !== last ||
  BEFORE_A_WEEKDAY.has(words.folded(first - 1));

/** `اليوم` is today, but `اليوم التالي` the next day and `اليوم الثلاثاء` a weekday. */
export const isToday = ({ words, last }: FormPlace): boolean =>
  !/^(?:التالي|السابق|الاول|الثاني|الثالث|الرابع|العالمي|الوطني|نفسه|ذاته|الاخير)$/.test(words.folded(last + 1));

const PLURALS = wordSet(
  'ايام الايام اسابيع الاسابيع اشهر الاشهر شهور اعوام الاعوام سنوات السنوات عقود قرون يومين اسبوعين شهرين عامين سنتين',
);
/** False for a plural, which is a stretch of time: `السنوات الماضية`. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  return true;
};

const isFuture = ({ words, first, last }: FormPlace): boolean => directionAt(words, first, last) === 'future';
/** `بعد ثلاثة أيام` looks ahead of publication only where its clause does; in a story it counts from the time told last. */
export const isAhead = isFuture;
export const isInStory = (place: FormPlace): boolean => !isFuture(place);

const PARTS = wordSet('نهايه بدايه مطلع منتصف اواخر اوائل ختام مستهل بنهايه');
/** The running unit is a time only after words that narrow it: `نهاية العام`. */
export const isRunning = ({ words, first, last }: FormPlace): boolean =>
  PARTS.has(words.folded(first - 1)) && words.folded(last).startsWith('ال') && words.folded(last) !== 'اليوم';
