import type { FlagTable } from '../../messaging/illustrated-brief.ts';

/**
 * The flags of these codes as `data:` addresses; a code without a picture is left out.
 * @param pictureOf the SVG of a flag (`country-flag-icons`, MIT) by its ISO code
 */
export function findFlags(pictureOf: (code: string) => string | undefined, codes: readonly string[]): FlagTable {
  const found: Record<string, string> = {};
  for (const code of codes) {
    const svg = pictureOf(code);
    if (svg !== undefined) found[code] = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }
  return found;
}
