import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DateSignal, PageFacts } from '../../engine/page-facts.ts';
import { useBrief } from '../brief/brief-context.ts';
import { formatDay } from '../format/day.ts';
import { t } from '../strings.ts';

/** The other days that the page gives, each with what it is the day of. */
function otherDays({ published, dateSignals }: PageFacts): [day: string, kind: DateSignal['kind']][] {
  const others = new Map<string, DateSignal['kind']>();
  for (const signal of dateSignals) {
    const found = signal.value.slice(0, 10);
    if (found !== published && !others.has(found)) others.set(found, signal.kind);
  }
  return [...others];
}

function OtherDays({ page, save }: { page: PageFacts; save: (day: string) => void }) {
  const { locale } = useBrief();
  const others = otherDays(page);
  if (others.length === 0) return null;
  return (
    <div class="line others">
      <span>{t('correct.others')}</span>
      {others.map(([found, kind]) => (
        <button key={found} type="button" class="button" onClick={() => save(found)}>
          {kind === 'updated' ? t('correct.updated', formatDay(found, locale)) : formatDay(found, locale)}
        </button>
      ))}
    </div>
  );
}

/** Sets another day of publication. Enter saves, Escape closes; other days found on the page are offered. */
export function CorrectPublished({
  page,
  save,
  cancel,
}: {
  page: PageFacts;
  save: (day: string) => void;
  cancel: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(page.published ?? '');
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') save(day);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }}
    >
      <label for={id}>{t('correct.title')}</label>
      <div class="line">
        <input
          id={id}
          ref={field}
          class="field"
          type="date"
          required
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('correct.save')}
        </button>
        <button type="button" class="button bare" onClick={cancel}>
          {t('correct.cancel')}
        </button>
      </div>
      <OtherDays page={page} save={save} />
    </form>
  );
}
