import type { Discrepancy } from '../../engine/brief.ts';
import { discrepancySentence } from '../format/discrepancy.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { DiscrepancySign } from './discrepancy-sign.tsx';

/** What in the article does not agree with itself or with the record, in plain words: a query, never an accusation. */
export function DiscrepancyList({
  notes,
  noteId,
}: {
  notes: readonly Discrepancy[];
  noteId: (index: number) => string;
}) {
  const { jumpTo, locale } = useBrief();
  return (
    <ul class="looks">
      {notes.map((note, index) => (
        <li key={`${note.code} ${note.mention.start}`} id={noteId(index)} tabIndex={-1}>
          <DiscrepancySign />
          <div>
            <p dir="auto">{discrepancySentence(note, locale)}</p>
            {jumpTo !== undefined && (
              <button
                type="button"
                class="words underlined"
                onClick={() => jumpTo(note.mention, { kind: 'note', index })}
              >
                {t('looks.show')}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
