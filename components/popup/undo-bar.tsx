import { useEffect, useRef } from 'preact/hooks';
import { t } from '../strings.ts';

/** What was just corrected, and how it is undone. */
export interface Undoable {
  name: string;
  undo(): void;
}

/** Says what was corrected and offers to undo it. The row that had the focus is gone, so the focus comes here. */
export function UndoBar({ undoable, done }: { undoable: Undoable; done: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const { name } = undoable;
  useEffect(() => {
    if (name !== '') button.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <p class="undo" role="status">
      <span>{t('wrong.done', name)}</span>
      <button
        type="button"
        class="button"
        ref={button}
        onClick={() => {
          undoable.undo();
          done();
        }}
      >
        {t('wrong.undo')}
      </button>
    </p>
  );
}
