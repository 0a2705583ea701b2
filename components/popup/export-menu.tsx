import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '../../engine/brief.ts';
import { useBrief } from '../brief/brief-context.ts';
import { briefAsCsv } from '../export/brief-csv.ts';
import { briefAsJson } from '../export/brief-json.ts';
import { briefAsMarkdown } from '../export/brief-markdown.ts';
import { fileNameOf } from '../export/file-name.ts';
import { canBeEvent, writeCalendar } from '../export/icalendar.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import { Menu, type MenuItem } from './menu.tsx';
import type { PopupActions } from './popup-state.ts';

/** Milliseconds: long enough to be read and heard, short enough that the next copy is confirmed anew. */
const SHOW_COPIED = 2500;

const COPY_WORDS = { no: 'footer.copy', yes: 'footer.copied', failed: 'footer.copyFailed' } as const;

/** Puts the Brief on the clipboard as Markdown, and says whether that worked. */
function CopyButton({ words, copyText }: { words: () => string; copyText: NonNullable<PopupActions['copyText']> }) {
  const [copied, setCopied] = useState<keyof typeof COPY_WORDS>('no');
  useEffect(() => {
    if (copied === 'no') return;
    const timer = setTimeout(() => setCopied('no'), SHOW_COPIED);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    Promise.resolve(copyText(words())).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  };
  return (
    <button type="button" class="button bare" title={t('footer.copyLabel')} onClick={copy}>
      <Icon name={copied === 'yes' ? 'done' : 'copy'} />
      <span aria-live="polite">{t(COPY_WORDS[copied])}</span>
    </button>
  );
}

/** What the Brief can be saved as: each entry of the menu with the file it makes. */
function saveItems(
  brief: Brief,
  text: string | null | undefined,
  { locale, today }: { locale: string; today: string },
  saveFile: NonNullable<PopupActions['saveFile']>,
): MenuItem[] {
  const name = fileNameOf(brief.page);
  const events = brief.dates.filter((date) => canBeEvent(date, today));
  const items: MenuItem[] = [
    {
      words: t('keep.markdown'),
      choose: () => saveFile(`${name}.md`, 'text/markdown', briefAsMarkdown(brief, locale, 'note', text)),
    },
    { words: t('keep.csv'), choose: () => saveFile(`${name}.csv`, 'text/csv', briefAsCsv(brief, locale, text)) },
    { words: t('keep.json'), choose: () => saveFile(`${name}.json`, 'application/json', briefAsJson(brief, text)) },
  ];
  if (events.length > 0)
    items.push({
      words: t('keep.calendar', events.length),
      choose() {
        const file = writeCalendar(events, brief.page, { stamp: new Date().toISOString(), today });
        if (file !== null) saveFile(`${name}.ics`, 'text/calendar', file);
      },
    });
  return items;
}

/** Copy, and what the Brief can be saved as. */
export function ExportMenu({
  brief,
  text,
  actions,
}: {
  brief: Brief;
  /** The text that the Brief's offsets refer to, where it is known. */
  text?: string | null | undefined;
  actions: PopupActions;
}) {
  const { locale, today } = useBrief();
  const { copyText, saveFile, print } = actions;
  const items = saveFile === undefined ? [] : saveItems(brief, text, { locale, today }, saveFile);
  if (print !== undefined && items.length > 0) items.push({ words: t('keep.print'), choose: print });
  return (
    <>
      {copyText !== undefined && (
        <CopyButton words={() => briefAsMarkdown(brief, locale, 'plain', text)} copyText={copyText} />
      )}
      {items.length > 0 && (
        <Menu
          label={
            <>
              <Icon name="save" />
              {t('keep.save')}
            </>
          }
          items={items}
        />
      )}
    </>
  );
}
