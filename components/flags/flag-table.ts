import type { Brief } from '../../engine/brief.ts';

/**
 * The flags one Brief needs: `data:` addresses of SVG pictures by ISO code (`IN`), or `EU` and `UN`. All flags together
 * are 178 kB, too much for the reader that is injected into a page, so the background looks up the few that are needed
 * (`find-flags.ts`) and sends them with the Brief. No network, no web-accessible resource, no markup set from a string.
 */
export type FlagTable = Readonly<Record<string, string>>;

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
