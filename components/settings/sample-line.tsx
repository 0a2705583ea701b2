import type { EntryKind, MarkStyle, Settings } from '../../settings/settings.ts';
import { t } from '../strings.ts';

const LOOKS: Record<MarkStyle, string> = {
  underline: 'line',
  tint: 'tint',
  both: 'line tint',
  none: '',
  off: '',
};

/** A sentence marked as the reader's choice would mark it in a page. */
export function SampleLine({ settings }: { settings: Settings }) {
  const marked = (kind: EntryKind, words: string) => (
    <span class={`is-${kind} ${LOOKS[settings.marks[kind]]}`}>{words}</span>
  );
  return (
    <p class="sample" lang="en" dir="ltr">
      <span class="unseen">{t('settings.sample')}: </span>
      {marked('leader', 'Sergei Lavrov')} said on {marked('date', '2 May')} that both sides should keep to the{' '}
      {marked('treaty', 'Simla Agreement')} of 1972.
    </p>
  );
}
