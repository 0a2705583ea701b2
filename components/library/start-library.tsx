import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askBackground } from '../../messaging/send.ts';
import { loadSettings, SETTINGS_KEY } from '../../settings/stored.ts';
import { today } from '../../settings/today.ts';
import { applyAppearance } from '../apply-appearance.ts';
import { t } from '../strings.ts';
import { readAddress, writeAddress } from './library-address.ts';
import { type LibraryActions, LibraryPage } from './library-page.tsx';

const actions: LibraryActions = {
  describe: (ref) => askBackground({ type: 'describe-entry', ref, day: today() }),
  lookUp: (words) => askBackground({ type: 'look-up', words, day: today() }),
  findFlags: (codes) => askBackground({ type: 'find-flags', codes }),
  setWords(words) {
    const { ref } = readAddress(location.hash);
    history.replaceState(null, '', `#${writeAddress({ ref, words })}`);
  },
};

/** Draws the library and follows its address, so that each page has its own and Back works. */
export async function startLibrary(root: HTMLElement): Promise<void> {
  await applyAppearance(await loadSettings());
  document.title = `${t('library.title')} · Backgrounder`;
  const overview = await askBackground({ type: 'list-library', day: today() });
  const codes = overview.countries.flatMap(({ code }) => code ?? []);
  const flags = await askBackground({ type: 'find-flags', codes });
  const draw = () =>
    render(
      <LibraryPage
        address={readAddress(location.hash)}
        overview={overview}
        today={today()}
        flags={flags}
        actions={actions}
      />,
      root,
    );
  addEventListener('hashchange', draw);
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes)
      loadSettings()
        .then(applyAppearance)
        .then(draw)
        .catch((error: unknown) => console.error(error));
  });
  draw();
}
