import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookUpAnswer } from '../../engine/lookup/candidates.ts';
import type { LibraryEntry } from '../../engine/lookup/library-entry.ts';
import type { LibraryOverview } from '../../engine/lookup/library-overview.ts';
import { type LibraryRef, writeLibraryRef } from '../../engine/lookup/library-ref.ts';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';
import { type BriefContext, BriefProvider, useBrief } from '../brief/brief-context.ts';
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

/** The flags of the places shown; those that an opened page needs beside are fetched for it. */
function useFlags(
  given: FlagTable,
  findFlags: LibraryActions['findFlags'],
): { flags: FlagTable; fetchFlags: (page: FlaggedPage) => void } {
  const [flags, setFlags] = useState(given);
  const fetchFlags = (page: FlaggedPage) => {
    const missing = codesOf(page).filter((code) => flags[code] === undefined);
    if (missing.length === 0) return;
    findFlags(missing)
      .then((found) => setFlags((old) => ({ ...old, ...found })))
      // Without its flag a country's name stands alone.
      .catch(() => undefined);
  };
  return { flags, fetchFlags };
}

type FlaggedPage = Parameters<typeof codesOf>[0];

/** What the main part shows: a page, the overview, or that a result is to be chosen. */
function LibraryMain({
  address,
  entry,
  answer,
  overview,
}: {
  /** The address as it is drawn now: its words are those in the field. */
  address: LibraryAddress;
  entry: LibraryEntry | null | undefined;
  answer: LookUpAnswer | null;
  overview: LibraryOverview;
}) {
  const { locale } = useBrief();
  if (address.ref !== null) return <Page entry={entry} written={writeLibraryRef(address.ref)} />;
  const isEmpty = answer !== null && answer.candidates.length === 0 && answer.dates.length === 0;
  return (
    <>
      <h1 class="unseen">{t('library.title')}</h1>
      {address.words === '' ? (
        <Overview overview={overview} />
      ) : (
        <p class="second-line empty">
          {isEmpty ? t('library.nothing', formatDay(overview.knowledgeAsOf, locale, 'long')) : t('library.choose')}
        </p>
      )}
    </>
  );
}

/** Each page says as of when it is known; the library as a whole has no one day. */
function LibraryHead({ children }: { children: ComponentChildren }) {
  return (
    <header class="library-head">
      <p class="library-title">
        <a href="library.html">{t('library.title')}</a>
      </p>
      {children}
      <p class="caption">{t('footer.private')}</p>
    </header>
  );
}

/** What is being read or searched for: the page that an address names and what was found for the words in the field. */
function useLibraryAnswers(
  { ref, words }: LibraryAddress,
  actions: LibraryActions,
  fetchFlags: (page: FlaggedPage) => void,
): { entry: LibraryEntry | null | undefined; answer: LookUpAnswer | null } {
  const describe = async (wanted: LibraryRef) => {
    const entry = await actions.describe(wanted);
    if (entry !== null) fetchFlags({ kind: 'entry', entry });
    return entry;
  };
  const lookUp = async (about: string) => {
    const answer = await actions.lookUp(about);
    fetchFlags({ kind: 'answer', answer });
    return answer;
  };
  const entry = useAnswer(ref === null ? '' : writeLibraryRef(ref), ref && (() => describe(ref)));
  return { entry, answer: useLast(useAnswer(words, words === '' ? null : lookUp)) };
}

interface LibraryPageProps {
  address: LibraryAddress;
  overview: LibraryOverview;
  /** ISO day: offices and status are those of this day. */
  today: string;
  actions: LibraryActions;
  /** Flags of the places of the overview. */
  flags: FlagTable;
  locale?: string;
}

/** People, offices, countries and treaties, to search and to read. Needs `library.css`. */
export function LibraryPage({
  address: { ref, words },
  overview,
  today,
  actions,
  flags: given,
  locale = readerLocale(),
}: LibraryPageProps) {
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  const { flags, fetchFlags } = useFlags(given, actions.findFlags);
  const shown: LibraryAddress = { ref, words: typed.trim() };
  const { entry, answer } = useLibraryAnswers(shown, actions, fetchFlags);
  const { knowledgeAsOf } = overview;
  const context = useMemo(() => libraryContext(locale, today, knowledgeAsOf), [locale, today, knowledgeAsOf]);
  const search = (about: string) => {
    setTyped(about);
    actions.setWords(about);
  };
  return (
    <FlagProvider value={flags}>
      <BriefProvider value={context}>
        <div
          class="surface library"
          data-showing={ref !== null ? 'entry' : shown.words !== '' ? 'results' : 'overview'}
          dir={readingDirection()}
          lang={catalogueLanguage()}
        >
          <LibraryHead>
            <Search typed={typed} focused={ref === null} search={search} />
          </LibraryHead>
          {shown.words !== '' && (
            <Results answer={answer} locale={locale} current={ref === null ? '' : writeLibraryRef(ref)} />
          )}
          <main class="reading">
            <LibraryMain address={shown} entry={entry} answer={answer} overview={overview} />
          </main>
        </div>
      </BriefProvider>
    </FlagProvider>
  );
}
