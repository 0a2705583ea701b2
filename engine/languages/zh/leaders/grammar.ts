import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** How Chinese news words a role, folded to the simplified script: 俄罗斯总统, 美国前总统, 外交部长, 日本首相. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: '领导人, 最高领导人, 领袖, 最高领袖, 领导者, 掌门人',
      kinds: ['supreme-leader', 'head-of-state', 'head-of-government', 'party-leader', 'movement', 'organisation-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: '国家主席, 主席, 总书记, 书记',
      kinds: ['head-of-state', 'party-leader', 'organisation-head', 'supreme-leader', 'speaker'],
      evidenceRequired: 'state',
    },
    {
      phrases: '国家元首, 元首, 总统, 国家总统',
      kinds: ['head-of-state'],
      evidenceRequired: 'state',
    },
    {
      phrases: '总理, 首相, 政府总理, 内阁总理, 行政院长, 阁揆, 国务院总理',
      kinds: ['head-of-government'],
      evidenceRequired: 'state',
    },
    {
      phrases: '特首, 行政长官, 特区行政长官, 州长, 省长, 市长, 首席部长, 首席大臣',
      kinds: ['regional-head', 'head-of-government'],
      evidenceRequired: 'state',
    },
    {
      phrases: '国务卿, 外长, 外相, 外交部长, 外交大臣, 外务大臣, 外交部部长, 外务部长, 外交首长',
      kinds: ['foreign'],
      evidenceRequired: 'state',
    },
    {
      phrases: '防长, 国防部长, 国防部部长, 国防大臣, 防卫大臣, 防卫相, 战争部长, 国防首长',
      kinds: ['defence'],
      evidenceRequired: 'state',
    },
    {
      phrases: '财长, 财政部长, 财政部部长, 财政大臣, 财务大臣, 财相',
      kinds: ['finance'],
      evidenceRequired: 'state',
    },
    {
      phrases: '内政部长, 内政大臣, 内务部长, 内务大臣',
      kinds: ['interior'],
      evidenceRequired: 'state',
    },
    {
      phrases: '部长, 大臣, 商务部长, 司法部长, 能源部长, 卫生部长, 商务部部长, 公安部长, 官房长官',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior', 'spokesperson'],
      evidenceRequired: 'state',
    },
    {
      phrases: '秘书长, 总干事, 总裁, 总监, 行长, 执委会主席, 委员会主席, 理事会主席, 高级代表, 高级专员',
      kinds: ['organisation-head', 'central-bank', 'foreign', 'other'],
      evidenceRequired: 'state',
    },
    {
      phrases: '发言人, 新闻秘书, 新闻发言人',
      kinds: ['spokesperson', 'speaker'],
      evidenceRequired: 'state',
    },
    { phrases: '议长, 众议院议长, 参议院议长, 立法院长, 国会议长', kinds: ['speaker'], evidenceRequired: 'state' },
    { phrases: '大使, 特使, 代表, 公使, 常驻代表', kinds: ['envoy'], evidenceRequired: 'state' },
    {
      phrases: '顾问, 助理, 议员, 参议员, 众议员, 国家安全顾问, 国安顾问, 局长, 次长, 幕僚长',
      kinds: ['other', 'security-adviser', 'legislator', 'regional-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: '国王, 女王, 天皇, 皇帝, 埃米尔, 苏丹, 王储, 亲王, 王子, 教皇, 教宗, 牧首',
      kinds: ['head-of-state', 'religious', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: '将军, 上将, 中将, 少将, 元帅, 司令, 总司令, 上校, 参谋长, 总参谋长',
      kinds: ['military', 'head-of-state', 'head-of-government', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'before',
  connectors: wordSet('的'),
  articles: new Set(),
  modifiers: {
    former: wordSet('前 原'),
    acting: wordSet('代 署 临 时'),
    elect: wordSet('当 选 候'),
    other: wordSet('现 任 新 兼 籍'),
  },
  fields: {},
  formerPrefixes: [],
  singulars: () => [],
};
