import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../engine/brief.ts';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';
import type { Span } from '../../messaging/messages.ts';
import type { EntryKind } from '../../settings/settings.ts';
import { BriefProvider } from '../brief/brief-context.ts';
import { BriefView } from '../brief/brief-view.tsx';
import { GlanceIndex } from '../brief/glance-index.tsx';
import { FlagProvider } from '../flags/flag.tsx';
import { ArticleHead } from './article-head.tsx';
import { briefContext } from './brief-context-value.ts';
import { EntryPage } from './entry-page.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Footer } from './footer.tsx';
import { type LibraryPages, useLibraryPages } from './library-pages.ts';
import { PageEvidence } from './page-evidence.tsx';
import { backWords, titleOf } from './page-stack.ts';
import type { PopupActions } from './popup-state.ts';
import { ReadingNotice } from './reading-notice.tsx';
import { useSectionScroll } from './section-scroll.ts';
import { type Undoable, UndoBar } from './undo-bar.tsx';

/** The one day up to which what is shown is known: the oldest of the leaders that are, else that of all knowledge. */
function asOfShown({ leaders, knowledgeAsOf }: Brief): string {
  const days = leaders.flatMap(({ basis, office, why }) =>
    basis === 'knowledge' && office !== null ? (why.checked ?? []) : [],
  );
  return days.toSorted()[0] ?? knowledgeAsOf;
}

interface BriefPageProps {
  brief: Brief;
  /** The text that the Brief's offsets refer to, where it is known. */
  text?: string | null | undefined;
  flags: FlagTable;
  hidden: readonly EntryKind[];
  actions: PopupActions;
  locale: string;
  /** ISO day of reading. */
  today: string;
  inView: Span | null;
}

/** The article with its three lists, one under the other; out of sight while a page of the library covers it. */
function ArticleBrief({
  brief,
  actions,
  pages,
  scroller,
  inView,
}: Pick<BriefPageProps, 'brief' | 'actions' | 'inView'> & {
  pages: LibraryPages;
  scroller: RefObject<HTMLElement | null>;
}) {
  const { here, sectionRef, goTo, noticeScroll } = useSectionScroll(scroller);
  // The list keeps up with the page, and moves no more than it must.
  useEffect(() => {
    if (inView !== null) scroller.current?.querySelector('.in-view')?.scrollIntoView?.({ block: 'nearest' });
  }, [inView, scroller]);
  return (
    <main class="scroll" ref={scroller} onScroll={noticeScroll} hidden={pages.stack.length > 0}>
      <ArticleHead page={brief.page} actions={actions} lookUp={pages.lookUp} />
      <GlanceIndex brief={brief} here={here} goTo={goTo} />
      <ReadingNotice page={brief.page} readAgain={actions.readAnyway} />
      <BriefView
        brief={brief}
        sectionRef={sectionRef}
        openTreaty={pages.openTreaty}
        openLibrary={actions.openLibrary && (() => actions.openLibrary?.())}
      />
      <PageEvidence page={brief.page} />
    </main>
  );
}

/** The Brief, and the pages of the library one can step into from it. */
export function BriefPage({ brief, text, flags: given, hidden, actions, locale, today, inView }: BriefPageProps) {
  const scroller = useRef<HTMLElement | null>(null);
  const [said, setSaid] = useState('');
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const pages = useLibraryPages({ brief, flags: given }, actions, scroller, setSaid);
  const context = briefContext(brief, { locale, today, hidden, inView }, actions, {
    announce: setSaid,
    openEntry: pages.openEntry,
    corrected(name, undo) {
      pages.clear();
      if (undo !== null) setUndoable({ name, undo });
    },
  });
  const page = pages.stack.at(-1);
  return (
    <FlagProvider value={pages.flags}>
      <BriefProvider value={context}>
        {page !== undefined && (
          <EntryPage
            key={`${pages.stack.length} ${titleOf(page)}`}
            page={page}
            brief={brief}
            back={{ words: backWords(pages.stack), go: pages.back }}
          />
        )}
        <ArticleBrief brief={brief} actions={actions} pages={pages} scroller={scroller} inView={inView} />
        <p class="unseen" role="status">
          {said}
        </p>
        {undoable !== null && <UndoBar undoable={undoable} done={() => setUndoable(null)} />}
        <Footer
          locale={locale}
          knowledgeAsOf={asOfShown(brief)}
          take={<ExportMenu brief={brief} text={text} actions={actions} />}
          pauseSite={actions.pauseSite}
          pauseAll={actions.pauseAll}
        />
      </BriefProvider>
    </FlagProvider>
  );
}
