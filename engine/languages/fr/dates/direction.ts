import { affixCues, type Cue, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { createGoverningTense } from '../../../dates/grammar/governing-tense.ts';
import { textRules } from '../text/index.ts';

const tenseWords = wordCues(textRules, {
  future: (
    'va|vont|doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|prévoit|prévoient|attendu|attendue|attendus|attendues|sera|seront|aura|auront|' +
    'ira|iront|fera|feront|pourra|pourront|pourrait|pourraient|entend|compte|souhaite|espère|envisage|débutera|se tiendra|programmé|programmée|convoqué|convoquée|' +
    "fixé au|fixée au|reporté|reportée|se tient|se tiennent|débute|débutent|commence|commencent|s'ouvre|s'ouvrent|se réunit|se réunissent|se rend|" +
    "se rendent|entre en vigueur|entrent en vigueur|expire|devront|devra|devraient|seront|censé|censée|appelé à|appelés à|s'apprête|s'apprêtent|" +
    'prépare|vise|espèrent|comptent|souhaitent|envisagent|se joue|se jouent|se déroule|se déroulent|se dispute|se disputent|reçoit|reçoivent|' +
    "affronte|affrontent|accueille|accueillent|retrouve|retrouvent|s'envole|s'envolent|comparaît|comparaissent|se prononce|se prononcent|" +
    "entame|entament|s'achève|s'achèvent|prête serment"
  ).split('|'),
  past: (
    'ont|était|étaient|avait|avaient|fut|furent|eut|eurent|est allé|est mort|est morte|est né|est née|est arrivé|est arrivée|est parti|est devenu|est devenue|' +
    "s'est|se sont|fit|prit|mit|dit|vint|sont arrivés|sont partis|sont morts"
  ).split('|'),
});

/** The auxiliary, compared as written: folded, the preposition `à` is the same word. */
const auxiliary: Cue = (words, at) => (words.at(at).text === 'a' ? 'past' : null);

const endings = affixCues({
  futureEndings: [
    'era',
    'eront',
    'ira',
    'iront',
    'dra',
    'dront',
    'erait',
    'eraient',
    'drait',
    'draient',
    'vrait',
    'vra',
    'vront',
    'rra',
    'rront',
  ],
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

const CLAUSES = {
  cues: [auxiliary, tenseWords, endings],
  aheadBefore: [
    "jusqu'à",
    "jusqu'au",
    "jusqu'en",
    "d'ici à",
    "d'ici au",
    "d'ici le",
    "d'ici la",
    "d'ici",
    'à compter du',
    'à partir de',
    'à partir du',
  ],
  backBefore: ['depuis', 'depuis le', 'depuis la', 'après le'],
  clauseOpeners: ['que', 'mais', 'quand', 'lorsque', 'alors que', 'parce que', 'qui', 'dont', 'où', 'si', 'tandis que'],
};

/** Which way a French clause looks: its nearest verb. */
export const directionAt = createDirection(textRules, CLAUSES);

/** The tense of the verb beside a month or a season. */
export const governingTense = createGoverningTense(textRules, {
  ...CLAUSES,
  announcing: [
    'annonc',
    'convoqu',
    'report',
    'prev',
    'programm',
    'propos',
    'promet',
    'promis',
    'fix',
    'decid',
    'prevoi',
  ],
});
