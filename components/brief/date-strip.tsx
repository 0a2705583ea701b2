import type { Brief } from '../../engine/brief.ts';
import { formatDay, formatDayOfMonth, formatYear } from '../format/day.ts';
import { shortTreatyName } from '../format/en/short-treaty-name.ts';
import { cssPercent } from '../format/percent.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { layOutStrip, type StripMark, type StripRow, type StripScale } from './strip-layout.ts';

const insetOf = ({ start, end }: { start: number; end: number }) => ({
  insetInlineStart: cssPercent(start),
  inlineSize: cssPercent(Math.max(0, end - start)),
});

/** The dates of a scale in the marks of the list below: dot, band, bar, fading band. */
function Marks({ marks }: { marks: readonly StripMark[] }) {
  return (
    <>
      {marks.map((mark) =>
        mark.shape === 'day' ? (
          <i key={mark.index} class="mark day" style={{ insetInlineStart: cssPercent((mark.start + mark.end) / 2) }} />
        ) : (
          <i key={mark.index} class={`mark ${mark.shape}`} style={insetOf(mark)} />
        ),
      )}
    </>
  );
}

/** What has passed since publication, shaded, and publication as one stroke of ink. */
function Ground({ scale }: { scale: StripScale }) {
  return (
    <>
      {scale.since !== null && <i class="passed" style={insetOf(scale.since)} />}
      {scale.published !== null && <i class="publication" style={{ insetInlineStart: cssPercent(scale.published) }} />}
    </>
  );
}

function StripRowView({ row }: { row: StripRow }) {
  return (
    <div class={`strip-row is-${row.kind}`}>
      <span class="strip-name" dir="auto">
        {row.kind === 'treaty' ? shortTreatyName(row.name) : row.name}
      </span>
      <div class="track">
        {row.bars.map((bar) => (
          <i key={bar.start} class={bar.open ? 'bar open' : 'bar'} style={insetOf(bar)} />
        ))}
      </div>
    </div>
  );
}

/** The years below or above a scale. */
function Ticks({ ticks, write }: { ticks: StripScale['ticks']; write: (day: string) => string }) {
  return (
    <div class="track">
      {ticks.map(({ day, place }) => (
        <span key={day} class="tick" style={{ insetInlineStart: cssPercent(place) }}>
          {write(day)}
        </span>
      ))}
    </div>
  );
}

/** The whole span, with terms and treaties as rows. */
function Years({ scale }: { scale: StripScale & { rows: StripRow[] } }) {
  const { locale } = useBrief();
  return (
    <div class="years">
      <div class="strip-row">
        <span class="strip-name" />
        <Ticks ticks={scale.ticks} write={(day) => formatYear(day, locale)} />
      </div>
      <div class="strip-row is-date">
        <span class="strip-name">{t('kind.dates')}</span>
        <div class="track axis-line">
          <Marks marks={scale.marks} />
        </div>
      </div>
      {scale.rows.map((row) => (
        <StripRowView key={`${row.kind} ${row.name} ${row.bars[0]?.start}`} row={row} />
      ))}
      <div class="strip-ground">
        <Ground scale={scale} />
      </div>
    </div>
  );
}

/** The weeks around publication. */
function Weeks({ scale }: { scale: StripScale }) {
  const { locale } = useBrief();
  return (
    <div class="weeks">
      <p>
        <span>{formatDay(scale.from, locale)}</span>
        {scale.since !== null && <span>{t('date.since')}</span>}
        <span>{formatDay(scale.to, locale)}</span>
      </p>
      <div class="track axis-line">
        <Ground scale={scale} />
        <Marks marks={scale.marks} />
      </div>
      <Ticks ticks={scale.ticks} write={(day) => formatDayOfMonth(day, locale)} />
    </div>
  );
}

/**
 * The dates to scale: on top the whole span with terms and treaties, below it the weeks around publication. It is a drawing
 * of what the list beneath says in words, so screen readers are given the list alone.
 */
export function DateStrip({ brief }: { brief: Brief }) {
  const { today } = useBrief();
  const strip = layOutStrip(brief, today);
  if (strip === null) return null;
  return (
    <div class="strip" aria-hidden="true">
      {strip.years !== null && <Years scale={strip.years} />}
      {strip.weeks !== null && <Weeks scale={strip.weeks} />}
    </div>
  );
}
