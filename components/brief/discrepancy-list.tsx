import type { Discrepancy } from '../../engine/brief.ts';
import { discrepancySentence } from '../format/discrepancy.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { DiscrepancySign } from './discrepancy-sign.tsx';

/** What in the article does not agree with itself or with the record, in plain words: a query, never an accusation. */
export function DiscrepancyList({
  discrepancies,
  idOf,
}: {
  discrepancies: readonly Discrepancy[];
  idOf: (index: number) => string;
}) {
  const { jumpTo, locale } = useBrief();
  return (
    <ul class="looks">
      {discrepancies.map((discrepancy, index) => (
        <li key={`${discrepancy.code} ${discrepancy.mention.start}`} id={idOf(index)} tabIndex={-1}>
          <DiscrepancySign />
          <div>
            <p dir="auto">{discrepancySentence(discrepancy, locale)}</p>
            {jumpTo !== undefined && (
              <button
                type="button"
                class="words underlined"
                onClick={() => jumpTo(discrepancy.mention, { kind: 'discrepancy', index })}
              >
                {t('looks.show')}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
