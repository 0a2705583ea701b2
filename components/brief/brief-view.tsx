import { useId } from 'preact/hooks';
import type { Brief, TreatyEntry } from '../../engine/brief.ts';
import { formatDay } from '../format/day.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { DateStrip } from './date-strip.tsx';
import type { SectionName } from './glance-index.tsx';
import { LeaderList } from './leader-list.tsx';
import { SecondLooks } from './second-looks.tsx';
import { layOutStrip } from './strip-layout.ts';
import { Timeline } from './timeline.tsx';
import { TreatyList } from './treaty-list.tsx';

/** The three lists of a Brief and its second looks, one under the other. Popup, side panel and browse page share it. */
export function BriefView({
  brief,
  sectionRef,
  openTreaty,
  openLibrary,
}: {
  brief: Brief;
  sectionRef?: (section: SectionName) => (element: HTMLElement | null) => void;
  openTreaty?: ((treaty: TreatyEntry) => void) | undefined;
  /** Opens the library of all people and treaties we know. */
  openLibrary?: (() => void) | undefined;
}) {
  const { locale, published, today, hidden = [] } = useBrief();
  const id = useId();
  const noteId = (index: number) => `${id}-look-${index}`;
  const refFor = (section: SectionName) => (sectionRef === undefined ? {} : { ref: sectionRef(section) });
  const onDay = published === null ? t('leader.captionUndated') : t('leader.caption', formatDay(published, locale));
  return (
    <>
      {!hidden.includes('leader') && (
        <section class="kind is-leader" {...refFor('leaders')}>
          <h2 tabIndex={-1}>
            {t('kind.leaders')} {brief.leaders.length > 0 && <span>{onDay}</span>}
          </h2>
          <LeaderList leaders={brief.leaders} />
        </section>
      )}
      {!hidden.includes('date') && (
        <section class="kind is-date" {...refFor('dates')}>
          <h2 tabIndex={-1}>
            {t('kind.dates')}{' '}
            {brief.dates.length > 0 && (
              <span>{t(layOutStrip(brief, today) === null ? 'date.caption' : 'date.captionToScale')}</span>
            )}
          </h2>
          <DateStrip brief={brief} />
          <Timeline dates={brief.dates} notes={brief.discrepancies} noteId={noteId} />
        </section>
      )}
      {!hidden.includes('treaty') && (
        <section class="kind is-treaty" {...refFor('treaties')}>
          <h2 tabIndex={-1}>
            {t('kind.treaties')} {brief.treaties.length > 0 && <span>{t('treaty.caption')}</span>}
          </h2>
          {brief.treaties.length === 0 ? (
            <p class="none">{t('treaty.none')}</p>
          ) : (
            <TreatyList treaties={brief.treaties} open={openTreaty} />
          )}
        </section>
      )}
      {brief.discrepancies.length > 0 && (
        <section class="kind">
          <h2>
            {t('kind.looks')} <span>{brief.discrepancies.length}</span>
          </h2>
          <SecondLooks notes={brief.discrepancies} noteId={noteId} />
        </section>
      )}
      {openLibrary !== undefined && (
        <p class="library-link">
          <button type="button" class="words underlined" onClick={openLibrary}>
            {t('library.all')}
          </button>
        </p>
      )}
    </>
  );
}
