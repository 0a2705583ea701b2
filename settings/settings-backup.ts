import { type Correction, readCorrections } from './corrections.ts';
import { migrate, type Settings } from './settings.ts';

/** All that is kept, in one file. */
export interface SettingsBackup {
  settings: Settings;
  corrections: Correction[];
}

const MADE_BY = 'backgrounder';

/** The settings and corrections as a file that `readBackup` takes in again. */
export function writeBackup({ settings, corrections }: SettingsBackup): string {
  return `${JSON.stringify({ madeBy: MADE_BY, settings, corrections }, null, 2)}\n`;
}

/** What a file of ours holds, of any version; null for any other file. Broken parts fall back to the defaults. */
export function readBackup(text: string): SettingsBackup | null {
  let file: unknown;
  try {
    // An editor may have put a byte-order mark before it.
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if (typeof file !== 'object' || file === null || !('madeBy' in file) || file.madeBy !== MADE_BY) return null;
  const { settings, corrections } = file as { settings?: unknown; corrections?: unknown };
  return { settings: migrate(settings), corrections: readCorrections(corrections) };
}
