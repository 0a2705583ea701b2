import type { EntryKind } from '../../settings/settings.ts';
import { formatDay } from '../format/day.ts';
import { type MessageKey, t } from '../strings.ts';
import { Footer } from './footer.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';

/** Widths of the grey bars in per cent: uneven, as names and offices are. */
const ROWS: [number, number][] = [
  [42, 68],
  [47, 60],
  [37, 75],
  [43, 56],
  [35, 64],
];

function Bone({ width }: { width: string }) {
  return <i class="bone" style={{ width }} />;
}

/** What is known of the article before it is read. */
function HeadSoFar({ page, locale }: { page: Extract<PopupState, { kind: 'reading' }>['page']; locale: string }) {
  return (
    <header class="article">
      {page?.site != null && (
        <p class="site" dir="auto">
          {page.site}
        </p>
      )}
      <h1 dir="auto">
        {page?.title ?? (
          <>
            <Bone width="70%" />
            <span class="unseen">{t('article.untitled')}</span>
          </>
        )}
      </h1>
      {page?.published != null && (
        <p class="published">
          <span>
            {t('article.published')} <b>{formatDay(page.published, locale, 'weekday')}</b>
          </span>
        </p>
      )}
      <p class="unseen" role="status">
        {t('state.reading')}
      </p>
    </header>
  );
}

const KIND_TABS: readonly [EntryKind, MessageKey][] = [
  ['leader', 'kind.leaders'],
  ['date', 'kind.dates'],
  ['treaty', 'kind.treaties'],
];

/** The places of the three lists, in grey. */
function ListsToCome() {
  return (
    <>
      <div class="glance" aria-hidden="true">
        {KIND_TABS.map(([kind, words]) => (
          <div key={kind} class={`tab is-${kind}`}>
            <b>{t(words)}</b>
            <small>
              <Bone width="64%" />
            </small>
          </div>
        ))}
      </div>
      <div class="kind is-leader" aria-hidden="true">
        <div class="title">{t('kind.leaders')}</div>
        {ROWS.map(([name, office]) => (
          <div key={name} class="leader">
            <Bone width="21px" />
            <div>
              <Bone width={`${name}%`} />
              <Bone width={`${office}%`} />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

/** The article at once, and the places of what is coming in still grey: no spinner, no shimmer. */
export function ReadingView({
  state,
  actions,
  locale,
}: {
  state: Extract<PopupState, { kind: 'reading' }>;
  actions: PopupActions;
  locale: string;
}) {
  return (
    <>
      <main class="scroll reading" aria-busy="true">
        <HeadSoFar page={state.page} locale={locale} />
        <ListsToCome />
      </main>
      <Footer locale={locale} pauseSite={actions.pauseSite} openSettings={actions.openSettings} />
    </>
  );
}
