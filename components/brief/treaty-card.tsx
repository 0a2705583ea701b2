import type { TreatyEntry } from '../../engine/brief.ts';
import { markdownTreaty } from '../export/brief-markdown.ts';
import { pictureWords } from '../export/card-picture.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import { isInView, useBrief } from './brief-context.ts';
import { EntryActions } from './entry-actions.tsx';
import { Jump, useMentionSteps } from './jump.tsx';
import { SnippetText } from './snippet-text.tsx';
import { TreatySummary } from './treaty-facts.tsx';

/** In the list two events since publication are enough; the rest is one step in. */
const EVENTS_IN_LIST = 2;

/** Copy a treaty's background, or say that another is meant. */
export function TreatyActions({ treaty }: { treaty: TreatyEntry }) {
  const { locale, url, published } = useBrief();
  return (
    <EntryActions
      name={treaty.name}
      words={markdownTreaty(treaty, locale, { url: url ?? null, published }).join('\n\n')}
      wrong={treaty.mentions.length === 0 ? [] : [{ kind: 'treaty', name: treaty.name, id: treaty.id }]}
      picture={() => pictureWords({ kind: 'treaty', treaty }, { locale, published })}
    />
  );
}

/** One treaty of the Brief, with the way into its full page. */
export function TreatyCard({
  treaty,
  index,
  open,
}: {
  treaty: TreatyEntry;
  index: number;
  open?: (() => void) | undefined;
}) {
  const steps = useMentionSteps(treaty.name, treaty.mentions, { kind: 'treaty', index });
  const { inView } = useBrief();
  const mention = steps?.position == null ? undefined : treaty.mentions[steps.position];
  return (
    <li class={isInView(treaty.mentions, inView) ? 'treaty in-view' : 'treaty'}>
      <div class="head">
        <h3 class="treaty-title">
          {steps === undefined ? (
            treaty.name
          ) : (
            <button type="button" class="words" onClick={() => steps.step(1)}>
              {treaty.name}
            </button>
          )}
        </h3>
        <Jump name={treaty.name} count={treaty.mentions.length} steps={steps} />
      </div>
      {mention !== undefined && (
        <p class="sentence" dir="auto">
          <SnippetText mention={mention} />
        </p>
      )}
      <TreatySummary treaty={treaty} mostEvents={EVENTS_IN_LIST} />
      {mention !== undefined && <TreatyActions treaty={treaty} />}
      {treaty.sources.length > 0 && (
        <p class="print-only caption">
          {t('treaty.sources')}: {treaty.sources.map(({ title, url }) => `${title}, ${url}`).join('; ')}
        </p>
      )}
      {open !== undefined && treaty.basis === 'knowledge' && treaty.candidates.length === 0 && (
        <button type="button" class="words further" onClick={open}>
          {t('treaty.more')}
          <span class="unseen"> ({treaty.name})</span>
          <Icon name="next" />
        </button>
      )}
    </li>
  );
}
