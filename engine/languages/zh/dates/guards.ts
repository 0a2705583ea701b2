import { CHINESE_NUMERALS } from '../../../dates/grammar/chinese-numerals.ts';
import type { FormPlace } from '../../../dates/grammar/forms.ts';
import type { WordReader } from '../../../dates/word-reader.ts';

const setOf = (characters: string): ReadonlySet<string> => new Set(characters);

const NUMERALS: ReadonlySet<string> = new Set(CHINESE_NUMERALS);

/** The character that follows word `at` directly; empty where a mark or the end does. */
const next = (words: WordReader, at: number): string => (words.spaced(at + 1) ? words.folded(at + 1) : '');
/** The character right before word `at`; empty where a mark or the beginning is. */
const previous = (words: WordReader, at: number): string =>
  at > 0 && words.at(at).glue === '' ? words.folded(at - 1) : '';
/** Whether the text goes on with one of the phrases after word `at`. */
const goesOnWith = (words: WordReader, at: number, phrases: readonly string[]): boolean =>
  phrases.some((phrase) =>
    [...phrase].every((character, i) => words.folded(at + 1 + i) === character && words.spaced(at + 1 + i)),
  );

/** Before a number these make it an ordinal, or a part of a number: 第3日, 数十年, 上百年. */
const BEFORE_A_PART = setOf('第数几百千万亿零点');

/** False inside a longer number: 二〇一[五年], 第[5日]. */
export const isWholeNumber = ({ words, first }: FormPlace): boolean => {
  const before = previous(words, first);
  if (!NUMERALS.has(words.folded(first))) return before !== '第';
  const followsDigits = before !== '' && words.at(first - 1).shape === 'digits';
  return !BEFORE_A_PART.has(before) && !NUMERALS.has(before) && !followsDigits;
};

const YEAR_SLOTS = ['year', 'ryear', 'yy', 'cyy', 'roc', 'rocthree'];

const isNumeral = (words: WordReader, at: number): boolean =>
  words.at(at).shape !== 'digits' || words.folded(at) === '〇';

/** Before `5日` these make it a stretch of five days: 连续5日, 为期5日, 近5日. */
const BEFORE_A_STRETCH = setOf('续近连达期逾超满每前共需仅约头足隔过');
/** After `5日` these do: 5日内, 5日游, 5日均线. */
const AFTER_A_STRETCH = setOf('内间游均线龄元程货');
const AFTER_A_STRETCH_LONGER = ['之内', '以内', '以上', '左右', '之间', '平均', '年化', '移动', '有余', '时间'];

/** A day alone is written in digits, or in numerals above ten; a stretch of days is no date. */
export const isDayAlone = (place: FormPlace): boolean => {
  const { words, first, last, captures } = place;
  const day = captures.get('day');
  if (isNumeral(words, first) && typeof day === 'number' && day <= 10) return false;
  if (BEFORE_A_STRETCH.has(previous(words, first))) return false;
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
  if (isNumeral(words, first) && setOf('初廿三四五六七八九十').has(next(words, last))) return false;
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

const BEFORE_AN_AGE = setOf('有近约逾达过超前满今');
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
  return year >= 80 && !goesOnWith(words, last, AFTER_SOME_YEARS) && !setOf('了的长整').has(previous(words, first));
};

/** Minguo years without 民國 stand in lists and before their parts; alone three digits rather count. */
export const isMinguoAlone = (place: FormPlace): boolean =>
  isWholeNumber(place) && !BEFORE_AN_AGE.has(previous(place.words, place.first));

const COUNTED_AFTER_ONE = setOf('共度些次名位个场直致样批项家天年月系份边方切般路号');
const COUNTED = setOf('十百千万个名位次场家人年月天种款项轮大度成');
const AFTER_SUNDAY = setOf('本元企方媒均语军产报德');

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
  // 一周三次
  return !(
    words.folded(first) === '周' &&
    (NUMERALS.has(previous(words, first)) || words.at(first - 1).shape === 'digits')
  );
};

/** 以[上周], 日[本周]: the first character of a time by distance may end another word. */
const ENDS_ANOTHER_WORD: Readonly<Record<string, ReadonlySet<string>>> = {
  上: setOf('以晚早网海陆线马身事加路向之天史世马'),
  下: setOf('以之旗麾地乡天足手私当如'),
  本: setOf('日资成基根样版文原剧课书脚副唱'),
  当: setOf('相应正适恰不担'),
  这: setOf(''),
  前: setOf('目以之此日先当从年月天'),
  今: setOf('至如当迄'),
  明: setOf('说证表声透发文简光清黎'),
  后: setOf('之以今然此先最随背战雨幕前'),
  去: setOf('过失下出进回上远'),
  同: setOf('不共相如合会'),
  该: setOf('应'),
  昨: setOf(''),
  来: setOf('未以近本原后将'),
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
  周: ['边', '围', '期', '末', '刊', '转', '全', '知', '密', '密', '遭'],
  年: ['轻', '龄', '代', '级', '迈', '幼'],
};
/** 前5个月 without a year is this year's where it opens a clause; elsewhere it may be any months before: 之前5个月. */
export const isFirstMonths = ({ words, first, captures }: FormPlace): boolean =>
  captures.size > 1 || previous(words, first) === '';

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
const AFTER_HEREAFTER = setOf('气性空然津猫河宫花赋生');

const isTitle = (words: WordReader, first: number): boolean => /[《〈]$/.test(words.at(first).glue);

/** False for a name that begins so, and where the characters belong to other words: 之[后天]气, [今日]本. */
export const isDeictic = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (!beginsWord(place) || isTitle(words, first) || goesOnWith(words, last, NAMES)) return false;
  // 40年前的今天 is that day of another year.
  if (previous(words, first) === '的' && setOf('前年后').has(words.folded(first - 2))) return false;
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
const AFTER_A_SEASON = setOf('节分至运晚奥令训游装耕播招闱雨风捐营虫粮种收试拍赛款笋联茶考残泳衣捕眠菜季天秋夏斗');
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
    !setOf('年月个每度半多几数历逐周各青少正腊冬元').has(before)
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
  if (!isWholeNumber(place) || setOf('每近过').has(previous(words, first))) return false;
  // 07年以前 is the year.
  if (words.at(first).shape === 'digits' && words.folded(first).startsWith('0')) return false;
  return !(captures.get('unit') === 'day' && words.at(first).shape === 'digits' && words.folded(first + 1) === '日');
};

/** `三天后` looks ahead of publication only where its clause does; in a story it counts from the time told last. */
export const isAhead = (place: FormPlace): boolean =>
  isAmount(place) && place.words.rules.directionAt(place.words, place.first, place.last) === 'future';
export const isInStory = (place: FormPlace): boolean => isAmount(place) && !isAhead(place);

/** 近日 inside a longer word: 临近日落, 最近日本. */
export const isVague = (place: FormPlace): boolean => {
  const { words, first, last } = place;
  if (isTitle(words, first) || (next(words, last) === '本' && words.folded(last) === '日')) return false;
  return (
    !(words.folded(first) === '近' && setOf('附临最接靠将').has(previous(words, first))) &&
    !(words.folded(first) === '现' && setOf('发出体表实呈展').has(previous(words, first))) &&
    !(words.folded(first) === '日' && words.at(first - 1).shape === 'digits')
  );
};
