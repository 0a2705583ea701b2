import type { Brief } from '../../engine/brief.ts';

/** The codes of all countries that a Brief shows a flag for. */
export function listFlagCodes(brief: Pick<Brief, 'leaders' | 'treaties'>): string[] {
  const codes = new Set<string>();
  for (const leader of brief.leaders) {
    if (leader.basis === 'knowledge' && leader.country !== null) codes.add(leader.country);
    for (const candidate of leader.candidates) if (candidate.country !== null) codes.add(candidate.country);
  }
  for (const treaty of brief.treaties) {
    for (const party of treaty.parties) if (party.code !== null) codes.add(party.code);
  }
  return [...codes];
}
