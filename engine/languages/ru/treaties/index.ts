import { wordSet } from '../../../text/word-set.ts';
import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

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
    connectors: wordSet('о об по и с со между в на от'),
    subjects: wordSet(
      `мире мира мирныи мирное климате климату торговле нераспространении ядерного оружия запрещении испытании ракет ракетах средней малой
       дальности ограничении сокращении стратегических вооружении наступательных безопасности границе границах дружбе сотрудничестве
       партнерстве прекращении огня водах экспорте зерна гарантиях`,
    ),
    neutral: wordSet('новыи общии международныи двустороннии рамочныи'),
  },
  years: {
    determiners: wordSet('этого того'),
    after: wordSet('от'),
    dating: wordSet('в от'),
    making: wordSet(
      'подписанныи подписанное подписанная подписанного подписанному подписанным заключенныи заключенное заключенного достигнутыи принятыи принятая',
    ),
    signing: wordSet('подписанныи подписанное подписанная подписанного подписан подписано подписана подписали'),
    beforeYear: wordSet('в от был было была'),
    units: wordSet('год года году г'),
  },
  provisions: {
    nouns: wordSet('статья статьи статье статью статьеи ст'),
    passing: wordSet('пункт'),
    otherOwners: wordSet('конституции кодекса закона ук'),
  },
});
