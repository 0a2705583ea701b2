import type { PictureWords } from '../export/picture-words.ts';
import { NOT_MEANT } from '../format/correction.ts';
import { Icon } from '../icons.tsx';
import type { CorrectionDraft } from '../popup/popup-state.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';

/** Copy an entry, or say that it is not what we took it for. Nothing where the surroundings offer neither. */
export function EntryActions({
  name,
  words,
  wrong,
  picture,
}: {
  /** The entry's title, for those who hear the buttons without their row. */
  name: string;
  /** What is copied. */
  words: string;
  wrong: readonly Omit<CorrectionDraft, 'instead'>[];
  /** What a picture of the entry says; left out where it has none. */
  picture?: () => PictureWords;
}) {
  const { copy, correct, savePicture } = useBrief();
  const [first] = wrong;
  if (copy === undefined && correct === undefined) return null;
  const about = <span class="unseen"> ({name})</span>;
  return (
    <p class="entry-actions">
      {copy !== undefined && (
        <button type="button" class="button bare" onClick={() => copy(words)}>
          <Icon name="copy" />
          {t('footer.copy')}
          {about}
        </button>
      )}
      {savePicture !== undefined && picture !== undefined && (
        <button type="button" class="button bare" onClick={() => savePicture(picture())}>
          <Icon name="share" />
          {t('card.picture')}
          {about}
        </button>
      )}
      {correct !== undefined && first !== undefined && (
        <button
          type="button"
          class="button bare"
          onClick={() =>
            correct(
              name,
              wrong.map((one) => ({ ...one, instead: null })),
            )
          }
        >
          <Icon name="close" />
          {t(NOT_MEANT[first.kind])}
          {about}
        </button>
      )}
    </p>
  );
}
