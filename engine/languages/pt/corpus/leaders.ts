import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

/** Leaders in Portuguese news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'names as Portuguese news spells them': [
    on('2024-03-01', 'Vladimir Putin recebeu uma carta.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Volodimir Zelensky falou com Emmanuel Macron.', [
      'Volodymyr Zelenskyy | UA | President',
      'Emmanuel Macron | FR | President',
    ]),
  ],
  'title and name': [
    on('2024-03-01', 'O presidente russo, Putin, não veio.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'A carta do presidente da Rússia, Vladimir Putin, tarda.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'O primeiro-ministro indiano Modi chegou a Moscou.', ['Narendra Modi | IN | Prime Minister']),
    on('2021-03-01', 'O ex-presidente dos Estados Unidos Donald Trump negou.', ['Donald Trump | US | none']),
  ],
  nobody: [
    on('2024-03-01', 'João Putinho, encanador no Porto, conserta a fonte.', []),
    on('2024-03-01', 'O presidente do clube de Braga falou.', []),
  ],
};
