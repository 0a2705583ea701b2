/**
 * The region of a language tag, which decides the order of numeric dates in some languages.
 *
 * @param tag BCP 47: `en-GB`, `zh-Hant-TW`; null where the page declares none
 * @returns ISO 3166-1 alpha-2 in capitals (`GB`); null where the tag names no region
 */
export function regionOf(tag: string | null): string | null {
  const region = tag
    ?.split(/[-_]/)
    .slice(1)
    .find((subtag) => /^[a-z]{2}$/i.test(subtag));
  return region?.toUpperCase() ?? null;
}
