import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import { headFirstPhrases } from '../../../treaties/recognisers/head-first-phrase.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

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
    firmHeads: set('tratado tratados acordos pacto convencao protocolo'),
    articles: set('o a os as'),
    connectors: set(
      'de do da dos das o a os as e ou em no na sobre para por com entre contra ao um uma relativo relativa',
    ),
    ofWords: set('de do da'),
    neutral: set('geral quadro historico historica internacional novo nova conjunto mutuo bilateral global'),
    subjects: set(
      `paz clima climatico comercio comercial livre nuclear nucleares armas seguranca defesa fronteira limites aguas cessar fogo retirada reconciliacao
       politico amizade cooperacao nao proliferacao proibicao desarmamento direitos humanos associacao estrategica militar alianca graos ensaios misseis`,
    ),
    leading: set('o a os as um uma este esta segundo apos ante em com sem por para e mas'),
    notAfter: set('hotel centro praca rua avenida universidade instituto fundacao museu premio clube'),
    locating: set('em de desde ate perto no na'),
    between: set('entre com'),
  },
  years: {
    determiners: set('o a os as do da de um este seu'),
    after: set('de do em desde'),
    dating: set('em desde'),
    making: set(
      'assinado assinada assinados assinadas firmado firmada celebrado concluido adotado ratificado negociado',
    ),
    signing: set('assinado assinada assinados assinadas firmado firmada'),
    beforeYear: set('em o a de do por e que foi foram entre com desde'),
  },
  provisions: {
    nouns: set('artigo artigos art capitulo'),
    links: set('de do da em'),
    passing: set('o a os as paragrafo alinea'),
    otherOwners: set('constituicao lei codigo estatutos regulamento'),
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
    pointers: set('o a os este esta esse essa do da ao'),
    ownObject: set('de do sobre com entre para por'),
    common: set('acordo acordos declaracao convenio'),
  },
  rows: { conjunctions: set('e ou'), openers: set('de'), wide: set('acordos') },
  phrases: headFirstPhrases({
    openers: set('de do da sobre para entre contra com'),
    placeOpeners: set('de do da'),
    notOf: set(
      'governo coalizao legislatura leniencia colaboracao delacao trabalho empresa prefeitura cavalheiros servico servicos parceria acionistas patrocinio direitos',
    ),
    peace: set('paz fogo tregua armisticio'),
  }),
});
