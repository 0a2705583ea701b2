import { foldWord } from '../../../text/fold.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { asItStands } from '../../../text/word-filter.ts';
import { splitWords } from '../../../text/words.ts';

/** Words and sentences of Portuguese. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: asItStands,
  caseCarriesNames: true,
  abbreviations: new Set(
    (
      'sr sra srs dr dra prof profa gen cel cap ten alm eng exmo exma d dom art arts p pag pags num n no vol ed av r pca jan fev mar abr mai jun ' +
      'jul ago set out nov dez seg ter qua qui sex sab dom aprox ex etc vs tel'
    ).split(' '),
  ),
  closingAbbreviations: new Set('etc cia sa ltda'.split(' ')),
  sentenceOpeners: new Set(
    (
      'O A Os As Um Uma Em No Na Nos Nas Por Para Com Sem Desde Até Segundo Após Entre Sobre Mas E Ou Se Não Seu Sua Este Esta Esse Essa Isso Isto ' +
      'Embora Quando Como Enquanto Além Também Assim Já Hoje Ontem Ao Do Da De Ele Ela Eles Elas'
    ).split(' '),
  ),
  ordinalFullStop: false,
};
