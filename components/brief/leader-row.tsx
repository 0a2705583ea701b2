import { useId, useState } from 'preact/hooks';
import type { Leader } from '../../engine/brief.ts';
import { leaderLine } from '../export/brief-markdown.ts';
import { pictureWords } from '../export/card-picture.ts';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { t } from '../strings.ts';
import { isInView, useBrief } from './brief-context.ts';
import { DiscrepancySign } from './discrepancy-sign.tsx';
import { EntryActions } from './entry-actions.tsx';
import { EntryLink } from './entry-link.tsx';
import { Jump, useMentionSteps } from './jump.tsx';
import { Candidates, changeSince, isToldAsLater, LeaderHistory, OfficeLine, WikipediaLink } from './leader-facts.tsx';
import { KnownFor, PartyLine, ProfileFacts } from './leader-profile.tsx';
import { SnippetText } from './snippet-text.tsx';

/** How sure we are of someone, drawn where the flag stands: flag, quotation mark (only stated), query (two people). */
export function LeaderMark({ leader, locale }: { leader: Leader; locale: string }) {
  if (leader.candidates.length > 1) return <DiscrepancySign />;
  if (leader.basis === 'article') {
    return (
      <span class="told-mark" aria-hidden="true">
        ”
      </span>
    );
  }
  return <Flag code={leader.country} label={formatCountry(leader.country, leader.of, locale)} />;
}

/** What an opened row tells beyond its two lines. */
function Details({ leader, position }: { leader: Leader; position: number }) {
  const { locale, published, url } = useBrief();
  const mention = leader.mentions[position];
  return (
    <>
      {mention !== undefined && (
        <p class="sentence" dir="auto">
          <SnippetText mention={mention} />
        </p>
      )}
      <KnownFor leader={leader} />
      <LeaderHistory leader={leader} locale={locale} published={published} />
      <ProfileFacts leader={leader} />
      <p class="links-line">
        {leader.id !== null && <EntryLink target={{ kind: 'person', id: leader.id }}>{t('library.more')}</EntryLink>}
        <WikipediaLink leader={leader} />
      </p>
      <EntryActions
        name={leader.name}
        words={leaderLine(leader, locale, { url: url ?? null })}
        wrong={[{ kind: 'leader', name: leader.name, id: leader.id }]}
        picture={() => pictureWords({ kind: 'leader', leader }, { locale, published })}
      />
    </>
  );
}

/**
 * One leader: who, the office on the day, the party then, what changed since, how often named. Pressing the name goes to
 * the place in the article and opens what else is known; the steps walk through the other places.
 * @param tabbable false in a long list for all rows but one: there the arrow keys go from row to row
 */
export function LeaderRow({ leader, index, tabbable = true }: { leader: Leader; index: number; tabbable?: boolean }) {
  const { locale, inView } = useBrief();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const steps = useMentionSteps(leader.name, leader.mentions, { kind: 'leader', index });
  const change = isToldAsLater(leader) ? null : changeSince(leader, locale);
  const ambiguous = leader.candidates.length > 1;
  const toggle = () => {
    if (!open) steps?.step(1);
    setOpen(!open);
  };
  return (
    <li class={`leader${open ? ' open' : ''}${isInView(leader.mentions, inView) ? ' in-view' : ''}`}>
      <span class="mark">
        <LeaderMark leader={leader} locale={locale} />
      </span>
      <div class="facts">
        <h3 class="name">
          <button
            type="button"
            class="words"
            aria-expanded={open}
            aria-controls={detailsId}
            tabIndex={tabbable ? 0 : -1}
            onClick={toggle}
          >
            {leader.name}
          </button>
        </h3>
        {ambiguous ? <Candidates leader={leader} locale={locale} /> : <OfficeLine leader={leader} locale={locale} />}
        <PartyLine leader={leader} />
        {change !== null && !open && <p class="change">{change}</p>}
        {!ambiguous && leader.basis === 'article' && <p class="caption">{t('leader.told')}</p>}
      </div>
      <Jump name={leader.name} count={leader.mentions.length} steps={steps} tabbable={tabbable} />
      <div class="details" id={detailsId} hidden={!open}>
        {open && <Details leader={leader} position={steps?.position ?? 0} />}
      </div>
    </li>
  );
}
