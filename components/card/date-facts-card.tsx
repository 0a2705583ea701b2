import type { DateEntry, Mention } from '../../engine/brief.ts';
import { useBrief } from '../brief/brief-context.ts';
import { dateShape } from '../brief/timeline-rows.ts';
import { dateCaption, dateTitle, dayOfPassage, relationToPublication } from '../format/date-entry.ts';
import { countDays, formatDay } from '../format/day.ts';
import { cssPercent } from '../format/percent.ts';
import { t, tIfKnown } from '../strings.ts';

/** Room left free at each end of the axis, as a part of its length. */
const END_ROOM = 0.18;

/** Where the date and the day of publication lie on an axis from 0 to 1 that holds just both; null where not fixed. */
function placeOnAxis(entry: DateEntry, published: string | null) {
  if (entry.from === null || entry.to === null || published === null) return null;
  const from = countDays(published, entry.from);
  const to = countDays(published, entry.to);
  if (from === null || to === null || (from === 0 && to === 0)) return null;
  const first = Math.min(0, from);
  // A day is drawn over its whole length, so a range ends at the evening of its last day.
  const last = Math.max(1, to + 1);
  const place = (day: number) => END_ROOM + ((day - first) / (last - first)) * (1 - 2 * END_ROOM);
  return { start: place(from), end: place(to + 1), published: place(0.5) };
}

function Axis({ entry }: { entry: DateEntry }) {
  const { locale, published } = useBrief();
  const places = placeOnAxis(entry, published);
  const relation = relationToPublication(entry, published);
  if (places === null || published === null || relation === null) return null;
  const centre = (places.start + places.end) / 2;
  return (
    <div class={`axis-card ${dateShape(entry)}`} role="img" aria-label={relation}>
      <i class="past" style={{ insetInlineEnd: cssPercent(1 - places.published) }} />
      <i class="future" style={{ insetInlineStart: cssPercent(places.published) }} />
      <i
        class="span"
        style={{ insetInlineStart: cssPercent(places.start), insetInlineEnd: cssPercent(1 - places.end) }}
      />
      <i class="centre" style={{ insetInlineStart: cssPercent(centre) }} />
      <i class="published" style={{ insetInlineStart: cssPercent(places.published) }} />
      <span class={places.published < centre ? 'at-start' : 'at-end'}>
        {t('date.publishedOn', formatDay(published, locale))}
      </span>
    </div>
  );
}

/** What the words did not say and where it came from: `year: taken from the day of publication`. */
function Implied({ entry, mention }: { entry: DateEntry; mention: Mention | undefined }) {
  const { locale, passages = [] } = useBrief();
  const parts = entry.implied.flatMap((part) => tIfKnown(`date.part_${part}`) ?? []);
  if (parts.length === 0) return null;
  const written = mention ? dayOfPassage(mention, passages) : null;
  return (
    <>
      <dt>{t('date.notWritten')}</dt>
      <dd>
        {written === null
          ? t('date.implied', parts.join(', '))
          : t('date.impliedFrom', parts.join(', '), formatDay(written, locale))}
      </dd>
    </>
  );
}

/** A date on a card: in words, how exact, where it lies against publication, what was written and what was implied. */
export function DateFactsCard({ entry, position }: { entry: DateEntry; position: number }) {
  const { locale, published } = useBrief();
  const mention = entry.mentions[position] ?? entry.mentions[0];
  const caption = dateCaption(entry, locale, 'long');
  const relation = relationToPublication(entry, published);
  const days = entry.from === null || entry.to === null ? null : countDays(entry.from, entry.to);
  const length = entry.precision === 'range' && days !== null ? t('date.days', days + 1) : null;
  return (
    <>
      <h2>{dateTitle(entry, locale, 'long')}</h2>
      <p class="office">
        {[caption ?? t(`date.precision.${entry.precision}`), length].filter((part) => part !== null).join(', ')}
      </p>
      {relation !== null && <p class="relation">{relation}</p>}
      <Axis entry={entry} />
      <dl class="facts">
        <dt>{t('date.written')}</dt>
        <dd dir="auto">“{mention?.text}”</dd>
        <Implied entry={entry} mention={mention} />
      </dl>
    </>
  );
}
