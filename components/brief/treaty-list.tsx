import { useState } from 'preact/hooks';
import type { TreatyEntry } from '../../engine/brief.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { hasWords, ListFilter, LONG_LIST } from './list-filter.tsx';
import { TreatyCard } from './treaty-card.tsx';

/** The treaties in order of first mention; none says so. */
export function TreatyList({
  treaties,
  open,
}: {
  treaties: readonly TreatyEntry[];
  open: ((treaty: TreatyEntry) => void) | undefined;
}) {
  const { locale } = useBrief();
  const [words, setWords] = useState('');
  if (treaties.length === 0) return <p class="none">{t('treaty.none')}</p>;
  return (
    <>
      {treaties.length >= LONG_LIST && <ListFilter label={t('treaty.filter')} words={words} set={setWords} />}
      <ul>
        {treaties.map((treaty, index) =>
          hasWords(words, locale, treaty.name, treaty.mentions) ? (
            <TreatyCard
              key={`${treaty.id} ${treaty.name}`}
              treaty={treaty}
              index={index}
              open={open && (() => open(treaty))}
            />
          ) : null,
        )}
      </ul>
    </>
  );
}
