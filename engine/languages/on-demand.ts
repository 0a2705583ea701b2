import { traits as ar } from './ar/traits.ts';
import { traits as de } from './de/traits.ts';
import { traits as en } from './en/traits.ts';
import { traits as es } from './es/traits.ts';
import { traits as fr } from './fr/traits.ts';
import { traits as hi } from './hi/traits.ts';
import type { LanguagePack } from './language.ts';
import { traits as pt } from './pt/traits.ts';
import { traits as ru } from './ru/traits.ts';
import { traits as zh } from './zh/traits.ts';

/** A language by what tells it from others. Its grammar and tables are built when the pack is first loaded. */
export interface ReadableLanguage extends Pick<LanguagePack, 'tag' | 'traits'> {
  load(): Promise<LanguagePack>;
}

/**
 * The languages of `registry.ts` in the same order, for who starts often and reads one of them: the tables of all nine take
 * several megabytes and most of a worker's start.
 */
export const READ_LANGUAGES: readonly ReadableLanguage[] = [
  { tag: 'en', traits: en, load: async () => (await import('./en/index.ts')).en },
  { tag: 'de', traits: de, load: async () => (await import('./de/index.ts')).de },
  { tag: 'es', traits: es, load: async () => (await import('./es/index.ts')).es },
  { tag: 'fr', traits: fr, load: async () => (await import('./fr/index.ts')).fr },
  { tag: 'pt', traits: pt, load: async () => (await import('./pt/index.ts')).pt },
  { tag: 'ru', traits: ru, load: async () => (await import('./ru/index.ts')).ru },
  { tag: 'ar', traits: ar, load: async () => (await import('./ar/index.ts')).ar },
  { tag: 'hi', traits: hi, load: async () => (await import('./hi/index.ts')).hi },
  { tag: 'zh', traits: zh, load: async () => (await import('./zh/index.ts')).zh },
];
