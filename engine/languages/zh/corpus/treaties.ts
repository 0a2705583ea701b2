import type { TreatyCorpus } from '../../../treaties/treaty-corpus.ts';

/** What must be found in Chinese, and what must not. */
export const TREATIES: readonly TreatyCorpus[] = [
  {
    about: 'names of the knowledge, in both scripts and in book-title marks',
    day: '2025-05-05',
    sentences: [
      '两国援引了《[西姆拉协定](simla-agreement)》。',
      '1972年签署的[西姆拉协定](simla-agreement)确定了控制线。',
      '印度暂停了《[印度河水条约](indus-waters-treaty)》。',
      '美國再次退出[巴黎協定](paris-agreement)。',
      '[明斯克协议](minsk-ii)从未得到执行。',
      '《[北大西洋公约](north-atlantic-treaty)》第五条规定集体防御。',
    ],
  },
  {
    about: 'other things',
    day: '2025-05-05',
    sentences: [
      '双方在巴黎签署了一份协定。',
      '西姆拉是印度的一座山城。',
      '这条约定俗成的规矩没有变。',
      '公司签订了购销协议。',
    ],
  },
];
