const namesByLocale = new Map<string, Intl.DisplayNames>();

function displayNames(locale: string): Intl.DisplayNames {
  let found = namesByLocale.get(locale);
  if (found === undefined) {
    found = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    namesByLocale.set(locale, found);
  }
  return found;
}

/**
 * The name of a country in the reader's language. In English the knowledge's own name wins, since it is the one news
 * uses; elsewhere Intl's, and the knowledge's where Intl has none.
 *
 * @param code ISO 3166-1 alpha-2; null where it has none
 * @param known its English name in the knowledge
 * @param locale BCP 47 tag of the reader's language
 * @example formatCountry('IN', 'India', 'de') // 'Indien'
 */
export function formatCountry(code: string | null, known: string | null, locale: string): string {
  if (known !== null && /^en\b/i.test(locale)) return known;
  if (code === null || !/^[A-Z]{2}$/.test(code)) return known ?? code ?? '';
  return displayNames(locale).of(code) ?? known ?? code;
}
