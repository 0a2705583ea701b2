/**
 * The closed lists of the knowledge and the Brief, each once: the types of `knowledge.ts` and `brief.ts` and the schemas of
 * `knowledge/schema/` are made from them.
 */

/** What an office is, whatever a country calls it, in the order in which one is shown that is held with others. */
export const OFFICE_KINDS = [
  'head-of-state',
  'supreme-leader',
  'head-of-government',
  'organisation-head',
  'vice-president',
  'foreign',
  'deputy-head-of-government',
  'defence',
  'finance',
  'interior',
  'security-adviser',
  'other-minister',
  'speaker',
  'legislative-leader',
  'central-bank',
  'organisation-deputy',
  'spokesperson',
  'religious',
  'regional-head',
  'opposition',
  'movement',
  'party-leader',
  'envoy',
  'military',
  'legislator',
  'other',
] as const;

export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** The nouns of international law for what was agreed. */
export const TREATY_KINDS = [
  'treaty',
  'agreement',
  'accord',
  'declaration',
  'convention',
  'protocol',
  'memorandum',
  'ceasefire',
  'charter',
  'understanding',
  'joint-statement',
  'final-act',
  'plan',
  'resolution',
  'pact',
  'statute',
  'other',
] as const;

export type TreatyKind = (typeof TREATY_KINDS)[number];

export const TREATY_STATUSES = [
  'not-yet-signed',
  'signed-not-in-force',
  'provisionally-applied',
  'in-force',
  'partly-in-force',
  'political-commitment',
  'disputed',
  'suspended',
  'ended',
  'superseded',
  'unknown',
] as const;

export type TreatyStatus = (typeof TREATY_STATUSES)[number];

export const TREATY_EVENT_KINDS = [
  'signed',
  'ratified',
  'entered-into-force',
  'provisionally-applied',
  'acceded',
  'amended',
  'extended',
  'reaffirmed',
  'implemented',
  'court-ruling',
  'violated',
  'declared-void',
  'suspended',
  'resumed',
  'withdrew',
  'rejoined',
  'expired',
  'superseded',
  'ended',
  'other',
] as const;

export type TreatyEventKind = (typeof TREATY_EVENT_KINDS)[number];

/** Relations as a treaty's file states them; the inverse of each is derived. */
export const TREATY_RELATIONS = [
  'precedes',
  'follows',
  'implements',
  'amends',
  'replaces',
  'cites',
  'part-of',
  'related',
] as const;

export type TreatyRelation = (typeof TREATY_RELATIONS)[number];

export const TREATY_SOURCE_KINDS = ['official', 'archive', 'encyclopaedia', 'news', 'reference'] as const;

export type TreatySourceKind = (typeof TREATY_SOURCE_KINDS)[number];

/**
 * What may have to hold beside a name that several things share: its year beside it, its parties or one of its theme words
 * in the article, or another of its names.
 */
export const EVIDENCE_KINDS = ['year', 'party', 'theme', 'full-name'] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
