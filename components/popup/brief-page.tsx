import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Brief, DateEntry, TreatyEntry } from '../../engine/brief.ts';
import type { Span } from '../../messaging/messages.ts';
import type { EntryKind } from '../../settings/settings.ts';
import { BriefProvider } from '../brief/brief-context.ts';
import { BriefView } from '../brief/brief-view.tsx';
import { GlanceIndex, type SectionName } from '../brief/glance-index.tsx';
import { writeCalendar } from '../export/icalendar.ts';
import { FlagProvider } from '../flags/flag.tsx';
import type { FlagTable } from '../flags/flag-table.ts';
import { t } from '../strings.ts';
import { ArticleHead } from './article-head.tsx';
import { Footer } from './footer.tsx';
import { KeepMenu } from './keep-menu.tsx';
import { PageEvidence } from './page-evidence.tsx';
import type { PopupActions, WrongEntry } from './popup-state.ts';
import { TreatyPage } from './treaty-page.tsx';

const SECTIONS: SectionName[] = ['leaders', 'dates', 'treaties'];

/** Dates to come as a calendar file, named after its first day. */
function saveDates(dates: readonly DateEntry[], brief: Brief, actions: PopupActions): void {
  const file = writeCalendar(dates, brief.page, new Date().toISOString());
  if (file !== null) actions.saveFile?.(`${dates[0]?.from ?? 'dates'}.ics`, 'text/calendar', file);
}

/** What was just taken out, and the way back. */
interface Undoable {
  name: string;
  undo: () => void;
}

/** The Brief, and the treaties one can step into from it. */
export function BriefPage({
  brief,
  flags: given,
  hidden,
  actions,
  locale,
  inView,
}: {
  brief: Brief;
  flags: FlagTable;
  hidden: readonly EntryKind[];
  actions: PopupActions;
  locale: string;
  inView: Span | null;
}) {
  const [here, setHere] = useState<SectionName>('leaders');
  const [path, setPath] = useState<TreatyEntry[]>([]);
  const [said, setSaid] = useState('');
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [more, setMore] = useState<FlagTable>({});
  const scroller = useRef<HTMLElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const sections = useRef(new Map<SectionName, HTMLElement>());
  const returnTo = useRef<{ top: number; focus: Element | null } | null>(null);
  const last = path.at(-1);
  // The Brief may have been made anew meanwhile, with another day of publication: then its own entry is the true one.
  const shown = brief.treaties.find(({ id }) => id !== null && id === last?.id) ?? last;

  const sectionRef = useCallback(
    (section: SectionName) => (element: HTMLElement | null) => {
      if (element === null) sections.current.delete(section);
      else sections.current.set(section, element);
    },
    [],
  );
  const context = useMemo(
    () => ({
      locale,
      published: brief.page.published?.slice(0, 10) ?? null,
      url: brief.page.url,
      knowledgeAsOf: brief.knowledgeAsOf,
      jumpTo: actions.jumpTo,
      saveDates: actions.saveFile && ((dates: readonly DateEntry[]) => saveDates(dates, brief, actions)),
      correct:
        actions.correct &&
        ((name: string, entries: readonly WrongEntry[]) => {
          const undo = actions.correct?.(entries) ?? null;
          setPath([]);
          if (undo !== null) setUndoable({ name, undo });
        }),
      copy:
        actions.copyText &&
        ((words: string) => {
          Promise.resolve(actions.copyText?.(words)).then(
            () => setSaid(t('footer.copied')),
            () => setSaid(t('footer.copyFailed')),
          );
        }),
      hidden,
      inView,
      announce: setSaid,
    }),
    [locale, brief, actions, hidden, inView],
  );
  const inArticle = useMemo(() => new Set(brief.treaties.flatMap((treaty) => treaty.id ?? [])), [brief]);

  const goTo = (section: SectionName) => {
    const element = sections.current.get(section);
    element?.scrollIntoView?.({ block: 'start' });
    element?.querySelector('h2')?.focus({ preventScroll: true });
    setHere(section);
  };
  const noticeScroll = () => {
    const box = scroller.current;
    if (box === null) return;
    const line = box.getBoundingClientRect().top + READING_LINE;
    const passed = SECTIONS.filter(
      (name) => (sections.current.get(name)?.getBoundingClientRect().top ?? Infinity) <= line,
    );
    const atEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
    setHere(atEnd ? 'treaties' : (passed.at(-1) ?? 'leaders'));
  };

  const open = (treaty: TreatyEntry) => {
    if (path.length === 0) returnTo.current = { top: scroller.current?.scrollTop ?? 0, focus: document.activeElement };
    setPath((old) => [...old, treaty]);
    const missing = treaty.parties.flatMap(({ code }) => (code === null || given[code] !== undefined ? [] : [code]));
    // Without its flag a country's name stands alone.
    if (missing.length > 0)
      actions.findFlags?.(missing).then(
        (found) => setMore((old) => ({ ...old, ...found })),
        () => undefined,
      );
  };
  const openRelated = async (id: string) => {
    const treaty =
      brief.treaties.find((one) => one.id === id) ?? (await actions.describeTreaty?.(id).catch(() => null)) ?? null;
    if (treaty === null) setSaid(t('treaty.notFound'));
    else open(treaty);
  };
  const back = () => setPath((old) => old.slice(0, -1));

  useLayoutEffect(() => {
    if (path.length > 0 || returnTo.current === null) return;
    const { top, focus } = returnTo.current;
    returnTo.current = null;
    scroller.current?.scrollTo?.(0, top);
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  }, [path]);
  // The row that had the focus is gone; what one may want next is the way back.
  useEffect(() => {
    if (undoable !== null) undoButton.current?.focus({ preventScroll: true });
  }, [undoable]);
  // The list keeps up with the page, and moves no more than it must.
  useEffect(() => {
    if (inView !== null) scroller.current?.querySelector('.in-view')?.scrollIntoView?.({ block: 'nearest' });
  }, [inView]);
  useEffect(() => {
    if (path.length === 0) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Unprevented, the browser would close the whole popup.
      event.preventDefault();
      setPath((old) => old.slice(0, -1));
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [path.length]);

  return (
    <FlagProvider value={{ ...given, ...more }}>
      <BriefProvider value={context}>
        {shown !== undefined && (
          <TreatyPage
            key={shown.id ?? shown.name}
            treaty={shown}
            index={brief.treaties.indexOf(shown)}
            inArticle={inArticle}
            backTo={path.at(-2)?.name ?? null}
            back={back}
            openRelated={actions.describeTreaty === undefined ? undefined : (id) => void openRelated(id)}
          />
        )}
        <main class="scroll" ref={scroller} onScroll={noticeScroll} hidden={shown !== undefined}>
          <ArticleHead
            page={brief.page}
            change={actions.changePublished}
            openPanel={actions.openPanel}
            openSettings={actions.openSettings}
          />
          <GlanceIndex brief={brief} here={here} goTo={goTo} />
          <BriefView brief={brief} sectionRef={sectionRef} openTreaty={open} openTreaties={actions.openTreaties} />
          <PageEvidence page={brief.page} />
        </main>
        <p class="unseen" role="status">
          {said}
        </p>
        {undoable !== null && (
          <p class="undo" role="status">
            <span>{t('wrong.done', undoable.name)}</span>
            <button
              type="button"
              class="button"
              ref={undoButton}
              onClick={() => {
                undoable.undo();
                setUndoable(null);
              }}
            >
              {t('wrong.undo')}
            </button>
          </p>
        )}
        <Footer
          locale={locale}
          knowledgeAsOf={brief.knowledgeAsOf}
          keep={<KeepMenu brief={brief} locale={locale} actions={actions} />}
          pauseSite={actions.pauseSite}
          pauseAll={actions.pauseAll}
        />
      </BriefProvider>
    </FlagProvider>
  );
}

/** A section counts as in view once its title has come this far up: just under the index, which is 64 px high. */
const READING_LINE = 96;
