import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/es/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/es/leaders/index.ts';
import { places } from '../../../engine/languages/es/places.ts';
import { textRules } from '../../../engine/languages/es/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    francis: { name: 'Francisco', aliases: ['papa Francisco'] },
    'vladimir-putin': { name: 'Vladímir Putin' },
    'volodymyr-zelenskyy': { name: 'Volodímir Zelenski' },
  },
  places: {
    ru: { name: 'Rusia', demonyms: ['ruso'] },
    es: { name: 'España', demonyms: ['español'] },
    de: { name: 'Alemania', demonyms: ['alemán'] },
    in: { name: 'India', demonyms: ['indio'] },
    us: { name: 'Estados Unidos', demonyms: ['estadounidense'], abbreviation: 'EEUU' },
    bo: { name: 'Bolivia', demonyms: ['boliviano'] },
    fr: { name: 'Francia', demonyms: ['francés'] },
  },
  offices: {
    president: { title: 'presidente', feminine: 'presidenta' },
    'prime minister': {
      title: 'primer ministro',
      feminine: 'primera ministra',
      others: ['presidente del Gobierno', 'presidenta del Gobierno'],
    },
    chancellor: { title: 'canciller' },
    'defence minister': { title: 'ministro de Defensa', feminine: 'ministra de Defensa' },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'es', text: textRules, places, leaders }, names, { LEADERS });
