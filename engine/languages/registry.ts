import { en } from './en/index.ts';
import type { LanguagePack } from './language.ts';

/** All languages that are read, in the order in which they are tried on a text that several fit equally. */
export const PACKS: readonly LanguagePack[] = [en];

/**
 * The pack of a language.
 *
 * @param tag BCP 47 tag; only its primary subtag is looked at: `en-GB` gives `en`
 * @returns null where the language is not read
 */
export function packOf(tag: string): LanguagePack | null {
  const primary = primaryOf(tag);
  return PACKS.find((pack) => pack.tag === primary) ?? null;
}

/** The primary language subtag, in small letters: `en-GB` gives `en`. */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
