import { useState } from 'preact/hooks';
import type { DateEntry, Discrepancy } from '../../engine/brief.ts';
import type { DatedPassage } from '../../engine/page-facts.ts';
import { markdownDate } from '../export/brief-markdown.ts';
import { canBeEvent } from '../export/icalendar.ts';
import { dateCaption, dateTitle, dayOfPassage } from '../format/date-entry.ts';
import { formatDay, formatWeekday } from '../format/day.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import { isInView, useBrief } from './brief-context.ts';
import { ChooseDay } from './choose-day.tsx';
import { DiscrepancySign } from './discrepancy-sign.tsx';
import { EntryActions } from './entry-actions.tsx';
import { useMentionSteps } from './jump.tsx';
import { hasWords, ListFilter, LONG_LIST } from './list-filter.tsx';
import { SnippetText } from './snippet-text.tsx';
import { layOutDates, type TimelineLayout, type TimelineRow } from './timeline-rows.ts';

/** The words around the first (or last shown) mention; pressing them shows the place in the page. */
function DateSentence({ entry, index, name }: { entry: DateEntry; index: number; name: string }) {
  const { locale, url } = useBrief();
  const steps = useMentionSteps(name, entry.mentions, { kind: 'date', index });
  const mention = entry.mentions[steps?.position ?? 0];
  if (mention === undefined) return null;
  const text = <SnippetText mention={mention} />;
  if (steps === undefined)
    return (
      <p class="sentence" dir="auto">
        {text}
      </p>
    );
  return (
    <div>
      <button type="button" class="words sentence" dir="auto" onClick={() => steps.step(1)}>
        {text}
        <span class="unseen"> {t('jump.show', name)}</span>
      </button>
      {steps.position !== null && (
        <>
          <EntryActions
            name={name}
            words={markdownDate(entry, locale, { url: url ?? null })}
            wrong={[...new Set(entry.mentions.map((one) => one.text))].map((words) => ({
              kind: 'date',
              name: words,
              id: null,
            }))}
          />
          <ChooseDay entry={entry} name={name} />
        </>
      )}
    </div>
  );
}

/** To the discrepancy that concerns a date. */
function DiscrepancyLink({ discrepancyId }: { discrepancyId: string }) {
  return (
    <a class="look-link" href={`#${discrepancyId}`}>
      <DiscrepancySign />
      <u>{t('date.look')}</u>
    </a>
  );
}

/** Whether a date was reckoned from the day of publication: where none was found, it hangs on the day of reading. */
const dependsOnPublication = (
  { implied, from, mentions }: DateEntry,
  passages: readonly DatedPassage[] = [],
): boolean =>
  from !== null && implied.length > 0 && mentions.some((mention) => dayOfPassage(mention, passages) === null);

/** What kind of time a date is, and how often it is named. */
function DateNote({ entry }: { entry: DateEntry }) {
  const { locale } = useBrief();
  const caption = dateCaption(entry, locale);
  const times = entry.mentions.length;
  if (caption === null && times <= 1) return null;
  return (
    <p class="caption">
      {caption}
      {times > 1 && (
        <>
          {caption !== null && ', '}
          <span aria-hidden="true">{t('date.times', times)}</span>
          <span class="unseen">{t('mentions', times)}</span>
        </>
      )}
    </p>
  );
}

/** Puts a date into a calendar; nothing for one that no calendar can hold. */
function ToCalendar({ entry, title }: { entry: DateEntry; title: string }) {
  const { saveDates, today } = useBrief();
  if (saveDates === undefined || !canBeEvent(entry, today)) return null;
  return (
    <button type="button" class="button calendar" onClick={() => saveDates([entry])}>
      <Icon name="calendar" />
      {t('date.toCalendar')}
      <span class="unseen"> {t('date.save', title)}</span>
    </button>
  );
}

function DateRow({
  row,
  discrepancyId,
}: {
  row: Extract<TimelineRow, { kind: 'date' }>;
  discrepancyId: string | null;
}) {
  const { locale, published, passages, inView, today } = useBrief();
  const { entry, index, shape, ahead } = row;
  const pastSince = ahead && entry.to !== null && today !== '' && entry.to < today ? entry.to : null;
  const title = dateTitle(entry, locale);
  const classes = [
    'date',
    shape,
    ahead && 'ahead',
    pastSince !== null && 'since',
    isInView(entry.mentions, inView) && 'in-view',
  ];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <div class="when">
        <h3>{title}</h3>
        <DateNote entry={entry} />
      </div>
      <div class="axis" aria-hidden="true">
        <i />
      </div>
      <div class="what">
        <DateSentence entry={entry} index={index} name={title} />
        {pastSince !== null && <p class="caption">{t('date.pastSince', formatDay(pastSince, locale))}</p>}
        {published === null && dependsOnPublication(entry, passages) && <p class="caption">{t('date.dayUnknown')}</p>}
        {discrepancyId !== null && <DiscrepancyLink discrepancyId={discrepancyId} />}
        <ToCalendar entry={entry} title={title} />
      </div>
    </li>
  );
}

function PublishedRow({
  row,
  discrepancyId,
}: {
  row: Extract<TimelineRow, { kind: 'published' }>;
  discrepancyId: string | null;
}) {
  const { locale, inView } = useBrief();
  const title = formatDay(row.day, locale);
  return (
    <li class={`date published${row.same !== null && isInView(row.same.entry.mentions, inView) ? ' in-view' : ''}`}>
      <div class="when">
        <h3>{title}</h3>
        <p class="caption">{formatWeekday(row.day, locale)}</p>
      </div>
      <div class="axis" aria-hidden="true">
        <i />
      </div>
      <div class="what">
        <p class="sentence">
          <b>{t('date.published')}</b>
        </p>
        {row.same !== null && <DateSentence entry={row.same.entry} index={row.same.index} name={title} />}
        {discrepancyId !== null && <DiscrepancyLink discrepancyId={discrepancyId} />}
      </div>
    </li>
  );
}

/** The id of the discrepancy that concerns a date: the one whose mention lies in one of the date's mentions, or around it. */
function discrepancyFor(
  entry: DateEntry,
  discrepancies: readonly Discrepancy[],
  idOf: (index: number) => string,
): string | null {
  const index = discrepancies.findIndex((one) =>
    entry.mentions.some((mention) => mention.start < one.mention.end && one.mention.start < mention.end),
  );
  return index < 0 ? null : idOf(index);
}

/** The same date in the same place stays the same row when the Brief is made anew. */
const dateKey = ({ value, mentions }: DateEntry) => `${mentions[0]?.start} ${value}`;

/** Years between two rows in which nothing lies. */
function GapRow({ row }: { row: Extract<TimelineRow, { kind: 'gap' }> }) {
  return (
    <li class={row.ahead ? 'gap ahead' : 'gap'}>
      <div class="axis" aria-hidden="true" />
      <p class="caption">{t('date.gap', row.years)}</p>
    </li>
  );
}

/** Times that lie nowhere on the line: "recently". */
function UndatedList({
  undated,
  placeOf,
}: {
  undated: TimelineLayout['undated'];
  placeOf: (entry: DateEntry) => number;
}) {
  const { locale } = useBrief();
  if (undated.length === 0) return null;
  return (
    <>
      <h3 class="undated-title">{t('date.undated')}</h3>
      <ul class="undated">
        {undated.map(({ entry }) => (
          <li key={dateKey(entry)}>
            <DateSentence entry={entry} index={placeOf(entry)} name={dateTitle(entry, locale)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The dates in order of time, with the day of publication among them and the years between left out aloud. */
export function Timeline({
  dates,
  discrepancies,
  idOf,
}: {
  dates: readonly DateEntry[];
  discrepancies: readonly Discrepancy[];
  idOf: (index: number) => string;
}) {
  const { locale, published } = useBrief();
  const [words, setWords] = useState('');
  if (dates.length === 0) return <p class="none">{t('date.none')}</p>;
  const shown = dates.filter((entry) => hasWords(words, locale, dateTitle(entry, locale), entry.mentions));
  const { rows, undated } = layOutDates(shown, published);
  /** An entry's place in the Brief, whatever of it is shown. */
  const placeOf = (entry: DateEntry) => dates.indexOf(entry);
  const drawRow = (row: TimelineRow, place: number) => {
    if (row.kind === 'published')
      return (
        <PublishedRow
          key="published"
          row={row}
          discrepancyId={row.same && discrepancyFor(row.same.entry, discrepancies, idOf)}
        />
      );
    if (row.kind === 'date') {
      const placed = { ...row, index: placeOf(row.entry) };
      return (
        <DateRow key={dateKey(row.entry)} row={placed} discrepancyId={discrepancyFor(row.entry, discrepancies, idOf)} />
      );
    }
    const before = rows[place - 1];
    return <GapRow key={`gap after ${before?.kind === 'date' ? dateKey(before.entry) : before?.kind}`} row={row} />;
  };
  return (
    <>
      {dates.length >= LONG_LIST && <ListFilter label={t('date.filter')} words={words} set={setWords} />}
      <ol class="timeline">{rows.map(drawRow)}</ol>
      <UndatedList undated={undated} placeOf={placeOf} />
    </>
  );
}
