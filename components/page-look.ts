import english from '../locales/en.json';
import { chooseLanguage } from '../locales/languages.ts';
import { loadCatalogue } from '../locales/load-catalogue.ts';
import type { Settings } from '../settings/settings.ts';
import { readingDirection, setCatalogue, setEnglish } from './strings.ts';

/**
 * Gives a page of the extension the reader's language and colours. Called before its first drawing, and again when the
 * settings changed.
 */
export async function applyLook({
  language: chosen,
  theme,
  textSize,
}: Pick<Settings, 'language' | 'theme' | 'textSize'>): Promise<void> {
  setEnglish(english);
  const language = chooseLanguage(chosen, navigator.languages);
  if (language !== 'en') setCatalogue(language, await loadCatalogue(language));
  const root = document.documentElement;
  root.lang = language;
  root.dir = readingDirection();
  root.style.colorScheme = theme === 'system' ? '' : theme;
  root.style.setProperty('--text-scale', String(textSize / 100));
}
