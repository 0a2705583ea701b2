import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { OfficeOfPlace, TreatyOfPlace } from '../../engine/lookup/library-entry.ts';
import { useBrief } from '../brief/brief-context.ts';
import { shortTreatyName } from '../format/en/short-treaty-name.ts';
import { officeTitle } from '../format/office.ts';
import { cssPercent } from '../format/percent.ts';
import { t } from '../strings.ts';
import { barOf, yearsOf } from './holders.ts';

/** Rows beyond these say less than the room they take; all are in words below. */
const MOST_TREATIES = 12;
const MOST_OFFICES = 6;

interface YearScale {
  first: number;
  last: number;
}

function Bars({ office, scale, year }: { office: OfficeOfPlace; scale: YearScale; year: number }) {
  return (
    <>
      {office.terms.map((term) => {
        const years = yearsOf(term, scale.last);
        const { start, length } = barOf(term.since, term.until, scale);
        const chosen = years.from <= year && year <= years.to;
        return (
          <i
            key={`${term.person.id} ${term.since}`}
            class={chosen ? 'bar chosen' : 'bar'}
            style={{ insetInlineStart: cssPercent(start), inlineSize: cssPercent(length) }}
          />
        );
      })}
    </>
  );
}

function Life({ treaty, scale }: { treaty: TreatyOfPlace; scale: YearScale }) {
  const { start, length } = barOf(treaty.signed, treaty.ended, scale);
  return (
    <i
      class={treaty.ended === null ? 'life-bar' : 'life-bar ended'}
      style={{ insetInlineStart: cssPercent(start), inlineSize: cssPercent(length) }}
    />
  );
}

/** Years to write under the scale: three at most, round ones. */
function ticksOf({ first, last }: YearScale): number[] {
  const step = last - first > 100 ? 50 : last - first > 40 ? 25 : 10;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** Where the middle of a year lies along the scale, 0 to 1. */
const placeOfYear = (year: number, { first, last }: YearScale): number => (year + 0.5 - first) / (last + 1 - first);

function YearSlider({ scale, year, setYear }: { scale: YearScale; year: number; setYear: (year: number) => void }) {
  const id = useId();
  const place = cssPercent(placeOfYear(year, scale));
  return (
    <>
      <label class="unseen" for={id}>
        {t('library.year')}
      </label>
      <div class="slider">
        <input
          id={id}
          type="range"
          min={scale.first}
          max={scale.last}
          step={1}
          value={year}
          aria-valuetext={String(year)}
          onInput={(event) => setYear(event.currentTarget.valueAsNumber)}
        />
        <output for={id} style={{ insetInlineStart: place, '--place': place }}>
          {year}
        </output>
      </div>
      <div class="ticks" aria-hidden="true">
        {ticksOf(scale).map((tick) => (
          <span key={tick} style={{ insetInlineStart: cssPercent(placeOfYear(tick, scale)) }}>
            {tick}
          </span>
        ))}
      </div>
    </>
  );
}

/** One row of the drawing: its name, and what is drawn over its years. */
function ChartRow({ kind, name, children }: { kind: 'leader' | 'treaty'; name: string; children: ComponentChildren }) {
  return (
    <div class={`row is-${kind}`}>
      <span dir="auto" title={name}>
        {name}
      </span>
      <div class="track">{children}</div>
    </div>
  );
}

/**
 * One slider of years over one scale: who held which office, and the lives of treaties, with the chosen year as a line
 * through all of them. The same stands in words below it, so the drawing is hidden from screen readers.
 */
export function YearChart({
  offices,
  treaties,
  scale,
  year,
  setYear,
}: {
  offices: readonly OfficeOfPlace[];
  treaties: readonly TreatyOfPlace[];
  scale: YearScale;
  year: number;
  setYear: (year: number) => void;
}) {
  const { locale } = useBrief();
  const titleOfOffice = (office: string) => officeTitle({ office, of: null, country: null, acting: false }, locale);
  return (
    <div class="year-chart">
      <YearSlider scale={scale} year={year} setYear={setYear} />
      <div class="rows" aria-hidden="true">
        {offices.slice(0, MOST_OFFICES).map((office) => (
          <ChartRow key={office.id} kind="leader" name={titleOfOffice(office.title)}>
            <Bars office={office} scale={scale} year={year} />
          </ChartRow>
        ))}
        {treaties.slice(-MOST_TREATIES).map((treaty) => (
          <ChartRow key={treaty.id} kind="treaty" name={shortTreatyName(treaty.name)}>
            <Life treaty={treaty} scale={scale} />
          </ChartRow>
        ))}
        <div class="now">
          <i style={{ insetInlineStart: cssPercent(placeOfYear(year, scale)) }} />
        </div>
      </div>
    </div>
  );
}
