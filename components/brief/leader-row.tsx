import type { Leader } from '../../engine/brief.ts';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { Jump, useMentionSteps } from './jump.tsx';
import { Candidates, changeSince, OfficeLine } from './leader-facts.tsx';
import { QueryMark } from './query-mark.tsx';

/** How sure we are of somebody, drawn where the flag stands: flag, quotation mark (only told), query (two people). */
export function LeaderMark({ leader, locale }: { leader: Leader; locale: string }) {
  if (leader.candidates.length > 1) return <QueryMark />;
  if (leader.basis === 'article') {
    return (
      <span class="told-mark" aria-hidden="true">
        ”
      </span>
    );
  }
  // The office line names the country only where it is known; the label says it everywhere.
  return <Flag code={leader.country} label={formatCountry(leader.country, leader.of, locale)} />;
}

/** One leader: who, the office on the day, what changed since, how often named, and the way there. */
export function LeaderRow({ leader, index }: { leader: Leader; index: number }) {
  const { locale } = useBrief();
  const steps = useMentionSteps(leader.name, leader.mentions, { kind: 'leader', index });
  const change = changeSince(leader, locale);
  const ambiguous = leader.candidates.length > 1;
  return (
    <li class="leader">
      <span class="mark">
        <LeaderMark leader={leader} locale={locale} />
      </span>
      <div>
        <h3 class="name">
          {steps === undefined ? (
            leader.name
          ) : (
            <button type="button" class="words" onClick={() => steps.step(1)}>
              {leader.name}
            </button>
          )}
        </h3>
        {ambiguous ? <Candidates leader={leader} locale={locale} /> : <OfficeLine leader={leader} locale={locale} />}
        {change !== null && (
          <p class="change">
            <span class="label">{t('leader.now')}</span> {change}
          </p>
        )}
        {!ambiguous && leader.basis === 'article' && <p class="caption">{t('leader.told')}</p>}
      </div>
      <Jump name={leader.name} count={leader.mentions.length} steps={steps} />
    </li>
  );
}
