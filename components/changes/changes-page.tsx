import { type MessageKey, t } from '../strings.ts';

/** What is new in this series, the most useful first: a title and a sentence each. */
const CHANGES: readonly [MessageKey, MessageKey][] = [
  ['changes.library', 'changes.libraryText'],
  ['changes.lookUp', 'changes.lookUpText'],
  ['changes.who', 'changes.whoText'],
  ['changes.strip', 'changes.stripText'],
  ['changes.choose', 'changes.chooseText'],
  ['changes.panel', 'changes.panelText'],
];

/** What changed after an update: one short page, shown once. Needs `welcome.css`. */
export function ChangesPage({ version, openSettings }: { version: string; openSettings: () => void }) {
  return (
    <main class="surface welcome">
      <h1>{t('changes.title')}</h1>
      <p class="lead">{t('settings.version', version)}</p>
      <dl>
        {CHANGES.map(([title, text]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <a class="button" href="library.html">
          {t('library.title')}
        </a>
        <button type="button" class="words underlined" onClick={openSettings}>
          {t('changes.off')}
        </button>
      </p>
    </main>
  );
}
