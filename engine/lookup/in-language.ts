import type { Brief, Leader, Neighbour, OfficeHeld, PersonProfile, TreatyEntry } from '../brief.ts';
import type { LanguageNames, TreatyTexts } from '../language-names.ts';
import type { LookUpCandidate } from './candidates.ts';
import type { LibraryEntry, OfficeOfPlace } from './library-entry.ts';
import type { LibraryOverview } from './library-overview.ts';
import type { LibraryKind } from './library-ref.ts';

/** What a Brief is said with in the interface's language; names it lacks stay as they are. */
export interface SaidIn {
  names: LanguageNames;
  /** What the language calls an organisation, by its name in English. */
  organisations: ReadonlyMap<string, string>;
  /** By treaty id. */
  texts: { language: string; treaties: Readonly<Record<string, TreatyTexts>> };
  /** True where the language is written in other letters than the names of the knowledge. */
  otherScript: boolean;
  /** Whether the interface itself has a word for an office, by the gender and the country that it cannot tell apart here. */
  hasOwnWord(office: string): boolean;
}

function officeIn({ names, hasOwnWord }: SaidIn, office: string): string {
  return hasOwnWord(office) ? office : (names.offices[office.toLowerCase()]?.title ?? office);
}

/** Countries are named by the interface itself. */
const placeIn = <Of extends string | null>({ organisations }: SaidIn, country: string | null, of: Of): Of | string =>
  (country === null && of !== null ? organisations.get(of) : undefined) ?? of;

const heldIn = <Held extends OfficeHeld>(said: SaidIn, held: Held): Held => ({
  ...held,
  office: officeIn(said, held.office),
  of: placeIn(said, held.country, held.of),
});

/** In Latin letters a person keeps the spelling that the article is likely to have. */
const personIn = ({ names, otherScript }: SaidIn, id: string | null, name: string): string =>
  (otherScript && id !== null ? names.people[id]?.name : undefined) ?? name;

/** A name stands alone where it is shown: `accord de Paris` gets its capital. */
const treatyIn = ({ names }: SaidIn, id: string | null, name: string): string => {
  const own = id !== null ? names.treaties[id]?.name : undefined;
  return own === undefined ? name : own.charAt(0).toUpperCase() + own.slice(1);
};

function profileIn(said: SaidIn, profile: PersonProfile): PersonProfile {
  const neighbour = (one: Neighbour | null) => one && { ...one, name: personIn(said, one.id, one.name) };
  return {
    ...profile,
    predecessor: neighbour(profile.predecessor),
    successor: neighbour(profile.successor),
    treaties: profile.treaties.map((one) => ({ ...one, name: treatyIn(said, one.id, one.name) })),
  };
}

function leaderIn(said: SaidIn, leader: Leader): Leader {
  const { profile } = leader;
  return {
    ...leader,
    name: personIn(said, leader.id, leader.name),
    office: leader.office === null || leader.basis === 'article' ? leader.office : officeIn(said, leader.office),
    of: placeIn(said, leader.officeCountry, leader.of),
    now: leader.now && heldIn(said, leader.now),
    before: leader.before.map((held) => heldIn(said, held)),
    after: leader.after.map((held) => heldIn(said, held)),
    candidates: leader.candidates.map((one) => ({
      ...one,
      name: personIn(said, one.id, one.name),
      office: one.office === null ? null : officeIn(said, one.office),
      of: placeIn(said, one.officeCountry, one.of),
    })),
    ...(profile !== undefined && { profile: profileIn(said, profile) }),
  };
}

/** Its texts where they were translated; of a treaty that the article alone tells there are none. */
function textsIn({ texts }: SaidIn, { id, basis }: TreatyEntry): Partial<TreatyEntry> {
  const own = id !== null && basis !== 'article' ? texts.treaties[id] : undefined;
  return own === undefined ? {} : { ...own, translatedInto: texts.language };
}

/** A treaty with the names and texts that the language has; what it lacks stays in the language of the knowledge. */
const treatyEntryIn = (said: SaidIn, treaty: TreatyEntry): TreatyEntry => ({
  ...treaty,
  ...textsIn(said, treaty),
  name: treatyIn(said, treaty.id, treaty.name),
  signatories: treaty.signatories.map((one) => ({
    ...one,
    name: personIn(said, one.person, one.name),
    office: one.office === null ? null : officeIn(said, one.office),
  })),
  related: treaty.related.map((one) => ({ ...one, name: treatyIn(said, one.id, one.name) })),
  candidates: treaty.candidates.map((one) => ({ ...one, name: treatyIn(said, one.id, one.name) })),
});

/**
 * A Brief with the names of people, offices and treaties that the interface's language has. Mentions stay the article's.
 *
 * @param said names in that language
 * @param brief with the knowledge's own names
 */
export const briefIn = (said: SaidIn, brief: Brief): Brief => ({
  ...brief,
  leaders: brief.leaders.map((leader) => leaderIn(said, leader)),
  treaties: brief.treaties.map((treaty) => treatyEntryIn(said, treaty)),
});

const placeTermIn = (said: SaidIn, office: OfficeOfPlace): OfficeOfPlace => ({
  ...office,
  title: officeIn(said, office.title),
  terms: office.terms.map((term) => ({
    ...term,
    title: term.title && officeIn(said, term.title),
    person: { ...term.person, name: personIn(said, term.person.id, term.person.name) },
  })),
});

/**
 * A page of the library with the names that the language has.
 *
 * @param said names in that language
 * @param entry with the knowledge's own names
 */
export function entryIn(said: SaidIn, entry: LibraryEntry): LibraryEntry {
  switch (entry.kind) {
    case 'treaty':
      return { ...entry, treaty: treatyEntryIn(said, entry.treaty) };
    case 'person':
      return {
        ...entry,
        name: personIn(said, entry.id, entry.name),
        held: entry.held.map((held) => heldIn(said, held)),
        terms: entry.terms.map((held) => heldIn(said, held)),
        profile: profileIn(said, entry.profile),
      };
    case 'office':
      return { ...entry, office: placeTermIn(said, entry.office) };
    default:
      return {
        ...entry,
        offices: entry.offices.map((office) => placeTermIn(said, office)),
        treaties: entry.treaties.map((one) => ({ ...one, name: treatyIn(said, one.id, one.name) })),
      };
  }
}

/**
 * What the library shows before a word is typed, with the names that the language has.
 *
 * @param said names in that language
 * @param overview with the knowledge's own names
 */
export const overviewIn = (said: SaidIn, overview: LibraryOverview): LibraryOverview => ({
  ...overview,
  organisations: overview.organisations.map((one) => ({ ...one, name: placeIn(said, one.code, one.name) })),
  anniversaries: overview.anniversaries.map((one) => ({ ...one, name: treatyIn(said, one.id, one.name) })),
  decades: overview.decades.map(({ decade, treaties }) => ({
    decade,
    treaties: treaties.map((one) => ({ ...one, name: treatyIn(said, one.id, one.name) })),
  })),
});

/**
 * A candidate of a look-up with the names that the language has.
 *
 * @param said names in that language
 * @param candidate with the knowledge's own names
 */
export function candidateIn(said: SaidIn, candidate: LookUpCandidate): LookUpCandidate {
  const { ref, name, held } = candidate;
  const own: Partial<Record<LibraryKind, string>> = {
    person: personIn(said, ref.id, name),
    office: officeIn(said, name),
    treaty: treatyIn(said, ref.id, name),
  };
  const shown = own[ref.kind] ?? name;
  const matched = candidate.matched ?? name;
  return { ...candidate, name: shown, matched: matched === shown ? null : matched, held: held && heldIn(said, held) };
}
