import type { People } from '../knowledge.ts';
import type { LanguageNames, PersonNames } from '../language-names.ts';
import { once, remember, rememberSome } from '../lazy.ts';
import type { Gazetteer } from '../places/index-gazetteer.ts';
import type { TextRules } from '../text/text-rules.ts';
import type { NameConventions } from './name-conventions.ts';
import { type NameKind, type PersonName, personNames } from './name-forms.ts';
import { foldedWords, spellingsOf } from './name-words.ts';
import { formsInLanguage } from './names-in-language.ts';
import type { Person } from './person.ts';

/** One way of writing one person's name. */
export interface PersonNameForm {
  person: Person;
  kind: NameKind;
  /** Folded. */
  words: readonly string[];
  /** The first word as the language lists it where it is small, a title that is part of the name: `papa Francisco`. */
  smallTitle?: string;
}

/** The ways of writing names that begin with one word. */
export interface FormsFromWord {
  /** Those of that word alone. */
  alone: readonly PersonNameForm[];
  /** The others by their second word, longest first: thirty names may begin with one Chinese character. */
  followedBy: ReadonlyMap<string, readonly PersonNameForm[]>;
}

/** The names of people in one language, ready for matching. */
export interface PersonNameIndex {
  /** All ways of writing names that begin with a folded word; null where there is none. */
  formsFrom(word: string): FormsFromWord | null;
  /** True for a folded word that is the first of a name of several words. */
  isGivenName(word: string): boolean;
  /** False in English, whose names stand in the files. */
  readonly hasOwnForms: boolean;
  /** All ways of writing a person's name that the language itself lists; none in English. */
  ownForms(person: Person): readonly PersonNameForm[];
  /** A name as the folded words it is compared by, the Arabic article left out: `Bashar al-Assad` gives `bashar`, `assad`. */
  wordsOfName(name: string): readonly string[];
}

/** What the names of people lean on. */
interface NameSources {
  text: TextRules;
  gazetteer: Gazetteer;
  conventions: NameConventions;
  person(id: string): Person | undefined;
}

/** All names that a language has for a person, in all their spellings, in one string. */
function everyName({ name, aliases, short, taiwan }: PersonNames): string {
  const own = [name, ...(aliases ?? []), ...(short ?? [])].flatMap((one) => [one, ...spellingsOf(one)]);
  return [...own, ...(taiwan ? [everyName(taiwan)] : [])].join(' ');
}

/** Ids of the people with a folded word in one of the language's own names, by that word. Linear in the names. */
function groupByWord(people: LanguageNames['people'], text: TextRules): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, names] of Object.entries(people)) {
    for (const word of new Set(text.splitWords(everyName(names)).map(({ folded }) => folded))) {
      const known = ids.get(word);
      if (known) known.push(id);
      else ids.set(word, [id]);
    }
  }
  return ids;
}

/** `Naruhito de Japón` is never called Japan: a part of a name that a place bears is no name of the person. */
const isAlsoPlace = ({ words }: PersonNameForm, gazetteer: Gazetteer): boolean =>
  gazetteer.formsFrom(words[0] ?? '').some((form) => form.words.join(' ') === words.join(' '));

/** Several spellings may come out as the same words; the first is the most exact kind. */
function distinct(forms: readonly PersonNameForm[]): PersonNameForm[] {
  const seen = new Set<string>();
  return forms.filter(({ words }) => {
    const key = words.join(' ');
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

function bySecondWord(forms: readonly PersonNameForm[]): FormsFromWord {
  const followedBy = new Map<string, PersonNameForm[]>();
  for (const form of forms) {
    const second = form.words[1];
    if (second === undefined) continue;
    const known = followedBy.get(second);
    if (known) known.push(form);
    else followedBy.set(second, [form]);
  }
  return { alone: forms.filter(({ words }) => words.length === 1), followedBy };
}

/** Names whose words are kept: an article asks for those of a few hundred holders again and again. */
const MOST_NAMES = 2_000;

/** An article has some two thousand different words. */
const MOST_WORDS = 5_000;

const NO_IDS: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * Makes the names of people ready for matching: the language's own first, then those of the knowledge as they stand.
 *
 * @param people those of the knowledge
 * @param names the language's names; null for English, whose names stand in the files
 */
export function indexPersonNames(
  people: People,
  names: LanguageNames | null,
  { text, gazetteer, conventions, person }: NameSources,
): PersonNameIndex {
  const ownNames = once(() => (names === null ? NO_IDS : groupByWord(names.people, text)));
  const wordsOfName = rememberSome(
    (name: string): readonly string[] =>
      foldedWords(conventions.articlePattern === null ? name : name.replace(conventions.articlePattern, '')),
    MOST_NAMES,
  );

  const toOwnForm = (one: Person, name: string, kind: NameKind): PersonNameForm => {
    const words = text.splitWords(name);
    const [first] = words;
    const smallTitle = first?.shape === 'lower' && words.length > 1 ? { smallTitle: first.text } : {};
    return { person: one, kind, words: words.map(({ folded }) => folded), ...smallTitle };
  };
  const ownForms = remember((one: Person): PersonNameForm[] => {
    const own = names?.people[one.id];
    if (own === undefined) return [];
    return formsInLanguage(own, one.facts.order, one.definedIn.country, conventions)
      .map(({ name, kind }) => toOwnForm(one, name, kind))
      .filter((form) => form.kind === 'full' || !isAlsoPlace(form, gazetteer));
  });
  const toForm =
    (one: Person) =>
    ({ name, kind }: PersonName): PersonNameForm => ({ person: one, kind, words: wordsOfName(name) });
  // Split into words once, when a text first holds one of them.
  const formsOf = remember((one: Person): PersonNameForm[] =>
    distinct([...ownForms(one), ...personNames(one.facts, one.definedIn.country, conventions).map(toForm(one))]),
  );
  const formsFrom = remember((word: string): FormsFromWord => {
    const ids = new Set([...people.withWord(word), ...(ownNames().get(word) ?? [])]);
    const bearers = [...ids].flatMap((id) => person(id) ?? []);
    const found = bearers.flatMap((one) => formsOf(one).filter(({ words }) => words[0] === word));
    return bySecondWord(found.sort((a, b) => b.words.length - a.words.length));
  });
  // Words of texts that are in no one's name are kept for a while: texts have no end of them.
  const isName = rememberSome(
    (word: string) => ({ of: people.withWord(word).length > 0 || ownNames().has(word) }),
    MOST_WORDS,
  );
  return {
    formsFrom: (word) => (isName(word).of ? formsFrom(word) : null),
    isGivenName: (word) =>
      isName(word).of && [...formsFrom(word).followedBy.values()].flat().some(({ kind }) => kind === 'full'),
    hasOwnForms: names !== null,
    ownForms,
    wordsOfName,
  };
}
