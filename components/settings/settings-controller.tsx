import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askBackground } from '../../messaging/send.ts';
import { canOpenPanel } from '../../messaging/side-panel.ts';
import { withoutCorrections, withScope } from '../../settings/corrections.ts';
import { readBackup, type SettingsBackup, writeBackup } from '../../settings/settings-backup.ts';
import {
  CORRECTIONS_KEY,
  changeCorrections,
  changeSettings,
  loadCorrections,
  loadSettings,
  SETTINGS_KEY,
} from '../../settings/stored.ts';
import { today } from '../../settings/today.ts';
import { applyAppearance } from '../apply-appearance.ts';
import { saveFile } from '../export/save-file.ts';
import { type MessageKey, t } from '../strings.ts';
import type { Shortcut } from './keys-part.tsx';
import type { SettingsActions } from './settings-actions.ts';
import { SettingsPage } from './settings-page.tsx';

/** Chromium's page of shortcuts; Firefox keeps its own behind a menu that no address leads to. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** What each command of the manifest does. Its own description is in the browser's language, whatever ours is. */
const COMMANDS: Record<string, MessageKey> = {
  _execute_action: 'settings.openBrief',
  'next-mention': 'command.next',
  'previous-mention': 'command.previous',
  'show-card': 'command.card',
  'toggle-marks': 'command.marks',
  'open-panel': 'command.panel',
  'look-up': 'command.lookUp',
};

async function listShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => {
    const key = COMMANDS[name ?? ''];
    return { words: key === undefined ? (description ?? '') : t(key), keys: shortcut ?? '' };
  });
}

/** All that is kept, in one piece. */
async function loadKept(): Promise<SettingsBackup> {
  const [settings, corrections] = await Promise.all([loadSettings(), loadCorrections()]);
  return { settings, corrections };
}

async function keep({ settings, corrections }: SettingsBackup): Promise<void> {
  await changeSettings(() => settings);
  await changeCorrections(() => corrections);
}

/** Draws the settings, carries out what is chosen and keeps in step with what is stored. */
export class SettingsController {
  private notice: string | null = null;
  private knowledgeAsOf: string | null = null;
  private putBack: (() => void) | null = null;

  constructor(private readonly root: HTMLElement) {}

  async start(): Promise<void> {
    this.knowledgeAsOf = (await askBackground({ type: 'list-library', day: today() })).knowledgeAsOf;
    browser.storage.local.onChanged.addListener((changes) => {
      if (SETTINGS_KEY in changes || CORRECTIONS_KEY in changes) this.draw().catch(this.fail);
    });
    await this.draw();
  }

  private readonly fail = (error: unknown): void => {
    this.notice = error instanceof Error ? error.message : String(error);
    this.draw().catch((again: unknown) => console.error(again));
  };

  private async draw(): Promise<void> {
    const { settings, corrections } = await loadKept();
    const { version, homepage_url: home } = browser.runtime.getManifest();
    await applyAppearance(settings);
    document.title = t('settings.title');
    render(
      <SettingsPage
        settings={settings}
        corrections={corrections}
        version={version}
        knowledgeAsOf={this.knowledgeAsOf}
        shortcuts={await listShortcuts()}
        hasPanel={canOpenPanel()}
        home={home ?? null}
        notice={this.notice}
        actions={this.actions()}
      />,
      this.root,
    );
  }

  /** Does what replaces everything at once, says so and offers to undo it. */
  private async replaceAll(work: () => Promise<unknown>, done: MessageKey): Promise<void> {
    const before = await loadKept();
    await work();
    this.putBack = () => {
      this.putBack = null;
      this.notice = null;
      keep(before)
        .then(() => this.draw())
        .catch(this.fail);
    };
    this.notice = t(done);
    await this.draw();
  }

  private async takeIn(file: File): Promise<void> {
    const kept = readBackup(await file.text());
    if (kept) return this.replaceAll(() => keep(kept), 'settings.imported');
    this.notice = t('settings.notImported');
    await this.draw();
  }

  private actions(): SettingsActions {
    const { fail, putBack } = this;
    return {
      change: (change) => {
        this.notice = null;
        // The undo leads to what was there before the erasing: it would undo this change too.
        this.putBack = null;
        changeSettings((settings) => ({ ...settings, ...change })).catch(fail);
      },
      undo(corrections) {
        changeCorrections((kept) => withoutCorrections(kept, corrections)).catch(fail);
      },
      setScope(correction, scope) {
        changeCorrections((kept) => withScope(kept, correction, scope)).catch(fail);
      },
      copyText(text) {
        navigator.clipboard.writeText(text).catch(fail);
      },
      exportAll() {
        loadKept()
          .then((kept) => saveFile('backgrounder-settings.json', 'application/json', writeBackup(kept)))
          .catch(fail);
      },
      importAll: (file) => {
        this.takeIn(file).catch(fail);
      },
      erase: () => {
        this.replaceAll(() => askBackground({ type: 'erase-all' }), 'settings.erased').catch(fail);
      },
      ...(putBack !== null && { putBack }),
      ...(!navigator.userAgent.includes('Firefox') && {
        openShortcuts() {
          browser.tabs.create({ url: SHORTCUTS_PAGE }).catch(fail);
        },
      }),
    };
  }
}
