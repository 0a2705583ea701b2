import type { FlagTable } from '../../messaging/illustrated-brief.ts';
import type { Span } from '../../messaging/messages.ts';
import { today as readingDay } from '../../settings/today.ts';
import { catalogueLanguage, readerLocale, readingDirection } from '../strings.ts';
import { BriefPage } from './brief-page.tsx';
import { Notice } from './notice.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { ReadingView } from './reading.tsx';

const NO_FLAGS: FlagTable = {};

/**
 * The popup in any of its states. Needs `popup.css`. Everything it shows came from a page and is drawn as text.
 * @param locale BCP 47, for dates, names of countries and lists; the reader's own when left out
 */
export function Popup({
  state,
  actions,
  locale = readerLocale(),
  place = 'popup',
  inView = null,
  today = readingDay(),
}: {
  state: PopupState;
  actions: PopupActions;
  locale?: string;
  /** `panel` and `page` are as large as their window. */
  place?: 'popup' | 'panel' | 'page';
  inView?: Span | null;
  /** ISO day of reading. */
  today?: string;
}) {
  return (
    <div
      class={`surface popup in-${place}`}
      data-state={state.kind}
      dir={readingDirection()}
      lang={catalogueLanguage()}
    >
      {state.kind === 'brief' ? (
        <BriefPage
          key={state.readId}
          brief={state.brief}
          text={state.text}
          flags={state.flags ?? NO_FLAGS}
          hidden={state.hidden ?? []}
          actions={actions}
          locale={locale}
          today={today}
          inView={inView}
        />
      ) : state.kind === 'reading' ? (
        <ReadingView state={state} actions={actions} locale={locale} />
      ) : (
        <Notice state={state} actions={actions} locale={locale} />
      )}
    </div>
  );
}
