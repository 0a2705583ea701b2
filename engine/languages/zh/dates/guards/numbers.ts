import type { FormPlace } from '../../../../dates/grammar/forms.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { characterSet } from '../../../../text/word-set.ts';
import { goesOnWith, NUMERALS, next, previous } from './around.ts';

/** Before a number these make it an ordinal, or a part of a number: 第3日, 数十年, 上百年. */
const BEFORE_A_PART = characterSet('第数几百千万亿零点');

/** False inside a longer number: 二〇一[五年], 第[5日]. */
export const isWholeNumber = ({ words, first }: FormPlace): boolean => {
  const before = previous(words, first);
  if (!NUMERALS.has(words.folded(first))) return before !== '第';
  const followsDigits = before !== '' && words.at(first - 1).shape === 'digits';
  return !BEFORE_A_PART.has(before) && !NUMERALS.has(before) && !followsDigits;
};

export const YEAR_SLOTS = ['year', 'ryear', 'yy', 'cyy', 'roc', 'rocthree'];

const isNumeralAt = (words: WordReader, at: number): boolean =>
  words.at(at).shape !== 'digits' || words.folded(at) === '〇';

const BEFORE_SLASH = characterSet('于在自从至到订');
const AFTER_SLASH = ['起', '止', '前', '后', '当', '上午', '下午', '晚', '凌晨', '开'];

/** `将于5/14`, `5/14起`: a day, as Taiwan's papers write it; a score, a fraction or an address elsewhere. */
export const isMonthDaySlash = ({ words, first, last }: FormPlace): boolean => {
  if (/[/\d.]$/.test(words.gap(first)) || /^[/.:%]/.test(words.gap(last + 1))) return false;
  const isWhole = first === 0 && last === words.count - 1;
  return isWhole || BEFORE_SLASH.has(previous(words, first)) || goesOnWith(words, last, AFTER_SLASH);
};

/** Before `5日` these make it a stretch of five days: 连续5日, 为期5日, 近5日. */
const BEFORE_A_STRETCH = characterSet('续近连达期逾超满每前共需仅约头足隔过');
/** After `5日` these do: 5日内, 5日游, 5日均线. */
const AFTER_A_STRETCH = characterSet('内间游均线龄元程货');
const AFTER_A_STRETCH_LONGER = ['之内', '以内', '以上', '左右', '之间', '平均', '年化', '移动', '有余', '时间'];

/** After a few days in numerals these make them one day, as agencies write it: 三日在, 四日晚. */
const AFTER_A_DAY = (
  '在 说 于 上 下 晚 早 晨 凌 中午 夜 傍 会 抵 宣 举行 签 发 离 指 强 致 就 从 出 表 与 同 向 对 为 电 讯 消息 访 接 公 通 召 开 报 去 前往 乘 称 谴 呼 要求 决 再 ' +
  '继 正式 结束 参 闭 揭 到 以'
).split(' ');

/** A day alone is written in digits, or in numerals above ten; a stretch of days is no date. */
export const isDayAlone = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  const day = captures.get('day');
  const isFew = isNumeralAt(words, first) && typeof day === 'number' && day <= 10;
  if (isFew && !captures.has('day2') && !goesOnWith(words, last, AFTER_A_DAY)) return false;
  // 每年5[月1日] comes back: its month was no date.
  if (previous(words, first) === '月' || BEFORE_A_STRETCH.has(previous(words, first))) return false;
  return (
    isWholeNumber(place) && !AFTER_A_STRETCH.has(next(words, last)) && !goesOnWith(words, last, AFTER_A_STRETCH_LONGER)
  );
};

/** A year that is not understood stands before: 康熙三年[五月]. */
export const followsOtherYear = ({ words, first, captures }: FormPlace): boolean =>
  captures.has('month') && !YEAR_SLOTS.some((slot) => captures.has(slot)) && previous(words, first) === '年';

/** Things named after months (十月革命, 五月花), and months of the lunar calendar: 八月十五, 五月初五. */
export const isMonth = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (!isWholeNumber(place) || followsOtherYear(place)) return false;
  if (isNumeralAt(words, first) && characterSet('初廿三四五六七八九十').has(next(words, last))) return false;
  return !goesOnWith(words, last, [
    '革命',
    '花号',
    '球',
    '饼',
    '亮',
    '个',
    '初一',
    '初二',
    '初三',
    '初四',
    '初五',
    '初六',
    '初七',
    '初八',
    '初九',
    '初十',
  ]);
};

const BEFORE_AN_AGE = characterSet('有近约逾达过超前满今');
const AFTER_AN_AGE = ['历史', '的历史', '前', '来', '多', '以来', '以前', '之前', '的', '古'];

/** False for a number of years (1200年历史, 近1500年) and for classes of school (2015年级). */
export const isYear = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  const year = captures.get('year');
  const isOld = typeof year === 'number' && (year < 1600 || (year < 1900 && year % 100 === 0));
  if (isOld && (BEFORE_AN_AGE.has(previous(words, first)) || goesOnWith(words, last, AFTER_AN_AGE))) return false;
  if (goesOnWith(words, last, ['历史', '的历史', '级', '制', '期国债'])) return false;
  return isWholeNumber(place) && !(previous(words, first) === '前' && words.folded(first - 2) === '元');
};

const AFTER_SOME_YEARS = [
  '前',
  '后',
  '来',
  '内',
  '间',
  '历史',
  '时间',
  '的',
  '里',
  '以',
  '多',
  '之',
  '期',
  '级',
  '制',
  '了',
  '至',
];

/** Two digits are a year with a nought before (08年) or where they are high and nothing says that they count (98年). */
export const isShortYear = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  const year = captures.get('yy') ?? captures.get('cyy');
  if (typeof year !== 'number' || !isWholeNumber(place) || BEFORE_A_STRETCH.has(previous(words, first))) return false;
  if (year < 10) return true;
  return (
    year >= 80 && !goesOnWith(words, last, AFTER_SOME_YEARS) && !characterSet('了的长整').has(previous(words, first))
  );
};

/** Minguo years without 民國 stand in lists and before their parts; alone three digits rather count. */
export const isMinguoAlone = (place: FormPlace): boolean =>
  isWholeNumber(place) && !BEFORE_AN_AGE.has(previous(place.words, place.first));

/** Characters looked back through for a full Minguo date: about a paragraph. */
const PARAGRAPH = 120;

/** 113年 alone is a year only where the text has written a full Minguo date before: 114年01月13日. */
export const isMinguoInText = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (!isMinguoAlone(place) || goesOnWith(words, last, AFTER_SOME_YEARS)) return false;
  for (let at = first - 1; at >= Math.max(0, first - PARAGRAPH); at--) {
    const year = words.folded(at) === '年' ? words.number(at - 1, 3) : null;
    if (year !== null && year >= 100 && words.number(at + 1, 2) !== null && words.folded(at + 2) === '月') return true;
  }
  return false;
};
