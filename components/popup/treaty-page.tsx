import { useEffect, useRef } from 'preact/hooks';
import type { TreatyEntry } from '../../engine/brief.ts';
import { Jump, useMentionSteps } from '../brief/jump.tsx';
import { TreatyActions } from '../brief/treaty-card.tsx';
import { TreatyInFull } from '../brief/treaty-in-full.tsx';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';

/** One treaty in the place of the Brief; Back and Escape lead to where one came from. */
export function TreatyPage({
  treaty,
  index,
  inArticle,
  backTo,
  back,
  openRelated,
}: {
  treaty: TreatyEntry;
  /** Its place in the Brief; -1 where only another treaty leads to it. */
  index: number;
  inArticle: ReadonlySet<string>;
  /** Name of the treaty one came from; null for the Brief itself. */
  backTo: string | null;
  back: () => void;
  openRelated?: ((id: string) => void) | undefined;
}) {
  const page = useRef<HTMLElement>(null);
  const steps = useMentionSteps(treaty.name, treaty.mentions, { kind: 'treaty', index });
  // Another treaty is another page: it starts at its title.
  useEffect(() => {
    page.current?.scrollTo?.(0, 0);
    page.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <nav class="back-bar">
        <button type="button" class="button bare" onClick={back}>
          <Icon name="previous" />
          {backTo === null ? t('treaty.back') : t('treaty.backTo', backTo)}
        </button>
        {treaty.mentions.length > 0 && <Jump name={treaty.name} count={treaty.mentions.length} steps={steps} />}
      </nav>
      <main class="scroll" ref={page}>
        <TreatyInFull treaty={treaty} inArticle={inArticle} openRelated={openRelated} />
        <TreatyActions treaty={treaty} />
      </main>
    </>
  );
}
