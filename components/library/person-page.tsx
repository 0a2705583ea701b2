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

/** The name with its flag, where the person is from, and other names. */
function PersonHead({ person: { name, home, otherNames } }: { person: PersonEntry }) {
  const { locale } = useBrief();
  const country = formatCountry(home.code, home.name, locale);
  return (
    <>
      <h1 class="person-title" tabIndex={-1}>
        <Flag code={home.code} label={country} />
        <span>{name}</span>
      </h1>
      <p class="caption">
        <EntryLink target={{ kind: home.kind, id: home.id }}>{country}</EntryLink>
        {otherNames.map((other) => (
          <>
            {' · '}
            <bdi>{other}</bdi>
          </>
        ))}
      </p>
    </>
  );
}

/** The office on the day; else the last one; else that there is none. */
function HeldOffice({ person: { held, terms, day } }: { person: PersonEntry }) {
  const { locale } = useBrief();
  const [office] = held;
  const [last] = terms;
  if (office !== undefined)
    return (
      <p class="held">
        {officeTitle(office, locale)}
        <span class="second-line"> {termYears(office, locale)}</span>
      </p>
    );
  return (
    <p class="held">
      {last === undefined
        ? t('library.noOffice', formatDay(day, locale))
        : t('leader.formerly', pastOffice(last, locale))}
    </p>
  );
}

function SignedTreaties({ treaties }: { treaties: PersonEntry['profile']['treaties'] }) {
  const { locale } = useBrief();
  if (treaties.length === 0) return null;
  return (
    <section class="is-treaty">
      <h2>{t('treaty.signed')}</h2>
      <ul class="links">
        {treaties.map((treaty) => (
          <li key={treaty.id}>
            <EntryLink target={{ kind: 'treaty', id: treaty.id }}>{treaty.name}</EntryLink>
            <span class="caption">{treaty.signed !== null && formatDay(treaty.signed, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Up to when this is known, and where to read on. */
function PersonFoot({ person }: { person: PersonEntry }) {
  const { locale } = useBrief();
  const wikipedia = wikipediaUrl({ ...person, candidates: [] }, catalogueLanguage());
  return (
    <p class="caption links-line">
      <span>{t('footer.asOf', formatDay(person.checked, locale, 'long'))}</span>
      {wikipedia !== null && (
        <a class="out" href={wikipedia} target="_blank" rel="noopener noreferrer">
          {t('leader.wikipedia')}
          <Icon name="leave" />
        </a>
      )}
    </p>
  );
}

/** A person: the office on the day, party, what they are known for, every term, who came before and after, treaties. */
export function PersonPage({ person }: { person: PersonEntry }) {
  const { terms, profile } = person;
  return (
    <article class="in-full is-leader">
      <PersonHead person={person} />
      <HeldOffice person={person} />
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
      <SignedTreaties treaties={profile.treaties} />
      <PersonFoot person={person} />
    </article>
  );
}
