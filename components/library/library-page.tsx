import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookUpAnswer } from '../../engine/lookup/candidates.ts';
import type { LibraryEntry } from '../../engine/lookup/library-entry.ts';
import type { LibraryOverview } from '../../engine/lookup/library-overview.ts';
import { type LibraryRef, writeLibraryRef } from '../../engine/lookup/library-ref.ts';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';
import { type BriefContext, BriefProvider } from '../brief/brief-context.ts';
import { FlagProvider } from '../flags/flag.tsx';
import { formatDay } from '../format/day.ts';
import { Icon } from '../icons.tsx';
import { catalogueLanguage, readerLocale, readingDirection, t } from '../strings.ts';
import { StatedDates } from './answer-view.tsx';
import { CandidateList } from './candidate-list.tsx';
import { EntryView } from './entry-view.tsx';
import { codesOf } from './flag-codes.ts';
import { Overview } from './overview.tsx';
import { nextResult } from './result-keys.ts';
import { useAnswer, useLast } from './use-answer.ts';

/** What the address names: a page, words that are searched for, both, or neither. */
export interface LibraryAddress {
  ref: LibraryRef | null;
  words: string;
}

export interface LibraryActions {
  describe(ref: LibraryRef): Promise<LibraryEntry | null>;
  lookUp(words: string): Promise<LookUpAnswer>;
  findFlags(codes: string[]): Promise<FlagTable>;
  /** Puts what is searched for into the address, without a step in the history for each letter. */
  setWords(words: string): void;
}

/** The field over everything. It has the focus where no page is open, and `/` leads back to it from anywhere. */
function Search({
  typed,
  search,
  focused,
}: {
  typed: string;
  search: (words: string) => void;
  /** Whether it shall have the focus from the start. */
  focused: boolean;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key === '/' && !(event.target instanceof HTMLInputElement)) field.current?.focus();
      else if (!nextResult(event, field.current)) return;
      event.preventDefault();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, []);
  return (
    <search class="library-search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        class="field"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-label={t('library.search')}
        placeholder={t('library.placeholder')}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
    </search>
  );
}

/** What was found, by kind; nothing found says so, and what that means. */
function Results({ answer, locale, current }: { answer: LookUpAnswer | null; locale: string; current: string }) {
  return (
    <nav class="results" aria-label={t('library.results')}>
      <p class="caption" role="status">
        {answer !== null && t('library.count', answer.candidates.length + answer.dates.length)}
      </p>
      {answer !== null && (
        <>
          <StatedDates answer={answer} />
          <CandidateList candidates={answer.candidates} query={answer.words} locale={locale} current={current} />
        </>
      )}
    </nav>
  );
}

/** Where the reader came from; a page that was opened by its address leads to the start. */
function goBack(): void {
  if (history.length > 1) history.back();
  else location.assign('library.html');
}

/** One page of the library, with the way back. */
function Page({ entry, written }: { entry: LibraryEntry | null | undefined; written: string }) {
  const page = useRef<HTMLDivElement>(null);
  // Another page starts at its title.
  useEffect(() => {
    if (entry != null) page.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [entry]);
  if (entry === undefined) return null;
  return (
    <div ref={page}>
      <p class="to-list">
        <button type="button" class="button" onClick={goBack}>
          <Icon name="previous" />
          {t('library.back')}
        </button>
      </p>
      {entry === null ? (
        <p class="second-line empty">{t('library.unknown', written)}</p>
      ) : (
        <EntryView key={written} entry={entry} />
      )}
    </div>
  );
}

/** What the pages of the library need to be drawn: the day of reading takes the place of an article's. */
const libraryContext = (locale: string, today: string, knowledgeAsOf: string): BriefContext => ({
  locale,
  published: today,
  today,
  withoutArticle: true,
  knowledgeAsOf,
  addressOf: (target) => `#${writeLibraryRef(target)}`,
  announce: () => {},
});

/** People, offices, countries and treaties, to search and to read. Needs `library.css`. */
export function LibraryPage({
  address: { ref, words },
  overview,
  today,
  actions,
  flags: given,
  locale = readerLocale(),
}: {
  address: LibraryAddress;
  overview: LibraryOverview;
  /** ISO day: offices and status are those of this day. */
  today: string;
  actions: LibraryActions;
  /** Flags of the places of the overview. */
  flags: FlagTable;
  locale?: string;
}) {
  const [typed, setTyped] = useState(words);
  const [flags, setFlags] = useState(given);
  useEffect(() => setTyped(words), [words]);
  const fetchFlags = async (page: Parameters<typeof codesOf>[0]) => {
    const missing = codesOf(page).filter((code) => flags[code] === undefined);
    if (missing.length === 0) return;
    // Without its flag a country's name stands alone.
    const found = await actions.findFlags(missing).catch(() => ({}));
    setFlags((old) => ({ ...old, ...found }));
  };
  const written = ref === null ? '' : writeLibraryRef(ref);
  const asked = typed.trim();
  const describe = async (wanted: LibraryRef) => {
    const entry = await actions.describe(wanted);
    if (entry !== null) void fetchFlags({ kind: 'entry', entry });
    return entry;
  };
  const lookUp = async (about: string) => {
    const answer = await actions.lookUp(about);
    void fetchFlags({ kind: 'answer', answer });
    return answer;
  };
  const entry = useAnswer(written, ref && (() => describe(ref)));
  const answer = useLast(useAnswer(asked, asked === '' ? null : lookUp));
  const context = useMemo(
    () => libraryContext(locale, today, overview.knowledgeAsOf),
    [locale, today, overview.knowledgeAsOf],
  );
  const nothing = answer !== null && answer.candidates.length === 0 && answer.dates.length === 0;
  return (
    <FlagProvider value={flags}>
      <BriefProvider value={context}>
        <div
          class="surface library"
          data-showing={ref !== null ? 'entry' : asked !== '' ? 'results' : 'overview'}
          dir={readingDirection()}
          lang={catalogueLanguage()}
        >
          <header class="library-head">
            <p class="library-title">
              <a href="library.html">{t('library.title')}</a>
            </p>
            <Search
              typed={typed}
              focused={ref === null}
              search={(about) => {
                setTyped(about);
                actions.setWords(about);
              }}
            />
            <p class="caption">
              {t('footer.asOfShort', formatDay(overview.knowledgeAsOf, locale))} · {t('footer.private')}
            </p>
          </header>
          {asked !== '' && <Results answer={answer} locale={locale} current={written} />}
          <main class="reading">
            {ref !== null ? (
              <Page entry={entry} written={written} />
            ) : (
              <>
                <h1 class="unseen">{t('library.title')}</h1>
                {asked === '' ? (
                  <Overview overview={overview} />
                ) : (
                  <p class="second-line empty">
                    {nothing
                      ? t('library.nothing', formatDay(overview.knowledgeAsOf, locale, 'long'))
                      : t('library.choose')}
                  </p>
                )}
              </>
            )}
          </main>
        </div>
      </BriefProvider>
    </FlagProvider>
  );
}
