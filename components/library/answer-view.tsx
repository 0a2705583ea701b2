import type { LookUpAnswer } from '../../engine/lookup/candidates.ts';
import { useBrief } from '../brief/brief-context.ts';
import { dateCaption, dateTitle, relationToPublication } from '../format/date-entry.ts';
import { formatDay } from '../format/day.ts';
import { t } from '../strings.ts';
import { CandidateList } from './candidate-list.tsx';

/** The dates that the words themselves state, as they are meant on the day. */
export function StatedDates({ answer }: { answer: LookUpAnswer }) {
  const { locale, published } = useBrief();
  if (answer.dates.length === 0) return null;
  return (
    <section class="is-date" aria-label={t('kind.dates')}>
      <h2>
        {t('kind.dates')} <span>{answer.dates.length}</span>
      </h2>
      <ul>
        {answer.dates.map((entry) => (
          <li key={entry.value} class="stated-date">
            <b>{dateTitle(entry, locale, 'long')}</b>
            <small>
              {[dateCaption(entry, locale, 'long'), relationToPublication(entry, published)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a look-up found, in the place of the Brief. Nothing found says so, and what that means. */
export function AnswerView({ answer }: { answer: LookUpAnswer }) {
  const { locale, published, openEntry, knowledgeAsOf } = useBrief();
  const { words, candidates, dates } = answer;
  return (
    <article class="answer">
      <h1 tabIndex={-1}>
        “<bdi>{words}</bdi>” {published !== null && <small>{t('treaty.onDay', formatDay(published, locale))}</small>}
      </h1>
      <StatedDates answer={answer} />
      <CandidateList
        candidates={candidates}
        query={words}
        locale={locale}
        address={(ref) => `library.html#${ref}`}
        open={openEntry && (({ ref }) => openEntry(ref))}
      />
      {candidates.length === 0 && dates.length === 0 && (
        <p class="second-line" role="status">
          {t('library.nothing', formatDay(knowledgeAsOf, locale, 'long'))}
        </p>
      )}
    </article>
  );
}
