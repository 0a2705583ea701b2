import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { hi } from './hi/index.ts';
import { it } from './it/index.ts';
import type { LanguagePack } from './language.ts';
import { pt } from './pt/index.ts';
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

/** All languages that are read, in the order in which they are tried on a text that several fit equally. */
export const PACKS: readonly LanguagePack[] = [en, de, es, fr, pt, ru, ar, hi, zh];

/**
 * Packs of which only the dates are written. The command line reads such a text where its language is named; the extension does
 * not: its popup would show that no leader and no treaty was found where none was looked for.
 */
export const UNFINISHED_PACKS: readonly LanguagePack[] = [it];

/**
 * The pack of a language.
 *
 * @param tag BCP 47 primary subtag
 * @returns null where the language is not read
 */
export function packOf(tag: string): LanguagePack | null {
  return PACKS.find((pack) => pack.tag === tag) ?? null;
}
