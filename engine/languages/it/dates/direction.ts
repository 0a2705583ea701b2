import { affixCues, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { createGoverningTense } from '../../../dates/grammar/governing-tense.ts';
import { textRules } from '../text/index.ts';

/** `andrà`, `è previsto`: what lies ahead. `ha detto`, `fu`: what has been. */
const tenseWords = wordCues(textRules, {
  future: (
    'sarà|saranno|avrà|avranno|andrà|andranno|potrà|potranno|dovrà|dovranno|deve|devono|prevede|prevedono|previsto|prevista|previsti|previste|atteso|attesa|' +
    'in programma|si terrà|si terranno|si svolgerà|fissato|fissata|convocato|convocata|intende|punta a|dovrebbe|dovrebbero|potrebbe|inizia|comincia|si apre|si vota|vota|si riunisce|si riuniscono|riprende|riprendono'
  ).split('|'),
  past: (
    'ha|hanno|aveva|avevano|era|erano|fu|furono|ebbe|ebbero|è stato|è stata|sono stati|sono state|è morto|è morta|è nato|è nata|si è|si sono|disse|fece|' +
    'diede|prese|mise|venne|vennero|è arrivato|è arrivata|è andato|è andata|rimase|vinse|chiese|dopo'
  ).split('|'),
});

/** Accents are kept: `andò` has been, `andrà` lies ahead. */
const endings = affixCues({
  futureEndings: ['rà', 'ranno'],
  pastEndings: ['ò', 'arono', 'irono', 'erono', 'ava', 'avano', 'eva', 'evano', 'iva', 'ivano'],
  except: [
    'però',
    'ciò',
    'perciò',
    'può',
    'comitiva',
    'iniziativa',
    'alternativa',
    'legislativa',
    'prospettiva',
    'positiva',
  ],
});

const CLAUSES = {
  cues: [tenseWords, endings],
  aheadBefore: [
    'entro',
    'entro il',
    'fino al',
    'a partire da',
    'a partire dal',
    'prima di',
    'prima del',
    'da qui a',
    'per il',
  ],
  backBefore: ['dal', 'dallo', 'sin da', 'fin da', 'dopo il'],
  clauseOpeners: ['che', 'ma', 'quando', 'mentre', 'perché', 'dove', 'se', 'cui', 'quale'],
};

/** Which way an Italian clause looks: its nearest verb. */
export const directionAt = createDirection(textRules, CLAUSES);

/** The tense of the verb beside a month or a season. */
export const governingTense = createGoverningTense(textRules, {
  ...CLAUSES,
  announcing: ['annunc', 'convoc', 'rinvi', 'prev', 'programm', 'propos', 'promess', 'fiss', 'decis'],
});
