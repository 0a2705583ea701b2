import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ChangesPage } from '../../components/changes/changes-page.tsx';
import { applyLook } from '../../components/page-look.ts';
import { t } from '../../components/strings.ts';
import { loadSettings } from '../../settings/stored.ts';
import '../../components/welcome/welcome.css';

async function show(root: HTMLElement): Promise<void> {
  await applyLook(await loadSettings());
  document.title = t('changes.title');
  const openSettings = () => {
    browser.runtime.openOptionsPage().catch((error: unknown) => console.error(error));
  };
  render(<ChangesPage version={browser.runtime.getManifest().version} openSettings={openSettings} />, root);
}

const root = document.getElementById('changes');
if (root) show(root).catch((error: unknown) => console.error(error));
