import type { ComponentChildren } from 'preact';
import type { LookUpCandidate } from '../../engine/lookup/candidates.ts';
import { type LibraryKind, writeLibraryRef } from '../../engine/lookup/library-ref.ts';
import { Flag } from '../flags/flag.tsx';
import { formatCountry } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { officeTitle, pastOffice, termYears } from '../format/office.ts';
import { type MessageKey, t } from '../strings.ts';
import { MatchedWords } from './matched-words.tsx';

/** The heading of each kind, and the class whose line it wears. */
const KIND_WORDS: Record<LibraryKind, MessageKey> = {
  person: 'library.people',
  country: 'library.countries',
  organisation: 'library.organisations',
  office: 'library.offices',
  treaty: 'kind.treaties',
};
const KIND_CLASS: Record<LibraryKind, string> = {
  person: 'is-leader',
  country: 'is-place',
  organisation: 'is-place',
  office: 'is-place',
  treaty: 'is-treaty',
};

/** How a candidate's own name stands in the reader's language: a country by its name there. */
function candidateName({ ref, name, code, of }: LookUpCandidate, locale: string): string {
  if (ref.kind === 'country') return formatCountry(code, name, locale);
  if (ref.kind === 'office') return officeTitle({ office: name, of, country: code, acting: false }, locale);
  return name;
}

/** What tells a candidate from its namesakes, on one line. */
function secondLine(candidate: LookUpCandidate, locale: string): ComponentChildren {
  const { ref, held, holds, holder, signed, parties } = candidate;
  if (ref.kind === 'person' && held !== null) {
    return holds ? `${officeTitle(held, locale)} ${termYears(held, locale)}` : pastOffice(held, locale);
  }
  if (ref.kind === 'office') return holder;
  if (ref.kind !== 'treaty' || signed === null) return null;
  const names = parties.slice(0, 3).map((party) => formatCountry(party.code, party.name, locale));
  return [formatDay(signed, locale), ...(parties.length <= 3 ? names : [])].join(' · ');
}

/** One candidate as a link to its page. */
function CandidateRow({
  candidate,
  query,
  locale,
  href,
  open,
  current,
}: {
  candidate: LookUpCandidate;
  query: string;
  locale: string;
  href: string;
  open: (() => void) | undefined;
  current: boolean;
}) {
  const second = secondLine(candidate, locale);
  return (
    <li class={`candidate ${KIND_CLASS[candidate.ref.kind]}`}>
      <a
        href={href}
        aria-current={current ? 'page' : undefined}
        onClick={(event) => {
          // With a key pressed the browser is asked for a tab of its own.
          if (open === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
      >
        {candidate.ref.kind !== 'treaty' && <Flag code={candidate.code} />}
        <span class="who">
          <b>
            <MatchedWords text={candidateName(candidate, locale)} query={query} />
          </b>
          {candidate.matched !== null && (
            <small>
              <MatchedWords text={candidate.matched} query={query} />
            </small>
          )}
          {second !== null && <small>{second}</small>}
        </span>
      </a>
    </li>
  );
}

/** In the order in which the best of each kind was found: what was probably meant comes first. */
function groupByKind(candidates: readonly LookUpCandidate[]): [LibraryKind, LookUpCandidate[]][] {
  const groups = new Map<LibraryKind, LookUpCandidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.ref.kind);
    if (group) group.push(candidate);
    else groups.set(candidate.ref.kind, [candidate]);
  }
  return [...groups];
}

/** Candidates by kind, each kind under its own rule with its count; Down and Up go from one to the next. */
export function CandidateList({
  candidates,
  query,
  locale,
  open,
  address = (ref) => `#${ref}`,
  current = null,
}: {
  candidates: readonly LookUpCandidate[];
  query: string;
  locale: string;
  open?: ((candidate: LookUpCandidate) => void) | undefined;
  /** Address of a page of the library, written. */
  address?: (ref: string) => string;
  /** Written reference of the page that is open. */
  current?: string | null;
}) {
  return (
    <div class="candidates-by-kind">
      {groupByKind(candidates).map(([kind, group]) => (
        <section key={kind} class={KIND_CLASS[kind]} aria-label={t(KIND_WORDS[kind])}>
          <h2>
            {t(KIND_WORDS[kind])} <span>{group.length}</span>
          </h2>
          <ul>
            {group.map((candidate) => {
              const written = writeLibraryRef(candidate.ref);
              return (
                <CandidateRow
                  key={written}
                  candidate={candidate}
                  query={query}
                  locale={locale}
                  href={address(written)}
                  current={written === current}
                  open={open && (() => open(candidate))}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
