import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** How French news words a role: `l'ex-président des États-Unis`, `la ministre allemande des Affaires étrangères par intérim`. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: 'dirigeant, dirigeante, chef, leader, numéro un, homme fort, maître du Kremlin',
      kinds: ['supreme-leader', 'head-of-state', 'head-of-government', 'party-leader', 'movement', 'organisation-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: "chef de l'État, chef d'État, président, présidente",
      kinds: ['head-of-state', 'organisation-head', 'speaker'],
      evidenceRequired: 'state',
    },
    {
      phrases:
        'chef du gouvernement, cheffe du gouvernement, premier ministre, première ministre, chancelier, chancelière, chef de gouvernement',
      kinds: ['head-of-government'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'chef de la diplomatie, cheffe de la diplomatie, ministre des Affaires étrangères, secrétaire d’État',
      kinds: ['foreign'],
      evidenceRequired: 'state',
    },
    { phrases: 'porte-parole', kinds: ['spokesperson'], evidenceRequired: 'state' },
    {
      phrases: 'ministre, vice-ministre',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior'],
      evidenceRequired: 'state',
      traits: ['takes-field'],
    },
    {
      phrases: 'ambassadeur, ambassadrice, émissaire, envoyé spécial, envoyée spéciale, négociateur, négociatrice',
      kinds: ['envoy'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'conseiller, conseillère, député, députée, sénateur, sénatrice, gouverneur, gouverneure',
      kinds: ['other', 'security-adviser', 'regional-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'roi, reine, émir, sultan, empereur, prince, prince héritier, princesse, pape, souverain pontife',
      kinds: ['head-of-state', 'head-of-government', 'religious'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: "général, colonel, amiral, maréchal, capitaine, chef d'état-major, commandant",
      kinds: ['military', 'head-of-state', 'head-of-government', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'after',
  connectors: wordSet('de du des d la l'),
  articles: wordSet('le la les l'),
  modifiers: {
    former: wordSet('ex ancien ancienne anciens dechu dechue destitue renverse'),
    acting: new Set(['interimaire', 'par interim']),
    elect: wordSet('elu elue'),
    other: wordSet('actuel actuelle nouveau nouvelle sortant sortante propre futur feu'),
  },
  fields: {
    portfolio: wordSet(
      `affaires etrangeres defense interieur finances economie justice education sante travail commerce energie culture agriculture industrie
       transports securite tourisme logement recherche environnement armees budget`,
    ),
    'state-body': wordSet('gouvernement ministere presidence diplomatie quai elysee'),
    'state-arm': wordSet('renseignement armee diplomatie'),
    'armed-body': wordSet('armee ambassade forces'),
    police: wordSet('police'),
    party: wordSet('parti opposition'),
  },
  formerPrefixes: ['ex'],
  singulars: (folded) => (/[sx]$/.test(folded) ? [folded.slice(0, -1)] : []),
};
