import { createRef, render } from 'preact';
import { browser } from 'wxt/browser';
import { type LibraryRef, writeLibraryRef } from '../../engine/lookup/library-ref.ts';
import type { ShownBrief } from '../../messaging/messages.ts';
import { askBackground } from '../../messaging/send.ts';
import type { Settings } from '../../settings/settings.ts';
import { changeSettings, loadSettings, SETTINGS_KEY } from '../../settings/stored.ts';
import { applyAppearance } from '../apply-appearance.ts';
import { t } from '../strings.ts';
import { SAMPLE_PUBLISHED, type WelcomeActions, WelcomePage } from './welcome-page.tsx';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

const logError = (error: unknown): void => console.error(error);

/**
 * Highlights the sample's words.
 *
 * @param openEntry opens a page of the library
 * @returns takes the highlights away again
 */
export type HighlightSample = (
  words: Text,
  shown: ShownBrief,
  openEntry: (ref: LibraryRef) => void,
) => { stop(): void };

/** Draws the first page, follows the settings, and asks for access where the reader gives it. */
export class WelcomeController {
  readonly #root: HTMLElement;
  readonly #highlightSample: HighlightSample;
  readonly #sample = createRef<HTMLParagraphElement>();
  #highlighted: { stop(): void } | null = null;

  constructor(root: HTMLElement, highlightSample: HighlightSample) {
    this.#root = root;
    this.#highlightSample = highlightSample;
  }

  async start(): Promise<void> {
    browser.storage.local.onChanged.addListener((changes) => {
      if (SETTINGS_KEY in changes) this.#draw().catch(logError);
    });
    await this.#draw();
  }

  readonly #actions: WelcomeActions = {
    allow: () => {
      browser.permissions
        .request(ALL_SITES)
        .then((granted) => (granted ? setReadOn('open') : null))
        .then(() => this.#draw())
        .catch(logError);
    },
    onlyOnClick() {
      setReadOn('click').catch(logError);
    },
    openSettings() {
      browser.runtime.openOptionsPage().catch(logError);
    },
  };

  async #draw(): Promise<void> {
    const [settings, access, languages, commands] = await Promise.all([
      loadSettings(),
      browser.permissions.contains(ALL_SITES),
      askBackground({ type: 'list-languages' }),
      // Firefox for Android has no keys.
      browser.commands?.getAll() ?? [],
    ]);
    await applyAppearance(settings);
    document.title = t('welcome.title');
    render(
      <WelcomePage
        access={access}
        readOn={settings.readOn}
        languages={languages}
        keys={commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''}
        sample={this.#sample}
        actions={this.#actions}
      />,
      this.#root,
    );
    await this.#highlight();
  }

  async #highlight(): Promise<void> {
    const words = this.#sample.current?.firstChild;
    if (!(words instanceof Text)) return;
    const shown = await askBackground({ type: 'analyse-sample', text: words.data, published: SAMPLE_PUBLISHED });
    this.#highlighted?.stop();
    this.#highlighted = this.#highlightSample(words, shown, openEntry);
  }
}

const setReadOn = (readOn: Settings['readOn']): Promise<Settings> =>
  changeSettings((settings) => ({ ...settings, readOn }));

function openEntry(ref: LibraryRef): void {
  location.assign(`${browser.runtime.getURL('/library.html')}#${writeLibraryRef(ref)}`);
}
