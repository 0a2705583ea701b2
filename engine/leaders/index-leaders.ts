import type { KnowledgeFiles, LanguageNames } from '../knowledge.ts';
import { once, remember } from '../lazy.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import { type ReigningTitles, readReigningTitles } from '../offices/reigning-titles.ts';
import { type Gazetteer, indexGazetteer } from '../places/index-gazetteer.ts';
import type { ListedPlace } from '../places/list-places.ts';
import type { PlaceRules } from '../places/place-rules.ts';
import type { TextRules } from '../text/text-rules.ts';
import { indexOfficeTitles, type OfficeTitles } from './grammar/office-titles.ts';
import { indexPersonNames, type PersonNameIndex } from './index-person-names.ts';
import type { LeaderRules } from './leader-rules.ts';
import { type NameConventions, readConventions } from './name-conventions.ts';
import type { Person } from './person.ts';

/** The knowledge of leaders made ready for one language. Only read after it is built, but for its own caches. */
export interface LeaderIndex extends PersonNameIndex {
  readonly rules: LeaderRules;
  readonly gazetteer: Gazetteer;
  readonly titles: OfficeTitles;
  readonly conventions: NameConventions;
  readonly reigning: ReigningTitles;
  /** Countries, by ISO code, whose head of state leads although there is a prime minister. */
  readonly leadingPresidents: ReadonlySet<string>;
  /** The person of an id; undefined where there is none. */
  person(id: string): Person | undefined;
}

/** What indexing needs of a language. */
interface LeadersPack {
  readonly text: TextRules;
  readonly places: PlaceRules;
  readonly leaders: LeaderRules;
}

/** Terms by person id. */
function groupTerms(listed: readonly ListedPlace[]): Map<string, HeldTerm[]> {
  const terms = new Map<string, HeldTerm[]>();
  for (const { place } of listed) {
    for (const office of place.offices) {
      for (const term of office.terms) {
        const held = terms.get(term.person);
        if (held === undefined) terms.set(term.person, [{ place, office, term }]);
        else held.push({ place, office, term });
      }
    }
  }
  return terms;
}

/** Where each person is defined, by id. */
function groupByPerson(listed: readonly ListedPlace[]): Map<string, ListedPlace> {
  const byId = new Map<string, ListedPlace>();
  for (const each of listed) for (const id in each.data.people) byId.set(id, each);
  return byId;
}

/** People by id with everything they held, each put together when first asked for. */
function indexPeople(listed: readonly ListedPlace[]): LeaderIndex['person'] {
  const people = once(() => ({ terms: groupTerms(listed), byId: groupByPerson(listed) }));
  return remember((id: string): Person | undefined => {
    const { terms, byId } = people();
    const place = byId.get(id);
    const facts = place?.data.people[id];
    return place && facts && { id, facts, definedIn: place.place, terms: terms.get(id) ?? [] };
  });
}

/**
 * Makes people and their offices ready for matching in one language. Starting up is cheap: whatever belongs to one person is
 * worked out when a text first holds one of the words of their names.
 *
 * @param files the knowledge
 * @param pack the language of the texts
 * @param names the language's names; null for English, whose names stand in the files
 */
export function indexLeaders(files: KnowledgeFiles, pack: LeadersPack, names: LanguageNames | null): LeaderIndex {
  const gazetteer = indexGazetteer(files, pack, names);
  const conventions = readConventions(files.facts, pack.leaders.words);
  const reigning = readReigningTitles(files.facts);
  const person = indexPeople(gazetteer.listed);
  return {
    ...indexPersonNames(files, names, { text: pack.text, gazetteer, conventions, person }),
    rules: pack.leaders,
    gazetteer,
    titles: indexOfficeTitles(files, names, pack.text, reigning),
    conventions,
    reigning,
    leadingPresidents: new Set(files.facts?.['leading-presidents'].countries ?? []),
    person,
  };
}
