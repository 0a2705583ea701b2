import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/pt/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/pt/leaders/index.ts';
import { places } from '../../../engine/languages/pt/places.ts';
import { textRules } from '../../../engine/languages/pt/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    'vladimir-putin': { name: 'Vladimir Putin' },
    'volodymyr-zelenskyy': { name: 'Volodimir Zelensky' },
  },
  places: {
    ru: { name: 'Rússia', demonyms: ['russo'] },
    fr: { name: 'França', demonyms: ['francês'] },
    in: { name: 'Índia', demonyms: ['indiano'] },
    us: { name: 'Estados Unidos', demonyms: ['americano'] },
    ua: { name: 'Ucrânia', demonyms: ['ucraniano'] },
  },
  offices: {
    president: { title: 'presidente', feminine: 'presidente' },
    'prime minister': { title: 'primeiro-ministro', feminine: 'primeira-ministra' },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'pt', text: textRules, places, leaders }, names, { LEADERS });
