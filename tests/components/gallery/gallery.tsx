import '../../../components/popup/popup.css';
import '../../../components/library/library.css';
import '../../../components/settings/settings.css';
import '../../../components/welcome/welcome.css';
import { createRef, render } from 'preact';
import { applyAppearance } from '../../../components/apply-appearance.ts';
import { mountHoverCard } from '../../../components/card/mount-card.tsx';
import { ChangesPage } from '../../../components/changes/changes-page.tsx';
import { listFlagCodes } from '../../../components/flags/list-flag-codes.ts';
import { LibraryPage } from '../../../components/library/library-page.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../../components/popup/popup-state.ts';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import type { Brief } from '../../../engine/brief.ts';
import { readLibraryRef } from '../../../engine/lookup/library-ref.ts';
import { DEFAULT_SETTINGS, TEXT_SIZES } from '../../../settings/settings.ts';
import { flagsFromLibrary } from '../flags.ts';
import { sampleBrief } from '../sample-brief.ts';
import { cards, popups } from './scenes.ts';

/** `?scene=given` draws the Brief in `window.givenBrief`, e.g. one of the command line; `?scene=full`, `?card=leader`; `&locale=de`; `&word=top|bottom|right` places the word a card explains. */
const query = new URLSearchParams(location.search);
const language = query.get('language') ?? 'en';
const locale = query.get('locale') ?? (language === 'en' ? 'en-GB' : language);
const stage = document.getElementById('stage');
document.body.style.margin = '0';

const textSize = TEXT_SIZES.find((size) => String(size) === query.get('size')) ?? 100;
await applyAppearance({ language, theme: 'system', textSize });

const log: unknown[] = [];
Object.assign(window, { log });
const note =
  (name: string) =>
  (...given: unknown[]) =>
    void log.push([name, ...given]);

const nothing = () => {};

/** The whole knowledge takes a second and a half to open: only scenes that show it wait for it. */
const samples = () => import('./library-samples.ts');
if (query.has('knowledge')) await samples();

const actions: PopupActions = {
  jumpTo: note('jumpTo'),
  readAnyway: note('readAnyway'),
  retry: note('retry'),
  changePublished: note('changePublished'),
  pauseSite: note('pauseSite'),
  resume: note('resume'),
  openSettings: note('openSettings'),
  openPanel: note('openPanel'),
  openLibrary: note('openLibrary'),
  textSize,
  setTextSize: note('setTextSize'),
  pauseAll: note('pauseAll'),
  print: note('print'),
  saveFile: note('saveFile'),
  correct: () => nothing,
  copyText: note('copyText'),
  describe: async (ref) => (await samples()).describeSample(ref, '2025-05-05'),
  lookUp: async (words) => (await samples()).lookUpSample(words, '2025-05-05'),
  findFlags: async (codes) => flagsFromLibrary(codes),
};

function withFlags(state: PopupState): PopupState {
  return state.kind === 'brief' ? { ...state, flags: flagsFromLibrary(listFlagCodes(state.brief)) } : state;
}

function showCard(name: string) {
  const entry = cards[name];
  if (entry === undefined) throw new Error(`no card ${name}`);
  const words = document.createElement('main');
  words.textContent = 'Words of a page around the ';
  const word = document.createElement('span');
  word.textContent = 'word that is explained';
  words.append(word, ' and some more of them, so that there is something to cover.');
  const top = { top: 40, middle: 380, bottom: 590 }[query.get('word') ?? 'top'] ?? 40;
  words.style.cssText = `position:absolute; top:${top}px; left:60px; width:560px; font:18px/1.6 serif; margin:0`;
  document.body.append(words);
  const host = document.createElement('div');
  document.body.append(host);
  const options = {
    published: '2025-05-05',
    knowledgeAsOf: '2026-01-12',
    flags: flagsFromLibrary(['RU', 'IN', 'PK', 'US', 'UA', 'KZ', 'BY', 'CA']),
    locale,
    onStep: note('onStep'),
    onClose: note('onClose'),
    onPin: note('onPin'),
    onOpenEntry: note('onOpenEntry'),
    onCorrect: note('onCorrect'),
  };
  mountHoverCard(host.attachShadow({ mode: 'open' }), options).show(entry, word);
}

/** The pages of the extension, with settings that show all there is. */
const ownPages = {
  settings: (
    <SettingsPage
      settings={{
        ...DEFAULT_SETTINGS,
        pausedSites: ['mail.example', 'intranet.example'],
        marks: { leader: 'underline', date: 'tint', treaty: 'both' },
      }}
      corrections={[
        {
          kind: 'leader',
          name: 'Bush',
          id: 'george-w-bush',
          instead: null,
          scope: 'site',
          url: null,
          site: 'paper.example',
          made: '2026-11-20',
        },
        {
          kind: 'date',
          name: 'May',
          id: null,
          instead: null,
          scope: 'everywhere',
          url: null,
          site: 'paper.example',
          made: '2026-11-21',
        },
      ]}
      version="1.0"
      knowledgeAsOf="2026-01-12"
      shortcuts={[
        { words: 'Next mention in the article', keys: 'Alt+Shift+J' },
        { words: 'Show or hide the marks in the page', keys: '' },
      ]}
      hasPanel
      home={null}
      notice={null}
      actions={{
        change: nothing,
        undo: nothing,
        setScope: nothing,
        copyText: nothing,
        exportAll: nothing,
        importAll: nothing,
        erase: nothing,
        openShortcuts: nothing,
      }}
    />
  ),
  changes: <ChangesPage version="1.0" openSettings={nothing} />,
  welcome: (
    <WelcomePage
      access={false}
      readOn="open"
      languages={['en', 'es', 'ru']}
      keys="Alt+Shift+G"
      sample={createRef()}
      actions={{ allow: nothing, onlyOnClick: nothing, openSettings: nothing }}
    />
  ),
};

/** `?library=person/narendra-modi`, `?library=&words=Пак`. */
function Library({ page, library }: { page: string; library: Awaited<ReturnType<typeof samples>> }) {
  const overview = library.sampleOverview('2026-11-30');
  const words = query.get('words') ?? '';
  return (
    <LibraryPage
      address={{ ref: readLibraryRef(page), words }}
      overview={overview}
      today="2026-11-30"
      flags={flagsFromLibrary(overview.countries.flatMap(({ code }) => code ?? []))}
      actions={{
        describe: async (ref) => library.describeSample(ref, '2026-11-30'),
        lookUp: async (about) => library.lookUpSample(about, '2026-11-30'),
        findFlags: async (codes) => flagsFromLibrary(codes),
        setWords: note('setWords'),
      }}
      locale={locale}
    />
  );
}

const libraryPage = query.get('library');
const card = query.get('card');
const own = Object.entries(ownPages).find(([name]) => name === query.get('page'))?.[1];
if (libraryPage !== null && stage !== null) render(<Library page={libraryPage} library={await samples()} />, stage);
else if (own !== undefined && stage !== null) render(own, stage);
else if (card !== null) showCard(card);
else if (stage !== null) {
  const given = 'givenBrief' in window ? (window.givenBrief as Brief) : sampleBrief;
  const state = popups[query.get('scene') ?? 'full'] ?? { kind: 'brief', brief: given };
  const place = query.get('place') === 'panel' ? 'panel' : 'popup';
  render(<Popup state={withFlags(state)} actions={actions} locale={locale} place={place} />, stage);
}
