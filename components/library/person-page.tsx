import type { PersonEntry, TermOfPerson } from '../../engine/lookup/library-entry.ts';
import { useBrief } from '../brief/brief-context.ts';
import { EntryLink } from '../brief/entry-link.tsx';
import { ForeignText } from '../brief/foreign-text.tsx';
import { wikipediaUrl } from '../brief/leader-facts.tsx';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { officeTitle, pastOffice, termYears } from '../format/office.ts';
import { Icon } from '../icons.tsx';
import { catalogueLanguage, t } from '../strings.ts';

/** One term: its office, as a way to all who held it, and from when to when. */
function TermLine({ term }: { term: TermOfPerson }) {
  const { locale } = useBrief();
  return (
    <li>
      <EntryLink target={{ kind: 'office', id: term.officeId }}>{officeTitle(term, locale)}</EntryLink>
      <span class="caption">{termYears(term, locale)}</span>
    </li>
  );
}

/** Who held the office of the day before and after. */
function Neighbours({ person: { profile } }: { person: PersonEntry }) {
  const sides = [
    { words: t('leader.predecessor'), neighbour: profile.predecessor },
    { words: t('leader.successor'), neighbour: profile.successor },
  ];
  return (
    <>
      {sides.map(
        ({ words, neighbour }) =>
          neighbour !== null && (
            <li key={words}>
              <span>
                {words} <EntryLink target={{ kind: 'person', id: neighbour.id }}>{neighbour.name}</EntryLink>
              </span>
            </li>
          ),
      )}
    </>
  );
}

/** A person: the office on the day, party, what they are known for, every term, who came before and after, treaties. */
export function PersonPage({ person }: { person: PersonEntry }) {
  const { locale } = useBrief();
  const { name, home, held, terms, profile, otherNames } = person;
  const [office] = held;
  const [last] = terms;
  const wikipedia = wikipediaUrl({ ...person, candidates: [] }, catalogueLanguage());
  return (
    <article class="in-full is-leader">
      <h1 class="person-title" tabIndex={-1}>
        <Flag code={home.code} label={formatCountry(home.code, home.name, locale)} />
        <span>{name}</span>
      </h1>
      <p class="caption">
        <EntryLink target={{ kind: home.kind, id: home.id }}>{formatCountry(home.code, home.name, locale)}</EntryLink>
        {otherNames.map((other) => (
          <>
            {' · '}
            <bdi>{other}</bdi>
          </>
        ))}
      </p>
      <p class="held">
        {office !== undefined
          ? officeTitle(office, locale)
          : last === undefined
            ? t('library.noOffice', formatDay(person.day, locale))
            : t('leader.formerly', pastOffice(last, locale))}
        {office !== undefined && <span class="second-line"> {termYears(office, locale)}</span>}
      </p>
      {profile.party !== null && (
        <p class="second-line" lang="en">
          {profile.party.name}
        </p>
      )}
      {profile.known !== null && <ForeignText class="known">{profile.known}</ForeignText>}
      <section>
        <h2>{t('library.offices')}</h2>
        <ol class="links">
          {terms.map((term) => (
            <TermLine key={`${term.officeId} ${term.since}`} term={term} />
          ))}
        </ol>
      </section>
      {(profile.predecessor !== null || profile.successor !== null) && (
        <section>
          <h2>{t('leader.thisOffice')}</h2>
          <ul class="links">
            <Neighbours person={person} />
          </ul>
        </section>
      )}
      {profile.treaties.length > 0 && (
        <section class="is-treaty">
          <h2>{t('treaty.signed')}</h2>
          <ul class="links">
            {profile.treaties.map((treaty) => (
              <li key={treaty.id}>
                <EntryLink target={{ kind: 'treaty', id: treaty.id }}>{treaty.name}</EntryLink>
                <span class="caption">{treaty.signed !== null && formatDay(treaty.signed, locale)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="caption links-line">
        <span>{t('footer.asOf', formatDay(person.checked, locale, 'long'))}</span>
        {wikipedia !== null && (
          <a class="out" href={wikipedia} target="_blank" rel="noopener noreferrer">
            {t('leader.wikipedia')}
            <Icon name="leave" />
          </a>
        )}
      </p>
    </article>
  );
}
