import type { Catalogue, Language } from './languages.ts';

/** All languages at once, for the background worker: a service worker may not load code later. */
const FILES = import.meta.glob<Catalogue>('./*.json', { import: 'default', eager: true });

/** The messages of a language. */
export function catalogueOf(language: Language): Catalogue {
  return FILES[`./${language}.json`] ?? {};
}
