import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Brief, TreatyEntry } from '../../engine/brief.ts';
import type { EntryKind } from '../../settings/settings.ts';
import { formatDay } from '../format/day.ts';
import { t } from '../strings.ts';
import { type BriefContext, useBrief } from './brief-context.ts';
import { DateStrip } from './date-strip.tsx';
import { DiscrepancyList } from './discrepancy-list.tsx';
import type { SectionName } from './glance-index.tsx';
import { LeaderList } from './leader-list.tsx';
import { layOutStrip } from './strip-layout.ts';
import { Timeline } from './timeline.tsx';
import { TreatyList } from './treaty-list.tsx';

type SectionRef = (section: SectionName) => (element: HTMLElement | null) => void;

/** One kind of entry: its title, with a caption where there are any, and its list. */
function KindSection({
  kind,
  title,
  caption,
  element,
  children,
}: {
  kind: EntryKind;
  title: string;
  caption: string | null;
  element: ((element: HTMLElement | null) => void) | undefined;
  children: ComponentChildren;
}) {
  return (
    <section class={`kind is-${kind}`} {...(element !== undefined && { ref: element })}>
      <h2 tabIndex={-1}>
        {title} {caption !== null && <span>{caption}</span>}
      </h2>
      {children}
    </section>
  );
}

/** What disagrees in the article or with the knowledge. */
function DiscrepancySection({ brief, idOf }: { brief: Brief; idOf: (index: number) => string }) {
  if (brief.discrepancies.length === 0) return null;
  return (
    <section class="kind">
      <h2>
        {t('kind.looks')} <span>{brief.discrepancies.length}</span>
      </h2>
      <DiscrepancyList discrepancies={brief.discrepancies} idOf={idOf} />
    </section>
  );
}

function LibraryLink({ open }: { open: () => void }) {
  return (
    <p class="library-link">
      <button type="button" class="words underlined" onClick={open}>
        {t('library.all')}
      </button>
    </p>
  );
}

/** The caption of each list: as of when its entries hold. Null where a list is empty. */
function captionsOf(brief: Brief, { published, today, locale }: BriefContext): Record<EntryKind, string | null> {
  const onDay = published === null ? t('leader.captionUndated') : t('leader.caption', formatDay(published, locale));
  const dates = layOutStrip(brief, today) === null ? 'date.caption' : 'date.captionToScale';
  return {
    leader: brief.leaders.length > 0 ? onDay : null,
    date: brief.dates.length > 0 ? t(dates) : null,
    treaty: brief.treaties.length > 0 ? t('treaty.caption') : null,
  };
}

/** The three lists of a Brief and its discrepancies, one under the other. Popup, side panel and browse page share it. */
export function BriefView({
  brief,
  sectionRef,
  openTreaty,
  openLibrary,
}: {
  brief: Brief;
  sectionRef?: SectionRef;
  openTreaty?: ((treaty: TreatyEntry) => void) | undefined;
  /** Opens the library of all people and treaties we know. */
  openLibrary?: (() => void) | undefined;
}) {
  const context = useBrief();
  const { hidden = [] } = context;
  const id = useId();
  const idOf = (index: number) => `${id}-look-${index}`;
  const captions = captionsOf(brief, context);
  return (
    <>
      {!hidden.includes('leader') && (
        <KindSection
          kind="leader"
          title={t('kind.leaders')}
          caption={captions.leader}
          element={sectionRef?.('leaders')}
        >
          <LeaderList leaders={brief.leaders} />
        </KindSection>
      )}
      {!hidden.includes('date') && (
        <KindSection kind="date" title={t('kind.dates')} caption={captions.date} element={sectionRef?.('dates')}>
          <DateStrip brief={brief} />
          <Timeline dates={brief.dates} discrepancies={brief.discrepancies} idOf={idOf} />
        </KindSection>
      )}
      {!hidden.includes('treaty') && (
        <KindSection
          kind="treaty"
          title={t('kind.treaties')}
          caption={captions.treaty}
          element={sectionRef?.('treaties')}
        >
          <TreatyList treaties={brief.treaties} open={openTreaty} />
        </KindSection>
      )}
      <DiscrepancySection brief={brief} idOf={idOf} />
      {openLibrary !== undefined && <LibraryLink open={openLibrary} />}
    </>
  );
}
