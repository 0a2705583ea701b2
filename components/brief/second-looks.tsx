import type { Note } from '../../engine/brief.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { QueryMark } from './query-mark.tsx';

/** What in the article does not agree with itself or with the record, in plain words: a query, never an accusation. */
export function SecondLooks({ notes, noteId }: { notes: readonly Note[]; noteId: (index: number) => string }) {
  const { jumpTo } = useBrief();
  return (
    <ul class="looks">
      {notes.map((note, index) => (
        <li key={`${note.kind} ${note.mention.start}`} id={noteId(index)} tabIndex={-1}>
          <QueryMark />
          <div>
            <p dir="auto">{note.message}</p>
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
