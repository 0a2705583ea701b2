import { wordSet } from '../../../text/word-set.ts';
import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import { headFirstPhrases } from '../../../treaties/recognisers/head-first-phrase.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

/** Treaties in Portuguese. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: new Map([
      ...headNouns('treaty', 'treaty', 'tratado', 'tratados'),
      ...headNouns('agreement', 'agreement', 'acordo convenio', 'acordos convenios'),
      ...headNouns('agreement', 'pact', 'pacto', 'pactos'),
      ...headNouns('convention', 'convention', 'convencao', 'convencoes'),
      ...headNouns('protocol', 'protocol', 'protocolo', 'protocolos'),
      ...headNouns('declaration', 'declaration', 'declaracao', 'declaracoes'),
      ...headNouns('memorandum', 'memorandum', 'memorando', 'memorandos'),
      ...headNouns('charter', 'charter', 'carta', ''),
      ...headNouns('charter', 'statute', 'estatuto', ''),
      ...headNouns('armistice', 'ceasefire', 'armisticio', ''),
    ]),
    firmHeads: wordSet('tratado tratados acordos pacto convencao protocolo'),
    articles: wordSet('o a os as'),
    connectors: wordSet(
      'de do da dos das o a os as e ou em no na sobre para por com entre contra ao um uma relativo relativa',
    ),
    ofWords: wordSet('de do da'),
    neutral: wordSet('geral quadro historico historica internacional novo nova conjunto mutuo bilateral global'),
    subjects: wordSet(
      `paz clima climatico comercio comercial livre nuclear nucleares armas seguranca defesa fronteira limites aguas cessar fogo retirada reconciliacao
       politico amizade cooperacao nao proliferacao proibicao desarmamento direitos humanos associacao estrategica militar alianca graos ensaios misseis`,
    ),
    leading: wordSet('o a os as um uma este esta segundo apos ante em com sem por para e mas'),
    notAfter: wordSet('hotel centro praca rua avenida universidade instituto fundacao museu premio clube'),
    locating: wordSet('em de desde ate perto no na'),
    between: wordSet('entre com'),
  },
  years: {
    determiners: wordSet('o a os as do da de um este seu'),
    after: wordSet('de do em desde'),
    dating: wordSet('em desde'),
    making: wordSet(
      'assinado assinada assinados assinadas firmado firmada celebrado concluido adotado ratificado negociado',
    ),
    signing: wordSet('assinado assinada assinados assinadas firmado firmada'),
    beforeYear: wordSet('em o a de do por e que foi foram entre com desde'),
  },
  provisions: {
    nouns: wordSet('artigo artigos art capitulo'),
    links: wordSet('de do da em'),
    passing: wordSet('o a os as paragrafo alinea'),
    otherOwners: wordSet('constituicao lei codigo estatutos regulamento'),
  },
  shortForms: {
    pointsTo: new Map([
      ['tratado', ['treaty', 'convention']],
      ['pacto', ['agreement', 'treaty']],
      ['acordo', ['agreement', 'armistice']],
      ['acordos', ['agreement']],
      ['convencao', ['convention']],
      ['protocolo', ['protocol']],
      ['declaracao', ['declaration']],
    ]),
    pointers: wordSet('o a os este esta esse essa do da ao'),
    ownObject: wordSet('de do sobre com entre para por'),
    common: wordSet('acordo acordos declaracao convenio'),
  },
  rows: { conjunctions: wordSet('e ou'), openers: wordSet('de'), wide: wordSet('acordos') },
  phrases: headFirstPhrases({
    openers: wordSet('de do da sobre para entre contra com'),
    placeOpeners: wordSet('de do da'),
    notOf: wordSet(
      'governo coalizao legislatura leniencia colaboracao delacao trabalho empresa prefeitura cavalheiros servico servicos parceria acionistas patrocinio direitos',
    ),
    peace: wordSet('paz fogo tregua armisticio'),
  }),
});
