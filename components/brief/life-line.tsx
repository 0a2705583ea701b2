import type { TreatyEntry } from '../../engine/brief.ts';
import { formatDay, formatYear } from '../format/day.ts';
import { cssPercent } from '../format/percent.ts';
import { t, tIfKnown } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { type LifeLayout, layOutLife } from './life-line-points.ts';

/** The article's day, as a stroke with its words on the side where there is room for them. */
function ArticleDay({ place, day }: { place: number; day: string }) {
  const { locale, withoutArticle = false } = useBrief();
  const atEnd = place > 0.5;
  return (
    <>
      <span
        class={atEnd ? 'on-day at-end' : 'on-day'}
        style={atEnd ? { insetInlineEnd: cssPercent(1 - place) } : { insetInlineStart: cssPercent(place) }}
      >
        {t(withoutArticle ? 'treaty.life.today' : 'treaty.life.article', formatDay(day, locale))}
      </span>
      <i class="day" style={{ insetInlineStart: cssPercent(place) }} />
    </>
  );
}

/** The line itself: solid, dashed from where it is in doubt, ticks for what happened. */
function Stroke({ life }: { life: LifeLayout }) {
  const lineEnd = life.ended?.place ?? 1;
  const doubtEnd = life.unsureFrom?.place ?? lineEnd;
  return (
    <>
      <i class="sure" style={{ insetInlineEnd: cssPercent(1 - Math.min(doubtEnd, lineEnd)) }} />
      {life.unsureFrom !== null && (
        <i class="unsure" style={{ insetInlineStart: cssPercent(doubtEnd), insetInlineEnd: cssPercent(1 - lineEnd) }} />
      )}
      {life.events.map(({ place, event }) => (
        <i key={`${event.date} ${event.text}`} class="tick" style={{ insetInlineStart: cssPercent(place) }} />
      ))}
      <i class="start" />
      <i class={life.ended === null ? 'checked' : 'ended'} style={{ insetInlineStart: cssPercent(lineEnd) }} />
    </>
  );
}

/** Px of a line in a popup of 320 px: the narrowest there is. */
const NARROWEST_LINE = 278;

/** About how many px words take in caption type, 12 px: a Chinese character is as wide as high, other letters half that. */
const widthOf = (words: string): number =>
  [...words].reduce((width, letter) => width + (letter >= '\u2e80' ? 12 : 6), 0);

/** Whether words about a place of the line stand clear of those at its ends. */
function isClear(place: number, words: string, atStart: string, atEnd: string): boolean {
  const room = (share: number, end: string) => share * NARROWEST_LINE - widthOf(words) / 2 - widthOf(end);
  return room(place, atStart) >= 0 && room(1 - place, atEnd) >= 0;
}

/** What is written below the line: its two ends, and the one event there is room for. */
function LineWords({ life: { from, to, ended, named } }: { life: LifeLayout }) {
  const { locale } = useBrief();
  const start = t('treaty.life.signed', formatYear(from, locale));
  const end =
    ended === null ? formatDay(to.slice(0, 7), locale) : t('treaty.life.ended', formatYear(ended.date, locale));
  const kind = named && tIfKnown(`treaty.eventKinds.${named.event.kind.replaceAll('-', '_')}`);
  const event = named && `${formatYear(named.event.date, locale)} ${kind ?? ''}`;
  return (
    <>
      <span class="from">{start}</span>
      {named !== null && event !== null && isClear(named.place, event, start, end) && (
        <span class="named" style={{ insetInlineStart: cssPercent(named.place) }}>
          {event}
        </span>
      )}
      <span class="to">{end}</span>
    </>
  );
}

/** The line in words, for those who cannot see it. */
function lifeLabel({ from, to, ended, unsureFrom }: LifeLayout, locale: string): string {
  const whole = t('treaty.life.label', formatDay(from, locale), formatDay(ended?.date ?? to, locale));
  return unsureFrom === null ? whole : `${whole}; ${t('treaty.life.unsure', formatDay(unsureFrom.date, locale))}`;
}

/** A treaty's life on one line: signed, events as ticks, the article's day in ink, and how far we know. */
export function LifeLine({ treaty }: { treaty: TreatyEntry }) {
  const { locale, published, knowledgeAsOf } = useBrief();
  const life = layOutLife(treaty, published, treaty.why.checked ?? knowledgeAsOf);
  if (life === null) return null;
  return (
    <div class="life" role="img" aria-label={lifeLabel(life, locale)}>
      {life.articleDay !== null && published !== null && <ArticleDay place={life.articleDay} day={published} />}
      <Stroke life={life} />
      <LineWords life={life} />
    </div>
  );
}
