import type { Leader } from '../../engine/brief.ts';
import { useBrief } from '../brief/brief-context.ts';
import { Candidates, LeaderHistory, OfficeLine, officeOnDay } from '../brief/leader-facts.tsx';
import { LeaderMark } from '../brief/leader-row.tsx';
import { formatDay } from '../format/day.ts';
import { t } from '../strings.ts';

/** Since when, said beside the day it is meant for. */
function sinceLine(leader: Leader, published: string | null, locale: string): string | null {
  if (leader.basis === 'article') return null;
  const since = leader.since === null ? null : formatDay(leader.since, locale);
  if (published === null) return since === null ? null : t('leader.since', since);
  const day = formatDay(published, locale);
  return since === null ? t('leader.heldOn', day) : t('leader.heldOnSince', day, since);
}

/** A leader on a card: name, the office on the day, and second, quieter, what came after and before. */
export function LeaderFactsCard({ leader }: { leader: Leader }) {
  const { locale, published } = useBrief();
  const ambiguous = leader.candidates.length > 1;
  const office = officeOnDay(leader, locale);
  const since = sinceLine(leader, published, locale);
  return (
    <>
      <div class="who">
        <div>
          <h2>{leader.name}</h2>
          {ambiguous ? (
            <Candidates leader={leader} locale={locale} />
          ) : office === null ? (
            <OfficeLine leader={leader} locale={locale} />
          ) : (
            <>
              <p class="held">{office}</p>
              {since !== null && <p class="since">{since}</p>}
            </>
          )}
          {!ambiguous && leader.basis === 'article' && <p class="caption">{t('leader.told')}</p>}
        </div>
        <LeaderMark leader={leader} locale={locale} />
      </div>
      <LeaderHistory leader={leader} locale={locale} published={published} />
    </>
  );
}
