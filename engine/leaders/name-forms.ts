import type { PersonFile } from '../knowledge.ts';
import { foldWord } from '../text/fold.ts';
import type { NameConventions } from './name-conventions.ts';
import { spellingsOf } from './name-words.ts';

/**
 * `full`: the name or an alias. `partial`: its last two words or more (`Tayyip Erdogan`). `short`: what news calls the
 * person alone. `titled`: a surname that news uses only beside a title or after the full name (`Prime Minister Ahmed`).
 */
export type NameKind = 'full' | 'partial' | 'short' | 'titled';

export interface PersonName {
  name: string;
  kind: NameKind;
}

/** What the forms of a name are made from: a person of the knowledge, or what a language calls them. */
export type NamedPerson = Pick<PersonFile, 'name' | 'short' | 'aliases' | 'order'>;

const REGNAL_NUMBER = /^(?=[IVX])(IX|IV|V?I{0,3}|X{1,2}(IX|IV|V?I{0,3}))$/;
const GENERATION_PART = /^(Jr|Sr)\.?$/i;
const INITIAL = /^(\p{Lu}\.?)+$/u;

/** A name split into what its forms are made of. */
interface NameParts {
  person: NamedPerson;
  /** All words of the name. */
  whole: readonly string[];
  /** Without an epithet, regnal number or generation. */
  tokens: readonly string[];
  familyFirst: boolean;
  /** ISO code of the country in whose file the person is defined; null for an organisation's. */
  country: string | null;
  conventions: NameConventions;
}

/** The name without a regnal number or generation at its end: `Charles III` gives `Charles`. */
function withoutNumber(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1) ?? '';
  return tokens.length > 1 && (REGNAL_NUMBER.test(last) || GENERATION_PART.test(last)) ? tokens.slice(0, -1) : tokens;
}

/** `Fahd of Saudi Arabia` is `Fahd` for every further form. */
function withoutEpithet(tokens: readonly string[], { epithetLinks }: NameConventions): readonly string[] {
  const link = tokens.findIndex((token) => epithetLinks.has(token));
  return link > 0 ? tokens.slice(0, link) : tokens;
}

/** What news calls the person alone where the file does not say: see `PersonFile.short`. */
function usualShort({ tokens, familyFirst, conventions }: NameParts): string {
  if (familyFirst) return tokens[0] ?? '';
  let from = tokens.length - 1;
  while (from > 1 && conventions.particles.has(foldWord(tokens[from - 1] ?? ''))) from--;
  return tokens.slice(from).join(' ');
}

/** `de Kirchner` is also written `Kirchner`. */
function withoutParticles(name: string, { particles }: NameConventions): string {
  const tokens = name.split(' ');
  const from = tokens.findIndex((token) => !particles.has(foldWord(token)));
  return from > 0 ? tokens.slice(from).join(' ') : name;
}

const inFull = (tokens: readonly string[]): PersonName => ({ name: tokens.join(' '), kind: 'full' });

/** The name as given, and without its number. */
function givenForms({ whole, tokens }: NameParts): PersonName[] {
  const names = whole.length > 1 ? [inFull(whole)] : [];
  return tokens.length > 1 && tokens.length < whole.length ? [...names, inFull(tokens)] : names;
}

/** Family name and given names in the other order, where news writes both. */
function turnedForms({ tokens, familyFirst, country, conventions }: NameParts): PersonName[] {
  if (tokens.length < 2 || !(familyFirst || conventions.eitherOrder.has(country ?? ''))) return [];
  const [first = '', ...rest] = tokens;
  return [inFull(familyFirst ? [...rest, first] : [tokens.at(-1) ?? '', ...tokens.slice(0, -1)])];
}

const aliasForms = ({ person }: NameParts): PersonName[] =>
  (person.aliases ?? []).map((name) => ({ name, kind: name.includes(' ') ? 'full' : 'short' }));

/** The last two words or more of a long name, never from an initial or particle on: Hashemi Rafsanjani, Tayyip Erdogan. */
function partialForms({ tokens, familyFirst, conventions }: NameParts): PersonName[] {
  if (familyFirst) return [];
  return tokens.slice(1, -1).flatMap((start, at): PersonName[] => {
    if (INITIAL.test(start) || conventions.particles.has(foldWord(start))) return [];
    return [{ name: tokens.slice(at + 1).join(' '), kind: 'partial' }];
  });
}

/** Without initials after the first word: `Donald J. Trump` is `Donald Trump`. */
function formWithoutInitials({ tokens, familyFirst }: NameParts): PersonName[] {
  const plain = tokens.filter((token, at) => at === 0 || !INITIAL.test(token));
  return !familyFirst && plain.length > 1 && plain.length < tokens.length ? [inFull(plain)] : [];
}

/** Shorter first names are initials or words. */
const SHORTEST_FIRST_NAME = 4;

/** `PM Shehbaz`: the first name, in countries that use it so; null where too many bear it. */
function firstNameBehindTitle({ tokens, familyFirst, country, conventions }: NameParts): string | null {
  const [first = ''] = tokens;
  const isUsed = tokens.length > 1 && !familyFirst && conventions.titledByFirstName.has(country ?? '');
  const tells = first.length >= SHORTEST_FIRST_NAME && !INITIAL.test(first);
  return isUsed && tells && !conventions.sharedFirstNames.has(foldWord(first)) ? first : null;
}

/** What stands alone, and what stands only beside a title. */
function shortNames(parts: NameParts): PersonName[] {
  const { person, whole, tokens, familyFirst, country, conventions } = parts;
  const usual = usualShort(parts);
  const shorts = person.short ?? [usual];
  const names: PersonName[] = shorts.map((name) => ({ name, kind: 'short' }));
  if (familyFirst && conventions.calledByGivenName.has(country ?? ''))
    names.push({ name: tokens.at(-1) ?? '', kind: 'titled' });
  const firstName = firstNameBehindTitle(parts);
  if (firstName !== null) names.push({ name: firstName, kind: 'titled' });
  // A monarch or pope has no surname: `John Paul II` is never `Paul`.
  const numbered = tokens.length < whole.length && person.short !== undefined;
  if (numbered) return names;
  const bare = [...shorts, usual].map((name) => withoutParticles(name, conventions));
  for (const name of [usual, ...bare]) if (!shorts.includes(name)) names.push({ name, kind: 'titled' });
  return names;
}

/** In order of exactness: where two forms come out as the same words, the first counts. */
const FORMS: readonly ((parts: NameParts) => PersonName[])[] = [
  givenForms,
  turnedForms,
  aliasForms,
  partialForms,
  formWithoutInitials,
  shortNames,
];

/**
 * Every way news writes a person's name in a script with spaces, most exact first.
 *
 * @param country ISO code of the country in whose file the person is defined; null for an organisation's
 */
export function personNames(person: NamedPerson, country: string | null, conventions: NameConventions): PersonName[] {
  const whole = person.name.split(' ');
  const tokens = withoutNumber(withoutEpithet(whole, conventions));
  const parts: NameParts = {
    person,
    whole,
    tokens,
    familyFirst: person.order === 'family-first',
    country,
    conventions,
  };
  return FORMS.flatMap((form) => form(parts)).flatMap(({ name, kind }) => [
    { name, kind },
    ...spellingsOf(name).map((spelling) => ({ name: spelling, kind })),
  ]);
}
