import { useState } from 'preact/hooks';
import { type Correction, SCOPES } from '../../settings/corrections.ts';
import { NOT_MEANT } from '../format/correction.ts';
import { formatDay } from '../format/day.ts';
import { t } from '../strings.ts';
import { reportOf } from './report.ts';
import type { SettingsActions } from './settings-actions.ts';

type CorrectionActions = Pick<SettingsActions, 'undo' | 'setScope' | 'copyText'>;

/** Where a correction holds. One whose article is not known holds on its site or everywhere. */
function ScopeField({ correction, setScope }: { correction: Correction; setScope: CorrectionActions['setScope'] }) {
  return (
    <select
      class="field"
      aria-label={`${t('settings.holdsFor')} (${correction.name})`}
      onChange={(event) => {
        const scope = SCOPES.find((known) => known === event.currentTarget.value);
        if (scope !== undefined) setScope(correction, scope);
      }}
    >
      {SCOPES.filter((scope) => scope !== 'article' || correction.url !== null).map((scope) => (
        <option key={scope} value={scope} selected={scope === correction.scope}>
          {t(`settings.scope.${scope}`)}
        </option>
      ))}
    </select>
  );
}

/** What would be sent to those who keep the knowledge, word for word, before anything is sent. */
function ReportPreview({ correction, home, copyText }: ReportProps) {
  const report = reportOf(correction, home);
  const words = `${report.title}\n\n${report.body}`;
  return (
    <div class="report">
      <p>{t('settings.tellNote')}</p>
      <pre>{words}</pre>
      <p class="buttons">
        {report.address !== null && (
          <a class="button" href={report.address} target="_blank" rel="noopener noreferrer">
            {t('settings.tellOpen')}
          </a>
        )}
        <button type="button" class="button" onClick={() => copyText(words)}>
          {t('footer.copy')}
        </button>
      </p>
    </div>
  );
}

interface ReportProps {
  correction: Correction;
  home: string | null;
  copyText: CorrectionActions['copyText'];
}

/** One correction: undone, or sent to those who keep the knowledge, once the reader has seen what would be sent. */
function CorrectionRow({
  correction,
  actions,
  home,
  locale,
}: {
  correction: Correction;
  actions: CorrectionActions;
  home: string | null;
  locale: string;
}) {
  const [telling, setTelling] = useState(false);
  return (
    <li>
      <p>
        <bdi>{correction.name}</bdi>
        <small>
          {correction.instead === null ? t(NOT_MEANT[correction.kind]) : t('settings.meant', correction.instead)},{' '}
          <bdi>{correction.site}</bdi>, {formatDay(correction.made, locale)}
        </small>
      </p>
      <span class="buttons">
        <ScopeField correction={correction} setScope={actions.setScope} />
        <button type="button" class="button" aria-expanded={telling} onClick={() => setTelling(!telling)}>
          {t('settings.tell')}
        </button>
        <button type="button" class="button" onClick={() => actions.undo([correction])}>
          {t('wrong.undo')}
        </button>
      </span>
      {telling && <ReportPreview correction={correction} home={home} copyText={actions.copyText} />}
    </li>
  );
}

/** What the reader said is wrong, newest first. */
export function Corrections({
  corrections,
  actions,
  home,
  locale,
}: {
  corrections: readonly Correction[];
  actions: CorrectionActions;
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
          actions={actions}
          home={home}
          locale={locale}
        />
      ))}
    </ul>
  );
}
