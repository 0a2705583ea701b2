import type { Leader } from '../../engine/brief.ts';
import { formatDay, formatYear } from '../format/day.ts';
import { newOffice, officeTitle, pastOffice } from '../format/office.ts';
import { t } from '../strings.ts';

/** The office on the day of publication, without its years; null where none was held or known. */
export function officeOnDay(leader: Leader, locale: string): string | null {
  if (leader.office === null) return null;
  return officeTitle({ ...leader, office: leader.office }, locale);
}

/** What changed after the day of publication, as one line; null where nothing did. */
export function changeSince(leader: Leader, locale: string): string | null {
  if (leader.now !== null) return newOffice(leader.now, locale);
  if (!leader.leftSince) return null;
  return leader.until === null ? t('leader.left', '') : t('leader.leftOn', formatDay(leader.until, locale));
}

/** The second line of a leader: `President of Russia since 2012`, or what is known instead. */
export function OfficeLine({ leader, locale }: { leader: Leader; locale: string }) {
  const office = officeOnDay(leader, locale);
  if (office !== null) {
    return (
      <p class="office">
        {office}
        {leader.basis === 'knowledge' && leader.since !== null && (
          <>
            {' '}
            <span class="whole">{t('leader.since', formatYear(leader.since, locale))}</span>
          </>
        )}
      </p>
    );
  }
  const last = leader.before[0];
  if (last !== undefined) return <p class="office">{t('leader.formerly', pastOffice(last, locale))}</p>;
  return leader.statedOffice === null ? null : <p class="office">{t('leader.stated', leader.statedOffice)}</p>;
}

/** Two or more people a name may mean, each on a line. */
export function Candidates({ leader, locale }: { leader: Leader; locale: string }) {
  return (
    <>
      <p class="office">{t('leader.either')}</p>
      <ul class="candidates">
        {leader.candidates.map((person) => (
          <li key={person.id}>
            <b>{person.name}</b>
            {person.office !== null &&
              `, ${officeTitle({ office: person.office, of: null, country: person.country, acting: false }, locale)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
