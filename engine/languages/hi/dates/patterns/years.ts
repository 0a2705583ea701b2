import { calendar, type Pattern } from '../../../../dates/expression.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { yearRange } from '../../../../dates/grammar/year-range.ts';
import { yearPattern } from '../../../../dates/grammar/years.ts';
import { textRules } from '../../text/index.ts';
import { isCalendarYear, isYearAndMonth, isYearOfNoun, isYearRange, isYearWithWord } from '../guards.ts';
import { numberOf, pattern } from './shared.ts';

const COUNTED = (
  'रुपये रुपए रुपयों रुपया रूपये करोड़ लाख हजार अरब लोग लोगों किलोमीटर किमी मीटर वोट वोटों मतों मत मामले मामलों सीट सीटें सीटों जवान जवानों डॉलर टन एकड़ ' +
  'फीट फुट अंक अंकों रन रनों मेगावाट क्विंटल हेक्टेयर शिक्षक शिक्षकों पद पदों छात्र छात्रों मरीज मरीजों यात्री यात्रियों कर्मचारी कर्मचारियों गांव गांवों नए मीट्रिक ' +
  'प्रतिशत फीसदी किलो ग्राम लीटर घंटे मिनट दिन दिनों परिवार परिवारों से'
).split(' ');

/** Events that come every few years and take the year beside their name. */
const EVENTS =
  'लोकसभा|विधानसभा|आम चुनाव|विश्व कप|विश्वकप|वर्ल्ड कप|ओलंपिक|ओलिंपिक|एशियाई खेल|एशियन गेम्स|राष्ट्रमंडल खेल|कॉमनवेल्थ गेम्स|एशिया कप|टी20|टी-20';

const YEAR_WORDS = ['वर्ष', 'साल', 'सन', 'सन्', 'ईस्वी सन', 'ईस्वी'];

/** Years, alone and in ranges. A bare number is one where the words beside it leave no other reading. */
export const years: readonly Pattern[] = [
  pattern({
    name: 'years-in-words',
    forms: [
      '[वर्ष |साल |सन |सन् ]{year} (से|से लेकर) [वर्ष |साल |सन |सन् ]{year2} (तक|के बीच|के दौरान|में)',
      '[वर्ष |साल |सन |सन् ]{year} (और|व) [वर्ष |साल |सन |सन् ]{year2} के (बीच|दौरान)',
      '[वर्ष |साल |सन |सन् ]{year} से {year2}',
      '[वर्ष |साल |सन |सन् ]{year}[ ](-|~)[ ]{year2}[ तक| के बीच| के दौरान]',
    ],
    means: dateOf,
    accepts: isYearRange,
  }),
  // India's accounts run from April to March.
  pattern({
    name: 'fiscal-year',
    forms: ['(वित्त वर्ष|वित्तीय वर्ष|वित्त वर्ष-|वित्तीय साल|कारोबारी साल) {year}-({yy}|{year2})'],
    means: (captures) => {
      const [year, short, last] = ['year', 'yy', 'year2'].map((key) => numberOf(captures, key) ?? null);
      if (year == null || (last ?? year - (year % 100) + (short ?? 0)) !== year + 1) return null;
      return { kind: 'range', from: calendar({ year, month: 4 }), to: calendar({ year: year + 1, month: 3 }) };
    },
  }),
  yearRangeOutsideBusiness(),
  pattern({
    name: 'year-and-month-number',
    forms: ['{year}-{month#}', '{month#}-{year}'],
    means: dateOf,
    accepts: isYearAndMonth,
  }),
  pattern({
    name: 'year-with-word',
    forms: ['(वर्ष|साल|सन|सन्|ईस्वी|वर्ष-|साल-) {year}', '{year} (ई|ईस्वी|ई०)', '{year} (वर्ष|साल)^ (में|की|के)'],
    means: dateOf,
    accepts: isYearWithWord,
  }),
  yearPattern(textRules, {
    before: YEAR_WORDS,
    beforeRecent: [
      'चुनाव',
      'विश्व कप',
      'वर्ल्ड कप',
      'विश्वकप',
      'ओलंपिक',
      'ओलिंपिक',
      'बजट',
      'आईपीएल',
      'चैंपियनशिप',
      'एशिया कप',
      'ट्रॉफी',
      'परीक्षा',
    ],
    counted: COUNTED,
    numberNames: ['धारा', 'अनुच्छेद', 'ट्रेन', 'उड़ान', 'नंबर', 'पृष्ठ', 'संख्या'],
  }),
  pattern({
    name: 'year-before-postposition',
    forms: [
      '{year}^ (में|से|तक|का|के|की|ही|भी)',
      `{year}^ (${EVENTS})`,
      '{year}^(,| और| व| या| एवं) {year9} (में|से|तक|के|की|का)',
      '{year}^, {year8} (और|व|या|एवं) {year9}',
    ],
    means: dateOf,
    accepts: isYearOfNoun,
  }),
];

/** `2014-18`, `2019/20`; the years of accounts (`वित्त वर्ष 2022-23`) are none of the calendar. */
function yearRangeOutsideBusiness(): Pattern {
  return { ...yearRange, read: (words, at) => (isCalendarYear(words, at) ? yearRange.read(words, at) : null) };
}
