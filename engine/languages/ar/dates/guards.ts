import type { FormPlace } from '../../../dates/grammar/forms.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { foldedSet } from '../text/index.ts';
import { directionAt } from './direction.ts';

const hasAnchor = ({ captures }: FormPlace): boolean => captures.has('year') || captures.has('relative');

const follows = (words: WordReader, last: number, set: ReadonlySet<string>): boolean =>
  words.spaced(last + 1) && set.has(words.folded(last + 1));
const precedes = (words: WordReader, first: number, set: ReadonlySet<string>): boolean =>
  words.spaced(first) && set.has(words.folded(first - 1));

/** `آب`, `ماي`, `اوت` and `مارس` are words of their own: alone they need `شهر` or a preposition before them. */
const BEFORE_A_MONTH = foldedSet(
  'شهر في خلال منذ حتي اوائل اواخر مطلع منتصف نهايه بدايه قبل بعد من الي مستهل و بين هذا بحلول طوال ومنذ وفي',
);
export const isMonth = (place: FormPlace): boolean =>
  hasAnchor(place) || place.first !== place.last || precedes(place.words, place.first, BEFORE_A_MONTH);

/** A day of the month in digits stands behind its month only where the clause ends: `في مايو 15 قتيلا` counts. */
export const closesClause = ({ words, last }: FormPlace): boolean =>
  words.at(last).shape !== 'digits' || last + 1 >= words.count || !words.spaced(last + 1);

/** Prayers, markets and papers are named after a weekday: `صلاة الجمعة`, `سوق الاثنين`. */
const NAMED_AFTER_A_WEEKDAY = foldedSet('صلاه خطبه خطيب امام سوق جسر صحيفه جريده مسجد حزب قناه');
export const isWeekday = ({ words, first, captures }: FormPlace): boolean =>
  captures.has('relative') || !precedes(words, first, NAMED_AFTER_A_WEEKDAY);

/** Behind `اليوم` these make it another day, or a name: `اليوم التالي`, `اليوم السابع`. */
const BEHIND_A_DAY = foldedSet(
  'التالي السابق الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر العالمي الدولي الوطني نفسه ذاته ' +
    'الاخير الواحد الموالي الذي التي المشهود الموعود',
);
/** Before it too: `نفس اليوم`, `المصري اليوم`, `طوال اليوم`, `مرتين في اليوم`. */
const BEFORE_A_DAY = foldedSet('نفس ذات ذلك المصري روسيا اخبار المغرب طوال طيله باقي بقيه في منتصف خلال');

/** `اليوم` is today, but `اليوم التالي` the next day, `اليوم الـ17` a count and «المصري اليوم» a paper. */
export const isToday = ({ words, first, last, captures }: FormPlace): boolean => {
  if (captures.has('weekday') || !/^[ولب]?اليوم$/u.test(words.folded(last))) return true;
  if (follows(words, last, BEHIND_A_DAY) || words.folded(last + 1) === 'ال') return false;
  // `في مثل هذا اليوم من عام 1990` is that day of another year.
  if (words.folded(first - 1) === 'مثل' || words.folded(first - 2) === 'مثل') return false;
  return first !== last || !precedes(words, first, BEFORE_A_DAY);
};

const PLURALS = foldedSet('ايام الايام اسابيع الاسابيع اشهر الاشهر شهور اعوام الاعوام سنوات سنين السنوات عقود قرون');
/** False for a plural, which is a stretch of time (`السنوات الماضية`), and for one of several: `الأسبوع الأخير من يوليو`. */
export const isOneUnit = ({ words, first, last }: FormPlace): boolean => {
  for (let at = first; at <= last; at++) if (PLURALS.has(words.folded(at))) return false;
  return true;
};

const isFuture = ({ words, first, last }: FormPlace): boolean => directionAt(words, first, last) === 'future';

const OF_ANOTHER = foldedSet('من علي عن');
/** `بعد يوم من القمة` counts from the summit, whose day the words do not say. */
const countsFromAnother = ({ words, last }: FormPlace): boolean => follows(words, last, OF_ANOTHER);

/** `بعد ثلاثة أيام` looks ahead of publication only where its clause does; in a story it counts from the reference time. */
export const isAhead = (place: FormPlace): boolean => isFuture(place) && !countsFromAnother(place);
export const isInStory = (place: FormPlace): boolean => !isFuture(place) && !countsFromAnother(place);

/** What goes on since then: `لم يعد منذ`, `تستمر منذ`. */
const GOING_ON =
  /^(?:لم|لا|ما|يزال|تزال|زال|زالت|مازال|مازالت|مستمر|مستمره|متواصل|متواصله|قائم|الاول|الاولي|اول|مره)$/u;
/** Words before `منذ` that are looked at. */
const NEAR = 7;

/** `غادر منذ يومين` is two days ago, `لم يعد منذ سنتين` two years long. */
export const isAgo = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (countsFromAnother(place)) return false;
  if (!/^و?منذ$/u.test(words.folded(first))) return true;
  // `منذ عام 2011` is read as the year.
  if (words.at(last + 1).shape === 'digits') return false;
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) if (GOING_ON.test(words.folded(at))) return false;
  return directionAt(words, first, last) === 'past';
};

const PARTS = foldedSet('نهايه بدايه مطلع منتصف اواخر اوائل ختام مستهل بنهايه اخر بدايات نهايات');
/** The running unit is a time only after words that narrow it: `نهاية العام`. */
export const isRunning = ({ words, first, last }: FormPlace): boolean =>
  precedes(words, first, PARTS) &&
  words.folded(last).startsWith('ال') &&
  words.folded(last) !== 'اليوم' &&
  // `نهاية العام 2026` is read as the year.
  words.at(last + 1).shape !== 'digits';

const BEFORE_A_DECADE = foldedSet('في منذ خلال اوائل اواخر مطلع منتصف نهايه بدايه حتي عقد فتره سنوات حقبه من الي');
const AGE = foldedSet('من العمر');

/** A decade by its name: `في التسعينيات`; in one's forties (`في الأربعينيات من عمره`) is an age. */
export const isDecade = ({ words, first, last, captures }: FormPlace): boolean => {
  if (captures.has('century') || first !== last) return true;
  if (follows(words, last, AGE) && /^(?:عمر|العمر)/u.test(words.folded(last + 2) || words.folded(last + 1)))
    return false;
  return precedes(words, first, BEFORE_A_DECADE);
};

/** A quarter of a match is none of a year: `الربع الأول من المباراة`. */
const OF_A_MATCH = foldedSet('المباراه اللقاء المواجهه النهائي الشوط الملعب السباق');
export const isOfYear = ({ words, last, captures }: FormPlace): boolean =>
  captures.has('year') || !(words.folded(last + 1) === 'من' && OF_A_MATCH.has(words.folded(last + 2)));

/** First and last year of the Hijri calendar that news may mean without saying so. */
const HIJRI_YEARS = { first: 1390, last: 1460 };
const HIJRI_SIGNS = foldedSet('ه هجريه هجري للهجره');

/** False for a Hijri year, which lies in two of ours: `عام 1441 هـ`. */
export const isGregorian = ({ words, last, captures }: FormPlace): boolean => {
  const year = captures.get('year');
  if (HIJRI_SIGNS.has(words.folded(last + 1))) return false;
  return typeof year !== 'number' || year < HIJRI_YEARS.first || year > HIJRI_YEARS.last;
};
