import type { OfficeEntry } from '../../engine/lookup/library-entry.ts';
import { useBrief } from '../brief/brief-context.ts';
import { EntryLink } from '../brief/entry-link.tsx';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { officeTitle, termYears } from '../format/office.ts';
import { t } from '../strings.ts';

/** An office: all who held it, newest first. */
export function OfficePage({ entry }: { entry: OfficeEntry }) {
  const { locale } = useBrief();
  const { office, place } = entry;
  const title = officeTitle({ office: office.title, of: place.name, country: place.code, acting: false }, locale);
  return (
    <article class="in-full is-place">
      <h1 class="person-title" tabIndex={-1}>
        <Flag code={place.code} label={formatCountry(place.code, place.name, locale)} />
        <span>{title}</span>
      </h1>
      <p class="caption">
        <EntryLink target={{ kind: place.kind, id: place.id }}>
          {formatCountry(place.code, place.name, locale)}
        </EntryLink>
      </p>
      <section class="is-leader">
        <h2>
          {t('library.holders')} <span>{office.terms.length}</span>
        </h2>
        <ol class="links">
          {office.terms.toReversed().map((term) => (
            <li key={`${term.person.id} ${term.since}`}>
              <span>
                <EntryLink target={{ kind: 'person', id: term.person.id }}>{term.person.name}</EntryLink>
                {term.acting && <small> {t('library.acting')}</small>}
              </span>
              <span class="caption">{termYears(term, locale)}</span>
            </li>
          ))}
        </ol>
      </section>
      <p class="caption">{t('footer.asOf', formatDay(entry.checked, locale, 'long'))}</p>
    </article>
  );
}
