import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** How French news words a role: `l'ex-président des États-Unis`, `la ministre allemande des Affaires étrangères par intérim`. */
export const grammar: RoleGrammar = {
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
  connectors: words('de du des d la l'),
  articles: words('le la les l'),
  modifiers: {
    former: words('ex ancien ancienne anciens dechu dechue destitue renverse'),
    acting: new Set(['interimaire', 'par interim']),
    elect: words('elu elue'),
    other: words('actuel actuelle nouveau nouvelle sortant sortante propre futur feu'),
  },
  fields: {
    portfolio: words(
      `affaires etrangeres defense interieur finances economie justice education sante travail commerce energie culture agriculture industrie
       transports securite tourisme logement recherche environnement armees budget`,
    ),
    'state-body': words('gouvernement ministere presidence diplomatie quai elysee'),
    'state-arm': words('renseignement armee diplomatie'),
    'armed-body': words('armee ambassade forces'),
    police: words('police'),
    party: words('parti opposition'),
  },
  formerPrefixes: ['ex'],
  singulars: (folded) => (/[sx]$/.test(folded) ? [folded.slice(0, -1)] : []),
};
