import type { Unit } from '../../../dates/calendar-value.ts';
import type { RelativeModifier } from '../../../dates/expression.ts';
import { type DateLexicon, inflected, withEndings } from '../../../dates/grammar/lexicon.ts';
import { NAMED_DAYS } from './named-days.ts';

const forms = <Value>(value: Value, words: string): Record<string, Value> =>
  Object.fromEntries(words.split('|').map((word) => [word, value]));

const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'];

const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const NUMBERS: Record<string, number> = {
  ...forms(1, 'ein|eine|einem|einer|einen|eines'),
  ...Object.fromEntries(ONES.slice(1).map((word, i) => [word, i + 2])),
  ...Object.fromEntries(
    'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
      .split(' ')
      .map((word, i) => [word, i + 10]),
  ),
  ...Object.fromEntries(
    TENS.flatMap((tens, i) => [
      [tens, (i + 2) * 10] as const,
      ...ONES.map((one, j) => [`${one}und${tens}`, (i + 2) * 10 + j + 1] as const),
    ]),
  ),
  ...forms(100, 'hundert|einhundert'),
};

const ORDINAL_STEMS = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt'.split(' ');
const DAY_STEMS = [
  ...ORDINAL_STEMS,
  ...'elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst'.split(' '),
];
const ordinals: Record<string, number> = Object.assign(
  {},
  ...ORDINAL_STEMS.map((stem, i) => inflected(stem, ADJECTIVE_ENDINGS, i + 1)),
);

const DECADE_STEMS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

const relativeModifiers: Record<string, RelativeModifier> = {
  ...inflected<RelativeModifier>('letzt', ADJECTIVE_ENDINGS, 'last'),
  ...inflected<RelativeModifier>('vergangen', ADJECTIVE_ENDINGS, 'past'),
  ...inflected<RelativeModifier>('vorig', ADJECTIVE_ENDINGS, 'past'),
  ...inflected<RelativeModifier>('verflossen', ADJECTIVE_ENDINGS, 'past'),
  ...inflected<RelativeModifier>('abgelaufen', ADJECTIVE_ENDINGS, 'past'),
  ...inflected<RelativeModifier>('dies', ADJECTIVE_ENDINGS, 'this'),
  ...inflected<RelativeModifier>('laufend', ADJECTIVE_ENDINGS, 'this'),
  ...inflected<RelativeModifier>('heurig', ADJECTIVE_ENDINGS, 'this'),
  ...inflected<RelativeModifier>('aktuell', ADJECTIVE_ENDINGS, 'this'),
  ...inflected<RelativeModifier>('gegenwärtig', ADJECTIVE_ENDINGS, 'this'),
  ...inflected<RelativeModifier>('nächst', ADJECTIVE_ENDINGS, 'coming'),
  ...inflected<RelativeModifier>('kommend', ADJECTIVE_ENDINGS, 'coming'),
  ...inflected<RelativeModifier>('bevorstehend', ADJECTIVE_ENDINGS, 'coming'),
  ...inflected<RelativeModifier>('folgend', ADJECTIVE_ENDINGS, 'following'),
  ...inflected<RelativeModifier>('darauffolgend', ADJECTIVE_ENDINGS, 'following'),
  ...inflected<RelativeModifier>('darauf folgend', ADJECTIVE_ENDINGS, 'following'),
  ...inflected<RelativeModifier>('vorangegangen', ADJECTIVE_ENDINGS, 'previous'),
  ...inflected<RelativeModifier>('vorausgegangen', ADJECTIVE_ENDINGS, 'previous'),
  ...inflected<RelativeModifier>('vorhergehend', ADJECTIVE_ENDINGS, 'previous'),
  ...inflected<RelativeModifier>('selb', ADJECTIVE_ENDINGS, 'same'),
  ...inflected<RelativeModifier>('jen', ADJECTIVE_ENDINGS, 'same'),
  ...inflected<RelativeModifier>('desselb', ['en'], 'same'),
  ...inflected<RelativeModifier>('demselb', ['en'], 'same'),
  ...inflected<RelativeModifier>('gleich', ADJECTIVE_ENDINGS, 'same'),
};

const units: Record<string, Unit> = {
  ...forms('day' as const, 'Tag|Tage|Tagen|Tages|Tags'),
  ...forms('week' as const, 'Woche|Wochen'),
  ...forms('weekend' as const, 'Wochenende|Wochenendes|Wochenenden'),
  ...forms('month' as const, 'Monat|Monate|Monaten|Monats'),
  ...forms('quarter' as const, 'Quartal|Quartale|Quartalen|Quartals|Vierteljahr'),
  ...forms('half' as const, 'Halbjahr|Halbjahre|Halbjahres'),
  ...forms('year' as const, 'Jahr|Jahre|Jahren|Jahres|Jahrs|Geschäftsjahr|Geschäftsjahres|Dienstjahr|Dienstjahres'),
  ...forms('decade' as const, 'Jahrzehnt|Jahrzehnte|Jahrzehnten|Jahrzehnts'),
  ...forms('century' as const, 'Jahrhundert|Jahrhunderte|Jahrhunderten|Jahrhunderts'),
};

const WEEKDAYS = {
  Montag: 1,
  Dienstag: 2,
  Mittwoch: 3,
  Donnerstag: 4,
  Freitag: 5,
  Samstag: 6,
  Sonnabend: 6,
  Sonntag: 7,
};
const DAY_PARTS = ['abend', 'nachmittag', 'vormittag', 'mittag', 'morgen', 'nacht', 'früh', 'spätabend', 'frühabend'];

/** The words of German dates. Folding drops the dots: `März` also reads `Marz`. */
export const lexicon: DateLexicon = {
  months: {
    ...forms(1, 'Januar|Januars|Jänner|Jänners'),
    ...forms(2, 'Februar|Februars|Feber'),
    ...forms(3, 'März'),
    ...forms(4, 'April|Aprils'),
    ...forms(5, 'Mai'),
    ...forms(6, 'Juni|Junis'),
    ...forms(7, 'Juli|Julis'),
    ...forms(8, 'August|Augusts'),
    ...forms(9, 'September|Septembers'),
    ...forms(10, 'Oktober|Oktobers'),
    ...forms(11, 'November|Novembers'),
    ...forms(12, 'Dezember|Dezembers'),
  },
  monthAbbreviations: {
    Jan: 1,
    Feb: 2,
    Mär: 3,
    Apr: 4,
    Jun: 6,
    Jul: 7,
    Aug: 8,
    Sep: 9,
    Sept: 9,
    Okt: 10,
    Nov: 11,
    Dez: 12,
  },
  weekdays: withEndings(WEEKDAYS, DAY_PARTS),
  weekdayAbbreviations: { Mo: 1, Di: 2, Mi: 3, Do: 4, Fr: 5, Sa: 6, So: 7 },
  seasons: {
    ...forms('SP' as const, 'Vorfrühling|Frühling|Frühlings|Frühjahr|Frühjahrs|Frühjahres'),
    ...forms('SU' as const, 'Sommer|Sommers|Hochsommer|Spätsommer|Frühsommer|Sommermonate|Sommermonaten'),
    ...forms('FA' as const, 'Herbst|Herbstes|Herbsts|Spätherbst|Frühherbst'),
    ...forms('WI' as const, 'Winter|Winters|Hochwinter|Spätwinter|Wintermonate|Wintermonaten'),
  },
  units,
  relative: relativeModifiers,
  deictic: {
    vorgestern: -2,
    gestern: -1,
    ...inflected('gestrig', ADJECTIVE_ENDINGS, -1),
    heute: 0,
    ...inflected('heutig', ADJECTIVE_ENDINGS, 0),
    morgen: 1,
    ...inflected('morgig', ADJECTIVE_ENDINGS, 1),
    übermorgen: 2,
  },
  partsOfDay: [
    'Abend',
    'Nachmittag',
    'Vormittag',
    'Mittag',
    'Morgen',
    'Nacht',
    'früh',
    'Früh',
    'abends',
    'nachmittags',
    'vormittags',
    'mittags',
    'morgens',
    'nachts',
    'morgen',
    'abend',
    'nachmittag',
    'vormittag',
    'mittag',
  ],
  numbers: NUMBERS,
  days: Object.assign({}, ...DAY_STEMS.map((stem, i) => inflected(stem, ['e', 'en', 'er'], i + 1))),
  ordinals,
  decades: {
    ...Object.fromEntries(DECADE_STEMS.map((stem, i) => [`${stem}er`, i + 2])),
    ...Object.fromEntries(DECADE_STEMS.map((stem, i) => [`${stem}ern`, i + 2])),
    ...Object.fromEntries(DECADE_STEMS.map((stem, i) => [`${stem}erjahre`, i + 2])),
    ...Object.fromEntries(DECADE_STEMS.map((stem, i) => [`${stem}erjahren`, i + 2])),
  },
  namedDays: NAMED_DAYS,
};
