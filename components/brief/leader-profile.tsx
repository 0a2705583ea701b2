import type { Leader, Neighbour } from '../../engine/brief.ts';
import { formatYear } from '../format/day.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { EntryLink } from './entry-link.tsx';
import { ForeignText } from './foreign-text.tsx';

/** The party on the day of publication, and since when; nothing where it is not known or two people may be meant. */
export function PartyLine({ leader }: { leader: Leader }) {
  const { locale } = useBrief();
  const party = leader.profile?.party;
  if (party == null || leader.candidates.length > 1) return null;
  return (
    <p class="party">
      <bdi lang="en">{party.name}</bdi>
      {party.since !== null && ` ${t('leader.since', formatYear(party.since, locale))}`}
    </p>
  );
}

/** What anybody would agree the person is known for: one sentence of our own. */
export function KnownFor({ leader }: { leader: Leader }) {
  const known = leader.profile?.known;
  return known == null || leader.candidates.length > 1 ? null : <ForeignText class="known">{known}</ForeignText>;
}

/** Who held the same office next to someone, and when: `Olaf Scholz, 2021 to 2025`. */
function NeighbourLine({ words, neighbour }: { words: string; neighbour: Neighbour | null }) {
  const { locale } = useBrief();
  if (neighbour === null) return null;
  const year = (day: string) => formatYear(day, locale);
  const years =
    neighbour.until === null
      ? t('leader.since', year(neighbour.since))
      : t('leader.fromTo', year(neighbour.since), year(neighbour.until));
  return (
    <dd>
      {words} <EntryLink target={{ kind: 'person', id: neighbour.id }}>{neighbour.name}</EntryLink>, {years}
    </dd>
  );
}

/** How many treaties are named before the rest is left to the person's own page. */
const MOST_NAMED_TREATIES = 3;

/** Who held the office before and after, and the treaties the person signed: each a way on. */
export function ProfileFacts({ leader }: { leader: Leader }) {
  const { locale } = useBrief();
  const { profile } = leader;
  if (profile === undefined || leader.candidates.length > 1) return null;
  const { predecessor, successor } = profile;
  const treaties = profile.treaties.slice(0, MOST_NAMED_TREATIES);
  const rest = profile.treaties.length - treaties.length;
  if (predecessor === null && successor === null && treaties.length === 0) return null;
  return (
    <dl class="history">
      {(predecessor !== null || successor !== null) && (
        <>
          <dt>{t('leader.thisOffice')}</dt>
          <NeighbourLine words={t('leader.predecessor')} neighbour={predecessor} />
          <NeighbourLine words={t('leader.successor')} neighbour={successor} />
        </>
      )}
      {treaties.length > 0 && (
        <>
          <dt>{t('treaty.signed')}</dt>
          {treaties.map(({ id, name, signed }) => (
            <dd key={id} class="dated">
              {signed !== null && <span>{formatYear(signed, locale)}</span>}
              <EntryLink target={{ kind: 'treaty', id }}>{name}</EntryLink>
            </dd>
          ))}
          {rest > 0 && <dd>{t('treaty.moreParties', rest)}</dd>}
        </>
      )}
    </dl>
  );
}
