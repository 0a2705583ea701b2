import type { LeaderRules } from '../../../leaders/leader-rules.ts';
import type { Role } from '../../../leaders/role.ts';

/** What a title begins but does not mean: 总统府, 总统大选, 外长会议. The longest has four characters. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    '府 官邸 选举 大选 选战 候选 候选人 竞选 参选 初选 任期 任内 职位 职务 职权 之位 宝座 制 令 办公室 办 专机 座机 团 级 国 会议 会晤 会谈 会 ' +
    '级会议 联席 峰会 辩论 特使 顾问 助理 秘书 秘书处 夫人 办公厅 卫队 委员会 一职 人选 杯 学院 大学 号 大道 广场 套房 山 教育奖 奖'
  ).split(' '),
);
const LONGEST = 4;

/** Before a title these make another office of it: 副国务卿, 助理国务卿. */
const DEPUTY = new Set(['副', '助']);

/** Drops what only begins like a role. */
export const withoutCompounds =
  (readRoles: LeaderRules['readRoles']): LeaderRules['readRoles'] =>
  (text) => {
    const { words } = text.article;
    const goesOn = (to: number): boolean => {
      let joined = '';
      for (let at = to; at < to + LONGEST; at++) {
        const word = words[at];
        if (word === undefined || word.precedingText !== '') return false;
        joined += word.folded;
        // 总统会见 is what the president does; 总统会 is a meeting of presidents only where nothing follows.
        if (COMPOUNDS.has(joined) && !(joined === '会' && words[at + 1]?.precedingText === '')) return true;
      }
      return false;
    };
    const isDeputy = ({ nounFrom }: Role): boolean =>
      words[nounFrom]?.precedingText === '' && DEPUTY.has(words[nounFrom - 1]?.folded ?? '');
    return readRoles(text).filter((role) => !goesOn(role.nounTo) && !isDeputy(role));
  };
