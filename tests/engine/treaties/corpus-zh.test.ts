import type { LanguageNames } from '../../../engine/language-names.ts';
import { TREATIES } from '../../../engine/languages/zh/corpus/treaties.ts';
import { zh } from '../../../engine/languages/zh/index.ts';
import { runTreatyCorpora } from './run-corpus.ts';

/** Some names, so that the corpus does not move with the files. */
const names: LanguageNames = {
  people: {},
  places: { in: { name: '印度' }, us: { name: '美国' }, fr: { name: '法国' } },
  offices: {},
  treaties: {
    'simla-agreement': { name: '西姆拉协定' },
    'indus-waters-treaty': { name: '印度河水条约' },
    'paris-agreement': { name: '巴黎协定' },
    'minsk-ii': { name: '明斯克协议' },
    'north-atlantic-treaty': { name: '北大西洋公约' },
  },
};

runTreatyCorpora(TREATIES, zh, names);
