import type { Brief, DateEntry, Leader, TreatyEntry } from '../../engine/brief.ts';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import type { Span } from '../../messaging/messages.ts';
import type { EntryKind } from '../../settings/settings.ts';
import type { BriefContext } from '../brief/brief-context.ts';
import { drawCardPicture } from '../export/card-picture.ts';
import { fileNameOf } from '../export/file-name.ts';
import { writeCalendar } from '../export/icalendar.ts';
import type { PictureWords } from '../export/picture-words.ts';
import { t } from '../strings.ts';
import type { CorrectionDraft, PopupActions } from './popup-state.ts';

/** What the Brief's page does with what happens inside the Brief. */
export interface BriefEvents {
  /** Says a change to readers who do not see it. */
  announce(words: string): void;
  openEntry(ref: LibraryRef): void;
  /** Something was corrected; null where there is no way back. */
  corrected(name: string, undo: (() => void) | null): void;
}

/** Dates to come as a calendar file, named after its first day. */
function saveDates(dates: readonly DateEntry[], brief: Brief, today: string, actions: PopupActions): void {
  const file = writeCalendar(dates, brief.page, { stamp: new Date().toISOString(), today });
  if (file !== null) actions.saveFile?.(`${dates[0]?.from ?? 'dates'}.ics`, 'text/calendar', file);
}

/** A card as a picture, named after it. */
function savePicture(words: PictureWords, saveFile: NonNullable<PopupActions['saveFile']>): void {
  void drawCardPicture(words).then((picture) => {
    if (picture !== null) saveFile(`${fileNameOf({ title: words.title, published: null })}.png`, 'image/png', picture);
  });
}

/** That an entry is really someone or something else among its candidates. */
function choiceOf(entry: Leader | TreatyEntry, chosen: { id: string }): CorrectionDraft {
  const kind = 'statedOffice' in entry ? 'leader' : 'treaty';
  return { kind, name: entry.name, id: entry.id, instead: chosen.id };
}

/**
 * What every part of a Brief needs to be drawn, from the Brief, the reader's surroundings and what can be done in them.
 *
 * @param brief as the reader sees it
 * @param place the reader's language and day, the kinds turned off, and the span read in the page
 * @param actions what the surroundings can do
 * @param events called when an entry is opened, corrected or announced
 */
export function briefContext(
  brief: Brief,
  place: { locale: string; today: string; hidden: readonly EntryKind[]; inView: Span | null },
  actions: PopupActions,
  events: BriefEvents,
): BriefContext {
  const { copyText, correct, describe, saveFile } = actions;
  const keep = (name: string, drafts: readonly CorrectionDraft[]) => events.corrected(name, correct?.(drafts) ?? null);
  return {
    ...place,
    published: brief.page.published?.slice(0, 10) ?? null,
    passages: brief.page.passages,
    url: brief.page.url,
    knowledgeAsOf: brief.knowledgeAsOf,
    jumpTo: actions.jumpTo,
    saveDates: saveFile && ((dates: readonly DateEntry[]) => saveDates(dates, brief, place.today, actions)),
    correct: correct && keep,
    choose: correct && ((entry, chosen) => keep(chosen.name, [choiceOf(entry, chosen)])),
    openEntry: describe && events.openEntry,
    copy:
      copyText &&
      ((words: string) => {
        Promise.resolve(copyText(words)).then(
          () => events.announce(t('footer.copied')),
          () => events.announce(t('footer.copyFailed')),
        );
      }),
    savePicture: saveFile && ((words) => savePicture(words, saveFile)),
    announce: events.announce,
  };
}
