import type { Leader } from '../../engine/brief.ts';
import { useBrief } from '../brief/brief-context.ts';
import { Candidates, changeSince, OfficeLine, officeOnDay } from '../brief/leader-facts.tsx';
import { LeaderMark } from '../brief/leader-row.tsx';
import { formatDay } from '../format/day.ts';
import { pastOffice } from '../format/office.ts';
import { t } from '../strings.ts';

/** Earlier offices beyond these are one link away, in the encyclopaedia. */
const MOST_BEFORE = 3;

/** Since when, said beside the day it is meant for. */
function sinceLine(leader: Leader, published: string | null, locale: string): string | null {
  if (leader.basis === 'article') return null;
  const since = leader.since === null ? null : formatDay(leader.since, locale);
  if (published === null) return since === null ? null : t('leader.since', since);
  const day = formatDay(published, locale);
  return since === null ? t('leader.heldOn', day) : t('leader.heldOnSince', day, since);
}

/** What became of the office after the day of publication, as far as the knowledge reaches. */
function nowLine(leader: Leader, published: string | null, locale: string): string | null {
  const change = changeSince(leader, locale);
  if (change !== null) return change;
  const { checked } = leader.why;
  if (leader.basis === 'article' || leader.office === null || checked === null) return null;
  return published === null || checked > published ? t('leader.nowSame', formatDay(checked, locale)) : null;
}

/** A leader on a card: name, the office on the day, and second, quieter, what came after and before. */
export function LeaderFactsCard({ leader }: { leader: Leader }) {
  const { locale, published } = useBrief();
  const ambiguous = leader.candidates.length > 1;
  const office = officeOnDay(leader, locale);
  const since = sinceLine(leader, published, locale);
  const now = ambiguous ? null : nowLine(leader, published, locale);
  const before = ambiguous ? [] : leader.before.slice(office === null ? 1 : 0).slice(0, MOST_BEFORE);
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
              <p>{office}</p>
              {since !== null && <p class="office">{since}</p>}
            </>
          )}
          {!ambiguous && leader.basis === 'article' && <p class="caption">{t('leader.told')}</p>}
        </div>
        <LeaderMark leader={leader} locale={locale} />
      </div>
      {(now !== null || before.length > 0) && (
        <dl class="facts">
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
      )}
    </>
  );
}
