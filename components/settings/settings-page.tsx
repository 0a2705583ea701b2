import type { Correction } from '../../settings/corrections.ts';
import type { Settings } from '../../settings/settings.ts';
import { formatDay } from '../format/day.ts';
import { readerLocale, t } from '../strings.ts';
import { CardsPart } from './cards-part.tsx';
import { Corrections } from './corrections.tsx';
import { KeysPart, type Shortcut } from './keys-part.tsx';
import { LookPart } from './look-part.tsx';
import { PagePart } from './page-part.tsx';
import { SettingsPart } from './part.tsx';
import { PrivacyPart } from './privacy-part.tsx';
import { ReadingPart } from './reading-part.tsx';
import type { SettingsActions } from './settings-actions.ts';

/** All that can be chosen. Needs `settings.css`. Each change holds at once; there is nothing to save. */
export function SettingsPage({
  settings,
  corrections,
  version,
  knowledgeAsOf,
  shortcuts,
  hasPanel,
  home,
  notice,
  actions,
}: {
  settings: Settings;
  corrections: readonly Correction[];
  version: string;
  knowledgeAsOf: string | null;
  shortcuts: readonly Shortcut[];
  /** Whether this browser has a panel beside the page. */
  hasPanel: boolean;
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
          {' · '}
          <a href="library.html">{t('library.title')}</a>
        </p>
      </header>
      <ReadingPart settings={settings} change={change} />
      <PagePart settings={settings} change={change} />
      <CardsPart settings={settings} change={change} />
      <KeysPart shortcuts={shortcuts} openShortcuts={actions.openShortcuts} />
      <LookPart settings={settings} change={change} hasPanel={hasPanel} />
      <SettingsPart title={t('settings.corrections')} note={t('settings.correctionsNote')}>
        <Corrections corrections={corrections} actions={actions} home={home} locale={locale} />
      </SettingsPart>
      <PrivacyPart settings={settings} notice={notice} actions={actions} />
    </main>
  );
}
