/**
 * A language's name.
 * @param tag BCP 47, as a page wrote it: what is no tag is given back as it is
 * @param locale BCP 47 tag of the language to name it in
 * @example languageName('de', 'en') // 'German'
 */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
