import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TreatyEntry } from '../../engine/brief.ts';
import type { TreatySummary } from '../../engine/treaties/list-treaties.ts';
import { BriefProvider } from '../brief/brief-context.ts';
import { TreatyInFull } from '../brief/treaty-in-full.tsx';
import { FlagProvider } from '../flags/flag.tsx';
import type { FlagTable } from '../flags/flag-table.ts';
import { readerLocale, t } from '../strings.ts';
import { listThemes, prepareSearch } from './search-treaties.ts';

/** A treaty with the flags of its parties; null where the id is not known. */
type Described = { treaty: TreatyEntry; flags: FlagTable } | null;

export interface BrowseActions {
  describe(id: string): Promise<Described>;
  /** Changes the page's address, so that each treaty has its own and Back works. */
  open(id: string | null): void;
}

const NOTHING_HERE: ReadonlySet<string> = new Set();

/** All treaties we know, to search and to read. Needs `browse.css`. */
export function BrowseTreaties({
  treaties,
  shown,
  today,
  knowledgeAsOf,
  actions,
  locale = readerLocale(),
}: {
  treaties: readonly TreatySummary[];
  /** Id of the treaty in the address; null for the list alone. */
  shown: string | null;
  /** ISO day: the status is that of this day. */
  today: string;
  knowledgeAsOf: string;
  actions: BrowseActions;
  locale?: string;
}) {
  const [words, setWords] = useState('');
  const [theme, setTheme] = useState('');
  const [described, setDescribed] = useState<{ id: string; entry: Described }>();
  const detail = useRef<HTMLElement>(null);
  const search = useMemo(() => prepareSearch(treaties, locale), [treaties, locale]);
  const themes = useMemo(() => listThemes(treaties), [treaties]);
  const found = useMemo(() => search({ words, theme }), [search, words, theme]);

  useEffect(() => {
    if (shown === null) return;
    let outdated = false;
    const show = (entry: Described) => {
      if (!outdated) setDescribed({ id: shown, entry });
    };
    actions.describe(shown).then(show, () => show(null));
    return () => {
      outdated = true;
    };
  }, [shown, actions]);

  // Once the treaty is drawn: it starts at its title.
  useLayoutEffect(() => {
    if (described === undefined) return;
    detail.current?.scrollTo?.(0, 0);
    detail.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [described]);

  const context = useMemo(
    () => ({ locale, published: today, withoutArticle: true, knowledgeAsOf, announce: () => {} }),
    [locale, today, knowledgeAsOf],
  );
  const entry = described?.id === shown ? described.entry : undefined;
  return (
    <div class="surface browse" data-detail={shown !== null}>
      <nav class="finder" aria-label={t('browse.title')}>
        <header>
          <p class="browse-title">{t('browse.title')}</p>
          <input
            type="search"
            class="field"
            value={words}
            placeholder={t('browse.search')}
            aria-label={t('browse.search')}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <select
            class="field"
            value={theme}
            aria-label={t('browse.theme')}
            onChange={(event) => setTheme(event.currentTarget.value)}
          >
            <option value="">{t('browse.allThemes')}</option>
            {themes.map(({ theme: one, count }) => (
              <option key={one} value={one}>
                {`${one.replaceAll('-', ' ')} (${count})`}
              </option>
            ))}
          </select>
          <p class="caption" role="status">
            {t('browse.count', found.length)}
          </p>
        </header>
        <ul>
          {found.map((treaty) => (
            <li key={treaty.id}>
              <a href={`#${treaty.id}`} aria-current={treaty.id === shown ? 'page' : undefined}>
                <b>{treaty.name}</b>
                <span>{treaty.signed.slice(0, 4)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="reading" ref={detail}>
        {shown === null ? (
          <p class="second-line empty">{t('browse.choose')}</p>
        ) : entry === null ? (
          <p class="second-line empty">{t('browse.unknown', shown)}</p>
        ) : (
          entry !== undefined && (
            <FlagProvider value={entry.flags}>
              <BriefProvider value={context}>
                <button type="button" class="button to-list" onClick={() => actions.open(null)}>
                  {t('browse.back')}
                </button>
                <TreatyInFull treaty={entry.treaty} inArticle={NOTHING_HERE} openRelated={(id) => actions.open(id)} />
              </BriefProvider>
            </FlagProvider>
          )
        )}
      </main>
    </div>
  );
}
