import type { ComponentChildren } from 'preact';
import { LANGUAGES } from '../../locales/languages.ts';
import type { Correction } from '../../settings/corrections.ts';
import {
  AS_BROWSER,
  DELAYS,
  ENTRY_KINDS,
  type EntryKind,
  HOVER_MODES,
  MARK_STYLES,
  READ_ON,
  type Settings,
  THEMES,
} from '../../settings/settings.ts';
import { formatDay } from '../format/day.ts';
import { type MessageKey, readerLocale, t } from '../strings.ts';
import { Choice, Switch } from './choice.tsx';
import { Corrections } from './corrections.tsx';
import { PausedSites } from './paused-sites.tsx';
import { SampleLine } from './sample-line.tsx';

/** What the page asks of its surroundings. */
export interface SettingsActions {
  change(change: Partial<Settings>): void;
  undo(corrections: readonly Correction[]): void;
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

export interface Shortcut {
  /** The command's description. */
  words: string;
  /** `Alt+Shift+N`; empty where none is set. */
  keys: string;
}

const KIND: Record<EntryKind, MessageKey> = {
  leader: 'kind.leaders',
  date: 'kind.dates',
  treaty: 'kind.treaties',
};

function Part({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <header>
        <h2>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </header>
      <div class="rows">{children}</div>
    </section>
  );
}

/** A number of milliseconds, as a slider with its value in words. */
function Delay({ label, value, set }: { label: string; value: number; set: (value: number) => void }) {
  return (
    <label class="row">
      <span>{label}</span>
      <span class="delay">
        <output>{t('settings.milliseconds', value)}</output>
        <input
          type="range"
          min={DELAYS.least}
          max={DELAYS.most}
          step={50}
          value={value}
          onChange={(event) => set(event.currentTarget.valueAsNumber)}
        />
      </span>
    </label>
  );
}

/** The name of a language in that language itself. */
function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** All that can be chosen. Needs `settings.css`. Each change holds at once; there is nothing to save. */
export function SettingsPage({
  settings,
  corrections,
  version,
  knowledgeAsOf,
  shortcuts,
  home,
  notice,
  actions,
}: {
  settings: Settings;
  corrections: readonly Correction[];
  version: string;
  knowledgeAsOf: string | null;
  shortcuts: readonly Shortcut[];
  /** Address of the project's repository; null where it has none. */
  home: string | null;
  /** What became of the last import or erasing. */
  notice: string | null;
  actions: SettingsActions;
}) {
  const { change } = actions;
  const locale = readerLocale();
  return (
    <main class="surface settings">
      <header class="head">
        <h1>{t('settings.title')}</h1>
        <p>
          {t('settings.version', version)}
          {knowledgeAsOf !== null && `, ${t('settings.asOf', formatDay(knowledgeAsOf, locale, 'long'))}`}
        </p>
      </header>
      <Part title={t('settings.reading')}>
        <Choice
          label={t('settings.readOn')}
          options={READ_ON.map((value) => ({ value, words: t(`settings.on.${value}`) }))}
          chosen={settings.readOn}
          choose={(readOn) => change({ readOn })}
        />
        <Switch
          label={t('settings.pausedEverywhere')}
          on={settings.pausedEverywhere}
          turn={(pausedEverywhere) => change({ pausedEverywhere })}
        />
        <PausedSites sites={settings.pausedSites} change={(pausedSites) => change({ pausedSites })} />
      </Part>
      <Part title={t('settings.inPage')} note={t('settings.inPageNote')}>
        <SampleLine settings={settings} />
        {ENTRY_KINDS.map((kind) => (
          <Choice
            key={kind}
            label={t(KIND[kind])}
            options={MARK_STYLES.map((value) => ({ value, words: t(`settings.marks.${value}`) }))}
            chosen={settings.marks[kind]}
            choose={(style) => change({ marks: { ...settings.marks, [kind]: style } })}
          />
        ))}
        <Choice
          label={t('settings.mark')}
          options={[
            { value: 'first', words: t('settings.first') },
            { value: 'every', words: t('settings.every') },
          ]}
          chosen={settings.everyMention ? 'every' : 'first'}
          choose={(value) => change({ everyMention: value === 'every' })}
        />
      </Part>
      <Part title={t('settings.cards')}>
        <Choice
          label={t('settings.openCard')}
          options={HOVER_MODES.map((value) => ({ value, words: t(`settings.card.${value}`) }))}
          chosen={settings.cards}
          choose={(cards) => change({ cards })}
        />
        {settings.cards === 'hover' && (
          <Delay label={t('settings.dwell')} value={settings.dwell} set={(dwell) => change({ dwell })} />
        )}
        {(settings.cards === 'hover' || settings.cards === 'key') && (
          <Delay label={t('settings.close')} value={settings.close} set={(close) => change({ close })} />
        )}
        {shortcuts.map(({ words, keys }) => (
          <p class="row" key={words}>
            <span>{words}</span>
            <span>{keys === '' ? t('settings.noKeys') : keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)}</span>
          </p>
        ))}
        {actions.openShortcuts !== undefined && (
          <p class="row end">
            <button type="button" class="words underlined" onClick={() => actions.openShortcuts?.()}>
              {t('settings.changeKeys')}
            </button>
          </p>
        )}
      </Part>
      <Part title={t('settings.brief')}>
        <Switch
          label={
            <>
              {t('kind.looks')} <small>{t('settings.looksNote')}</small>
            </>
          }
          on={settings.secondLooks}
          turn={(secondLooks) => change({ secondLooks })}
        />
        <Choice
          label={t('settings.colours')}
          options={THEMES.map((value) => ({ value, words: t(`settings.theme.${value}`) }))}
          chosen={settings.theme}
          choose={(theme) => change({ theme })}
        />
        <label class="row">
          <span>{t('settings.language')}</span>
          <select class="field" onChange={(event) => change({ language: event.currentTarget.value })}>
            <option value={AS_BROWSER} selected={settings.language === AS_BROWSER}>
              {t('settings.asBrowser')}
            </option>
            {LANGUAGES.map((tag) => (
              <option key={tag} value={tag} lang={tag} selected={settings.language === tag}>
                {nameOfLanguage(tag)}
              </option>
            ))}
          </select>
        </label>
      </Part>
      <Part title={t('settings.corrections')} note={t('settings.correctionsNote')}>
        <Corrections
          corrections={corrections}
          undo={actions.undo}
          copy={actions.copyText}
          home={home}
          locale={locale}
        />
      </Part>
      <Part title={t('settings.privacy')}>
        <p class="row">{t('settings.promise')}</p>
        <div class="row">
          <span>{t('settings.kept')}</span>
          <span class="buttons">
            <button type="button" class="button" onClick={() => actions.exportAll()}>
              {t('settings.export')}
            </button>
            <label class="button">
              {t('settings.import')}
              <input
                type="file"
                class="unseen"
                accept="application/json,.json"
                onChange={(event) => {
                  const [file] = event.currentTarget.files ?? [];
                  if (file) actions.importAll(file);
                  event.currentTarget.value = '';
                }}
              />
            </label>
            <button type="button" class="button" onClick={() => actions.erase()}>
              {t('settings.erase')}
            </button>
          </span>
        </div>
        <div class="row">
          <p role="status">{notice}</p>
          {actions.putBack && (
            <button type="button" class="button" onClick={() => actions.putBack?.()}>
              {t('wrong.undo')}
            </button>
          )}
        </div>
      </Part>
    </main>
  );
}
