import type { OfficeKind } from '../knowledge.ts';

/**
 * Which office is shown first when several are held: the one news names somebody by. A head of state who is also prime
 * minister, party leader and commander is the head of state; a foreign minister who is also deputy prime minister is
 * the foreign minister.
 */
const RANK: readonly OfficeKind[] = [
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
  'opposition',
  'movement',
  'party-leader',
  'regional-head',
  'envoy',
  'military',
  'legislator',
  'other',
];
const RANK_OF: ReadonlyMap<OfficeKind, number> = new Map(RANK.map((kind, at) => [kind, at]));

/** 0 for the office shown before all others. */
export const rankOf = (kind: OfficeKind): number => RANK_OF.get(kind) ?? RANK.length;
