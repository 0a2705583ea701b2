import type { Leader } from '../../engine/brief.ts';
import { useBrief } from '../brief/brief-context.ts';
import { asOfLine, Candidates, LeaderHistory, OfficeLine, officeOnDay, WikipediaLink } from '../brief/leader-facts.tsx';
import { KnownFor, ProfileFacts } from '../brief/leader-profile.tsx';
import { LeaderMark } from '../brief/leader-row.tsx';
import { formatDay } from '../format/day.ts';
import { t } from '../strings.ts';

/** The party then and since when the office was held: `Christian Democratic Union · since 22 Nov 2005`. */
function SecondLine({ leader }: { leader: Leader }) {
  const { locale } = useBrief();
  const party = leader.profile?.party?.name;
  const since =
    leader.basis === 'knowledge' && leader.since !== null ? t('leader.since', formatDay(leader.since, locale)) : null;
  if (party === undefined && since === null) return null;
  return (
    <p class="since">
      {party !== undefined && <bdi lang="en">{party}</bdi>}
      {party !== undefined && since !== null && ' · '}
      {since}
    </p>
  );
}

/**
 * A leader on a card in three lines: who, and the day it holds for; the office on that day, the strongest, since the
 * reader has just read the name; the party then and since when. What they are known for, what came after and before, the
 * treaties signed follow.
 */
export function LeaderFactsCard({ leader }: { leader: Leader }) {
  const { locale, published } = useBrief();
  const ambiguous = leader.candidates.length > 1;
  const office = officeOnDay(leader, locale);
  const asOf = asOfLine(leader, published, locale);
  return (
    <>
      <div class="who">
        <LeaderMark leader={leader} locale={locale} />
        <h2>{leader.name}</h2>
        {published !== null && <span class="caption">{t('leader.heldOn', formatDay(published, locale))}</span>}
      </div>
      {ambiguous ? (
        <Candidates leader={leader} locale={locale} />
      ) : office === null ? (
        <OfficeLine leader={leader} locale={locale} />
      ) : (
        <p class="held">{office}</p>
      )}
      {!ambiguous && office !== null && <SecondLine leader={leader} />}
      <KnownFor leader={leader} />
      {!ambiguous && leader.basis === 'article' && <p class="aside">{t('leader.told')}</p>}
      {asOf !== null && <p class="aside">{asOf}</p>}
      <LeaderHistory leader={leader} locale={locale} published={published} />
      <ProfileFacts leader={leader} />
      {!ambiguous && (
        <p class="source">
          {leader.why.checked !== null && <span>{t('footer.asOfShort', formatDay(leader.why.checked, locale))}</span>}
          <WikipediaLink leader={leader} />
        </p>
      )}
    </>
  );
}
