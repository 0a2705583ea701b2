import { useState } from 'preact/hooks';
import type { TreatyEntry } from '../../engine/brief.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { hasWords, ListFilter, LONG_LIST } from './list-filter.tsx';
import { TreatyCard } from './treaty-card.tsx';

/** The treaties in order of first mention. */
export function TreatyList({
  treaties,
  open,
}: {
  treaties: readonly TreatyEntry[];
  open: ((treaty: TreatyEntry) => void) | undefined;
}) {
  const { locale } = useBrief();
  const [words, setWords] = useState('');
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
