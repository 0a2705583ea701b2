import type { PictureWords } from '../export/picture-words.ts';
import { NOT_MEANT } from '../format/correction.ts';
import { Icon, type IconName } from '../icons.tsx';
import type { CorrectionDraft } from '../popup/popup-state.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';

/** A button whose words name no entry: who hears it without its row hears the entry's name too. */
function EntryButton({ icon, words, name, press }: { icon: IconName; words: string; name: string; press: () => void }) {
  return (
    <button type="button" class="button bare" onClick={press}>
      <Icon name={icon} />
      {words}
      <span class="unseen"> ({name})</span>
    </button>
  );
}

/** Copy an entry, or say that it is not what we took it for. Nothing where the surroundings offer neither. */
export function EntryActions({
  name,
  words,
  wrong,
  picture,
}: {
  /** The entry's title, for those who hear the buttons without their row. */
  name: string;
  /** What is copied; left out where nothing is. */
  words?: string;
  wrong: readonly Omit<CorrectionDraft, 'instead'>[];
  /** What a picture of the entry says; left out where it has none. */
  picture?: () => PictureWords;
}) {
  const { copy, correct, savePicture } = useBrief();
  const [first] = wrong;
  if (copy === undefined && correct === undefined) return null;
  const meansNothing = () => wrong.map((one) => ({ ...one, instead: null }));
  return (
    <p class="entry-actions">
      {copy !== undefined && words !== undefined && (
        <EntryButton icon="copy" words={t('footer.copy')} name={name} press={() => copy(words)} />
      )}
      {savePicture !== undefined && picture !== undefined && (
        <EntryButton icon="share" words={t('card.picture')} name={name} press={() => savePicture(picture())} />
      )}
      {correct !== undefined && first !== undefined && (
        <EntryButton
          icon="close"
          words={t(NOT_MEANT[first.kind])}
          name={name}
          press={() => correct(name, meansNothing())}
        />
      )}
    </p>
  );
}
