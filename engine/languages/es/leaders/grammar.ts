import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Endings of plurals, each with those of the singular it may come from: presidentes, primeros, ministras, cancilleres. */
const PLURAL_ENDINGS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/eros$/, 'er'],
  [/es$/, ''],
  [/s$/, ''],
];

/** How Spanish news words a role: `el expresidente de la Comisión Europea`, `la ministra rusa de Defensa en funciones`. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: 'líder, dirigente, mandatario, mandataria, gobernante',
      kinds: ['supreme-leader', 'head-of-state', 'head-of-government', 'party-leader', 'movement', 'organisation-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'portavoz, vocero, vocera',
      kinds: ['spokesperson'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'ministro, ministra, secretario, secretaria, viceministro, viceministra',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior'],
      evidenceRequired: 'state',
      traits: ['takes-field'],
    },
    {
      phrases: 'embajador, embajadora, enviado especial, enviada especial, enviado, enviada, negociador, negociadora',
      kinds: ['envoy'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'asesor, asesora, consejero, consejera, diputado, diputada, senador, senadora',
      kinds: ['other'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'rey, reina, emir, sultán, emperador, emperatriz, príncipe, princesa, papa, pontífice',
      kinds: ['head-of-state', 'religious'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: 'general, coronel, almirante, mariscal, capitán, comandante',
      kinds: ['military', 'head-of-state', 'head-of-government', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'after',
  connectors: wordSet('de del'),
  articles: wordSet('el la los las'),
  modifiers: {
    former: wordSet('ex antiguo antigua entonces anterior destituido destituida derrocado depuesto'),
    acting: new Set(['interino', 'interina', 'encargado', 'encargada', 'en funciones']),
    elect: wordSet('electo electa'),
    other: wordSet('actual nuevo nueva saliente entrante propio propia mismo misma primer'),
  },
  fields: {
    portfolio: wordSet(
      `asuntos exteriores relaciones defensa interior hacienda economia justicia educacion sanidad salud trabajo comercio
       energia cultura agricultura industria transporte transportes seguridad estado finanzas turismo vivienda ciencia
       medio ambiente igualdad`,
    ),
    'state-body': wordSet('gobierno ejecutivo ministerio cancilleria presidencia exteriores'),
    'state-arm': wordSet('inteligencia ejercito armada diplomacia'),
    'armed-body': wordSet('ejercito armada embajada fuerzas'),
    police: wordSet('policia'),
    party: wordSet('partido oposicion'),
  },
  formerPrefixes: ['ex'],
  singulars: (folded) =>
    PLURAL_ENDINGS.filter(([plural]) => plural.test(folded)).map(([plural, singular]) =>
      folded.replace(plural, singular),
    ),
};
