import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../engine/brief.ts';
import { briefAsMarkdown } from '../brief/brief-markdown.ts';
import { briefAsCsv } from '../export/brief-csv.ts';
import { briefAsJson } from '../export/brief-json.ts';
import { fileNameOf } from '../export/file-name.ts';
import { canBeEvent, writeCalendar } from '../export/icalendar.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import type { PopupActions } from './popup-state.ts';

/** Milliseconds: long enough to be read and heard, short enough that the next copy is confirmed anew. */
const SHOW_COPIED = 2500;

/** Copy, and what the Brief can be saved as. A disclosure with plain buttons: the arrow keys stay the list's. */
export function KeepMenu({ brief, locale, actions }: { brief: Brief; locale: string; actions: PopupActions }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (copied === 'no') return;
    const timer = setTimeout(() => setCopied('no'), SHOW_COPIED);
    return () => clearTimeout(timer);
  }, [copied]);

  const { copyText, saveFile, print } = actions;
  const name = fileNameOf(brief.page);
  const close = () => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  const item = (words: string, work: () => void) => (
    <li>
      <button
        type="button"
        class="words"
        onClick={() => {
          close();
          work();
        }}
      >
        {words}
      </button>
    </li>
  );
  const events = brief.dates.filter(canBeEvent);
  return (
    <>
      {copyText !== undefined && (
        <button
          type="button"
          class="button bare"
          title={t('footer.copyLabel')}
          onClick={() => {
            Promise.resolve(copyText(briefAsMarkdown(brief, locale))).then(
              () => setCopied('yes'),
              () => setCopied('failed'),
            );
          }}
        >
          <Icon name={copied === 'yes' ? 'done' : 'copy'} />
          <span aria-live="polite">
            {t(copied === 'yes' ? 'footer.copied' : copied === 'failed' ? 'footer.copyFailed' : 'footer.copy')}
          </span>
        </button>
      )}
      {saveFile !== undefined && (
        <details
          class="menu"
          ref={menu}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !menu.current?.open) return;
            // Unprevented, the browser would close the whole popup.
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          <summary class="button bare">
            <Icon name="save" />
            {t('keep.save')}
          </summary>
          <ul>
            {item(t('keep.markdown'), () => saveFile(`${name}.md`, 'text/markdown', briefAsMarkdown(brief, locale)))}
            {item(t('keep.csv'), () => saveFile(`${name}.csv`, 'text/csv', briefAsCsv(brief, locale)))}
            {item(t('keep.json'), () => saveFile(`${name}.json`, 'application/json', briefAsJson(brief)))}
            {events.length > 0 &&
              item(t('keep.calendar', events.length), () => {
                const file = writeCalendar(events, brief.page, new Date().toISOString());
                if (file !== null) saveFile(`${name}.ics`, 'text/calendar', file);
              })}
            {print !== undefined && item(t('keep.print'), print)}
          </ul>
        </details>
      )}
    </>
  );
}
