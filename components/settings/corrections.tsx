import { useState } from 'preact/hooks';
import type { Correction } from '../../settings/corrections.ts';
import { formatDay } from '../format/day.ts';
import { type MessageKey, t } from '../strings.ts';
import { reportOf } from './report.ts';

const WRONG: Record<Correction['kind'], MessageKey> = {
  leader: 'wrong.leader',
  date: 'wrong.date',
  treaty: 'wrong.treaty',
};

/** One correction: taken back, or told to those who keep the knowledge, once the reader has seen what would be sent. */
function CorrectionRow({
  correction,
  undo,
  copy,
  home,
  locale,
}: {
  correction: Correction;
  undo: () => void;
  copy: (text: string) => void;
  home: string | null;
  locale: string;
}) {
  const [telling, setTelling] = useState(false);
  const report = reportOf(correction, home);
  return (
    <li>
      <p>
        <bdi>{correction.name}</bdi>
        <small>
          {t(WRONG[correction.kind])}, <bdi>{correction.site}</bdi>, {formatDay(correction.made, locale)}
        </small>
      </p>
      <span class="buttons">
        <button type="button" class="button" aria-expanded={telling} onClick={() => setTelling(!telling)}>
          {t('settings.tell')}
        </button>
        <button type="button" class="button" onClick={undo}>
          {t('wrong.undo')}
        </button>
      </span>
      {telling && (
        <div class="report">
          <p>{t('settings.tellNote')}</p>
          <pre>{`${report.title}\n\n${report.body}`}</pre>
          <p class="buttons">
            {report.address !== null && (
              <a class="button" href={report.address} target="_blank" rel="noopener noreferrer">
                {t('settings.tellOpen')}
              </a>
            )}
            <button type="button" class="button" onClick={() => copy(`${report.title}\n\n${report.body}`)}>
              {t('footer.copy')}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}

/** What the reader said is wrong, newest first. */
export function Corrections({
  corrections,
  undo,
  copy,
  home,
  locale,
}: {
  corrections: readonly Correction[];
  undo: (corrections: readonly Correction[]) => void;
  copy: (text: string) => void;
  /** Address of the project's repository; null where it has none. */
  home: string | null;
  locale: string;
}) {
  if (corrections.length === 0) return <p class="row none">{t('settings.noCorrections')}</p>;
  return (
    <ul class="corrections">
      {corrections.toReversed().map((correction) => (
        <CorrectionRow
          key={`${correction.kind} ${correction.id} ${correction.name} ${correction.site}`}
          correction={correction}
          undo={() => undo([correction])}
          copy={copy}
          home={home}
          locale={locale}
        />
      ))}
    </ul>
  );
}
