import type { Season, Unit } from '../../../dates/calendar-value.ts';
import type { RelativeModifier } from '../../../dates/expression.ts';
import { type DateLexicon, inflected } from '../../../dates/grammar/lexicon.ts';

/** Months by stem, with the endings of all cases: `мая`, `мае`, `маем`. */
const MONTHS: readonly (readonly [stem: string, endings: string])[] = [
  ['январ', 'ь я ю ем е'],
  ['феврал', 'ь я ю ем е'],
  ['март', ' а у ом е'],
  ['апрел', 'ь я ю ем е'],
  ['ма', 'й я ю ем е'],
  ['июн', 'ь я ю ем е'],
  ['июл', 'ь я ю ем е'],
  ['август', ' а у ом е'],
  ['сентябр', 'ь я ю ем е'],
  ['октябр', 'ь я ю ем е'],
  ['ноябр', 'ь я ю ем е'],
  ['декабр', 'ь я ю ем е'],
];

const WEEKDAYS: readonly (readonly [stem: string, endings: string])[] = [
  ['понедельник', ' а у ом е'],
  ['вторник', ' а у ом е'],
  ['сред', 'а ы у ой е'],
  ['четверг', ' а у ом е'],
  ['пятниц', 'а ы у ей е'],
  ['суббот', 'а ы у ой е'],
  ['воскресень', 'е я ю ем'],
];

const numbered = (words: readonly (readonly [stem: string, endings: string])[]): Record<string, number> =>
  Object.assign({}, ...words.map(([stem, endings], i) => inflected(stem, endings.split(' '), i + 1)));

const forms = <Value>(value: Value, list: string): Record<string, Value> =>
  Object.fromEntries(list.split(list.includes('|') ? '|' : ' ').map((word) => [word, value]));

/** The endings of an adjective, all genders and cases, after a hard and after a soft stem. */
const HARD = 'ый ого ому ым ом ая ой ую ое ые ых ыми'.split(' ');
const SOFT = 'ий его ему им ем яя ей юю ее ие их ими'.split(' ');
const AFTER_SHCH = 'ий его ему им ем ая ей ую ее ие их ими'.split(' ');
const adjective = <Value>(stem: string, endings: readonly string[], value: Value): Readonly<Record<string, Value>> =>
  inflected(stem, endings, value);

const units: Record<string, Unit> = {
  ...forms('day' as const, 'день дня дню днем дне дни дней дням днями днях сутки суток'),
  ...forms('week' as const, 'неделя недели неделе неделю неделей недель неделям неделями неделях'),
  ...forms('weekend' as const, 'выходные выходных выходным уикенд уик-энд'),
  ...forms('month' as const, 'месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах'),
  ...forms('quarter' as const, 'квартал квартала кварталу кварталом квартале кварталов кварталы'),
  ...forms('half' as const, 'полугодие полугодия полугодии полугодию полугодием'),
  ...forms('year' as const, 'год года году годом годе годы годов лет годам годами годах'),
  ...forms('decade' as const, 'десятилетие десятилетия десятилетию десятилетием десятилетии десятилетий'),
  ...forms('century' as const, 'век века веку веком веке веков столетие столетия столетии столетий'),
};

const relativeModifiers: Record<string, RelativeModifier> = {
  ...adjective('прошл', HARD, 'last'),
  ...adjective('минувш', AFTER_SHCH, 'past'),
  ...adjective('прошедш', AFTER_SHCH, 'past'),
  ...adjective('ушедш', AFTER_SHCH, 'last'),
  ...adjective('истекш', AFTER_SHCH, 'last'),
  ...forms('this' as const, 'этот этого этому этим этом эта этой эту это эти этих'),
  ...adjective('нынешн', SOFT, 'this'),
  ...adjective('текущ', AFTER_SHCH, 'this'),
  ...adjective('уходящ', AFTER_SHCH, 'this'),
  ...adjective('наступивш', AFTER_SHCH, 'this'),
  ...adjective('настоящ', AFTER_SHCH, 'this'),
  ...forms('this' as const, 'сего'),
  ...adjective('следующ', AFTER_SHCH, 'next'),
  ...adjective('будущ', AFTER_SHCH, 'next'),
  ...adjective('грядущ', AFTER_SHCH, 'coming'),
  ...adjective('предстоящ', AFTER_SHCH, 'coming'),
  ...adjective('наступающ', AFTER_SHCH, 'coming'),
  ...adjective('ближайш', AFTER_SHCH, 'coming'),
  ...adjective('последующ', AFTER_SHCH, 'following'),
  ...adjective('предыдущ', AFTER_SHCH, 'previous'),
  ...adjective('предшествующ', AFTER_SHCH, 'previous'),
  ...forms('same' as const, 'тот того тому тем том та той ту то'),
};

const seasons: Record<string, Season> = {
  ...forms('SP' as const, 'весна весны весне весну весной'),
  ...forms('SU' as const, 'лето лета лету летом лете'),
  ...forms('FA' as const, 'осень осени осенью'),
  ...forms('WI' as const, 'зима зимы зиме зиму зимой'),
};

/** Cardinals in the cases that amounts have: `два года`, `две недели`, `трёх дней`. */
const NUMBERS: Record<string, number> = {
  ...forms(1, 'один одного одному одна одну одной одно'),
  ...forms(2, 'два две двух двум двумя пару'),
  ...forms(3, 'три трех трем тремя'),
  ...forms(4, 'четыре четырех четырьмя'),
  ...forms(5, 'пять пяти'),
  ...forms(6, 'шесть шести'),
  ...forms(7, 'семь семи'),
  ...forms(8, 'восемь восьми'),
  ...forms(9, 'девять девяти'),
  ...forms(10, 'десять десяти'),
  ...forms(11, 'одиннадцать одиннадцати'),
  ...forms(12, 'двенадцать двенадцати'),
  ...forms(13, 'тринадцать тринадцати'),
  ...forms(14, 'четырнадцать четырнадцати'),
  ...forms(15, 'пятнадцать пятнадцати'),
  ...forms(20, 'двадцать двадцати'),
  ...forms(30, 'тридцать тридцати'),
  ...forms(40, 'сорок сорока'),
  ...forms(50, 'пятьдесят пятидесяти'),
  ...forms(100, 'сто ста'),
};

const ORDINAL_STEMS = 'перв втор трет четверт пят шест седьм восьм девят десят'.split(' ');
const TRET = 'ий ьего ьему ьим ьем ья ьей ью ье ьи ьих'.split(' ');
const ordinals: Record<string, number> = Object.assign(
  {},
  ...ORDINAL_STEMS.map((stem, i) => inflected(stem, stem === 'трет' ? TRET : [...HARD, 'ой'], i + 1)),
);

/** Days of the month in words are rare but for the first ones of a festive date: `первое мая`, `девятого мая`. */
const DAY_STEMS = (
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат ' +
  'семнадцат восемнадцат девятнадцат двадцат'
).split(' ');
const namedDays: Record<string, number> = Object.assign(
  {},
  ...DAY_STEMS.map((stem, i) =>
    inflected(stem, stem === 'трет' ? ['ье', 'ьего', 'ьему'] : ['ое', 'ого', 'ому'], i + 1),
  ),
  ...DAY_STEMS.slice(0, 9).map((stem, i) =>
    inflected(`двадцать ${stem}`, stem === 'трет' ? ['ье', 'ьего'] : ['ое', 'ого'], i + 21),
  ),
  { тридцатое: 30, тридцатого: 30, 'тридцать первое': 31, 'тридцать первого': 31 },
);

const DECADE_STEMS = 'двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'.split(' ');
const decades: Record<string, number> = Object.assign(
  {},
  ...DECADE_STEMS.map((stem, i) => inflected(stem, ['ые', 'ых', 'ым', 'ыми'], i + 2)),
);

/** Named days, in the cases that `в`, `к`, `на` and `после` ask for. */
const NAMED_DAYS: Record<string, string> = {
  ...forms('victory-day', 'День Победы|Дня Победы|Дню Победы|Днем Победы'),
  ...forms('valentines-day', 'День святого Валентина|Дня святого Валентина'),
  ...forms('womens-day', 'Международный женский день|Международного женского дня'),
  ...forms('may-day', 'Первомай|Первомая|День труда|Праздник весны и труда'),
  'День всех святых': 'all-saints',
  ...forms('independence-day', 'День независимости|Дня независимости|Дню независимости'),
  ...forms('republic-day', 'День Республики|Дня Республики|Дню Республики'),
  ...forms('thanksgiving', 'День благодарения|Дня благодарения'),
  ...forms('new-years-eve', 'канун Нового года|новогоднюю ночь|новогодняя ночь'),
  'Новый год': 'new-years-day',
  'канун католического Рождества': 'christmas-eve',
  ...forms('christmas', 'католическое Рождество|католического Рождества'),
  ...forms('orthodox-christmas', 'православное Рождество|православного Рождества'),
  ...forms('orthodox-easter', 'православная Пасха|православную Пасху|православной Пасхи'),
  ...forms('easter', 'католическая Пасха|католическую Пасху|католической Пасхи'),
  ...forms('nowruz', 'Навруз|Новруз|Наурыз|Навруза|Наурыза'),
  ...forms('eid-al-fitr', 'Ураза-байрам|Ураза-байрама'),
  ...forms('eid-al-adha', 'Курбан-байрам|Курбан-байрама|Курбан-айт'),
  ...forms('yom-kippur', 'Йом-Кипур|Йом-Кипура'),
  ...forms('passover', 'Песах|Песаха'),
  ...forms('hanukkah', 'Хануку|Ханука|Хануки'),
  ...forms(
    'nine-eleven-attacks',
    'теракт теракта теракте теракты терактов терактам терактах атаки атак события событий'
      .split(' ')
      .map((word) => `${word} 11 сентября`)
      .join('|'),
  ),
  ...forms('october-seventh-attack', 'нападение 7 октября|нападения 7 октября|атака 7 октября|атаки 7 октября'),
};

/** The words of Russian dates. Folding makes й и and ё е, in the text as here. */
export const lexicon: DateLexicon = {
  months: numbered(MONTHS),
  monthAbbreviations: {
    янв: 1,
    фев: 2,
    февр: 2,
    апр: 4,
    июн: 6,
    июл: 7,
    авг: 8,
    сен: 9,
    сент: 9,
    окт: 10,
    ноя: 11,
    нояб: 11,
    дек: 12,
  },
  weekdays: numbered(WEEKDAYS),
  weekdayAbbreviations: { пн: 1, вт: 2, ср: 3, чт: 4, пт: 5, сб: 6, вс: 7 },
  seasons,
  units,
  relative: relativeModifiers,
  deictic: {
    позавчера: -2,
    вчера: -1,
    'вчерашний день': -1,
    'вчерашнего дня': -1,
    'вчерашним днем': -1,
    'минувшей ночью': 0,
    сегодня: 0,
    'сегодняшний день': 0,
    'сегодняшнего дня': 0,
    'сегодняшнему дню': 0,
    'сегодняшним днем': 0,
    завтра: 1,
    'завтрашний день': 1,
    'завтрашнего дня': 1,
    послезавтра: 2,
  },
  partsOfDay: [
    'утром',
    'днем',
    'вечером',
    'ночью',
    'утра',
    'вечера',
    'ночи',
    'в полдень',
    'в полночь',
    'рано утром',
    'поздно вечером',
    'поздним вечером',
    'ранним утром',
    'с утра',
    'около полудня',
  ],
  numbers: NUMBERS,
  days: namedDays,
  ordinals,
  dayEndings: ['го', 'е', 'ое', 'ого', 'му', 'ому', 'й', 'ый', 'м', 'ом', 'я', 'ая', 'ю', 'х', 'ых'],
  decades,
  namedDays: NAMED_DAYS,
};
