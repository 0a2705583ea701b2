import type { Settings } from '../../settings/settings.ts';
import { t } from '../strings.ts';
import { Switch } from './choice.tsx';
import { SettingsPart } from './part.tsx';
import type { SettingsActions } from './settings-actions.ts';

/** Everything kept, as a file, taken in again, or erased. */
function KeptData({ actions }: { actions: SettingsActions }) {
  return (
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
  );
}

/** What is kept, as a file, taken in again, taken along or erased, and what became of the last of these. */
export function PrivacyPart({
  settings,
  notice,
  actions,
}: {
  settings: Settings;
  notice: string | null;
  actions: SettingsActions;
}) {
  return (
    <SettingsPart title={t('settings.privacy')}>
      <p class="row">{t('settings.promise')}</p>
      <Switch
        label={
          <>
            {t('settings.sync')} <small>{t('settings.syncNote')}</small>
          </>
        }
        on={settings.sync}
        turn={(sync) => actions.change({ sync })}
      />
      <KeptData actions={actions} />
      <div class="row">
        <p role="status">{notice}</p>
        {actions.putBack && (
          <button type="button" class="button" onClick={() => actions.putBack?.()}>
            {t('wrong.undo')}
          </button>
        )}
      </div>
    </SettingsPart>
  );
}
