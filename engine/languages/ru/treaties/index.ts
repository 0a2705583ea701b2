import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Treaties in Russian: the known names, found through `stems` in every case, and the year beside them. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: new Map([
      ...headNouns('treaty', 'treaty', 'договор', 'договоры'),
      ...headNouns('agreement', 'agreement', 'соглашение', 'соглашения'),
      ...headNouns('agreement', 'pact', 'пакт', 'пакты'),
      ...headNouns('convention', 'convention', 'конвенция', 'конвенции'),
      ...headNouns('protocol', 'protocol', 'протокол', 'протоколы'),
      ...headNouns('declaration', 'declaration', 'декларация', 'декларации'),
      ...headNouns('memorandum', 'memorandum', 'меморандум', 'меморандумы'),
      ...headNouns('charter', 'charter', 'хартия устав', 'хартии уставы'),
      ...headNouns('armistice', 'ceasefire', 'перемирие', 'перемирия'),
    ]),
    connectors: set('о об по и с со между в на от'),
    subjects: set(
      `мире мира мирныи мирное климате климату торговле нераспространении ядерного оружия запрещении испытании ракет ракетах средней малой
       дальности ограничении сокращении стратегических вооружении наступательных безопасности границе границах дружбе сотрудничестве
       партнерстве прекращении огня водах экспорте зерна гарантиях`,
    ),
    neutral: set('новыи общии международныи двустороннии рамочныи'),
  },
  years: {
    determiners: set('этого того'),
    after: set('от'),
    dating: set('в от'),
    making: set(
      'подписанныи подписанное подписанная подписанного подписанному подписанным заключенныи заключенное заключенного достигнутыи принятыи принятая',
    ),
    signing: set('подписанныи подписанное подписанная подписанного подписан подписано подписана подписали'),
    beforeYear: set('в от был было была'),
    units: set('год года году г'),
  },
  provisions: {
    nouns: set('статья статьи статье статью статьеи ст'),
    passing: set('пункт'),
    otherOwners: set('конституции кодекса закона ук устава'),
  },
});
