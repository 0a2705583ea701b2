import english from '../locales/en.json';
import { chooseLanguage } from '../locales/languages.ts';
import { loadCatalogue } from '../locales/load-catalogue.ts';
import type { Settings } from '../settings/settings.ts';
import { readingDirection, setCatalogue, setEnglish } from './strings.ts';

/**
 * Gives a page of the extension the reader's language and colours. Called before its first drawing, and again when the
 * settings changed.
 */
export async function applyLook({ language: chosen, theme }: Pick<Settings, 'language' | 'theme'>): Promise<void> {
  setEnglish(english);
  const language = chooseLanguage(chosen, navigator.languages);
  if (language !== 'en') setCatalogue(language, await loadCatalogue(language));
  const root = document.documentElement;
  root.lang = language;
  root.dir = readingDirection();
  root.style.colorScheme = theme === 'system' ? '' : theme;
}
