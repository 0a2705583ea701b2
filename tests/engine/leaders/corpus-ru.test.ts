import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/ru/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/ru/leaders/index.ts';
import { places } from '../../../engine/languages/ru/places.ts';
import { textRules } from '../../../engine/languages/ru/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    'vladimir-putin': { name: 'Владимир Путин', aliases: ['Владимир Владимирович Путин'] },
    'volodymyr-zelenskyy': { name: 'Владимир Зеленский' },
    'emmanuel-macron': { name: 'Эмманюэль Макрон' },
    'narendra-modi': { name: 'Нарендра Моди' },
    'boris-pistorius': { name: 'Борис Писториус', bare: true },
    'luiz-inacio-lula-da-silva': { name: 'Луис Инасиу Лула да Силва', short: ['Лула'] },
  },
  places: {
    ru: { name: 'Россия', demonyms: ['российский'], abbreviation: 'РФ' },
    fr: { name: 'Франция', demonyms: ['французский'] },
    in: { name: 'Индия', demonyms: ['индийский'] },
    de: { name: 'Германия', demonyms: ['германский'] },
    ua: { name: 'Украина', demonyms: ['украинский'] },
  },
  offices: {
    president: { title: 'президент' },
    'prime minister': { title: 'премьер-министр', others: ['премьер'] },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'ru', text: textRules, places, leaders }, names, { LEADERS });
