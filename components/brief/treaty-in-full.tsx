import type { ComponentChildren } from 'preact';
import type { Mention, TreatyEntry, TreatyEvent } from '../../engine/brief.ts';
import { formatDay } from '../format/day.ts';
import { officeTitle } from '../format/office.ts';
import { formatPlace } from '../format/place.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';
import { EntryLink } from './entry-link.tsx';
import { ForeignText, TranslatedText } from './foreign-text.tsx';
import { LifeLine } from './life-line.tsx';
import { SnippetText } from './snippet-text.tsx';
import { openLine, Parties, Status } from './treaty-facts.tsx';

/** A link out, or its words alone where the address is not http(s): a page's address may hold anything. */
function SafeLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Signed({ treaty }: { treaty: TreatyEntry }) {
  const { locale } = useBrief();
  if (treaty.signed === null) return null;
  const when = formatDay(treaty.signed, locale, 'long');
  const place = treaty.place === null ? null : formatPlace(treaty.place, locale);
  return (
    <>
      <dt>{t('treaty.signed')}</dt>
      <dd>{place === null ? when : `${when}, ${place}`}</dd>
      {treaty.signatories.length > 0 && (
        <>
          <dt>{t('treaty.signatories')}</dt>
          <dd>
            <ul>
              {treaty.signatories.map((one) => (
                <li key={`${one.name} ${one.country}`}>
                  {one.person === null ? (
                    <bdi>{one.name}</bdi>
                  ) : (
                    <EntryLink target={{ kind: 'person', id: one.person }}>{one.name}</EntryLink>
                  )}
                  {one.office !== null && (
                    <span class="caption">
                      {' '}
                      {officeTitle({ office: one.office, of: null, country: one.country, acting: false }, locale)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  );
}

function Events({ events, later = false }: { events: readonly TreatyEvent[]; later?: boolean }) {
  const { locale } = useBrief();
  return (
    <ol class={later ? 'events later' : 'events'}>
      {events.map((event) => (
        <li key={`${event.date} ${event.text}`}>
          <b>{formatDay(event.date, locale)}</b>
          <ForeignText>{event.text}</ForeignText>
        </li>
      ))}
    </ol>
  );
}

function Provisions({ treaty }: { treaty: TreatyEntry }) {
  if (treaty.provisions.length === 0) return null;
  // The one the article leans on first; else all, in the treaty's own order.
  const ordered = treaty.provisions.toSorted((a, b) => Number(b.cited) - Number(a.cited));
  return (
    <section>
      <h2>{t('treaty.provision', treaty.provisions.length)}</h2>
      <ul class="provisions">
        {ordered.map((provision) => (
          <li key={provision.text}>
            <ForeignText>{provision.text}</ForeignText>
            <p class="caption">
              {[provision.article, t('treaty.ownWords'), provision.cited ? t('treaty.cited') : null]
                .filter((part) => part !== null)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <p class="caption">{t('treaty.bindingWords')}</p>
    </section>
  );
}

/** The days and parties, as pairs of a term and its facts. */
function TreatyFactList({ treaty }: { treaty: TreatyEntry }) {
  const { locale } = useBrief();
  const open = openLine(treaty, locale);
  return (
    <dl class="facts">
      <Signed treaty={treaty} />
      {treaty.inForce !== null && (
        <>
          <dt>{t('treaty.inForce')}</dt>
          <dd>{formatDay(treaty.inForce, locale, 'long')}</dd>
        </>
      )}
      {(treaty.parties.length > 0 || open !== null) && (
        <>
          <dt>{t('treaty.parties')}</dt>
          <dd>
            {open !== null && <p>{open}</p>}
            <Parties parties={treaty.parties} most={Number.POSITIVE_INFINITY} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** A part with our own words under its title; nothing where we have none. */
function OwnWords({ title, into, children }: { title: string; into: string | undefined; children: string | null }) {
  if (children === null) return null;
  return (
    <section>
      <h2>{title}</h2>
      <TranslatedText into={into}>{children}</TranslatedText>
    </section>
  );
}

/** The sentence of the article that names the treaty. */
function InThisArticle({ mention }: { mention: Mention | undefined }) {
  if (mention === undefined) return null;
  return (
    <section>
      <h2>{t('treaty.here')}</h2>
      <p class="sentence" dir="auto">
        <SnippetText mention={mention} />
      </p>
    </section>
  );
}

/** What happened, with the article's day between what it could know and what came after. */
function WhatHappened({ treaty }: { treaty: TreatyEntry }) {
  const { locale, published, withoutArticle = false } = useBrief();
  if (treaty.events.length + treaty.since.length === 0) return null;
  return (
    <section>
      <h2>{t('treaty.happened')}</h2>
      <Events events={treaty.events} />
      {published !== null && !withoutArticle && (
        <p class="published-line">{t('treaty.publishedLine', formatDay(published, locale))}</p>
      )}
      {treaty.since.length > 0 && <Events events={treaty.since} later />}
    </section>
  );
}

function RelatedTreaties({ related, inArticle }: { related: TreatyEntry['related']; inArticle: ReadonlySet<string> }) {
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{t('treaty.related')}</h2>
      <ul class="links">
        {related.map((one) => (
          <li key={one.id}>
            <EntryLink target={{ kind: 'treaty', id: one.id }}>{one.name}</EntryLink>
            <span class="caption">
              {one.signed !== null &&
                (inArticle.has(one.id) ? t('treaty.relatedHere', one.signed.slice(0, 4)) : one.signed.slice(0, 4))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sources }: { sources: TreatyEntry['sources'] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{t('treaty.sources')}</h2>
      <ul class="links">
        {sources.map((source) => (
          <li key={source.url}>
            <SafeLink url={source.url}>{source.title}</SafeLink>
            <span class="caption">
              {t(`treaty.kinds.${source.kind}`)}
              <Icon name="leave" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything known of one treaty, on a page of its own inside the popup. */
export function TreatyInFull({
  treaty,
  inArticle,
}: {
  treaty: TreatyEntry;
  /** Ids of the treaties this article names. */
  inArticle: ReadonlySet<string>;
}) {
  const { locale } = useBrief();
  return (
    <article class="in-full is-treaty">
      <h1 class="treaty-title" tabIndex={-1}>
        {treaty.name}
      </h1>
      {treaty.formalName !== null && treaty.formalName !== treaty.name && (
        <p class="second-line">{treaty.formalName}</p>
      )}
      <TreatyFactList treaty={treaty} />
      <OwnWords into={treaty.translatedInto} title={t('treaty.background')}>
        {treaty.background}
      </OwnWords>
      <OwnWords into={treaty.translatedInto} title={t('treaty.settles')}>
        {treaty.settles}
      </OwnWords>
      <InThisArticle mention={treaty.mentions[0]} />
      <section>
        <h2>{t('treaty.status')}</h2>
        <Status treaty={treaty} mostEvents={1} />
        <LifeLine treaty={treaty} />
      </section>
      <Provisions treaty={treaty} />
      <WhatHappened treaty={treaty} />
      <RelatedTreaties related={treaty.related} inArticle={inArticle} />
      <Sources sources={treaty.sources} />
      <p class="caption">
        {treaty.why.checked === null
          ? t('treaty.unchecked')
          : t('treaty.checked', formatDay(treaty.why.checked, locale, 'long'))}
      </p>
    </article>
  );
}
