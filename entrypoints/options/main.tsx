import { render } from 'preact';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/export/save-file.ts';
import { failureWords } from '../../components/format/failure.ts';
import { applyLook } from '../../components/page-look.ts';
import { type SettingsActions, SettingsPage, type Shortcut } from '../../components/settings/settings-page.tsx';
import { type MessageKey, t } from '../../components/strings.ts';
import { codeOf } from '../../messaging/failure.ts';
import { askBackground } from '../../messaging/send.ts';
import { withoutCorrections } from '../../settings/corrections.ts';
import { type Kept, readKept, writeKept } from '../../settings/kept-file.ts';
import {
  CORRECTIONS_KEY,
  changeCorrections,
  changeSettings,
  loadCorrections,
  loadSettings,
  SETTINGS_KEY,
} from '../../settings/stored.ts';
import '../../components/settings/settings.css';

/** Chromium's page of shortcuts; Firefox keeps its own behind a menu that no address leads to. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

async function listShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  // The first, `_execute_action`, has no description: it opens the window behind the icon.
  return commands.map(({ description, shortcut }) => ({
    words: description || t('settings.openBrief'),
    keys: shortcut ?? '',
  }));
}

async function show(root: HTMLElement): Promise<void> {
  const { version, homepage_url: home } = browser.runtime.getManifest();
  let notice: string | null = null;
  const fail = (error: unknown) => {
    notice = failureWords(codeOf(error));
    draw().catch((again: unknown) => console.error(again));
  };
  const { knowledgeAsOf } = await askBackground({ type: 'list-treaties' });

  const loadKept = async (): Promise<Kept> => {
    const [settings, corrections] = await Promise.all([loadSettings(), loadCorrections()]);
    return { settings, corrections };
  };

  async function keep({ settings, corrections }: Kept): Promise<void> {
    await changeSettings(() => settings);
    await changeCorrections(() => corrections);
  }

  /** Does what replaces everything at once, says so and offers the way back. */
  async function replaceAll(work: () => Promise<unknown>, done: MessageKey): Promise<void> {
    const before = await loadKept();
    await work();
    actions.putBack = () => {
      delete actions.putBack;
      notice = null;
      keep(before).then(draw).catch(fail);
    };
    notice = t(done);
    await draw();
  }

  async function takeIn(file: File): Promise<void> {
    const kept = readKept(await file.text());
    if (kept) return replaceAll(() => keep(kept), 'settings.imported');
    notice = t('settings.notImported');
    await draw();
  }

  const actions: SettingsActions = {
    change(change) {
      notice = null;
      // The way back leads to what was there before the erasing: it would undo this change too.
      delete actions.putBack;
      changeSettings((settings) => ({ ...settings, ...change })).catch(fail);
    },
    undo(corrections) {
      changeCorrections((kept) => withoutCorrections(kept, corrections)).catch(fail);
    },
    copyText(text) {
      navigator.clipboard.writeText(text).catch(fail);
    },
    exportAll() {
      loadKept()
        .then((kept) => saveFile('backgrounder-settings.json', 'application/json', writeKept(kept)))
        .catch(fail);
    },
    importAll(file) {
      takeIn(file).catch(fail);
    },
    erase() {
      replaceAll(() => askBackground({ type: 'erase-all' }), 'settings.erased').catch(fail);
    },
    ...(!navigator.userAgent.includes('Firefox') && {
      openShortcuts() {
        browser.tabs.create({ url: SHORTCUTS_PAGE }).catch(fail);
      },
    }),
  };

  async function draw(): Promise<void> {
    const { settings, corrections } = await loadKept();
    await applyLook(settings);
    document.title = t('settings.title');
    render(
      <SettingsPage
        settings={settings}
        corrections={corrections}
        version={version}
        knowledgeAsOf={knowledgeAsOf}
        shortcuts={await listShortcuts()}
        home={home ?? null}
        notice={notice}
        actions={actions}
      />,
      root,
    );
  }

  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes || CORRECTIONS_KEY in changes) draw().catch(fail);
  });
  await draw();
}

const root = document.getElementById('settings');
if (root) {
  show(root).catch((error: unknown) => {
    root.textContent = failureWords(codeOf(error));
  });
}
