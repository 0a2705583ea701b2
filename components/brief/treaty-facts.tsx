import type { Party, TreatyEntry, TreatyEvent } from '../../engine/brief.ts';
import type { TreatyStatus } from '../../engine/enumerations.ts';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { formatPlace } from '../format/place.ts';
import { catalogueLanguage, type MessageKey, t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { EntryLink } from './entry-link.tsx';
import { ForeignText, TranslatedText } from './foreign-text.tsx';
import { LifeLine } from './life-line.tsx';

const STATUS_WORDS: Record<TreatyStatus, MessageKey> = {
  'not-yet-signed': 'treaty.statuses.notYetSigned',
  'signed-not-in-force': 'treaty.statuses.signedNotInForce',
  'provisionally-applied': 'treaty.statuses.provisionallyApplied',
  'in-force': 'treaty.statuses.inForce',
  'partly-in-force': 'treaty.statuses.partlyInForce',
  'political-commitment': 'treaty.statuses.politicalCommitment',
  disputed: 'treaty.statuses.disputed',
  suspended: 'treaty.statuses.suspended',
  ended: 'treaty.statuses.ended',
  superseded: 'treaty.statuses.superseded',
  unknown: 'treaty.statuses.unknown',
};

/** A status in words: `In force`. */
export function statusWords(status: TreatyStatus): string {
  return t(STATUS_WORDS[status]);
}

/**
 * Signed when and where: `Signed 2 July 1972, Shimla`; null where neither is known.
 *
 * @param treaty of a Brief
 * @param locale BCP 47 tag of the reader's language
 */
export function signedLine(treaty: TreatyEntry, locale: string): string | null {
  if (treaty.signed === null) return null;
  const day = formatDay(treaty.signed, locale, 'long');
  return treaty.place === null
    ? t('treaty.signedOn', day)
    : t('treaty.signedAt', day, formatPlace(treaty.place, locale));
}

/** Parties by flag and name; past `most` their number, past that nothing: a flag wall says nothing. */
export function Parties({ parties, most }: { parties: readonly Party[]; most: number }) {
  const { locale } = useBrief();
  if (parties.length === 0) return null;
  const shown = parties.length > most + 1 ? parties.slice(0, most) : parties;
  const rest = parties.length - shown.length;
  return (
    <ul class="parties" aria-label={t('treaty.parties')}>
      {shown.map((party) => (
        <li key={`${party.code} ${party.name}`}>
          <Flag code={party.code} small />
          {party.code === null ? (
            <bdi lang="en">{party.name}</bdi>
          ) : (
            <EntryLink target={{ kind: 'country', id: party.code.toLowerCase() }}>
              {formatCountry(party.code, party.name, locale)}
            </EntryLink>
          )}
        </li>
      ))}
      {rest > 0 && <li>{t('treaty.moreParties', rest)}</li>}
    </ul>
  );
}

/**
 * An open treaty's number of parties, with the day it was counted; null for a treaty that is not open.
 *
 * @param treaty of a Brief
 * @param locale BCP 47 tag of the reader's language
 */
export function openLine(treaty: TreatyEntry, locale: string): string | null {
  if (treaty.open === null) return null;
  const { parties, asOf } = treaty.open;
  if (parties === null || asOf === null) return t('treaty.open');
  return t('treaty.openParties', parties, formatDay(asOf, locale));
}

/** An event with its day: the day in the reader's language, the text in that of the knowledge. */
function EventText({ event }: { event: TreatyEvent }) {
  const { locale } = useBrief();
  if (catalogueLanguage().startsWith('en')) return <>{t('treaty.event', formatDay(event.date, locale), event.text)}</>;
  return (
    <>
      <b>{formatDay(event.date, locale)}</b>
      <ForeignText>{event.text}</ForeignText>
    </>
  );
}

/** What is said of the time after the day of publication: the last events, or up to when none is known. */
function SinceThen({ since, treaty, most }: { since: readonly TreatyEvent[]; treaty: TreatyEntry; most: number }) {
  const { locale, published } = useBrief();
  const checked = treaty.why.checked;
  if (since.length === 0) {
    // A day of checking before the article says nothing of the time after it.
    if (checked === null || published === null || checked <= published) return null;
    return (
      <>
        <dt>{t('treaty.sinceThen')}</dt>
        <dd class="later">{t('treaty.noChange', formatDay(checked, locale))}</dd>
      </>
    );
  }
  const shown = since.slice(-most);
  const hidden = since.length - shown.length;
  return (
    <>
      <dt>{t('treaty.sinceThen')}</dt>
      {shown.map((event) => (
        <dd key={`${event.date} ${event.text}`} class="later">
          <EventText event={event} />
        </dd>
      ))}
      {hidden > 0 && <dd class="later">{t('treaty.moreEvents', hidden)}</dd>}
    </>
  );
}

/** In the sentence of the status where it is in its language, else apart. */
const StatusNote = ({ words }: { words: string }) =>
  catalogueLanguage().startsWith('en') ? <span>{words}</span> : <ForeignText>{words}</ForeignText>;

/** The status on the day of publication first, what came after second and quieter. */
export function Status({ treaty, mostEvents }: { treaty: TreatyEntry; mostEvents: number }) {
  const { locale, published } = useBrief();
  return (
    <dl class="status">
      <dt>{published === null ? t('treaty.onOpening') : t('treaty.onDay', formatDay(published, locale))}</dt>
      <dd>
        <b>{t('treaty.statusSentence', statusWords(treaty.status))}</b>{' '}
        {treaty.statusNote !== null && <StatusNote words={treaty.statusNote} />}
      </dd>
      <SinceThen since={treaty.since} treaty={treaty} most={mostEvents} />
    </dl>
  );
}

/** Two or more treaties a name may mean, each to be read, and to be chosen as the one that is meant. */
function TreatyCandidates({ treaty }: { treaty: TreatyEntry }) {
  const { locale, choose } = useBrief();
  if (treaty.candidates.length < 2) return null;
  return (
    <>
      <p class="second-line">{t('treaty.either')}</p>
      <ul class="candidates">
        {treaty.candidates.map((one) => (
          <li key={one.id}>
            <span>
              <b>
                <EntryLink target={{ kind: 'treaty', id: one.id }}>{one.name}</EntryLink>
              </b>
              {one.signed !== null && `, ${formatDay(one.signed, locale)}`}
            </span>
            {choose !== undefined && treaty.mentions.length > 0 && (
              <button type="button" class="button" onClick={() => choose(treaty, one)}>
                {t('choose.treaty')}
                <span class="unseen"> ({one.name})</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The heart of a treaty: signed when and where, parties, what it settles, its status and its life. Drawn everywhere. */
export function TreatySummary({ treaty, mostEvents }: { treaty: TreatyEntry; mostEvents: number }) {
  const { locale } = useBrief();
  const signed = signedLine(treaty, locale);
  const open = openLine(treaty, locale);
  const ambiguous = treaty.candidates.length > 1;
  return (
    <>
      <div class="meta">
        {signed !== null && <span>{signed}</span>}
        {open === null ? <Parties parties={treaty.parties} most={MOST_PARTIES} /> : <span>{open}</span>}
      </div>
      {ambiguous ? (
        <TreatyCandidates treaty={treaty} />
      ) : (
        <>
          {treaty.settles !== null && (
            <TranslatedText class="text" into={treaty.translatedInto}>
              {treaty.settles}
            </TranslatedText>
          )}
          {treaty.basis === 'article' ? (
            <p class="caption">{t('treaty.told')}</p>
          ) : (
            <>
              <Status treaty={treaty} mostEvents={mostEvents} />
              <LifeLine treaty={treaty} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** Flags with names for so many fit on two lines at 400 px. */
const MOST_PARTIES = 4;
