import { readChineseNumeral } from '../../../dates/grammar/chinese-numerals.ts';
import type { Grammar } from '../../../dates/grammar/forms.ts';
import type { PhraseReading } from '../../../dates/grammar/phrases.ts';
import { createSlots, type Slot, type SlotValue, tableSlot } from '../../../dates/grammar/slots.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

type SlotTable = Record<string, SlotValue>;

const named = (value: SlotValue, words: string): SlotTable =>
  Object.fromEntries(words.split(' ').map((word) => [word, value]));

/** Years, months and weeks by their distance from the running one; `same` and `following` as seen from the time named last. */
const RELATIVE_YEARS: SlotTable = {
  ...named(-3, '大前年'),
  ...named(-2, '前年'),
  ...named(-1, '去年 上年 上一年 上年度 上一年度 去年度'),
  ...named(0, '今年 本年 本年度 今年度'),
  ...named(1, '明年 来年 下一年 明年度 下年度'),
  ...named(2, '后年'),
  ...named('same', '当年 同年 该年 那年 同一年'),
  ...named('following', '次年 翌年 隔年'),
};

const RELATIVE_MONTHS: SlotTable = {
  ...named(-2, '上上月 上上个月'),
  ...named(-1, '上月 上个月 上一个月 上一月'),
  ...named(0, '本月 这个月 本月份'),
  ...named(1, '下月 下个月 下一个月'),
  ...named(2, '下下月 下下个月'),
  ...named('same', '当月 同月 该月'),
  ...named('following', '次月 翌月'),
};

const WEEK_FORMS = ['周', '星期', '礼拜', '个周', '个星期', '个礼拜', '一周', '一星期', '一个星期'];
const weeks = (distance: number, ...prefixes: readonly string[]): SlotTable =>
  named(distance, prefixes.flatMap((prefix) => WEEK_FORMS.map((week) => prefix + week)).join(' '));

const RELATIVE_WEEKS: SlotTable = {
  ...weeks(-2, '上上'),
  ...weeks(-1, '上'),
  ...weeks(0, '这'),
  ...named(0, '本周 本星期 本礼拜'),
  ...weeks(1, '下'),
  ...weeks(2, '下下'),
  ...named('same', '当周 该周 同周 那周'),
};

/** Days of the week where the word for the week is said before: 上周[五], 5月3日（[六]）. */
const WEEKDAY_VALUES: SlotTable = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

/** Two decades in one word by the first of them: 五六十年代. */
const DECADES: SlotTable = { 二三十: 2, 三四十: 3, 四五十: 4, 五六十: 5, 六七十: 6, 七八十: 7, 八九十: 8 };

/** Reigns that news counts years by, with the year before their first. Written from general knowledge, not looked up. */
const REIGNS: SlotTable = {
  ...named(1367, '洪武'),
  ...named(1402, '永乐'),
  ...named(1521, '嘉靖'),
  ...named(1572, '万历'),
  ...named(1627, '崇祯'),
  ...named(1643, '顺治'),
  ...named(1661, '康熙'),
  ...named(1722, '雍正'),
  ...named(1735, '乾隆'),
  ...named(1795, '嘉庆'),
  ...named(1820, '道光'),
  ...named(1850, '咸丰'),
  ...named(1861, '同治'),
  ...named(1867, '明治'),
  ...named(1874, '光绪'),
  ...named(1908, '宣统'),
  ...named(1911, '大正'),
  ...named(1925, '昭和'),
  ...named(1988, '平成'),
  ...named(2018, '令和'),
};

/** A slot filled by digits for which `accepts` is true, written with `fewest` to `longest` of them. */
function digitSlot(fewest: number, longest: number, accepts: (value: number) => boolean): Slot {
  return {
    opens: [],
    opensWithNumber: true,
    read(words, at) {
      const value = words.at(at).text.length < fewest ? null : words.number(at, longest);
      return value === null || !accepts(value) ? [] : [{ value, last: at }];
    },
  };
}

const DIGITS = '〇零一二三四五六七八九';

/** Years of two characters, digit by digit: 零八年, 九五年. With 十 it would be an amount: 十五年. */
function readShortYear(words: WordReader, at: number): PhraseReading<number>[] {
  const first = DIGITS.indexOf(words.folded(at));
  const [reading] = readChineseNumeral(words, at);
  if (reading === undefined || reading.last !== at + 1 || first < 0) return [];
  const second = DIGITS.indexOf(words.folded(at + 1));
  // 七八年, 八九年 rather are seven or eight, eight or nine years.
  if (second < 0 || (first > 1 && second === first + 1)) return [];
  return first <= 1 || first >= 9
    ? [{ value: Math.max(0, first - 1) * 10 + Math.max(0, second - 1), last: at + 1 }]
    : [];
}

const isMinguo = (value: number) => value >= 1 && value <= 150;

/** A Minguo year in digits or numerals, and its first: 元. */
function readMinguo(words: WordReader, at: number): PhraseReading<number>[] {
  if (words.folded(at) === '元') return [{ value: 1, last: at }];
  const digits = words.number(at, 3);
  const readings = digits === null ? readChineseNumeral(words, at) : [{ value: digits, last: at }];
  return readings.filter(({ value }) => isMinguo(value));
}

const slots = createSlots(textRules, lexicon);

/**
 * How Chinese dates are read: the slots of every language and, beside them, `{ryear}` `{rmonth}` `{rweek}` by distance from the
 * running one · `{wdshort}` a weekday without its week · `{cyy}` a year of two numerals · `{roc}` a Minguo year ·
 * `{rocthree}` one of three digits, as it stands without 民國 · `{decadeyear}` the first year of a decade · `{decades}` two
 * decades by the first · `{fullyear}` four digits before a full stop · `{reign}` the year before the first of a reign.
 */
export const grammar: Grammar = {
  rules: textRules,
  slots: {
    ...slots,
    ryear: tableSlot(textRules, RELATIVE_YEARS),
    rmonth: tableSlot(textRules, RELATIVE_MONTHS),
    rweek: tableSlot(textRules, RELATIVE_WEEKS),
    wdshort: tableSlot(textRules, WEEKDAY_VALUES),
    cyy: { opens: [...DIGITS], opensWithNumber: true, read: readShortYear },
    roc: { opens: [...(lexicon.numerals ?? []), '元'], opensWithNumber: true, read: readMinguo },
    rocthree: digitSlot(3, 3, (value) => value >= 100 && value <= 130),
    decades: tableSlot(textRules, DECADES),
    reign: tableSlot(textRules, REIGNS),
    fullyear: digitSlot(4, 4, (value) => value >= 1900 && value < 2100),
    decadeyear: digitSlot(4, 4, (value) => value % 10 === 0 && value >= 1500 && value < 2100),
  },
};
