import type { TreatyEntry } from '../../engine/brief.ts';
import { formatDay, formatYear } from '../format/day.ts';
import { cssPercent } from '../format/percent.ts';
import { t, tIfKnown } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { layOutLife } from './life-line-points.ts';

/** A treaty's life on one line: signed, events as ticks, the article's day in ink, and how far we know. */
export function LifeLine({ treaty }: { treaty: TreatyEntry }) {
  const { locale, published, knowledgeAsOf, withoutArticle = false } = useBrief();
  const life = layOutLife(treaty, published, treaty.why.checked ?? knowledgeAsOf);
  if (life === null) return null;
  const lineEnd = life.ended?.place ?? 1;
  const doubtEnd = life.unsureFrom?.place ?? lineEnd;
  const words = [
    t('treaty.life.label', formatDay(life.from, locale), formatDay(life.ended?.date ?? life.to, locale)),
    life.unsureFrom === null ? null : t('treaty.life.unsure', formatDay(life.unsureFrom.date, locale)),
  ].filter((part) => part !== null);
  return (
    <div class="life" role="img" aria-label={words.join('; ')}>
      {life.articleDay !== null && published !== null && (
        <>
          <span
            class={life.articleDay > 0.5 ? 'on-day at-end' : 'on-day'}
            style={
              life.articleDay > 0.5
                ? { insetInlineEnd: cssPercent(1 - life.articleDay) }
                : { insetInlineStart: cssPercent(life.articleDay) }
            }
          >
            {t(withoutArticle ? 'treaty.life.today' : 'treaty.life.article', formatDay(published, locale))}
          </span>
          <i class="day" style={{ insetInlineStart: cssPercent(life.articleDay) }} />
        </>
      )}
      <i class="sure" style={{ insetInlineEnd: cssPercent(1 - Math.min(doubtEnd, lineEnd)) }} />
      {life.unsureFrom !== null && (
        <i class="unsure" style={{ insetInlineStart: cssPercent(doubtEnd), insetInlineEnd: cssPercent(1 - lineEnd) }} />
      )}
      {life.events.map(({ place, event }) => (
        <i key={`${event.date} ${event.text}`} class="tick" style={{ insetInlineStart: cssPercent(place) }} />
      ))}
      <i class="start" />
      <i class={life.ended === null ? 'checked' : 'ended'} style={{ insetInlineStart: cssPercent(lineEnd) }} />
      <span class="from">{t('treaty.life.signed', formatYear(life.from, locale))}</span>
      {life.named !== null && (
        <span class="named" style={{ insetInlineStart: cssPercent(life.named.place) }}>
          {formatYear(life.named.event.date, locale)}{' '}
          {tIfKnown(`treaty.eventKinds.${life.named.event.kind.replaceAll('-', '_')}`)}
        </span>
      )}
      <span class="to">
        {life.ended === null
          ? formatDay(life.to.slice(0, 7), locale)
          : t('treaty.life.ended', formatYear(life.ended.date, locale))}
      </span>
    </div>
  );
}
