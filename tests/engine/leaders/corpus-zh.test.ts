import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/zh/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/zh/leaders/index.ts';
import { places } from '../../../engine/languages/zh/places.ts';
import { textRules } from '../../../engine/languages/zh/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    'xi-jinping': { name: '习近平' },
    'li-qiang': { name: '李强' },
    'vladimir-putin': { name: '弗拉基米尔·普京', taiwan: { name: '弗拉迪米爾·普丁' } },
    'donald-trump': { name: '唐纳德·特朗普', taiwan: { name: '唐納·川普' } },
    'narendra-modi': { name: '纳伦德拉·莫迪' },
    'lai-ching-te': { name: '賴清德' },
    'eric-chu': { name: '朱立倫' },
    'han-kuo-yu': { name: '韓國瑜' },
    'john-lee': { name: '李家超' },
    'carrie-lam': { name: '林鄭月娥', short: ['林鄭月娥', '林鄭'] },
  },
  places: {
    cn: { name: '中国' },
    ru: { name: '俄罗斯' },
    us: { name: '美国' },
    in: { name: '印度' },
    tw: { name: '台湾' },
  },
  offices: {
    president: { title: '总统', others: ['国家主席', '主席'] },
    'prime minister': { title: '总理' },
    premier: { title: '总理' },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'zh', text: textRules, places, leaders }, names, { LEADERS });
