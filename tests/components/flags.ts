import * as pictures from 'country-flag-icons/string/3x2';
import { findFlags } from '../../components/flags/find-flags.ts';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';

const byCode = new Map<string, unknown>(Object.entries(pictures));

/** Flags straight from the library, where the built package is not at hand. */
export const flagsFromLibrary = (codes: readonly string[]): FlagTable =>
  findFlags((code) => {
    const picture = byCode.get(code);
    return typeof picture === 'string' ? picture : undefined;
  }, codes);
