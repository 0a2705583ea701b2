import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Endings of plurals, each with those of the singular it may come from. */
const PLURAL_ENDINGS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/eres$/, 'er'],
  [/ores$/, 'or'],
  [/es$/, 'e'],
  [/s$/, ''],
];

/** How Portuguese news words a role: `o ex-presidente da Comissão Europeia`, `a ministra alemã da Defesa em exercício`. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: 'líder, dirigente, mandatário, mandatária, governante',
      kinds: ['supreme-leader', 'head-of-state', 'head-of-government', 'party-leader', 'movement', 'organisation-head'],
      evidenceRequired: 'state',
    },
    { phrases: 'porta-voz', kinds: ['spokesperson'], evidenceRequired: 'state' },
    {
      phrases:
        'chanceler, ministro das Relações Exteriores, ministra das Relações Exteriores, ministro dos Negócios Estrangeiros, ministra dos Negócios Estrangeiros',
      kinds: ['foreign', 'head-of-government'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'premiê, primeiro-ministro, primeira-ministra',
      kinds: ['head-of-government'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'ministro, ministra, secretário, secretária',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior'],
      evidenceRequired: 'state',
      traits: ['takes-field'],
    },
    {
      phrases: 'embaixador, embaixadora, enviado especial, enviada especial, negociador, negociadora',
      kinds: ['envoy'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'assessor, assessora, conselheiro, deputado, deputada, senador, senadora, governador, governadora',
      kinds: ['other', 'regional-head', 'security-adviser'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'rei, rainha, emir, sultão, imperador, imperatriz, príncipe, princesa, papa, pontífice',
      kinds: ['head-of-state', 'head-of-government', 'religious'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: 'general, coronel, almirante, marechal, capitão, comandante',
      kinds: ['military', 'head-of-state', 'head-of-government', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'after',
  connectors: wordSet('de do da dos das'),
  articles: wordSet('o a os as'),
  modifiers: {
    former: wordSet('ex antigo antiga entao anterior deposto deposta destituido destituida'),
    acting: new Set(['interino', 'interina', 'em exercicio']),
    elect: wordSet('eleito eleita'),
    other: wordSet('atual novo nova proprio propria'),
  },
  fields: {
    portfolio: wordSet(
      `relacoes exteriores negocios estrangeiros defesa interior fazenda financas economia justica educacao saude trabalho comercio energia cultura
       agricultura industria transportes seguranca estado turismo habitacao ciencia ambiente meio`,
    ),
    'state-body': wordSet('governo executivo ministerio presidencia itamaraty planalto'),
    'state-arm': wordSet('inteligencia exercito diplomacia'),
    'armed-body': wordSet('exercito embaixada forcas'),
    police: wordSet('policia'),
    party: wordSet('partido oposicao'),
  },
  formerPrefixes: ['ex'],
  singulars: (folded) =>
    PLURAL_ENDINGS.filter(([plural]) => plural.test(folded)).map(([plural, singular]) =>
      folded.replace(plural, singular),
    ),
};
