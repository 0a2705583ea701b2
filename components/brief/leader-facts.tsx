import type { Leader } from '../../engine/brief.ts';
import { formatDay, formatYear } from '../format/day.ts';
import { newOffice, officeTitle, pastOffice, termYears } from '../format/office.ts';
import { Icon } from '../icons.tsx';
import { catalogueLanguage, t } from '../strings.ts';
import { useBrief } from './brief-context.ts';

/**
 * The office on the day of publication, without its years; null where none was held or known.
 *
 * @param leader of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @returns null where no office is known
 */
export function officeOnDay(leader: Leader, locale: string): string | null {
  if (leader.office === null) return null;
  const { officeCountry: country, basis } = leader;
  return officeTitle({ ...leader, office: leader.office, country, stated: basis === 'article' }, locale);
}

/** The day of leaving the office of the day of publication; null where it is held still, as far as is known. */
const leftOn = ({ office, until }: Leader, locale: string): string | null =>
  office === null || until === null ? null : t('leader.leftOn', formatDay(until, locale));

/**
 * The offices that came after the article, oldest first, each with all its terms:
 * `President of the United States, 2017 to 2021 and since 2025`.
 */
function laterOffices({ after, now }: Leader, locale: string): string[] {
  const years = new Map<string, string[]>();
  for (const held of now === null ? after : [...after, now]) {
    const title = officeTitle(held, locale);
    years.set(title, [...(years.get(title) ?? []), termYears(held, locale)]);
  }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return [...years].map(([title, terms]) => t('leader.officeComma', title, list.format(terms)));
}

/** The same on one line; null where there were none. */
function laterLine(leader: Leader, locale: string): string | null {
  const later = laterOffices(leader, locale);
  return later.length === 0 ? null : t('leader.laterOffice', later.join('; '));
}

/**
 * What changed after the day of publication, as one line; null where nothing did.
 *
 * @param leader of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @returns null where nothing has changed since publication
 */
export function changeSince(leader: Leader, locale: string): string | null {
  if (leader.after.length > 0) return laterLine(leader, locale);
  const left = leftOn(leader, locale);
  if (leader.now !== null) {
    const now = newOffice(leader.now, locale);
    // Back in the same office after someone else: without the day of leaving it would read as if held throughout.
    return left !== null && leader.now.office === leader.office ? t('leader.leftAndBack', left, now) : now;
  }
  if (!leader.leftSince) return null;
  return left ?? t('leader.left');
}

/**
 * Whether the second line of a leader is what they came to hold after the article, for want of anything else: it is then no
 * change to be told once more.
 *
 * @param leader of a Brief
 */
export const isToldAsLater = ({ office, before, after, now, statedOffice }: Leader): boolean =>
  office === null && before.length === 0 && (now !== null || after.length > 0) && statedOffice === null;

/**
 * The office on the day of publication; where none was held, what is known instead: the last one before, the first after,
 * else what the article calls them, told as its words. A title alone never stands for an office: "President Clinton" was none in 2015.
 *
 * @param leader of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @returns null where nothing is known
 */
export function officeWords(leader: Leader, locale: string): string | null {
  const office = officeOnDay(leader, locale);
  if (office !== null) return office;
  const [last] = leader.before;
  if (last !== undefined) return t('leader.formerly', pastOffice(last, locale));
  if (isToldAsLater(leader)) return laterLine(leader, locale);
  return leader.statedOffice === null ? null : t('leader.stated', leader.statedOffice);
}

/** The second line of a leader: `President of Russia since 2012`, or what is known instead. */
export function OfficeLine({ leader, locale }: { leader: Leader; locale: string }) {
  const office = officeOnDay(leader, locale);
  if (office !== null) {
    return (
      <p class="office">
        {office}
        {leader.basis === 'knowledge' && leader.since !== null && (
          <>
            {' '}
            <span class="whole">{t('leader.since', formatYear(leader.since, locale))}</span>
          </>
        )}
      </p>
    );
  }
  const words = officeWords(leader, locale);
  return words === null ? null : <p class="office">{words}</p>;
}

/** Earlier offices beyond these are one link away, in the library. */
const MOST_EARLIER_OFFICES = 3;

/** What became of the office after the day of publication where no other came and went, as far as the knowledge reaches. */
function nowLine(leader: Leader, published: string | null, locale: string): string | null {
  if (isToldAsLater(leader) || leader.after.length > 0) return null;
  const change = changeSince(leader, locale);
  if (change !== null) return change;
  const { checked } = leader.why;
  if (leader.basis === 'article' || leader.office === null || checked === null) return null;
  return published === null || checked > published ? t('leader.nowSame', formatDay(checked, locale)) : null;
}

/**
 * What is said where an article is newer than the knowledge: the office is that of an earlier day. Null where the day of
 * checking is the article's or later.
 *
 * @param leader of a Brief
 * @param published ISO day of publication; null where none was found
 * @param locale BCP 47 tag of the reader's language
 * @returns null where the article lies within what is known
 */
export function asOfLine(leader: Leader, published: string | null, locale: string): string | null {
  const { checked } = leader.why;
  if (leader.basis !== 'knowledge' || leader.office === null || checked === null || published === null) return null;
  return checked < published ? t('leader.asOf', formatDay(checked, locale)) : null;
}

/** Second and quieter: what came after the day of publication, and before. Nothing where two people may be meant. */
export function LeaderHistory({
  leader,
  locale,
  published,
}: {
  leader: Leader;
  locale: string;
  published: string | null;
}) {
  if (leader.candidates.length > 1) return null;
  const now = nowLine(leader, published, locale) ?? asOfLine(leader, published, locale);
  // Without an office on the day, the last one is already the second line.
  const before = leader.before.slice(leader.office === null ? 1 : 0).slice(0, MOST_EARLIER_OFFICES);
  const later = isToldAsLater(leader) || leader.after.length === 0 ? [] : laterOffices(leader, locale);
  const left = later.length === 0 ? null : leftOn(leader, locale);
  if (now === null && later.length === 0 && before.length === 0) return null;
  return (
    <dl class="history">
      {later.length > 0 && (
        <>
          <dt>{t('leader.later')}</dt>
          {left !== null && <dd>{left}</dd>}
          {later.map((held) => (
            <dd key={held}>{held}</dd>
          ))}
        </>
      )}
      {now !== null && (
        <>
          <dt>{t('leader.now')}</dt>
          <dd>{now}</dd>
        </>
      )}
      {before.length > 0 && (
        <>
          <dt>{t('leader.before')}</dt>
          {before.map((held) => (
            <dd key={`${held.office} ${held.since}`}>{pastOffice(held, locale)}</dd>
          ))}
        </>
      )}
    </dl>
  );
}

/** BCP 47 primary subtags are the names of Wikipedia's editions for all languages of the interface. */
const editionOf = (language: string): string => language.split('-')[0] ?? 'en';

/**
 * Where the encyclopaedia tells of someone, in the reader's language: the article itself where it is the English one
 * that is known, else a search that goes straight to an article of that name
 * (https://www.mediawiki.org/wiki/Help:Searching, "Go").
 * @param language BCP 47 tag of the interface
 * @returns null for a group of namesakes
 */
export function wikipediaUrl(
  leader: Pick<Leader, 'name' | 'wikipedia' | 'candidates'>,
  language: string,
): string | null {
  if (leader.candidates.length > 1) return null;
  const edition = editionOf(language);
  if (leader.wikipedia !== null && edition === 'en')
    return `https://en.wikipedia.org/wiki/${encodeURIComponent(leader.wikipedia.replaceAll(' ', '_'))}`;
  return `https://${edition}.wikipedia.org/wiki/Special:Search?${new URLSearchParams({ search: leader.name, go: 'Go' })}`;
}

/** The encyclopaedia on someone, which opens in a new tab; for someone unknown to us a search, and nothing claimed. */
export function WikipediaLink({ leader }: { leader: Leader }) {
  const url = wikipediaUrl(leader, catalogueLanguage());
  if (url === null) return null;
  return (
    <a class="out" href={url} target="_blank" rel="noopener noreferrer">
      {leader.basis === 'article' ? t('leader.searchWikipedia') : t('leader.wikipedia')}
      <Icon name="leave" />
    </a>
  );
}

/** Two or more people a name may mean, each on a line. */
export function Candidates({ leader, locale }: { leader: Leader; locale: string }) {
  const { choose } = useBrief();
  const [first] = leader.mentions;
  return (
    <>
      <p class="second-line">{t('leader.either')}</p>
      <ul class="candidates">
        {leader.candidates.map((person) => {
          const office =
            person.office === null
              ? null
              : officeTitle({ ...person, office: person.office, country: person.officeCountry, acting: false }, locale);
          return (
            <li key={person.id}>
              <span>
                <b>{person.name}</b>
                {office !== null && `, ${office}`}
              </span>
              {choose !== undefined && first !== undefined && (
                <button type="button" class="button" onClick={() => choose(leader, person)}>
                  {t('choose.person')}
                  <span class="unseen"> ({person.name})</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
