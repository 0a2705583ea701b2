import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { hasAmountBefore } from '../../../dates/read-number.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { foldedSet } from '../text/index.ts';
import { directionAt } from './direction.ts';

const hasAnchor = ({ captures }: FormPlace): boolean => captures.has('year') || captures.has('relative');

/** `सोम` and `जुमा` are names too: only the full weekday stands alone. */
const SHORT_WEEKDAYS = foldedSet('सोम जुमा मंगल');

/** `महीने के आखिरी रविवार को`: which one of many, without its month no date; `तीन दिन पहले सोमवार को` is none of these. */
const WHICH_ONE = foldedSet('आखिरी अंतिम पहले पहला दूसरे दूसरा तीसरे तीसरा चौथे चौथा प्रथम');
/** `हर सोमवार` comes back; `सुपर संडे`, `ब्लैक फ्राइडे` are names. */
const NOT_BEFORE_WEEKDAY = foldedSet('प्रत्येक हर प्रति सभी सुपर ब्लैक गुड ब्लडी साइबर');
const isOneOfMany = (words: WordReader, first: number): boolean =>
  WHICH_ONE.has(words.folded(first - 1)) && /^(?:के|का|की)?$/.test(words.folded(first - 2));
/** `संडे टाइम्स`, `सोमवार व्रत`: what the weekday is part of. */
const NOT_AFTER_WEEKDAY = foldedSet('टाइम्स गार्जियन एक्सप्रेस व्रत');

export const isWeekday = ({ words, first, last, captures }: FormPlace): boolean =>
  !(first === last && SHORT_WEEKDAYS.has(words.folded(last))) &&
  (captures.has('relative') || !(NOT_BEFORE_WEEKDAY.has(words.folded(first - 1)) || isOneOfMany(words, first))) &&
  !NOT_AFTER_WEEKDAY.has(words.folded(last + 1));

/** `1/3 को` may be a third; a day of the month is not written below one half. */
export const isDayOfNumbers = ({ captures, words, first }: FormPlace): boolean => {
  const [day, month] = [captures.get('day'), captures.get('month')];
  if (typeof day !== 'number' || typeof month !== 'number' || hasAmountBefore(words, first)) return false;
  return day > month || day > 4;
};

/** `मई` and `जून` need nothing; `मार्च` is a protest march as well: then `किया`, `निकाला` follow. */
const MARCHED = foldedSet('किया निकाला निकाली निकालने करते करने करेंगे निकालेंगे निकालकर कर');
const AFTER_MARCH = foldedSet('में से तक के को की का और');
/** `लॉन्ग मार्च`, `पैदल मार्च`: a march whatever follows. */
const KINDS_OF_MARCH = foldedSet('लॉन्ग लांग लॉंग पैदल कैंडल फ्लैग विरोध दांडी रूट दिल्ली संसद मशाल शांति');
const MARCH = 3;
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  if (hasAnchor(place)) return true;
  const month = captures.get('month') ?? captures.get('monthname');
  if (MARCHED.has(words.folded(last + 1))) return false;
  return month !== MARCH || (AFTER_MARCH.has(words.folded(last + 1)) && !KINDS_OF_MARCH.has(words.folded(first - 1)));
};

/** `सप्ताह 31 में` is the week of that number, `सप्ताह 31 घंटे` counts hours. */
export const isWeekNumber = ({ words, last }: FormPlace): boolean =>
  words.at(last).shape === 'digits' && (!words.spaced(last + 1) || AFTER_WEEK.has(words.folded(last + 1)));
const AFTER_WEEK = foldedSet('में के का की तक से');

const isFuture = ({ words, first, last }: FormPlace): boolean => directionAt(words, first, last) === 'future';

const PRESENT = foldedSet('है हैं हूं चाहिए');
const ENDS_SENTENCE = /[.!?;\n।]/u;
/** Words of a sentence that are looked through for its end. */
const SENTENCE = 24;

/** True where the sentence ends in the present: `बैठक कल है`. */
function endsInPresent({ words, last }: FormPlace): boolean {
  for (let at = last + 1; at < last + SENTENCE && at < words.count; at++) {
    const closes = at + 1 >= words.count || ENDS_SENTENCE.test(words.gap(at + 1));
    if (closes) return PRESENT.has(words.folded(at));
  }
  return false;
}

/** `आज कल`, `आज-कल`, `कल-कारखाने` are words of their own. */
const isOwnWord = ({ words, first, last }: FormPlace): boolean =>
  words.folded(first - 1) !== 'आज' && !/^(?:कारखान|पुर्ज)/.test(words.folded(last + 1));

/** कल and परसों are yesterday or tomorrow: the verb decides; what is said in the present lies ahead. */
export const looksAhead = (place: FormPlace): boolean => {
  if (!isOwnWord(place)) return false;
  const direction = directionAt(place.words, place.first, place.last);
  return direction === 'future' || (direction === 'unknown' && endsInPresent(place));
};
export const looksBack = (place: FormPlace): boolean => isOwnWord(place) && !looksAhead(place);

const ERAS = foldedSet('दौर समय युग जमाने जमाना दौरान युवा पीढ़ी भारत दुनिया परिवेश परिप्रेक्ष्य माहौल हालात नौजवान');

/** आज is today, but not in `आज तक` (until now, and a broadcaster), `आज के दौर में`, `आज भी लोग मानते हैं`. */
export const isToday = ({ words, first, last }: FormPlace): boolean => {
  const next = words.folded(last + 1);
  if (next === 'तक' || words.gap(last + 1) === '-') return false;
  if (/^(?:के|की|का)$/.test(next) && ERAS.has(words.folded(last + 2))) return false;
  return next !== 'भी' || directionAt(words, first, last) !== 'unknown';
};

const PARTS = foldedSet('अंत आखिर शुरुआत शुरू मध्य बीच प्रारंभ आरंभ');
const LAST_PART = foldedSet('अंतिम आखिरी');
const NEW = foldedSet('नए नये नया');

/** The running unit is a time only where a part of it is named after it: `साल के अंत में`, `महीने के आखिर तक`. */
export const isRunning = ({ words, first, last }: FormPlace): boolean => {
  const before = words.at(first - 1);
  const counted = (before.shape === 'digits' || NEW.has(before.folded)) && words.spaced(first);
  if (counted || !/^(?:के|की|का)$/.test(words.folded(last + 1))) return false;
  const part = words.folded(last + 2);
  return PARTS.has(part) || (LAST_PART.has(part) && /^(?:दिनों|पखवाड|में$)/.test(words.folded(last + 3)));
};

const PLURALS = foldedSet('दिनों सप्ताहों हफ्तों महीनों सालों वर्षों दशकों सदियों तिमाहियों');

/** False for a stretch of time: `पिछले दिनों`, `पिछले साल भर में`. */
export const isOneUnit = ({ words, last }: FormPlace): boolean =>
  !PLURALS.has(words.folded(last)) && words.folded(last + 1) !== 'भर';

/** `दो-तीन दिन पहले` gives no number. */
export const isOneAmount = ({ words, first }: FormPlace): boolean => words.gap(first) !== '-';

/** `दो दिन में` looks ahead only where its clause does; else it is how long something took. */
export const isAhead = isFuture;

/** `चुनाव से दो दिन पहले`, `चुनाव के दो दिन बाद` count from the election; `आज से`, `अब से` and nothing at all from now. */
export const isCountedFromNow = ({ words, first }: FormPlace): boolean =>
  !/^(?:से|के|इसके|उसके|जिसके)$/.test(words.folded(first - 1)) || /^(?:आज|अब)$/.test(words.folded(first - 2));

/** `गर्मी` is heat as well: a season needs a modifier or a plural with में. */
export const isSeason = (place: FormPlace): boolean =>
  hasAnchor(place) ||
  (/^(?:गर्मियों|सर्दियों|जाड़ों)$/.test(place.words.folded(place.last)) && place.words.folded(place.last + 1) === 'में');

/** Years of accounts, schools and harvests begin when they like: `वित्त वर्ष 2023`. */
const OTHER_YEARS = foldedSet('वित्त वित्तीय शैक्षणिक शैक्षिक कारोबारी विपणन फसल स्कूल एकेडमिक अकादमिक');
const YEAR_NOUNS = foldedSet('वर्ष साल सत्र');

/** False where the year at word `at` is one of accounts or of a school. */
export function isCalendarYear(words: WordReader, at: number): boolean {
  const noun = YEAR_NOUNS.has(words.folded(at - 1)) ? at - 1 : at;
  return !OTHER_YEARS.has(words.folded(noun - 1)) && !OTHER_YEARS.has(words.folded(at - 1));
}

const goesOnFromNumber = (words: WordReader, at: number): boolean =>
  hasAmountBefore(words, at) || words.gap(at) === '-';

/** Quarters and halves of a calendar year, not of `वित्त वर्ष 2023` or `2022-2023`. */
export const isCalendarPeriod = ({ words, first }: FormPlace): boolean =>
  isCalendarYear(words, first) && !goesOnFromNumber(words, first);

/** `वर्ष 2020`, where it is no year of accounts and none of `2020-21`. */
export const isYearWithWord = ({ words, first, last }: FormPlace): boolean =>
  isCalendarYear(words, first) && !OTHER_YEARS.has(words.folded(first - 1)) && words.gap(last + 1) !== '-';

/** Before a range of years nothing may make them amounts; they run forward. */
export const isYearRange = ({ words, first, captures, last }: FormPlace): boolean => {
  const [from, to] = [captures.get('year'), captures.get('year2')];
  if (typeof from !== 'number' || typeof to !== 'number' || to <= from || to > LAST_YEAR) return false;
  return isCalendarYear(words, first) && !goesOnFromNumber(words, first) && !COUNTED_ON.has(words.folded(last + 1));
};

/** `2015-12` is a month, `2010-11` a season or a year of accounts; what goes on behind it is a longer number. */
export const isYearAndMonth = ({ words, first, last, captures }: FormPlace): boolean => {
  const isSeason = Number(captures.get('year')) % 100 === Number(captures.get('month')) - 1;
  return (
    !isSeason &&
    isCalendarYear(words, first) &&
    !/[-/.:]$/.test(words.gap(first)) &&
    !/^[-/.:]/.test(words.gap(last + 1))
  );
};

const LAST_YEAR = 2059;
const FIRST_YEAR = 1900;
const FIRST_OLD_YEAR = 1500;

/** `2000 से ज्यादा`, `2000 के नोट`, `1950 के स्तर पर`: what is counted. */
const COUNTED_ON = foldedSet(
  'ज्यादा अधिक कम ऊपर नीचे नोट नोटों स्तर पार करीब आसपास भाव रुपये रुपए करोड़ लाख हजार लोग लोगों आंकड़े आंकड़ा पास बजाय बदले मुकाबले लगभग तकरीबन रेट दाम',
);
const POSTPOSITION = /^(?:में|से|तक|का|के|की)$/;
const NUMBER_NAMES = foldedSet(
  'धारा अनुच्छेद ट्रेन उड़ान नंबर पृष्ठ संख्या कुल करीब लगभग तकरीबन कम ज्यादा रुपये प्रति सिर्फ केवल मात्र हाईवे एनएच',
);

/** A bare year before a postposition: `1971 के युद्ध`, `2014 में`; older ones unless they are round. */
export const isYearOfNoun = ({ words, first, last, captures }: FormPlace): boolean => {
  const year = captures.get('year');
  if (typeof year !== 'number' || year > LAST_YEAR || goesOnFromNumber(words, first)) return false;
  if (!isCalendarYear(words, first) || NUMBER_NAMES.has(words.folded(first - 1))) return false;
  if (year < FIRST_YEAR && (year < FIRST_OLD_YEAR || year % 10 === 0)) return false;
  return !(POSTPOSITION.test(words.folded(last + 1)) && COUNTED_ON.has(words.folded(last + 2)));
};

/** A century before our era is none that a date can write: `तीसरी सदी ईसा पूर्व`. */
export const isInOurEra = ({ words, first, last }: FormPlace): boolean =>
  words.folded(last + 1) !== 'ईसा' && words.folded(first - 1) !== 'पूर्व';

/** Days that other countries have by the same name, on days of their own. */
const NATIONAL = /^india-/;
const OWN_COUNTRY = foldedSet('भारत देश हमारे अपने हिंदुस्तान भारतवर्ष इस साल वर्ष बार');

/** False where another country stands before a day that is kept here: `पाकिस्तान के स्वतंत्रता दिवस पर`. */
export const isOwnDay = ({ words, first, captures }: FormPlace): boolean => {
  const named = captures.get('named');
  if (typeof named !== 'string' || !NATIONAL.test(named) || !/^(?:के|का|की)$/.test(words.folded(first - 1))) return true;
  const owner = words.at(first - 2);
  return owner.shape === 'digits' || OWN_COUNTRY.has(owner.folded);
};
