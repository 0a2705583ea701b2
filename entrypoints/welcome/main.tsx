import { createRef, render } from 'preact';
import { browser } from 'wxt/browser';
import { applyLook } from '../../components/page-look.ts';
import { t } from '../../components/strings.ts';
import { SAMPLE_ARTICLE, type WelcomeActions, WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { writeLibraryRef } from '../../engine/lookup/library-ref.ts';
import type { ShownBrief } from '../../messaging/messages.ts';
import { askBackground } from '../../messaging/send.ts';
import { Highlighter } from '../../page/highlight/highlighter.ts';
import { holderTags } from '../../page/marks-style/holder-tags.ts';
import { marksCss, randomPrefix } from '../../page/marks-style/marks-css.ts';
import { TextMap } from '../../page/read/text-map.ts';
import { changeSettings, loadSettings, SETTINGS_KEY } from '../../settings/stored.ts';
import { type Hover, type MarkedPage, startHover } from '../reader/hover.ts';
import { listMarks } from '../reader/marks.ts';
import '../../components/welcome/welcome.css';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Marks the sample as a news page is marked, with the very same parts, and lets its cards open. */
function markSample(words: Text, { brief, flags, preferences }: ShownBrief): Pick<Hover, 'stop'> {
  const map = new TextMap(document, [{ start: 0, end: words.data.length, node: words, from: 0, data: words.data }]);
  const prefix = randomPrefix();
  const highlighter = new Highlighter(document, map, prefix);
  const style = new CSSStyleSheet();
  style.replaceSync(marksCss(prefix, holderTags([words])));
  document.adoptedStyleSheets = [style];
  const marks = listMarks(brief, preferences);
  highlighter.show(marks.map(({ start, end, kind, look }, index) => ({ start, end, kind, look, entry: `${index}` })));
  const page: MarkedPage = {
    marks: () => marks,
    markAt(x, y) {
      const found = highlighter.mentionAtPoint(x, y);
      return found ? Number(found.entry) : null;
    },
    rectsOf: (index) => highlighter.rectsOf(marks[index] ?? { start: 0, end: 0 }),
    scrollTo: (index) => highlighter.scrollTo(marks[index] ?? { start: 0, end: 0 }),
    cardOptions: () => ({
      published: brief.page.published,
      knowledgeAsOf: brief.knowledgeAsOf,
      flags,
      ...(preferences.theme !== 'system' && { theme: preferences.theme }),
      textScale: preferences.textSize / 100,
      onOpenEntry(ref) {
        location.assign(`${browser.runtime.getURL('/library.html')}#${writeLibraryRef(ref)}`);
      },
    }),
  };
  const hover = startHover(document, page, { ...preferences, mode: preferences.cards });
  return {
    stop() {
      hover.stop();
      highlighter.clear();
    },
  };
}

async function show(root: HTMLElement): Promise<void> {
  const sample = createRef<HTMLParagraphElement>();
  let hover: Pick<Hover, 'stop'> | null = null;
  const fail = (error: unknown) => console.error(error);

  const actions: WelcomeActions = {
    allow() {
      browser.permissions
        .request(ALL_SITES)
        .then((granted) => (granted ? changeSettings((settings) => ({ ...settings, readOn: 'open' })) : null))
        .then(draw)
        .catch(fail);
    },
    onlyOnClick() {
      changeSettings((settings) => ({ ...settings, readOn: 'click' })).catch(fail);
    },
    openSettings() {
      browser.runtime.openOptionsPage().catch(fail);
    },
  };

  async function draw(): Promise<void> {
    const [settings, access, languages, commands] = await Promise.all([
      loadSettings(),
      browser.permissions.contains(ALL_SITES),
      askBackground({ type: 'list-languages' }),
      // Firefox for Android has no keys.
      browser.commands?.getAll() ?? [],
    ]);
    const keys = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
    await applyLook(settings);
    document.title = t('welcome.title');
    render(
      <WelcomePage
        access={access}
        readOn={settings.readOn}
        languages={languages}
        keys={keys}
        sample={sample}
        actions={actions}
      />,
      root,
    );
    const words = sample.current?.firstChild;
    const shown = await askBackground({ type: 'analyse-sample', ...SAMPLE_ARTICLE });
    hover?.stop();
    hover = words instanceof Text ? markSample(words, shown) : null;
  }

  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) draw().catch(fail);
  });
  await draw();
}

const root = document.getElementById('welcome');
if (root) show(root).catch((error: unknown) => console.error(error));
