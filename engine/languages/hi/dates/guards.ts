import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { wordSet } from '../../../text/word-set.ts';
import { directionAt } from './direction.ts';

const hasAnchor = ({ captures }: FormPlace): boolean => captures.has('year') || captures.has('relative');

/** `सोम` and `जुमा` are names too: only the full weekday stands alone. */
const SHORT_WEEKDAYS = wordSet('सोम जुमा');
export const isWeekday = ({ words, first, last }: FormPlace): boolean =>
  first !== last || !SHORT_WEEKDAYS.has(words.folded(last));

/** `मई` and `जून` need nothing; `मार्च` is a protest march as well: then `किया`, `निकाला` follow. */
const MARCHED = wordSet('किया निकाला निकाली निकालने करते करने करेंगे निकालेंगे निकालकर कर');
export const isMonth = (place: FormPlace): boolean => {
  const { words, last, captures } = place;
  if (hasAnchor(place)) return true;
  const month = captures.get('month') ?? captures.get('monthname');
  return month !== 3 || wordSet('में से तक के को की का और').has(words.folded(last + 1))
    ? !MARCHED.has(words.folded(last + 1))
    : false;
};

const isFuture = ({ words, first, last }: FormPlace): boolean => directionAt(words, first, last) === 'future';

/** कल and परसों are yesterday or tomorrow: the verb decides. `आजकल` and `कल्याण` are words of their own. */
export const looksAhead = isFuture;
export const looksBack = (place: FormPlace): boolean => !isFuture(place);

const PARTS = wordSet('अंत आखिर शुरुआत शुरू मध्य बीच अंतिम');

/** The running unit is a time only where a part of it is named after it: `साल के अंत में`, `महीने के आखिर तक`. */
export const isRunning = ({ words, first, last }: FormPlace): boolean => {
  const counted = words.at(first - 1).shape === 'digits' && words.spaced(first);
  return !counted && /^(?:के|की)$/.test(words.folded(last + 1)) && PARTS.has(words.folded(last + 2));
};

const PLURALS = wordSet('दिनों सप्ताहों हफ्तों महीनों सालों वर्षों दशकों सदियों');

/** False for a plural, which is a stretch of time: `पिछले दिनों`. */
export const isOneUnit = ({ words, last }: FormPlace): boolean => !PLURALS.has(words.folded(last));

/** `दो दिन में` looks ahead only where its clause does; else it is how long something took. */
export const isAhead = isFuture;

/** `गर्मी` is heat as well: a season needs a modifier or a plural with में. */
export const isSeason = (place: FormPlace): boolean =>
  hasAnchor(place) ||
  (/^(?:गर्मियों|सर्दियों|जाड़ों)$/.test(place.words.folded(place.last)) && place.words.folded(place.last + 1) === 'में');
