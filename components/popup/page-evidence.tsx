import type { DateSignal, PageFacts, Verdict } from '../../engine/page-facts.ts';
import { useBrief } from '../brief/brief-context.ts';
import { formatDay } from '../format/day.ts';
import { type MessageKey, t } from '../strings.ts';
import { Reasons } from './reasons.tsx';

const VERDICTS: Record<Verdict, MessageKey> = {
  news: 'evidence.news',
  likely: 'evidence.likely',
  no: 'evidence.no',
};

/** What the day was read from, as found: `2025-05-05T18:20:00+05:30`, and whether it won, agrees or differs. */
function Signal({ signal, page }: { signal: DateSignal; page: PageFacts }) {
  const { locale } = useBrief();
  const day = signal.value.slice(0, 10);
  const agrees = day === page.published;
  const outcome: MessageKey =
    signal.kind === 'updated'
      ? 'evidence.updated'
      : !agrees
        ? 'evidence.differs'
        : signal.source === page.publishedFrom
          ? 'evidence.won'
          : 'evidence.agrees';
  return (
    <li>
      <b>{formatDay(day, locale)}</b>, {t(outcome)}
      <span class="caption" dir="auto">
        {signal.raw}
      </span>
    </li>
  );
}

/** Why this page was, or was not, taken for news, and each trace of its day of publication. Folded away until asked for. */
export function PageEvidence({ page }: { page: PageFacts }) {
  if (page.reasons.length === 0 && page.dateSignals.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{t('evidence.title')}</summary>
      {page.reasons.length > 0 && (
        <>
          <h2>{t(VERDICTS[page.verdict])}</h2>
          <Reasons reasons={page.reasons} />
        </>
      )}
      {page.dateSignals.length > 0 && (
        <>
          <h2>{t('evidence.days')}</h2>
          <ul>
            {page.dateSignals.map((signal) => (
              <Signal key={`${signal.source} ${signal.raw}`} signal={signal} page={page} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
