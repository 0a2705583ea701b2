import type { Brief } from '../../engine/brief.ts';
import { formatDay, formatDayOfMonth, formatYear } from '../format/day.ts';
import { shortTreatyName } from '../format/en/short-treaty-name.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { layOutStrip, type Scale, type StripMark, type StripRow } from './strip-layout.ts';

const percent = (place: number) => `${Math.round(place * 1000) / 10}%`;
const span = ({ start, end }: { start: number; end: number }) => ({
  insetInlineStart: percent(start),
  inlineSize: percent(Math.max(0, end - start)),
});

/** The dates of a scale in the marks of the list below: dot, band, bar, fading band. */
function Marks({ marks }: { marks: readonly StripMark[] }) {
  return (
    <>
      {marks.map((mark) =>
        mark.shape === 'day' ? (
          <i key={mark.index} class="mark day" style={{ insetInlineStart: percent((mark.start + mark.end) / 2) }} />
        ) : (
          <i key={mark.index} class={`mark ${mark.shape}`} style={span(mark)} />
        ),
      )}
    </>
  );
}

/** What has passed since publication, shaded, and publication as one stroke of ink. */
function Ground({ scale }: { scale: Scale }) {
  return (
    <>
      {scale.since !== null && <i class="passed" style={span(scale.since)} />}
      {scale.published !== null && <i class="publication" style={{ insetInlineStart: percent(scale.published) }} />}
    </>
  );
}

function Row({ row }: { row: StripRow }) {
  return (
    <div class={`strip-row is-${row.kind}`}>
      <span class="strip-name" dir="auto">
        {row.kind === 'treaty' ? shortTreatyName(row.name) : lastWord(row.name)}
      </span>
      <div class="track">
        {row.bars.map((bar) => (
          <i key={bar.start} class={bar.open ? 'bar open' : 'bar'} style={span(bar)} />
        ))}
      </div>
    </div>
  );
}

/** What news calls somebody by, in the scripts that put it last; a name without spaces whole. */
const lastWord = (name: string): string => name.split(/[ ·]/).at(-1) ?? name;

/**
 * The dates to scale: on top the whole span with terms and treaties, below it the weeks around publication. It is a drawing
 * of what the list beneath says in words, so screen readers are given the list alone.
 */
export function DateStrip({ brief }: { brief: Brief }) {
  const { locale, today } = useBrief();
  const strip = layOutStrip(brief, today);
  if (strip === null) return null;
  const { years, weeks } = strip;
  return (
    <div class="strip" aria-hidden="true">
      {years !== null && (
        <div class="years">
          <div class="strip-row">
            <span class="strip-name" />
            <div class="track">
              {years.ticks.map(({ day, place }) => (
                <span key={day} class="tick" style={{ insetInlineStart: percent(place) }}>
                  {formatYear(day, locale)}
                </span>
              ))}
            </div>
          </div>
          <div class="strip-row is-date">
            <span class="strip-name">{t('kind.dates')}</span>
            <div class="track axis-line">
              <Marks marks={years.marks} />
            </div>
          </div>
          {years.rows.map((row) => (
            <Row key={`${row.kind} ${row.name}`} row={row} />
          ))}
          <div class="strip-ground">
            <Ground scale={years} />
          </div>
        </div>
      )}
      {weeks !== null && (
        <div class="weeks">
          <p>
            <span>{formatDay(weeks.from, locale)}</span>
            {weeks.since !== null && <span>{t('date.since')}</span>}
            <span>{formatDay(weeks.to, locale)}</span>
          </p>
          <div class="track axis-line">
            <Ground scale={weeks} />
            <Marks marks={weeks.marks} />
          </div>
          <div class="track">
            {weeks.ticks.map(({ day, place }) => (
              <span key={day} class="tick" style={{ insetInlineStart: percent(place) }}>
                {formatDayOfMonth(day, locale)}
              </span>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
