/** For the background worker and for extension pages; never for the reader, which gets its few flags sent. */
import * as flags from 'country-flag-icons/string/3x2';
import type { FlagTable } from './flag-table.ts';

const all = new Map<string, unknown>(Object.entries(flags));

/** The flags of these codes that the library has (`country-flag-icons`, MIT); a code without one is left out. */
export function findFlags(codes: readonly string[]): FlagTable {
  const found: Record<string, string> = {};
  for (const code of codes) {
    const svg = all.get(code);
    if (typeof svg === 'string') found[code] = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }
  return found;
}
