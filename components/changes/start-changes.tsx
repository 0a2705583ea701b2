import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings } from '../../settings/stored.ts';
import { applyAppearance } from '../apply-appearance.ts';
import { t } from '../strings.ts';
import { ChangesPage } from './changes-page.tsx';

/** Draws the page of what changed. */
export async function startChanges(root: HTMLElement): Promise<void> {
  await applyAppearance(await loadSettings());
  document.title = t('changes.title');
  const openSettings = () => {
    browser.runtime.openOptionsPage().catch((error: unknown) => console.error(error));
  };
  render(<ChangesPage version={browser.runtime.getManifest().version} openSettings={openSettings} />, root);
}
