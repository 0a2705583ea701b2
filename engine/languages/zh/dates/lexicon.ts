import type { Season, Unit } from '../../../dates/calendar-value.ts';
import { CHINESE_NUMERALS, readChineseNumeral } from '../../../dates/grammar/chinese-numerals.ts';
import type { DateLexicon } from '../../../dates/grammar/lexicon.ts';

const forms = <Value>(value: Value, words: string): Record<string, Value> =>
  Object.fromEntries(words.split(' ').map((word) => [word, value]));

const WEEK_WORDS = ['周', '星期', '礼拜'];
const DAYS_OF_WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** 周一, 星期一, 礼拜一; Sunday also as 天. */
const weekdays: Record<string, number> = Object.fromEntries(
  WEEK_WORDS.flatMap((week) => [
    ...DAYS_OF_WEEK.map((day, i): [string, number] => [week + day, i + 1]),
    [`${week}天`, 7] as const,
  ]),
);

const units: Record<string, Unit> = {
  ...forms('day' as const, '天 日'),
  ...forms('week' as const, '周 星期 个星期 礼拜 个礼拜'),
  ...forms('month' as const, '个月'),
  ...forms('quarter' as const, '个季度'),
  ...forms('year' as const, '年 载'),
  ...forms('century' as const, '个世纪 世纪'),
};

const seasons: Record<string, Season> = {
  ...forms('SP' as const, '春 春天 春季'),
  ...forms('SU' as const, '夏 夏天 夏季'),
  ...forms('FA' as const, '秋 秋天 秋季'),
  ...forms('WI' as const, '冬 冬天 冬季'),
};

/** Words after a festival that still mean its days. */
const AROUND = ['期间', '假期', '长假', '小长假', '黄金周', '连假', '前夕', '当天', '前后'];
const around = (festival: string, id: string): Record<string, string> =>
  Object.fromEntries(AROUND.flatMap((word) => ['', '"', '」'].map((quote) => [festival + quote + word, id])));

/** The words of Chinese dates in the simplified script: the text is compared in it. */
export const lexicon: DateLexicon = {
  months: {},
  weekdays,
  seasons,
  units,
  relative: {},
  deictic: {
    ...forms(-3, '大前天 大前日'),
    ...forms(-2, '前天 前日 前晚'),
    ...forms(-1, '昨天 昨日 昨晚 昨夜 昨晨 昨早 昨午 昨儿 昨下午 昨上午 昨深夜 昨傍晚 昨清晨 昨凌晨 昨晚间'),
    ...forms(0, '今天 今日 今晚 今夜 今早 今晨 今午 今儿 今下午 今上午 今深夜 今傍晚 今清晨 今凌晨 今晚间 本日 即日'),
    ...forms(1, '明天 明日 明晚 明晨 明早 明儿 明午 明下午 明上午'),
    ...forms(2, '后天 后日'),
    ...forms(3, '大后天'),
  },
  partsOfDay: (
    '上午 下午 中午 正午 早上 早晨 清晨 凌晨 晚上 晚间 晚 早 晨 夜 夜间 深夜 午夜 傍晚 午后 午间 早间 夜里 夜晚 半夜 白天 晚些时候 ' +
    '稍早 稍晚 稍后 一早 大清早 盘中 盘后 盘前 下班时分'
  ).split(' '),
  numbers: {},
  decades: { 二十: 2, 三十: 3, 四十: 4, 五十: 5, 六十: 6, 七十: 7, 八十: 8, 九十: 9 },
  namedDays: {
    ...forms('new-years-day', '元旦 元旦节'),
    ...forms(
      'lunar-new-year',
      '春节 农历新年 农历春节 大年初一 正月初一 农历正月初一 旧历新年 华人新年 农历年初一 年初一',
    ),
    ...forms('lunar-new-years-eve', '除夕 除夕夜 大年三十 年三十 大年夜'),
    ...forms('lantern-festival', '元宵节 元宵佳节 正月十五'),
    ...forms('qingming', '清明节'),
    ...around('清明', 'qingming'),
    ...forms('dragon-boat-festival', '端午节 端午'),
    ...forms('qixi', '七夕 七夕节'),
    ...forms('mid-autumn-festival', '中秋节 中秋 中秋佳节 八月十五中秋'),
    ...forms('double-ninth-festival', '重阳节 重阳'),
    ...forms('valentines-day', '情人节'),
    ...forms('womens-day', '妇女节 国际妇女节 三八妇女节 三八国际妇女节 三八节'),
    ...forms('may-day', '劳动节 五一劳动节 国际劳动节 五一国际劳动节 五一节'),
    ...around('五一', 'may-day'),
    ...forms('childrens-day', '儿童节 六一儿童节 国际儿童节 六一国际儿童节'),
    ...forms('mothers-day', '母亲节'),
    ...forms('fathers-day', '父亲节'),
    ...forms('china-national-day', '国庆节 国庆长假 国庆黄金周 十一国庆节 十一国庆'),
    ...around('十一', 'china-national-day'),
    ...forms('double-tenth', '双十节 双十国庆 双十国庆日'),
    ...forms('national-day', '国庆日 国庆假期 国庆期间 国庆前夕 国庆当天 国庆连假'),
    ...forms('singles-day', '双十一 双11 双十一购物节'),
    ...forms('halloween', '万圣节 万圣夜'),
    ...forms('thanksgiving', '感恩节'),
    ...forms('black-friday', '黑色星期五 黑五'),
    ...forms('christmas-eve', '平安夜 圣诞夜 圣诞前夜'),
    ...forms('christmas', '圣诞节 圣诞 耶诞节 耶诞'),
    ...forms('new-years-eve', '跨年夜'),
    ...forms('easter', '复活节'),
    ...forms('good-friday', '耶稣受难日'),
    ...forms('eid-al-fitr', '开斋节'),
    ...forms('eid-al-adha', '宰牲节 古尔邦节'),
    ...forms('diwali', '排灯节'),
    ...forms('nowruz', '诺鲁孜节'),
    ...forms('independence-day', '独立日 独立纪念日'),
    ...forms('victory-day', '胜利日'),
  },
  readNumeral: readChineseNumeral,
  numerals: CHINESE_NUMERALS,
};
