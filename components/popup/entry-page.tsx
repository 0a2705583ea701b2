import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Brief } from '../../engine/brief.ts';
import { Jump, useMentionSteps } from '../brief/jump.tsx';
import { TreatyActions } from '../brief/treaty-card.tsx';
import { Icon } from '../icons.tsx';
import { AnswerView } from '../library/answer-view.tsx';
import { EntryView } from '../library/entry-view.tsx';
import { type StackedPage, titleOf } from './page-stack.ts';

/** What of the article a page is about: its mentions, to walk through from here too. */
function TreatyMentionSteps({ page, brief }: { page: StackedPage; brief: Brief }) {
  const index = page.kind === 'entry' && page.entry.kind === 'treaty' ? findTreaty(brief, page.entry.treaty.id) : -1;
  const treaty = brief.treaties[index];
  const steps = useMentionSteps(treaty?.name ?? '', treaty?.mentions ?? [], { kind: 'treaty', index });
  if (treaty === undefined) return null;
  return <Jump name={treaty.name} count={treaty.mentions.length} steps={steps} />;
}

const findTreaty = (brief: Brief, id: string | null): number =>
  id === null ? -1 : brief.treaties.findIndex((one) => one.id === id);

/** One page in the place of the Brief; Back and Escape lead to where one came from. */
export function EntryPage({
  page,
  brief,
  back,
}: {
  page: StackedPage;
  brief: Brief;
  /** The way back: its words and what it does. */
  back: { words: string; go(): void };
}) {
  const main = useRef<HTMLElement>(null);
  // Another entry is another page: it starts at its title.
  useEffect(() => {
    main.current?.scrollTo?.(0, 0);
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  let content: ComponentChildren;
  if (page.kind === 'answer') content = <AnswerView answer={page.answer} />;
  else {
    // The Brief may have been made anew meanwhile, with another day of publication: then its own entry is the true one.
    const own = page.entry.kind === 'treaty' ? brief.treaties[findTreaty(brief, page.entry.treaty.id)] : undefined;
    const entry = own === undefined ? page.entry : { kind: 'treaty' as const, treaty: own };
    const inArticle = new Set(brief.treaties.flatMap(({ id }) => id ?? []));
    content = (
      <>
        <EntryView entry={entry} inArticle={inArticle} />
        {own !== undefined && <TreatyActions treaty={own} />}
      </>
    );
  }
  return (
    <>
      <nav class="back-bar">
        <button type="button" class="button bare" onClick={back.go}>
          <Icon name="previous" />
          {back.words}
        </button>
        <TreatyMentionSteps page={page} brief={brief} />
      </nav>
      <main class="scroll" ref={main} aria-label={titleOf(page)}>
        {content}
      </main>
    </>
  );
}
