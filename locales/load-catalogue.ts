import type { Catalogue, Language } from './languages.ts';

/** Each language is a file of its own in the built extension, loaded by the pages that need it. */
const FILES = import.meta.glob<Catalogue>('./*.json', { import: 'default' });

/** The messages of a language. Rejects where its file cannot be loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await FILES[`./${language}.json`]?.()) ?? {};
}
