import type { Brief } from '../engine/brief.ts';
import type { EntryKind } from '../settings/settings.ts';

/**
 * The flags one Brief needs: `data:` addresses of SVG pictures by ISO code (`IN`), or `EU` and `UN`. All flags together
 * are 178 kB, too much for the script that is injected into a page, so the background looks up the few that are needed
 * (`find-flags`) and sends them with the Brief. No network, no web-accessible resource, no markup set from a string.
 */
export type FlagTable = Readonly<Record<string, string>>;

/** A Brief with the flags of the countries in it: the pages that draw it carry no flags of their own. */
export interface IllustratedBrief {
  brief: Brief;
  flags: FlagTable;
  /** Kinds that the person turned off: they are left out of the Brief, and nothing is said of them. */
  hidden: EntryKind[];
}
