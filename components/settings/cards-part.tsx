import { DELAYS, HOVER_MODES } from '../../settings/settings.ts';
import { t } from '../strings.ts';
import { Choice, Switch } from './choice.tsx';
import { SettingsPart } from './part.tsx';
import type { PartProps } from './settings-actions.ts';

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

/** When a card opens, and how long it stays. */
export function CardsPart({ settings, change }: PartProps) {
  return (
    <SettingsPart title={t('settings.cards')}>
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
      <Switch
        label={t('settings.selectionButton')}
        on={settings.selectionButton}
        turn={(selectionButton) => change({ selectionButton })}
      />
    </SettingsPart>
  );
}
