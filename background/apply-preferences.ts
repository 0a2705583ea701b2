/** What the reader chose, applied to what is shown. */
import { browser } from 'wxt/browser';
import type { Brief } from '../engine/brief.ts';
import { remember } from '../engine/lazy.ts';
import { type Catalogue, chooseInterfaceLanguage, type Language } from '../locales/languages.ts';
import type { PagePreferences } from '../messaging/messages.ts';
import { type Correction, type MeantInstead, withCorrected } from '../settings/corrections.ts';
import { ENTRY_KINDS, type EntryKind, type Settings, siteOf } from '../settings/settings.ts';
import { loadCorrections, loadSettings } from '../settings/stored.ts';
import { openOnce } from './open-once.ts';
import { packageJson } from './package-file.ts';

export interface ReaderPreferences {
  settings: Settings;
  corrections: Correction[];
}

/** The settings and corrections as they are stored now. */
export async function loadPreferences(): Promise<ReaderPreferences> {
  const [settings, corrections] = await Promise.all([loadSettings(), loadCorrections()]);
  return { settings, corrections };
}

/**
 * The Brief as this reader wants it: without kinds turned off, corrected entries and, if so chosen, discrepancies.
 *
 * @param brief of the whole article
 * @param preferences settings and corrections as they are stored
 * @param meant gives the facts of what a correction names instead
 * @returns the Brief, and the kinds that are turned off
 */
export function applyPreferences(
  brief: Brief,
  { settings, corrections }: ReaderPreferences,
  meant?: MeantInstead,
): { brief: Brief; hidden: EntryKind[] } {
  const hidden = ENTRY_KINDS.filter((kind) => settings.marks[kind] === 'off');
  const corrected = withCorrected(brief, corrections, { site: siteOf(brief.page.url), url: brief.page.url }, meant);
  return {
    hidden,
    brief: {
      ...corrected,
      leaders: hidden.includes('leader') ? [] : corrected.leaders,
      dates: hidden.includes('date') ? [] : corrected.dates,
      treaties: hidden.includes('treaty') ? [] : corrected.treaties,
      discrepancies: settings.secondLooks ? corrected.discrepancies : [],
    },
  };
}

/** The language of the interface, chosen as the pages of the extension choose it: by all that the person reads. */
export const interfaceLanguage = ({ language }: Pick<Settings, 'language'>): Language =>
  chooseInterfaceLanguage(language, globalThis.navigator?.languages ?? [browser.i18n.getUILanguage()]);

const catalogueIn = remember((language: Language) =>
  openOnce(() => packageJson<Catalogue>(`locales/${language}.json`)),
);

/** What a page that is read needs to know of the settings. */
export async function preferencesFor(settings: Settings): Promise<PagePreferences> {
  const { marks, everyMention, cards, dwell, close, selectionButton, theme, textSize } = settings;
  const language = interfaceLanguage(settings);
  const catalogue = await catalogueIn(language)();
  return { marks, everyMention, cards, dwell, close, selectionButton, theme, textSize, language, catalogue };
}
