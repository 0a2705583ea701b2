import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import { today } from '../../settings/today.ts';
import { BriefProvider } from '../brief/brief-context.ts';
import { ChooseDay } from '../brief/choose-day.tsx';
import { EntryActions } from '../brief/entry-actions.tsx';
import { TreatySummary } from '../brief/treaty-facts.tsx';
import { FlagProvider } from '../flags/flag.tsx';
import { Icon } from '../icons.tsx';
import { catalogueLanguage, readingDirection, t } from '../strings.ts';
import { type CardEntry, type CardOptions, entryMentions, entryName } from './card-entry.ts';
import { DateFactsCard } from './date-facts-card.tsx';
import { LeaderFactsCard } from './leader-facts-card.tsx';

function EntryFacts({ entry }: { entry: CardEntry }) {
  if (entry.kind === 'leader') return <LeaderFactsCard leader={entry.leader} />;
  if (entry.kind === 'date') return <DateFactsCard entry={entry.date} position={entry.position} />;
  return (
    <>
      <h2 class="treaty-title">{entry.treaty.name}</h2>
      <TreatySummary treaty={entry.treaty} mostEvents={1} />
    </>
  );
}

/** The page of the library that tells all of what a card is about; null where there is none. */
function libraryRefOf(entry: CardEntry): LibraryRef | null {
  if (entry.kind === 'date') return null;
  const id = entry.kind === 'treaty' ? entry.treaty.id : entry.leader.id;
  return id === null ? null : { kind: entry.kind === 'treaty' ? 'treaty' : 'person', id };
}

/** Says from the card that an entry is not what we took it for, or which day is meant. */
function CardCorrections({ entry, name, pin }: { entry: CardEntry; name: string; pin: CardOptions['onPin'] }) {
  if (entry.kind !== 'date') {
    const { id, name: ofEntry } = entry.kind === 'leader' ? entry.leader : entry.treaty;
    return <EntryActions name={name} wrong={[{ kind: entry.kind, name: ofEntry, id }]} />;
  }
  const words = [...new Set(entry.date.mentions.map(({ text }) => text))];
  return (
    <div class="date-corrections">
      {/* The field's calendar lies outside of the card: the pointer on it must not close the card. */}
      <ChooseDay entry={entry.date} name={name} onOpen={() => pin?.(true)} />
      <EntryActions name={name} wrong={words.map((text) => ({ kind: 'date', name: text, id: null }))} />
    </div>
  );
}

/** Where among its mentions the card stands, and the way to the next; their number where one cannot step. */
function CardSteps({ entry, name, step }: { entry: CardEntry; name: string; step: CardOptions['onStep'] }) {
  const count = entryMentions(entry).length;
  if (count <= 1 || step === undefined) return <span class="count">{t('mentions', count)}</span>;
  return (
    <div class="jump">
      <button type="button" aria-label={t('jump.previous', name)} onClick={() => step(-1)}>
        <Icon name="previous" />
      </button>
      <span class="count" aria-live="polite">
        {t('card.position', entry.position + 1, count)}
      </span>
      <button type="button" class="next" aria-label={t('jump.next', name)} onClick={() => step(1)}>
        <Icon name="next" />
      </button>
    </div>
  );
}

function CardBar({
  entry,
  options,
  pinned,
  locale,
}: {
  entry: CardEntry;
  options: CardOptions;
  pinned: boolean;
  locale: string;
}) {
  const { onStep, onPin, onClose, onOpenEntry } = options;
  const full = libraryRefOf(entry);
  return (
    <div class="bar">
      <CardSteps entry={entry} name={entryName(entry, locale)} step={onStep} />
      <div class="end">
        {full !== null && onOpenEntry !== undefined && (
          <button type="button" class="button bare" onClick={() => onOpenEntry(full)}>
            {t('card.more')}
          </button>
        )}
        {onPin !== undefined && (
          <button type="button" class="button bare" aria-pressed={pinned} onClick={() => onPin(!pinned)}>
            <Icon name="pin" />
            {t('card.pin')}
          </button>
        )}
        {onClose !== undefined && (
          <button type="button" class="button bare square" aria-label={t('card.close')} onClick={() => onClose()}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}

/** The card of one leader, date or treaty, with its bar: where one is among the mentions, pin, close. */
export function HoverCard({
  entry,
  options,
  pinned,
  locale,
}: {
  entry: CardEntry;
  options: CardOptions;
  pinned: boolean;
  locale: string;
}) {
  const { published, passages = [], knowledgeAsOf, flags = {}, onCorrect } = options;
  return (
    <FlagProvider value={flags}>
      <BriefProvider
        value={{
          locale,
          published,
          passages,
          knowledgeAsOf,
          today: today(),
          openEntry: options.onOpenEntry,
          choose:
            onCorrect &&
            (({ name, id }, chosen) => {
              const kind = entry.kind === 'treaty' ? 'treaty' : 'leader';
              onCorrect([{ kind, name, id, instead: chosen.id }]);
            }),
          correct: onCorrect && ((_name, drafts) => onCorrect(drafts)),
          announce: () => {},
        }}
      >
        {/* A dialog that does not hold the focus: Escape and Tab lead out of it. */}
        <section
          class={`surface card is-${entry.kind}`}
          role="dialog"
          aria-label={t('card.label', entryName(entry, locale))}
          dir={readingDirection()}
          lang={catalogueLanguage()}
          onPointerEnter={options.onPointerEnter}
          onPointerLeave={options.onPointerLeave}
        >
          <div class="body">
            <EntryFacts entry={entry} />
            <CardCorrections entry={entry} name={entryName(entry, locale)} pin={options.onPin} />
          </div>
          <CardBar entry={entry} options={options} pinned={pinned} locale={locale} />
        </section>
      </BriefProvider>
    </FlagProvider>
  );
}
