import { affixCues, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { textRules } from '../text/index.ts';

const tenseWords = wordCues(textRules, {
  future: (
    'va|vont|doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|prévoit|prévoient|attendu|attendue|attendus|attendues|sera|seront|aura|auront|' +
    'ira|iront|fera|feront|pourra|pourront|pourrait|pourraient|entend|compte|souhaite|espère|envisage|débutera|se tiendra|programmé|programmée|convoqué|convoquée|' +
    'fixé au|fixée au|reporté|reportée'
  ).split('|'),
  past: (
    'a|ont|était|étaient|avait|avaient|fut|furent|eut|eurent|est allé|est mort|est morte|est né|est née|est arrivé|est arrivée|est parti|est devenu|est devenue|' +
    's est|se sont|s est rendu|fit|prit|mit|dit|vint|sont arrivés|sont partis|sont morts'
  ).split('|'),
});

const endings = affixCues({
  futureEndings: ['era', 'eront', 'ira', 'iront', 'dra', 'dront', 'rera'],
  pastEndings: ['ait', 'aient', 'èrent', 'irent'],
  except: [
    'fait',
    'parfait',
    'lait',
    'souhait',
    'retrait',
    'portrait',
    'trait',
    'extrait',
    'attrait',
    'sait',
    'plait',
    'opéra',
    'caméra',
    'devrait',
    'pourrait',
    'serait',
    'aurait',
    'bienfait',
    'méfait',
  ],
});

/** Which way a French clause looks: its nearest verb. */
export const directionAt = createDirection(textRules, {
  cues: [tenseWords, endings],
  aheadBefore: [
    "jusqu'à",
    "jusqu'au",
    'jusqu’en',
    "d'ici à",
    "d'ici",
    'à partir de',
    'à partir du',
    'avant le',
    'd ici',
    'd ici la',
    'd ici au',
    'jusqu au',
    'jusqu en',
  ],
  backBefore: ['depuis', 'depuis le', 'depuis la', 'après le'],
  clauseOpeners: ['que', 'mais', 'quand', 'lorsque', 'alors que', 'parce que', 'qui', 'dont', 'où', 'si', 'tandis que'],
});
