import type { LanguageNames } from '../../../engine/language-names.ts';
import { TREATIES } from '../../../engine/languages/zh/corpus/treaties.ts';
import { zh } from '../../../engine/languages/zh/index.ts';
import { runTreatyCorpora } from './run-corpus.ts';

/** Some names, so that the corpus does not move with the files. */
const names: LanguageNames = {
  people: {},
  places: {
    in: { name: '印度' },
    us: { name: '美国' },
    fr: { name: '法国' },
    ir: { name: '伊朗' },
    tw: { name: '台湾' },
  },
  offices: {},
  treaties: {
    'paris-agreement': { name: '巴黎协定', otherNames: ['巴黎气候协定', '巴黎協定', '巴黎氣候協定'] },
    npt: { name: '不扩散核武器条约', otherNames: ['核不扩散条约', '核不擴散條約', '核武禁擴條約', '不擴散核武器條約'] },
    jcpoa: {
      name: '伊朗核协议',
      otherNames: ['伊核协议', '联合全面行动计划', '伊核全面协议', '伊朗核協議', '聯合全面行動計畫'],
    },
    'budapest-memorandum': { name: '布达佩斯备忘录', otherNames: ['布達佩斯備忘錄'] },
    'minsk-ii': { name: '新明斯克协议', otherNames: ['明斯克协议', '第二份明斯克协议', '明斯克協議', '明斯克協定'] },
    'new-start': {
      name: '新削减战略武器条约',
      otherNames: ['新裁减战略武器条约', '新削減戰略武器條約', '新戰略武器裁減條約'],
    },
    'inf-treaty': { name: '中程导弹条约', otherNames: ['中导条约', '中程飛彈條約', '中程核飛彈條約'] },
    'sino-british-joint-declaration': { name: '中英联合声明', otherNames: ['中英聯合聲明'] },
    'treaty-of-nanking': { name: '南京条约', otherNames: ['南京條約'] },
    'treaty-of-shimonoseki': { name: '马关条约', otherNames: ['馬關條約'] },
    'consensus-1992': { name: '九二共识', otherNames: ['九二共識', '92共識'] },
    'potsdam-declaration': { name: '波茨坦公告' },
    unclos: { name: '联合国海洋法公约', otherNames: ['聯合國海洋法公約'] },
    'north-atlantic-treaty': { name: '北大西洋公约', otherNames: ['北大西洋公約'] },
    'kyoto-protocol': { name: '京都议定书', otherNames: ['京都議定書'] },
    'vienna-convention-diplomatic-relations': { name: '维也纳外交关系公约', otherNames: ['維也納外交關係公約'] },
    'geneva-conventions': { name: '日内瓦公约', otherNames: ['日内瓦四公约', '日內瓦公約'] },
    'abraham-accords': { name: '亚伯拉罕协议', otherNames: ['亞伯拉罕協議', '亞伯拉罕協定'] },
    'oslo-accords': { name: '奥斯陆协议', otherNames: ['奥斯陆协定', '奧斯陸協議', '奧斯陸協定'] },
    'camp-david-accords': { name: '戴维营协议', otherNames: ['大衛營協議', '大衛營協定'] },
    'indus-waters-treaty': { name: '印度河水条约', otherNames: ['印度河用水条约', '印度河水條約', '印度河用水條約'] },
    'simla-agreement': { name: '西姆拉协定', otherNames: ['西姆拉协议', '西姆拉協定'] },
    'treaty-of-versailles': { name: '凡尔赛条约', otherNames: ['凡尔赛和约', '凡爾賽條約', '凡爾賽和約'] },
    'shanghai-communique': { name: '上海公报', otherNames: ['中美三个联合公报', '上海公報'] },
    rcep: { name: '区域全面经济伙伴关系协定', otherNames: ['區域全面經濟夥伴協定'] },
    cptpp: { name: '全面与进步跨太平洋伙伴关系协定', otherNames: ['跨太平洋夥伴全面進步協定'] },
    'rome-statute': { name: '罗马规约', otherNames: ['国际刑事法院罗马规约', '羅馬規約'] },
    'un-charter': { name: '联合国宪章', otherNames: ['聯合國憲章'] },
    ctbt: { name: '全面禁止核试验条约', otherNames: ['全面禁止核試驗條約', '全面禁核試條約'] },
    'treaty-of-san-francisco': { name: '旧金山和约', otherNames: ['舊金山和約'] },
  },
};

runTreatyCorpora(TREATIES, zh, names);
