import { useState } from 'preact/hooks';
import type { Leader } from '../../engine/brief.ts';
import { formatDay } from '../format/day.ts';
import { officeTitle } from '../format/office.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { LeaderRow } from './leader-row.tsx';
import { hasWords, ListFilter, LONG_LIST } from './list-filter.tsx';

function matches(leader: Leader, words: string, locale: string): boolean {
  const office = leader.office === null ? '' : officeTitle({ ...leader, office: leader.office }, locale);
  return hasWords(words, locale, `${leader.name} ${office}`, []);
}

/** One line for all whose office did not change, instead of one in each row; null where it would say nothing. */
function unchangedLine(leaders: readonly Leader[], published: string | null, locale: string): string | null {
  const known = leaders.filter(
    (leader) => leader.basis === 'knowledge' && leader.office !== null && leader.candidates.length === 0,
  );
  const unchanged = known.filter((leader) => leader.now === null && !leader.leftSince);
  const days = unchanged.flatMap((leader) => leader.why.checked ?? []);
  const oldest = days.toSorted()[0];
  if (oldest === undefined) return null;
  const day = formatDay(oldest, locale);
  if (published === null || oldest <= published) return t('leader.asChecked', day);
  return t(unchanged.length === known.length ? 'leader.unchanged' : 'leader.unchangedOthers', day);
}

/** The leaders in order of first mention. */
export function LeaderList({ leaders }: { leaders: readonly Leader[] }) {
  const { locale, published } = useBrief();
  const [words, setWords] = useState('');
  if (leaders.length === 0) return <p class="none">{t('leader.none')}</p>;
  const shown = leaders.flatMap((leader, index) => (matches(leader, words, locale) ? [{ leader, index }] : []));
  const unchanged = unchangedLine(leaders, published, locale);
  return (
    <>
      {leaders.length >= LONG_LIST && <ListFilter label={t('leader.filter')} words={words} set={setWords} />}
      <ul class="leaders">
        {shown.map(({ leader, index }) => (
          <LeaderRow key={`${leader.id ?? leader.name} ${leader.mentions[0]?.start}`} leader={leader} index={index} />
        ))}
      </ul>
      {shown.length === 0 && (
        <p class="none" role="status">
          {t('leader.noMatch', words)}
        </p>
      )}
      {unchanged !== null && shown.length > 0 && <p class="foot-line">{unchanged}</p>}
    </>
  );
}
