import type { Cue } from '../../../dates/grammar/direction.ts';
import { createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { textRules } from '../text/index.ts';

/** Words of plans and announcements. */
const FUTURE =
  '将于 将在 将会 拟于 拟在 拟定 预计 预期 预定 计划 即将 打算 有望 可望 定于 料将 势将 届时 会在 会于 要在 前完成 前实现 前提交 前建成 之前完成 安排在 等待 迎来 ' +
  '最迟 截止日期 期限 到期 倒计时 距离 备战';

const PAST =
  '原拟 原定 原计划 本拟 原本 曾 已 已经 刚 刚刚 了 表示 称 说 指出 强调 宣布 透露 报道 获悉 发布 公布 讯 电 消息 举行了 发生 抵达 会见 签署 当选 去世 逝世 死亡 受伤 收盘 开盘 落幕 遇害 访问了 上任 就任 ' +
  '成立 出生 生于 爆发 被捕 逮捕 通报 证实 告诉 介绍 认为 回应 起诉 判处 获得 通过 遭 报案 事发 以来 爆料 接受采访 批准 早在 截至 最后一次 首次 完成 结束 夺冠 击败 战胜';

/** 将军, 将领: the character of the future also begins nouns; 大将, 麻将 end in it. */
const NOUN_AFTER = new Set('军领士帅官近');
const NOUN_BEFORE = new Set('大上中少麻小名主悍爱健老女猛');
const ahead: Cue = (words, at) =>
  words.folded(at) === '将' && !NOUN_AFTER.has(words.folded(at + 1)) && !NOUN_BEFORE.has(words.folded(at - 1))
    ? 'future'
    : null;

/** 了 that is no particle: 为了, 除了, 了解. */
const NO_PARTICLE_BEFORE = new Set('为除罢公不得');
const NO_PARTICLE_AFTER = new Set('解不');
const plain = wordCues(textRules, { future: FUTURE.split(' '), past: PAST.split(' ') });
const verbs: Cue = (words, at) =>
  words.folded(at) === '了' &&
  (NO_PARTICLE_BEFORE.has(words.folded(at - 1)) || NO_PARTICLE_AFTER.has(words.folded(at + 1)))
    ? null
    : plain(words, at);

/** Which way a Chinese clause looks: verbs do not change, so particles, adverbs and the verbs of reports and plans tell. */
export const directionAt = createDirection(textRules, {
  cues: [ahead, verbs],
  backBefore: ['截至', '截止', '早在', '继', '始于', '生于', '出生于', '成立于', '建于'],
  aheadBefore: [
    '从现在开始到',
    '从现在到',
    '现在起到',
    '现在起至',
    '即日起至',
    '即日起到',
    '今起至',
    '今起到',
    '将于',
    '定于',
    '拟于',
    '最迟',
    '预计',
  ],
});
