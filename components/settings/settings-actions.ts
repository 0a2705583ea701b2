import type { Correction, Scope } from '../../settings/corrections.ts';
import type { Settings } from '../../settings/settings.ts';

/** What the page of settings asks of its surroundings. */
export interface SettingsActions {
  change(change: Partial<Settings>): void;
  undo(corrections: readonly Correction[]): void;
  /** Lets a correction hold in another place. */
  setScope(correction: Correction, scope: Scope): void;
  copyText(text: string): void;
  /** Everything that is kept, as a file. */
  exportAll(): void;
  /** Takes in such a file. */
  importAll(file: File): void;
  /** Back to how it was before anything was chosen; corrections go too. */
  erase(): void;
  /** Undoes the last import or erasing; left out where there was none. */
  putBack?(): void;
  /** Opens the browser's own page of keyboard shortcuts, where it lets us. */
  openShortcuts?(): void;
}

/** A part that changes settings, and nothing else. */
export interface PartProps {
  settings: Settings;
  change: SettingsActions['change'];
}
