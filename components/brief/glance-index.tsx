import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { Brief } from '../../engine/brief.ts';
import { Flag } from '../flags/flag.tsx';
import { formatYear } from '../format/day.ts';
import { shortTreatyName } from '../format/en/short-treaty-name.ts';
import { readingDirection, t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { DiscrepancySign } from './discrepancy-sign.tsx';

export type SectionName = 'leaders' | 'dates' | 'treaties';

/** Flags of so many countries fit in a third of 400 px, or one fewer and how many are left. */
const MOST_FLAGS = 5;

function FlagStrip({ brief }: { brief: Brief }) {
  const known = brief.leaders.filter((leader) => leader.basis === 'knowledge' && leader.candidates.length === 0);
  const codes = [...new Set(known.flatMap((leader) => leader.country ?? []))];
  const shown = codes.length > MOST_FLAGS ? codes.slice(0, MOST_FLAGS - 1) : codes;
  return (
    <>
      {shown.map((code) => (
        <Flag key={code} code={code} small />
      ))}
      {codes.length > shown.length && `+${codes.length - shown.length}`}
    </>
  );
}

/** The first and last year named: `1972 to 2025`. */
function yearSpan(brief: Brief, locale: string): string {
  const starts = brief.dates.flatMap((entry) => entry.from ?? []).toSorted();
  const ends = brief.dates.flatMap((entry) => entry.to ?? []).toSorted();
  const [first, last] = [starts[0], ends.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [formatYear(first, locale), formatYear(last, locale)];
  return from === to ? from : t('index.span', from, to);
}

/** Left and right go from tab to tab, round the ends; which is forward depends on the direction of reading. */
function moveBetweenTabs(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const tabs = [...event.currentTarget.querySelectorAll('a')];
  const here = event.target instanceof HTMLAnchorElement ? tabs.indexOf(event.target) : -1;
  if (here < 0) return;
  const forward = (event.key === 'ArrowRight') === (readingDirection() === 'ltr');
  tabs[(here + (forward ? 1 : -1) + tabs.length) % tabs.length]?.focus();
  event.preventDefault();
}

/** The three kinds at a glance; each tab leads to its section and wears the line of its kind. */
export function GlanceIndex({
  brief,
  here,
  goTo,
}: {
  brief: Brief;
  /** The section in view. */
  here: SectionName;
  goTo: (section: SectionName) => void;
}) {
  const { locale, hidden = [] } = useBrief();
  const tab = (section: SectionName, kind: string, count: number, detail: ComponentChildren) => (
    <a
      class={kind}
      href={`#${section}`}
      aria-current={here === section ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        goTo(section);
      }}
    >
      <b>
        <span class="label">{t(`kind.${section}`)}</span> <span class="count">{count}</span>
      </b>
      <small>{count === 0 ? t('index.none') : detail}</small>
    </a>
  );
  return (
    <nav class="glance" aria-label={t('index.label')} onKeyDown={moveBetweenTabs}>
      {!hidden.includes('leader') && tab('leaders', 'is-leader', brief.leaders.length, <FlagStrip brief={brief} />)}
      {!hidden.includes('date') &&
        tab(
          'dates',
          'is-date',
          brief.dates.length,
          <>
            {yearSpan(brief, locale)}{' '}
            {brief.discrepancies.length > 0 && <DiscrepancySign label={t('index.looks', brief.discrepancies.length)} />}
          </>,
        )}
      {!hidden.includes('treaty') &&
        tab(
          'treaties',
          'is-treaty',
          brief.treaties.length,
          <span class="names">
            {brief.treaties.map((treaty) => (
              <span key={treaty.name}>
                <bdi>{shortTreatyName(treaty.name)}</bdi>
              </span>
            ))}
          </span>,
        )}
    </nav>
  );
}
