import type { FormPlace } from '../../../../dates/grammar/forms.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { characterSet } from '../../../../text/word-set.ts';
import { directionAt } from '../direction.ts';
import { goesOnWith, NUMERALS, next, previous } from './around.ts';
import { isWholeNumber, YEAR_SLOTS } from './numbers.ts';

const COUNTED_AFTER_ONE = characterSet('共度些次名位个场直致样批项家天年月系份边方切般路号');
const COUNTED = characterSet('十百千万个名位次场家人年月天种款项轮大度成');
/** What begins the parts of a day: 上午, 下午, 晚, 早, 凌晨. */
const PART_OF_DAY = characterSet('上下晚早凌清深');
const AFTER_SUNDAY = characterSet('本元企方媒均语军产报德');

/** False where the character after the word for the week counts something (本周三场, 上周一共) or begins a word (本周日本). */
export const isDayOfWeek = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  const day = words.folded(last);
  const after = next(words, last);
  const counted = day === '一' ? COUNTED_AFTER_ONE : day === '日' ? AFTER_SUNDAY : COUNTED;
  if (NUMERALS.has(day) || day === '日') {
    if (counted.has(after) && !(day === '日' && after === '本' && goesOnWith(words, last, ['本报', '本台', '本网'])))
      return false;
  }
  if (words.folded(first) !== '周') return true;
  // 一周三次; but 马英九周一上午 ends a name before the day.
  const counts = NUMERALS.has(previous(words, first)) && !PART_OF_DAY.has(after);
  return !counts && words.at(first - 1).shape !== 'digits';
};

/** 以[上周], 日[本周]: the first character of a time by distance may end another word. */
const ENDS_ANOTHER_WORD: Readonly<Record<string, ReadonlySet<string>>> = {
  上: characterSet('以晚早网海陆线马身事加路向之天史世马'),
  下: characterSet('以之旗麾地乡天足手私当如'),
  本: characterSet('日资成基根样版文原剧课书脚副唱'),
  当: characterSet('相应正适恰不担'),
  这: characterSet(''),
  前: characterSet('目以之此日先当从年月天'),
  今: characterSet('至如当迄'),
  明: characterSet('说证表声透发文简光清黎'),
  后: characterSet('之以今然此先最随背战雨幕前'),
  去: characterSet('过失下出进回上远'),
  同: characterSet('不共相如合会'),
  该: characterSet('应'),
  昨: characterSet(''),
  来: characterSet('未以近本原后将'),
};

const begins = (words: WordReader, at: number): boolean => {
  const before = previous(words, at);
  if (before === '' || before === undefined) return true;
  const clash = ENDS_ANOTHER_WORD[words.folded(at)]?.has(before) ?? false;
  // `3日本周`: the character of a date is no part of the word Japan.
  return !clash || (before === '日' && words.at(at - 2).shape === 'digits');
};

/** False where the first character belongs to the word before: 以上月均, 日本周边. */
export const beginsWord = ({ words, first }: FormPlace): boolean => begins(words, first);
/** 上月光, 本周边, 当年轻人. */
const AFTER_A_UNIT: Readonly<Record<string, readonly string[]>> = {
  月: ['光', '亮', '球', '色', '饼'],
  周: ['边', '围', '期', '末', '刊', '转', '全', '知', '密', '遭'],
  年: ['轻', '龄', '代', '级', '迈', '幼'],
};
/** 前5个月 without a year is this year's where it opens a clause; elsewhere it may be any months before: 之前5个月. */
export const isFirstMonths = ({ words, first, captures }: FormPlace): boolean =>
  captures.size > 1 || previous(words, first) === '';

/** 上周, 本月, 今年 as words of their own: not in 以上月均, 上月光, 当年轻人. */
export const isUnitByDistance = (place: FormPlace): boolean =>
  beginsWord(place) && !goesOnWith(place.words, place.last, AFTER_A_UNIT[place.words.folded(place.last)] ?? []);

/** Names that begin with a day: 今日头条, 今日俄罗斯, 《明日之后》. */
const NAMES = [
  '努力',
  '因素',
  '培养',
  '环境',
  '头条',
  '俄罗斯',
  '美国报',
  '说法',
  '关注',
  '之后',
  '资本',
  '之星',
  '之子',
  '花',
  '方舟',
  '香港',
];
const AFTER_HEREAFTER = characterSet('气性空然津猫河宫花赋生');

const isTitle = (words: WordReader, first: number): boolean => /[《〈]$/.test(words.at(first).precedingText);

/** False for a name that begins so, and where the characters belong to other words: 之[后天]气, [今日]本. */
export const isDeictic = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (!beginsWord(place) || isTitle(words, first) || goesOnWith(words, last, NAMES)) return false;
  // 40年前的今天 is that day of another year.
  if (previous(words, first) === '的' && characterSet('前年后').has(words.folded(first - 2))) return false;
  const after = next(words, last);
  if (
    words.folded(first) === '后' &&
    (AFTER_HEREAFTER.has(after) || (after === '下' && !goesOnWith(words, last, ['下午'])))
  )
    return false;
  const isJapan =
    words.folded(last) === '日' && after === '本' && !goesOnWith(words, last, ['本报', '本台', '本网', '本刊', '本院']);
  return !isJapan;
};

/** After a single character these make another word of it: 冬奥会, 春节, 夏令营. */
const AFTER_A_SEASON = characterSet(
  '节分至运晚奥令训游装耕播招闱雨风捐营虫粮种收试拍赛款笋联茶考残泳衣捕眠菜季天秋夏斗',
);
const AFTER_SEASON_WORD = ['奥运', '奥会', '运动会', '残奥', '达沃斯', '联赛', '赛'];

export const isSeason = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (!beginsWord({ ...place, first }) || goesOnWith(words, last, AFTER_SEASON_WORD)) return false;
  return !'春夏秋冬'.includes(words.folded(last)) || !AFTER_A_SEASON.has(next(words, last));
};

/** 第一季 alone may be one of a series: a quarter is 季度, or a 季 in a year or of figures. */
export const isQuarter = (place: FormPlace): boolean => {
  const { words, last, captures } = place;
  if (words.folded(last) !== '季') return true;
  if (YEAR_SLOTS.some((slot) => captures.has(slot))) return true;
  return goesOnWith(words, last, [
    '财报',
    '营收',
    '获利',
    '业绩',
    '经济',
    '净利',
    '销售',
    '出口',
    '报',
    '毛利',
    '每股',
    '税后',
  ]);
};

/** 21世纪经济报道 is a newspaper. */
export const isCentury = (place: FormPlace): boolean =>
  isWholeNumber(place) &&
  !goesOnWith(place.words, place.last, ['经济报', '报', '海上', '教育', '福克斯', '不动产', '传媒', '出版']);

/** 年底 alone is the running year's; after a year it belongs to it, after a number or 每 it is another thing. */
export const isRunning = ({ words, first }: FormPlace): boolean => {
  const before = previous(words, first);
  return (
    words.at(first - 1).shape !== 'digits' &&
    !NUMERALS.has(before) &&
    !characterSet('年月个每度半多几数历逐周各青少正腊冬元').has(before)
  );
};

/** In quotation marks or before a word for holidays, 五一 and 十一 are days; else they are numbers. */
export const isNamedDay = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (isTitle(words, first)) return false;
  if (goesOnWith(words, last, ['老人', '树', '岛', '帽', '歌', '袜', '快乐', '联欢', '晚会', '档', '战争', '大屠杀']))
    return false;
  return !NUMERALS.has(words.folded(first)) || !NUMERALS.has(previous(words, first));
};

/** A count of time before 前 or 后; 5日前 is before the fifth. */
export const isAmount = (place: FormPlace): boolean => {
  const { words, first, captures } = place;
  if (!isWholeNumber(place) || characterSet('每近过').has(previous(words, first))) return false;
  // 07年以前 is the year.
  if (words.at(first).shape === 'digits' && words.folded(first).startsWith('0')) return false;
  return !(captures.get('unit') === 'day' && words.at(first).shape === 'digits' && words.folded(first + 1) === '日');
};

/** 过去十年, 近三年; 近 after anything but the start of a clause is nearly: 历时近三年. */
export const isStretch = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (goesOnWith(words, last, ['前', '后', '之', '以前', '以后', '期', '级', '制'])) return false;
  return words.folded(first) !== '近' || /^[在为和及是]?$/.test(previous(words, first));
};

/** `三天后` looks ahead of publication only where its clause does; in a story it counts from the reference time. */
export const isAhead = (place: FormPlace): boolean =>
  isAmount(place) && directionAt(place.words, place.first, place.last) === 'future';
export const isInStory = (place: FormPlace): boolean => isAmount(place) && !isAhead(place);

/** 近日 inside a longer word: 临近日落, 最近日本. */
export const isVague = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (isTitle(words, first) || (next(words, last) === '本' && words.folded(last) === '日')) return false;
  return (
    !(words.folded(first) === '近' && characterSet('附临最接靠将').has(previous(words, first))) &&
    !(words.folded(first) === '现' && characterSet('发出体表实呈展').has(previous(words, first))) &&
    !(words.folded(first) === '日' && words.at(first - 1).shape === 'digits')
  );
};
