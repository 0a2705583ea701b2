import type { Leader } from '../../engine/brief.ts';
import { formatDay, formatYear } from '../format/day.ts';
import { newOffice, officeTitle, pastOffice } from '../format/office.ts';
import { Icon } from '../icons.tsx';
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
  return leader.until === null ? t('leader.left') : t('leader.leftOn', formatDay(leader.until, locale));
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

/** Earlier offices beyond these are one link away, in the encyclopaedia. */
const MOST_BEFORE = 3;

/** What became of the office after the day of publication, as far as the knowledge reaches. */
function nowLine(leader: Leader, published: string | null, locale: string): string | null {
  const change = changeSince(leader, locale);
  if (change !== null) return change;
  const { checked } = leader.why;
  if (leader.basis === 'article' || leader.office === null || checked === null) return null;
  return published === null || checked > published ? t('leader.nowSame', formatDay(checked, locale)) : null;
}

/** Second and quieter: what came after the day of publication, and before. Nothing where two people may be meant. */
export function LeaderHistory({
  leader,
  locale,
  published,
}: {
  leader: Leader;
  locale: string;
  published: string | null;
}) {
  if (leader.candidates.length > 1) return null;
  const now = nowLine(leader, published, locale);
  // Without an office on the day, the last one is already the second line.
  const before = leader.before.slice(leader.office === null ? 1 : 0).slice(0, MOST_BEFORE);
  if (now === null && before.length === 0) return null;
  return (
    <dl class="history">
      {now !== null && (
        <>
          <dt>{t('leader.now')}</dt>
          <dd>{now}</dd>
        </>
      )}
      {before.length > 0 && (
        <>
          <dt>{t('leader.before')}</dt>
          {before.map((held) => (
            <dd key={`${held.office} ${held.since}`}>{pastOffice(held, locale)}</dd>
          ))}
        </>
      )}
    </dl>
  );
}

/** The encyclopaedia's article on somebody, which opens in a new tab. */
export function WikipediaLink({ leader }: { leader: Leader }) {
  if (leader.wikipedia === null) return null;
  const address = `https://en.wikipedia.org/wiki/${encodeURIComponent(leader.wikipedia.replaceAll(' ', '_'))}`;
  return (
    <a class="out" href={address} target="_blank" rel="noopener noreferrer">
      {t('leader.wikipedia')}
      <Icon name="leave" />
    </a>
  );
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
