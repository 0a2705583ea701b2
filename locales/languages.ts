/** The messages of one language: the shape of English, any of its messages left out. */
export type Catalogue = { readonly [key: string]: string | Catalogue };

/** BCP 47 tags of the languages we speak; `locales/<tag>.json` holds each one's messages. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'pt', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language of the interface: the one chosen, else the first of the browser's that we speak, else English.
 * @param chosen a tag, or anything else for "as the browser"
 * @param preferred the browser's tags, best first: `navigator.languages`
 */
export function chooseInterfaceLanguage(chosen: string, preferred: readonly string[]): Language {
  const ours = (tag: string) => LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]);
  for (const tag of [chosen, ...preferred]) {
    const language = ours(tag);
    if (language) return language;
  }
  return 'en';
}
