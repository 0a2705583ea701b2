import { READ_ON } from '../../settings/settings.ts';
import { t } from '../strings.ts';
import { Choice, Switch } from './choice.tsx';
import { SettingsPart } from './part.tsx';
import { PausedSites } from './paused-sites.tsx';
import type { PartProps } from './settings-actions.ts';

/** When articles are read, and where they are not. */
export function ReadingPart({ settings, change }: PartProps) {
  return (
    <SettingsPart title={t('settings.reading')}>
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
    </SettingsPart>
  );
}
