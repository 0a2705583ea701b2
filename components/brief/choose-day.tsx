import { useId, useState } from 'preact/hooks';
import type { DateEntry } from '../../engine/brief.ts';
import { isIsoDay } from '../../settings/today.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';

/** Says which day the words of a date mean: a field under a button. Nothing where corrections cannot be kept. */
export function ChooseDay({ entry, name, onOpen }: { entry: DateEntry; name: string; onOpen?: () => void }) {
  const { correct } = useBrief();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(entry.from ?? '');
  const words = [...new Set(entry.mentions.map(({ text }) => text))];
  if (correct === undefined || words.length === 0) return null;
  const toggle = () => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  return (
    <div class="choose-day">
      <button type="button" class="button bare" aria-expanded={open} onClick={toggle}>
        <Icon name="calendar" />
        {t('choose.day')}
        <span class="unseen"> ({name})</span>
      </button>
      {open && (
        <form
          class="line"
          // On a card, what is typed would be keys of the page too; Escape still closes it.
          onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isIsoDay(day)) return;
            setOpen(false);
            correct(
              name,
              words.map((text) => ({ kind: 'date', name: text, id: null, instead: day })),
            );
          }}
        >
          <label class="unseen" for={id}>
            {t('choose.dayLabel', words[0] ?? '')}
          </label>
          <input
            id={id}
            class="field"
            type="date"
            required
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('correct.save')}
          </button>
        </form>
      )}
    </div>
  );
}
