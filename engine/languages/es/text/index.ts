import { foldWord } from '../../../text/fold.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { asItStands } from '../../../text/word-filter.ts';
import { splitWords } from '../../../text/words.ts';

/** Words and sentences of Spanish. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: asItStands,
  caseCarriesNames: true,
  abbreviations: new Set(
    (
      'sr sra sres srta d dna dr dra prof gral cnel cap tte almte lic ing arq mons excmo excma ilmo art arts cap pag pags num nums no ' +
      'vol ed ee uu av avda c pza dpto ene feb mar abr may jun jul ago sep sept set oct nov dic lun mar mier mie jue vie sab dom ' +
      'aprox ej etc vs p pp s ss sto sta'
    ).split(' '),
  ),
  closingAbbreviations: new Set('etc cia sa'.split(' ')),
  sentenceOpeners: new Set(
    (
      'El La Los Las Un Una Unos Unas En Por Para Con Sin Desde Hasta Según Tras Ante Entre Sobre Pero Y O Si No Se Lo Le Les Su Sus ' +
      'Este Esta Estos Estas Ese Esa Eso Esto Aunque Cuando Como Mientras Además También Así Ya Hoy Ayer Al Del De A Es Son Fue'
    ).split(' '),
  ),
  ordinalFullStop: false,
};
