import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** How Chinese news words a role, folded to the simplified script: 俄罗斯总统, 美国前总统, 外交部长, 日本首相. */
export const grammar: RoleGrammar = {
  nouns: [
    {
      phrases: '领导人, 最高领导人, 领袖, 最高领袖',
      kinds: ['supreme-leader', 'head-of-state', 'head-of-government', 'party-leader', 'movement', 'organisation-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: '国家主席, 主席, 总书记',
      kinds: ['head-of-state', 'party-leader', 'organisation-head', 'supreme-leader'],
      evidenceRequired: 'state',
    },
  ],
  placeSide: 'before',
  connectors: words('的'),
  articles: new Set(),
  modifiers: { former: words('前 原'), acting: words('代 署'), elect: words('当选 候任'), other: words('现任 新任') },
  fields: {},
  formerPrefixes: [],
  singulars: () => [],
};
