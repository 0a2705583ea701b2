import { useState } from 'preact/hooks';
import type { HolderTerm, OfficeOfPlace, PlaceEntry, TreatyOfPlace } from '../../engine/lookup/library-entry.ts';
import { useBrief } from '../brief/brief-context.ts';
import { EntryLink } from '../brief/entry-link.tsx';
import { statusWords } from '../brief/treaty-facts.tsx';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { formatDay, formatYear, yearOfDay } from '../format/day.ts';
import { officeTitle, termYears } from '../format/office.ts';
import { t } from '../strings.ts';
import { firstYearOf, holdersIn } from './holders.ts';
import { YearChart } from './year-chart.tsx';

/** The days of a holder within a year: `until 12 Oct 1999`, `from 6 Nov 1999`; the years of the term where it fills it. */
function daysWithin(term: HolderTerm, year: number, locale: string): string {
  const begins = yearOfDay(term.since) === year;
  const ends = term.until !== null && yearOfDay(term.until) === year;
  if (begins && ends && term.until !== null)
    return t('leader.fromTo', formatDay(term.since, locale), formatDay(term.until, locale));
  if (begins) return t('leader.since', formatDay(term.since, locale));
  if (ends && term.until !== null) return t('leader.until', formatDay(term.until, locale));
  return termYears(term, locale);
}

/** Who held each office in a year, in words, with the days of a change. */
function HoldersInYear({
  offices,
  year,
  lastYear,
}: {
  offices: readonly OfficeOfPlace[];
  year: number;
  lastYear: number;
}) {
  const { locale } = useBrief();
  const rows = offices
    .map((office) => ({ office, holders: holdersIn(office, year, lastYear) }))
    .filter(({ holders }) => holders.length > 0);
  if (rows.length === 0) return <p class="none">{t('library.noHolders', year)}</p>;
  return (
    <dl class="holders">
      {rows.map(({ office, holders }) => (
        <div key={office.id}>
          <dt>
            <EntryLink target={{ kind: 'office', id: office.id }}>
              {officeTitle({ office: office.title, of: null, country: null, acting: false }, locale)}
            </EntryLink>
          </dt>
          {holders.map((term) => (
            <dd key={`${term.person.id} ${term.since}`}>
              <b>
                <EntryLink target={{ kind: 'person', id: term.person.id }}>{term.person.name}</EntryLink>
              </b>{' '}
              <span class="caption">{daysWithin(term, year, locale)}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Treaties({ treaties }: { treaties: readonly TreatyOfPlace[] }) {
  const { locale } = useBrief();
  if (treaties.length === 0) return null;
  return (
    <section class="is-treaty">
      <h2>
        {t('kind.treaties')} <span>{treaties.length}</span>
      </h2>
      <ul class="links">
        {treaties.toReversed().map((treaty) => (
          <li key={treaty.id}>
            <span class="treaty-name">
              <EntryLink target={{ kind: 'treaty', id: treaty.id }}>{treaty.name}</EntryLink>
            </span>
            <span class="caption">
              {formatYear(treaty.signed, locale)}, {statusWords(treaty.status)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A country or an organisation: who held what in any year, and what it signed. */
export function PlacePage({ place }: { place: PlaceEntry }) {
  const { locale } = useBrief();
  const lastYear = yearOfDay(place.checked) ?? 2000;
  const [year, setYear] = useState(lastYear);
  const first = Math.min(firstYearOf(place.offices, lastYear), lastYear - 10);
  return (
    <article class="in-full is-place">
      <h1 class="person-title" tabIndex={-1}>
        <Flag code={place.code} />
        <span>{formatCountry(place.code, place.name, locale)}</span>
      </h1>
      {place.otherNames.length > 0 && <p class="caption">{place.otherNames.join(' · ')}</p>}
      <section>
        <h2>{t('library.whoHeld', year)}</h2>
        <YearChart
          offices={place.offices}
          treaties={place.treaties.filter(({ signed }) => (yearOfDay(signed) ?? 0) >= first)}
          scale={{ first, last: lastYear }}
          year={year}
          setYear={setYear}
        />
        <HoldersInYear offices={place.offices} year={year} lastYear={lastYear} />
      </section>
      <Treaties treaties={place.treaties} />
      <p class="caption">{t('footer.asOf', formatDay(place.checked, locale, 'long'))}</p>
    </article>
  );
}
