/** The toolkit on how different scripts write dates, with a handful of words each: what a pack must be able to say. Monday, 5 May 2025. */
import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../engine/calendar/plain-date.ts';
import { CHINESE_NUMERALS, readChineseNumeral } from '../../../engine/dates/grammar/chinese-numerals.ts';
import { dateInEra, dayInCalendar } from '../../../engine/dates/grammar/eras.ts';
import { inflected, withEndings, withPrefixes } from '../../../engine/dates/grammar/lexicon.ts';
import { dateOf, deicticOf, relativeUnitOf, unitsAwayOf } from '../../../engine/dates/grammar/meanings.ts';
import { characters, german, read, type Sample, text } from './sample-languages.ts';

const russian: Sample = {
  rules: text,
  lexicon: {
    months: { мая: 5, май: 5 },
    weekdays: { понедельник: 1, пятницу: 5 },
    units: { дня: 'day', неделе: 'week', года: 'year' },
    relative: { 'на прошлой': 'last' },
    numbers: { три: 3 },
    decades: { девяностые: 9 },
  },
  patterns: [
    {
      name: 'range',
      forms: ['с {day} по {day2} {month}[ {year}[ года]]', '{day} {month}[ {year}[ года]]'],
      means: dateOf,
    },
    { name: 'ago', forms: ['{count} {unit} назад'], means: unitsAwayOf(-1) },
    { name: 'relative-unit', forms: ['{relative} {unit}'], means: relativeUnitOf },
    { name: 'decade', forms: ['{decade}', '{tens}-е'], means: dateOf },
    { name: 'century', forms: ['{roman} (век|века|веке)'], means: dateOf },
    { name: 'weekday', forms: ['(в|во) {weekday}'], means: dateOf },
  ],
};

const chinese: Sample = {
  rules: characters,
  unspaced: true,
  lexicon: {
    weekdays: { 周一: 1, 星期五: 5 },
    units: { 天: 'day', 年: 'year', 个月: 'month', 周: 'week' },
    relative: { 上: 'last', 下: 'next' },
    deictic: { 昨天: -1, 今天: 0 },
    numbers: {},
    readNumeral: readChineseNumeral,
    numerals: CHINESE_NUMERALS,
  },
  patterns: [
    {
      name: 'date',
      forms: [
        '{year}年{month#}月{day}日',
        '{year}年{month#}月',
        '{month#}月{day}日',
        '{month#}月{day}日至{day2}日',
        '{day}日',
        '{year}年',
      ],
      means: dateOf,
    },
    { name: 'last-year', forms: [['去年', { unit: 'year', relative: 'last' }]], means: relativeUnitOf },
    { name: 'month', forms: ['{month#}月'], means: dateOf },
    { name: 'ago', forms: ['{count}{unit}前'], means: unitsAwayOf(-1) },
    { name: 'relative-unit', forms: ['{relative}{unit}'], means: relativeUnitOf },
    { name: 'deictic', forms: ['{deictic}'], means: deicticOf },
    { name: 'decade', forms: ['{tens}年代'], means: dateOf },
    { name: 'century', forms: ['{century}世纪'], means: dateOf },
    { name: 'weekday', forms: ['{weekday}'], means: dateOf },
  ],
};

const arabic: Sample = {
  rules: text,
  lexicon: {
    months: { مايو: 5, أيار: 5, 'أيار/مايو': 5 },
    weekdays: { الاثنين: 1, الجمعة: 5 },
    units: { أيام: 'day', الأسبوع: 'week' },
    relative: { الماضي: 'last', المقبل: 'coming' },
    numbers: { ثلاثة: 3 },
  },
  patterns: [
    { name: 'date', forms: ['{day} {month}[ {year}]'], means: dateOf },
    { name: 'ago', forms: ['قبل {count} {unit}'], means: unitsAwayOf(-1) },
    { name: 'relative-unit', forms: ['{unit} {relative}'], means: relativeUnitOf },
    { name: 'weekday', forms: ['{weekday} {relative}', '{weekday}'], means: dateOf },
  ],
};

const hindi: Sample = {
  rules: text,
  lexicon: {
    months: { मई: 5 },
    weekdays: { सोमवार: 1 },
    units: { दिन: 'day', सप्ताह: 'week' },
    relative: { पिछले: 'last' },
    numbers: { तीन: 3 },
  },
  patterns: [
    { name: 'date', forms: ['{day} {month}[ {year}]'], means: dateOf },
    { name: 'ago', forms: ['{count} {unit} पहले'], means: unitsAwayOf(-1) },
    { name: 'relative-unit', forms: ['{relative} {unit}'], means: relativeUnitOf },
    { name: 'year', forms: ['{year}'], means: dateOf },
  ],
};

const portuguese: Sample = {
  rules: text,
  lexicon: { weekdays: { 'quinta-feira': 4, 'sexta-feira': 5 }, months: { maio: 5 } },
  patterns: [{ name: 'weekday', forms: ['{weekday}[ \\({day}\\)]'], means: dateOf }],
};

describe.each([
  [
    'German',
    german,
    [
      ['Am 5. Mai 2024 kam er.', '5. Mai 2024', '2024-05-05'],
      ['Vom 7. bis 9. Mai tagen sie.', '7. bis 9. Mai', '2025-05-07/2025-05-09'],
      ['Er kam vor drei Tagen.', 'vor drei Tagen', '2025-05-02'],
      ['Sie tagen nächste Woche.', 'nächste Woche', '2025-W20'],
      ['Er wird Donnerstag reden.', 'Donnerstag', '2025-05-08'],
      ['Am 05.04.2024 kam er.', '05.04.2024', '2024-04-05'],
    ],
  ],
  [
    'Russian',
    russian,
    [
      ['Визит с 5 по 7 мая 2024 года.', 'с 5 по 7 мая 2024 года', '2024-05-05/2024-05-07'],
      ['Это было три дня назад.', 'три дня назад', '2025-05-02'],
      ['Встреча на прошлой неделе.', 'на прошлой неделе', '2025-W18'],
      ['Люди в 90-е жили.', '90-е', '199'],
      ['Люди в XIX веке жили.', 'XIX веке', '18'],
      ['Он приехал в пятницу.', 'в пятницу', '2025-05-02'],
    ],
  ],
  [
    'Chinese',
    chinese,
    [
      ['他2024年5月5日访问北京。', '2024年5月5日', '2024-05-05'],
      ['他二〇二四年五月十五日访问北京。', '二〇二四年五月十五日', '2024-05-15'],
      ['会议5月7日至9日举行。', '5月7日至9日', '2025-05-07/2025-05-09'],
      ['他三天前访问北京。', '三天前', '2025-05-02'],
      ['他3日访问北京。', '3日', '2025-05-03'],
      ['他上周访问北京。', '上周', '2025-W18'],
      ['他去年5月访问北京。', '去年5月', '2024-05'],
      ['他2023年底访问北京。', '2023年底', '2023'],
      ['二十一世纪到了。', '二十一世纪', '20'],
      ['这是90年代的事。', '90年代', '199'],
    ],
  ],
  [
    'Arabic',
    arabic,
    [
      ['زار باريس في 5 مايو 2024 لأول مرة.', '5 مايو 2024', '2024-05-05'],
      ['زار باريس في ٥ أيار/مايو ٢٠٢٤ لأول مرة.', '٥ أيار/مايو ٢٠٢٤', '2024-05-05'],
      ['وصل قبل ثلاثة أيام إلى باريس.', 'قبل ثلاثة أيام', '2025-05-02'],
      ['وصل الأسبوع الماضي إلى باريس.', 'الأسبوع الماضي', '2025-W18'],
      ['يصل الجمعة المقبل إلى باريس.', 'الجمعة المقبل', '2025-05-09'],
    ],
  ],
  [
    'Hindi',
    hindi,
    [
      ['वे 5 मई 2024 को आए।', '5 मई 2024', '2024-05-05'],
      ['वे ५ मई २०२४ को आए।', '५ मई २०२४', '2024-05-05'],
      ['वे तीन दिन पहले आए।', 'तीन दिन पहले', '2025-05-02'],
      ['वे पिछले सप्ताह आए।', 'पिछले सप्ताह', '2025-W18'],
      ['वे 2020 के अंत में आए।', '2020 के अंत में', '2020'],
    ],
  ],
  [
    'Portuguese',
    portuguese,
    [
      ['Ele falou nesta quinta-feira (1) em Roma.', 'quinta-feira (1)', '2025-05-01'],
      ['Ele falou nesta quinta-feira em Roma.', 'quinta-feira', '2025-05-01'],
    ],
  ],
] satisfies [string, Sample, [string, string, string][]][])('%s', (_, sample, cases) => {
  it.each(cases)('%s', (sentence, mention, value) => {
    expect(read(sample, sentence)).toContainEqual([mention, value]);
  });
});

describe('other calendars and eras', () => {
  it.each([
    // The first day of 1446 in the Umm al-Qura calendar, and the days of Nowruz 1399 and 1404.
    ['islamic-umalqura', 1446, 1, 1, '2024-07-07'],
    ['persian', 1399, 4, 12, '2020-07-02'],
    ['persian', 1404, 1, 1, '2025-03-21'],
  ] as const)('%s %i-%i-%i is %s', (name, year, month, day, iso) => {
    expect(formatIsoDate(dayInCalendar(name, year, month, day) ?? 0)).toBe(iso);
  });

  it('has no thirty-first of a lunar month', () => {
    expect(dayInCalendar('islamic-umalqura', 1446, 1, 31)).toBeNull();
  });

  it('counts the years of the Republic of China from 1911', () => {
    const sample: Sample = {
      ...chinese,
      patterns: [{ name: 'minguo', forms: ['民國{erayear}年[{month#}月[{day}日]]'], means: dateInEra(1911) }],
    };
    expect(read(sample, '他民國111年9月21日到任。')).toEqual([['民國111年9月21日', '2022-09-21']]);
  });
});

describe('tables of words', () => {
  it('take prefixes, endings and stems', () => {
    expect(withPrefixes({ الاثنين: 1 }, ['و'])).toEqual({ الاثنين: 1, والاثنين: 1 });
    expect(withEndings({ Montag: 1 }, ['abend'])).toEqual({ Montag: 1, Montagabend: 1 });
    expect(inflected('ма', ['й', 'я'], 5)).toEqual({ май: 5, мая: 5 });
  });
});
