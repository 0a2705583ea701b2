import english from '../locales/en.json';
import { chooseInterfaceLanguage } from '../locales/languages.ts';
import { loadCatalogue } from '../locales/load-catalogue.ts';
import type { Settings } from '../settings/settings.ts';
import { readingDirection, setCatalogue, setEnglish } from './strings.ts';

/** Twice as large as drawn, a popup still fits in what browsers give it. */
const LARGEST = 2;

/**
 * Gives a page of the extension the reader's language and colours. Called before its first drawing, and again when the
 * settings changed.
 * @param zoom of the page that the text goes along with; 1 where there is none, and made smaller it does not follow
 */
export async function applyAppearance(
  { language: chosen, theme, textSize }: Pick<Settings, 'language' | 'theme' | 'textSize'>,
  zoom = 1,
): Promise<void> {
  setEnglish(english);
  const language = chooseInterfaceLanguage(chosen, navigator.languages);
  if (language !== 'en') setCatalogue(language, await loadCatalogue(language));
  const root = document.documentElement;
  root.lang = language;
  root.dir = readingDirection();
  root.style.colorScheme = theme === 'system' ? '' : theme;
  root.style.setProperty('--text-scale', String(Math.min(LARGEST, (textSize / 100) * Math.max(1, zoom))));
}
