import { useState } from 'preact/hooks';
import type { Leader } from '../../engine/brief.ts';
import { officeTitle } from '../format/office.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { LeaderRow } from './leader-row.tsx';
import { hasWords, ListFilter, LONG_LIST } from './list-filter.tsx';
import { useRovingRows } from './roving-rows.ts';

function matchesFilter(leader: Leader, words: string, locale: string): boolean {
  const office =
    leader.office === null
      ? ''
      : officeTitle({ ...leader, office: leader.office, country: leader.officeCountry }, locale);
  return hasWords(words, locale, `${leader.name} ${office}`, []);
}

/** The leaders in order of first mention. */
export function LeaderList({ leaders }: { leaders: readonly Leader[] }) {
  const { locale } = useBrief();
  const [words, setWords] = useState('');
  const shown = leaders.flatMap((leader, index) => (matchesFilter(leader, words, locale) ? [{ leader, index }] : []));
  const { isTabbable, onKeyDown } = useRovingRows(shown.length);
  if (leaders.length === 0) return <p class="none">{t('leader.none')}</p>;
  return (
    <>
      {leaders.length >= LONG_LIST && <ListFilter label={t('leader.filter')} words={words} set={setWords} />}
      <ul class="leaders" onKeyDown={onKeyDown}>
        {shown.map(({ leader, index }, place) => (
          <LeaderRow
            key={`${leader.id ?? leader.name} ${leader.mentions[0]?.start}`}
            leader={leader}
            index={index}
            tabbable={isTabbable(place)}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p class="none" role="status">
          {t('leader.noMatch', words)}
        </p>
      )}
    </>
  );
}
