import { t } from '../strings.ts';
import { SettingsPart } from './part.tsx';

export interface Shortcut {
  /** What it does, in the language of the interface. */
  words: string;
  /** `Alt+Shift+J`; empty where none is set. */
  keys: string;
}

/** The keyboard shortcuts as they are set now; the browser alone changes them. */
export function KeysPart({
  shortcuts,
  openShortcuts,
}: {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page of them, where it lets us. */
  openShortcuts?: (() => void) | undefined;
}) {
  // Firefox for Android has no keys.
  if (shortcuts.length === 0) return null;
  return (
    <SettingsPart title={t('settings.keys')}>
      {shortcuts.map(({ words, keys }) => (
        <p class="row" key={words}>
          <span>{words}</span>
          <span>{keys === '' ? t('settings.noKeys') : keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)}</span>
        </p>
      ))}
      {openShortcuts !== undefined && (
        <p class="row end">
          <button type="button" class="words underlined" onClick={openShortcuts}>
            {t('settings.changeKeys')}
          </button>
        </p>
      )}
    </SettingsPart>
  );
}
