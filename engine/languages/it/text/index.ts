import { foldWord } from '../../../text/fold.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { asItStands } from '../../../text/word-filter.ts';
import { splitWords } from '../../../text/words.ts';

/** Words and sentences of Italian. An apostrophe separates words: `l'accordo` is two. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: asItStands,
  caseCarriesNames: true,
  abbreviations: new Set(
    (
      'sig sigra dott dottssa prof avv ing on sen min gen col cap mons don art artt pag pagg cfr ecc es dr n no vol tel fig p pp s ss ' +
      'gen feb mar apr mag giu lug ago set sett ott nov dic'
    ).split(' '),
  ),
  closingAbbreviations: new Set('ecc spa srl'.split(' ')),
  sentenceOpeners: new Set(
    (
      'Il Lo La I Gli Le Un Una Uno Di Del Della Da Dal Dalla In Nel Nella Nei Per Con Su Sul Sulla Tra Fra Secondo Dopo Prima Durante Entro Ma E O ' +
      'Se Non Quando Mentre Come Anche Così Già Oggi Ieri Domani Questo Questa Ha Sono'
    ).split(' '),
  ),
  ordinalFullStop: false,
};
