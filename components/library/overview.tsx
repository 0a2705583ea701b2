import { useState } from 'preact/hooks';
import type { PlaceRef } from '../../engine/lookup/library-entry.ts';
import type { Anniversary, LibraryOverview } from '../../engine/lookup/library-overview.ts';
import { useBrief } from '../brief/brief-context.ts';
import { EntryLink } from '../brief/entry-link.tsx';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { formatDay, yearOfDay } from '../format/day.ts';
import { t } from '../strings.ts';

/** The days about now on which treaties were signed or came into force, with today among them. */
function Anniversaries({ anniversaries }: { anniversaries: readonly Anniversary[] }) {
  const { locale, today } = useBrief();
  const passed = anniversaries.filter(({ inDays }) => inDays < 0).length;
  const thisYear = yearOfDay(today) ?? 0;
  const row = ({ id, name, day, event }: Anniversary) => {
    const years = thisYear - (yearOfDay(day) ?? thisYear);
    return (
      <li key={`${id} ${event}`}>
        <span class="day">{formatDay(day, locale)}</span>
        <span class="treaty-name">
          <EntryLink target={{ kind: 'treaty', id }}>{name}</EntryLink>
          <small>{t(event === 'signed' ? 'treaty.signed' : 'treaty.inForce')}</small>
        </span>
        <span class="caption">{years > 0 && t('library.years', years)}</span>
      </li>
    );
  };
  return (
    <section class="is-date anniversaries">
      <h2>{t('library.anniversaries')}</h2>
      <ol>
        {anniversaries.slice(0, passed).map(row)}
        <li class="today">{t('library.today', formatDay(today, locale, 'long'))}</li>
        {anniversaries.slice(passed).map(row)}
      </ol>
    </section>
  );
}

/** Places by name in the reader's language, with their flags. */
function Places({ title, places }: { title: string; places: readonly PlaceRef[] }) {
  const { locale } = useBrief();
  const named = places.map((place) => ({ place, name: formatCountry(place.code, place.name, locale) }));
  const sorted = named.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <section class="is-place places">
      <h2>
        {title} <span>{places.length}</span>
      </h2>
      <ul>
        {sorted.map(({ place, name }) => (
          <li key={place.id}>
            <Flag code={place.code} small />
            <EntryLink target={{ kind: place.kind, id: place.id }}>{name}</EntryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many treaties each decade signed, as bars that open the decade's list. Before `FIRST` they stand together. */
const FIRST = 1900;

function Decades({ decades }: { decades: LibraryOverview['decades'] }) {
  const { locale } = useBrief();
  const recent = decades.filter(({ decade }) => decade >= FIRST);
  const early = decades.filter(({ decade }) => decade < FIRST).flatMap(({ treaties }) => treaties);
  const bars = [
    ...(early.length > 0 ? [{ key: 0, words: t('library.before', FIRST), short: `< ${FIRST}`, treaties: early }] : []),
    ...recent.map(({ decade, treaties }) => ({
      key: decade,
      words: t('date.decade', String(decade)),
      short: String(decade),
      treaties,
    })),
  ];
  const [chosen, choose] = useState(bars.at(-1)?.key ?? 0);
  const most = Math.max(1, ...bars.map(({ treaties }) => treaties.length));
  const shown = bars.find(({ key }) => key === chosen);
  return (
    <section class="is-treaty decades">
      <h2>
        {t('library.decades')} <span>{decades.reduce((sum, { treaties }) => sum + treaties.length, 0)}</span>
      </h2>
      <div class="columns">
        {bars.map(({ key, words, short, treaties }) => (
          <button key={key} type="button" aria-pressed={key === chosen} onClick={() => choose(key)}>
            <span class="unseen">{`${words}: ${treaties.length}`}</span>
            <span aria-hidden="true">{treaties.length}</span>
            <i style={{ blockSize: `${Math.max(2, Math.round((treaties.length / most) * 96))}px` }} />
            <small aria-hidden="true">{short}</small>
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <ul class="links">
          {shown.treaties.map(({ id, name, signed }) => (
            <li key={id}>
              <span class="treaty-name">
                <EntryLink target={{ kind: 'treaty', id }}>{name}</EntryLink>
              </span>
              <span class="caption">{formatDay(signed, locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The library before a word is typed: something to read, and every way in. */
export function Overview({ overview }: { overview: LibraryOverview }) {
  return (
    <div class="overview">
      <Anniversaries anniversaries={overview.anniversaries} />
      <Decades decades={overview.decades} />
      <Places title={t('library.organisations')} places={overview.organisations} />
      <Places title={t('library.countries')} places={overview.countries} />
    </div>
  );
}
