import { foldWord } from '../../../text/fold.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { asItStands } from '../../../text/word-filter.ts';
import { splitWords } from '../../../text/words.ts';

/** Words and sentences of French. An apostrophe separates words: `l'accord` is two. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: asItStands,
  caseCarriesNames: true,
  abbreviations: new Set(
    (
      'm mm mme mmes mlle mgr me dr pr st ste gen col cdt cap lt art al av apr bd cf chap etc ex fig hab janv fev fevr avr juil sept oct nov ' +
      'dec no p pp par tel vol env max min ch'
    ).split(' '),
  ),
  closingAbbreviations: new Set('etc cie'.split(' ')),
  sentenceOpeners: new Set(
    (
      'Le La Les Un Une Des Du De En Au Aux À Dans Pour Par Sur Avec Sans Selon Après Avant Depuis Il Elle Ils Elles On Nous Vous Ce Cette Ces ' +
      'Cet Mais Et Ou Si Quand Lorsque Alors Ainsi Toutefois Cependant Enfin Aussi Son Sa Ses Leur Leurs Lui Hier Jeudi'
    ).split(' '),
  ),
  ordinalFullStop: false,
};
