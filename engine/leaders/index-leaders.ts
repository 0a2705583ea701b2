import type { KnowledgeFiles, LanguageNames, PersonFile } from '../knowledge.ts';
import { once, remember } from '../lazy.ts';
import type { HeldTerm, OfficeRecord } from '../offices/office-record.ts';
import { type ReigningTitles, readReigningTitles } from '../offices/reigning-titles.ts';
import { type Gazetteer, indexGazetteer } from '../places/index-gazetteer.ts';
import type { ListedPlace } from '../places/list-places.ts';
import type { PlaceRules } from '../places/place-rules.ts';
import type { TextRules } from '../text/text-rules.ts';
import { indexOfficeTitles, type OfficeTitles } from './grammar/office-titles.ts';
import type { LeaderRules } from './leader-rules.ts';
import { type NameConventions, readConventions } from './name-conventions.ts';
import { type NameKind, namesOf, type RawName } from './name-forms.ts';
import { foldedWords } from './name-words.ts';
import { listNamesByWord } from './names-by-word.ts';
import { formsInLanguage } from './names-in-language.ts';

export interface Person extends OfficeRecord {
  id: string;
  facts: PersonFile;
}

/** One way of writing one person's name. */
export interface NameForm {
  person: Person;
  kind: NameKind;
  /** Folded. */
  words: readonly string[];
}

/** The knowledge of leaders made ready for one language. Only read after it is built, but for its own caches. */
export interface LeaderIndex {
  readonly rules: LeaderRules;
  readonly gazetteer: Gazetteer;
  readonly titles: OfficeTitles;
  readonly conventions: NameConventions;
  readonly reigning: ReigningTitles;
  /** Countries, by ISO code, whose head of state leads although there is a prime minister. */
  readonly leadingPresidents: ReadonlySet<string>;
  /** The person of an id; undefined where there is none. */
  person(id: string): Person | undefined;
  /** All ways of writing names that begin with a folded word, longest first; empty where there is none. */
  formsFrom(word: string): readonly NameForm[];
  /** True for a folded word that is the first of a name of several words. */
  isGivenName(word: string): boolean;
  /** A name as the folded words it is compared by, the Arabic article left out: `Bashar al-Assad` gives `bashar`, `assad`. */
  wordsOfName(name: string): string[];
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

/** Ids of the people with a folded word in one of the language's own names, by that word. */
function groupByWord(names: LanguageNames, pack: LeadersPack, conventions: NameConventions): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, person] of Object.entries(names.people)) {
    const words = formsInLanguage(person, 'given-first', null, conventions).flatMap(({ name }) =>
      pack.text.splitWords(name).map(({ folded }) => folded),
    );
    for (const word of new Set(words)) {
      const known = ids.get(word);
      if (known) known.push(id);
      else ids.set(word, [id]);
    }
  }
  return ids;
}

/** `Naruhito de Japón` is never called Japan: a part of a name that a place bears is no name of the person. */
const namesPlace = ({ words }: NameForm, gazetteer: Gazetteer): boolean =>
  gazetteer.formsFrom(words[0] ?? '').some((form) => form.words.join(' ') === words.join(' '));

const NONE: readonly NameForm[] = [];

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
  const knowledgeNames = files.names ?? listNamesByWord(files);
  const languageNames = once(() => (names === null ? new Map() : groupByWord(names, pack, conventions)));
  const people = once(() => ({ terms: groupTerms(gazetteer.listed), byId: groupByPerson(gazetteer.listed) }));
  const person = remember((id: string): Person | undefined => {
    const { terms, byId } = people();
    const listed = byId.get(id);
    const facts = listed?.data.people[id];
    return listed && facts && { id, facts, definedIn: listed.place, terms: terms.get(id) ?? [] };
  });

  const wordsOfName = (name: string) =>
    foldedWords(conventions.articlePattern === null ? name : name.replace(conventions.articlePattern, ''));
  const splitLanguageName = (name: string) => pack.text.splitWords(name).map(({ folded }) => folded);

  /** The forms of a person's names, split into words once, when a text first holds one of those words. */
  const forms = remember((one: Person): NameForm[] => {
    const { country } = one.definedIn;
    const own = names?.people[one.id];
    const toForm =
      (split: (name: string) => string[]) =>
      ({ name, kind }: RawName) => ({
        person: one,
        kind,
        words: split(name),
      });
    const inLanguage = own ? formsInLanguage(own, one.facts.order, country, conventions) : [];
    return distinct([
      ...inLanguage
        .map(toForm(splitLanguageName))
        .filter((form) => form.kind === 'full' || !namesPlace(form, gazetteer)),
      ...namesOf(one.facts, country, conventions).map(toForm(wordsOfName)),
    ]);
  });
  const formsFrom = remember((word: string): readonly NameForm[] => {
    const known = Object.hasOwn(knowledgeNames, word) ? (knowledgeNames[word] ?? '').split(' ') : [];
    const ids = new Set([...known, ...(languageNames().get(word) ?? [])]);
    const found = [...ids].flatMap((id) => {
      const one = person(id);
      return one ? forms(one).filter(({ words }) => words[0] === word) : [];
    });
    return found.sort((a, b) => b.words.length - a.words.length);
  });
  const isName = (word: string) => Object.hasOwn(knowledgeNames, word) || languageNames().has(word);
  return {
    rules: pack.leaders,
    gazetteer,
    titles: indexOfficeTitles(files, names, pack.text, reigning),
    conventions,
    reigning,
    leadingPresidents: new Set(files.facts?.['leading-presidents'].countries ?? []),
    person,
    // Words of texts that are in nobody's name are not cached: texts have no end of them.
    formsFrom: (word) => (isName(word) ? formsFrom(word) : NONE),
    isGivenName: (word) =>
      isName(word) && formsFrom(word).some(({ kind, words }) => kind === 'full' && words.length > 1),
    wordsOfName,
  };
}

/** Several spellings may come out as the same words; the first is the most exact kind. */
function distinct(forms: readonly NameForm[]): NameForm[] {
  const seen = new Set<string>();
  return forms.filter(({ words }) => {
    const key = words.join(' ');
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}
