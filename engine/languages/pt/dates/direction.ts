import { affixCues, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { createGoverningTense } from '../../../dates/grammar/governing-tense.ts';
import { textRules } from '../text/index.ts';

/** `vai viajar`, `prevê`, `será`: what lies ahead. `foi`, `disse`, `anunciou`: what has been. */
const tenseWords = wordCues(textRules, {
  future: (
    'vai|vão|deve|devem|deverá|deverão|será|serão|terá|terão|irá|irão|haverá|prevê|preveem|previsto|prevista|previstos|previstas|está previsto|está marcada|está marcado|' +
    'marcado para|marcada para|planeja|planejam|pretende|pretendem|espera|esperam|tem que|têm que|agendado|agendada|convocado|convocada|pode|podem|poderá|começa|começam|acontece|acontecem|ocorre|ocorrem|estreia|estreiam|inicia|iniciam|' +
    // What is on the calendar stands in the present: `o jogo disputa-se no sábado`.
    'arranca|arrancam|viaja|viajam|chega|chegam|embarca|embarcam|se reúne|se reúnem|reúne-se|reúnem-se|recebe|recebem|assume|assumem|' +
    'toma posse|tomam posse|vota|votam|julga|julgam|enfrenta|enfrentam|joga|jogam|disputa|disputam|disputa-se|disputam-se|realiza-se|' +
    'realizam-se|celebra-se|decorre|decorrem|expira|entra em vigor|entram em vigor'
  ).split('|'),
  past: (
    'foi|foram|era|eram|esteve|estava|estavam|teve|tiveram|tinha|tinham|havia|houve|fez|fizeram|disse|disseram|deu|deram|viu|pôs|pôde|quis|soube|trouxe|veio|vieram|morreu|' +
    'após|afirma|foi a|é acusado|nasceu'
  ).split('|'),
});

const endings = affixCues({
  futureEndings: ['rá', 'rão', 'arei', 'erei', 'irei', 'aremos', 'eremos', 'iremos'],
  pastEndings: ['ou', 'eu', 'iu', 'aram', 'eram', 'iram', 'ava', 'avam', 'iam'],
  except: [
    'europeu',
    'meu',
    'seu',
    'teu',
    'museu',
    'judeu',
    'sou',
    'ou',
    'céu',
    'réu',
    'liceu',
    'outrora',
    'diriam',
    'haviam',
  ],
});

const CLAUSES = {
  cues: [tenseWords, endings],
  aheadBefore: [
    'até',
    'até o',
    'até a',
    'até ao',
    'a partir de',
    'a partir do',
    'a partir da',
    'antes de',
    'antes do',
    'para',
    'para o',
    'para a',
    'para esta',
  ],
  backBefore: ['desde', 'desde o', 'desde a', 'após', 'depois do'],
  clauseOpeners: ['que', 'mas', 'quando', 'enquanto', 'embora', 'porque', 'quem', 'onde', 'se', 'porém'],
};

/** Which way a Portuguese clause looks: its nearest verb. */
export const directionAt = createDirection(textRules, CLAUSES);

/** The tense of the verb beside a month or a season. */
export const governingTense = createGoverningTense(textRules, {
  ...CLAUSES,
  announcing: [
    'anunc',
    'convoc',
    'adi',
    'previ',
    'program',
    'propos',
    'promet',
    'fix',
    'marc',
    'agend',
    'planej',
    'decid',
  ],
});
