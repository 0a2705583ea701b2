import { ENTRY_KINDS, type EntryKind, MARK_STYLES } from '../../settings/settings.ts';
import { type MessageKey, t } from '../strings.ts';
import { Choice } from './choice.tsx';
import { SettingsPart } from './part.tsx';
import { SampleLine } from './sample-line.tsx';
import type { PartProps } from './settings-actions.ts';

const KIND_LABELS: Record<EntryKind, MessageKey> = {
  leader: 'kind.leaders',
  date: 'kind.dates',
  treaty: 'kind.treaties',
};

/** How mentions look in the page. */
export function PagePart({ settings, change }: PartProps) {
  return (
    <SettingsPart title={t('settings.inPage')} note={t('settings.inPageNote')}>
      <SampleLine settings={settings} />
      {ENTRY_KINDS.map((kind) => (
        <Choice
          key={kind}
          label={t(KIND_LABELS[kind])}
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
    </SettingsPart>
  );
}
