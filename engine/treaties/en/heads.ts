import type { TreatyFile } from '../../knowledge.ts';

/**
 * The nouns that say what kind of instrument a name means. Two nouns of one family stand for each other in news: the
 * Simla Agreement is also the Simla accord, pact and deal, never the Simla Convention.
 */
export interface Head {
  family: 'treaty' | 'agreement' | 'convention' | 'declaration' | 'protocol' | 'memorandum' | 'charter' | 'armistice';
  kind: TreatyFile['kind'];
  plural: boolean;
}

const head = (family: Head['family'], kind: TreatyFile['kind'], plural = false): Head => ({ family, kind, plural });

export const HEADS: ReadonlyMap<string, Head> = new Map([
  ['treaty', head('treaty', 'treaty')],
  ['treaties', head('treaty', 'treaty', true)],
  ['pact', head('agreement', 'pact')],
  ['pacts', head('agreement', 'pact', true)],
  ['agreement', head('agreement', 'agreement')],
  ['agreements', head('agreement', 'agreement', true)],
  ['accord', head('agreement', 'accord')],
  ['accords', head('agreement', 'accord', true)],
  ['deal', head('agreement', 'agreement')],
  ['deals', head('agreement', 'agreement', true)],
  ['compact', head('agreement', 'pact')],
  ['entente', head('agreement', 'agreement')],
  ['convention', head('convention', 'convention')],
  ['conventions', head('convention', 'convention', true)],
  ['covenant', head('convention', 'convention')],
  ['covenants', head('convention', 'convention', true)],
  ['declaration', head('declaration', 'declaration')],
  ['declarations', head('declaration', 'declaration', true)],
  ['communique', head('declaration', 'joint-statement')],
  ['communiques', head('declaration', 'joint-statement', true)],
  ['protocol', head('protocol', 'protocol')],
  ['protocols', head('protocol', 'protocol', true)],
  ['memorandum', head('memorandum', 'memorandum')],
  ['memorandums', head('memorandum', 'memorandum', true)],
  ['memoranda', head('memorandum', 'memorandum', true)],
  ['charter', head('charter', 'charter')],
  ['statute', head('charter', 'statute')],
  ['armistice', head('armistice', 'ceasefire')],
]);

/** Heads that mean an instrument of international law nearly wherever they stand: safe without a capital. */
export const FIRM_HEADS: ReadonlySet<string> = new Set([
  'treaty',
  'treaties',
  'accord',
  'accords',
  'convention',
  'conventions',
  'protocol',
  'protocols',
  'pact',
  'pacts',
  'covenant',
]);

/** The families that news mixes for one instrument: an accord that is formally a treaty, a pact that is one. */
export function sameFamily(one: Head['family'], other: Head['family']): boolean {
  return one === other || (one === 'treaty' && other === 'agreement') || (one === 'agreement' && other === 'treaty');
}
