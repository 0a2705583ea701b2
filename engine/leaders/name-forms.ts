import type { PersonFile } from '../knowledge.ts';
import { foldWord } from '../text/fold.ts';
import { PARTICLES } from './en/guards.ts';

/**
 * `full`: the name or an alias. `partial`: its last two words or more (`Tayyip Erdogan`). `short`: what news calls the
 * person alone. `titled`: a surname that news uses only beside a title or after the full name (`Prime Minister Ahmed`).
 */
export type NameKind = 'full' | 'partial' | 'short' | 'titled';

export interface RawName {
  name: string;
  kind: NameKind;
}

const ROMAN = /^(?=[IVX])(IX|IV|V?I{0,3}|X{1,2}(IX|IV|V?I{0,3}))$/;
const GENERATION = /^(Jr|Sr)\.?$/i;
const INITIAL = /^(\p{Lu}\.?)+$/u;

/** Countries whose news in English writes names in both orders. */
const BOTH_ORDERS: ReadonlySet<string> = new Set(['JP', 'HU']);

/** The name without a regnal number or generation at its end: `Charles III` gives `Charles`. */
function withoutNumber(tokens: string[]): string[] {
  const last = tokens.at(-1) ?? '';
  return tokens.length > 1 && (ROMAN.test(last) || GENERATION.test(last)) ? tokens.slice(0, -1) : tokens;
}

/** `Fahd of Saudi Arabia` is `Fahd` for every further form. */
function beforeOf(tokens: string[]): string[] {
  const of = tokens.indexOf('of');
  return of > 0 ? tokens.slice(0, of) : tokens;
}

/** What news calls the person alone where the file does not say: see `PersonFile.short`. */
function usualShort(tokens: string[], familyFirst: boolean): string {
  if (familyFirst) return tokens[0] ?? '';
  let from = tokens.length - 1;
  while (from > 1 && PARTICLES.has(foldWord(tokens[from - 1] ?? ''))) from--;
  return tokens.slice(from).join(' ');
}

/** `de Kirchner` is also written `Kirchner`. */
function withoutParticles(name: string): string {
  const tokens = name.split(' ');
  const from = tokens.findIndex((token) => !PARTICLES.has(foldWord(token)));
  return from > 0 ? tokens.slice(from).join(' ') : name;
}

/** Letters that news without them writes as two: Støre is also Stoere, Schröder Schroeder. Folding makes them one. */
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const WRITTEN_AS_TWO = /[äöüøå]/gi;

/** Initials written as a word: KP Sharma Oli is also K.P. Sharma Oli. */
const JOINED_INITIALS = /^\p{Lu}{2,3}(?= )/u;

/** Other spellings of the same name that follow from its letters. Names are compared folded: their capitals do not matter. */
export function spellingsOf(name: string): string[] {
  const asTwo = name.replace(WRITTEN_AS_TWO, (letter) => AS_TWO[letter.toLowerCase()] ?? letter);
  const apart = name.replace(JOINED_INITIALS, (initials) => [...initials].join('. '));
  return [asTwo, apart].filter((spelling) => spelling !== name);
}

/** Every way news writes a person's name, most exact first. */
export function namesOf(person: PersonFile, country: string | null): RawName[] {
  return formsOf(person, country).flatMap(({ name, kind }) => [
    { name, kind },
    ...spellingsOf(name).map((spelling) => ({ name: spelling, kind })),
  ]);
}

function formsOf(person: PersonFile, country: string | null): RawName[] {
  const names: RawName[] = [];
  const familyFirst = person.order === 'family-first';
  const whole = person.name.split(' ');
  const tokens = withoutNumber(beforeOf(whole));
  if (whole.length > 1) names.push({ name: person.name, kind: 'full' });
  if (tokens.length > 1 && tokens !== whole) names.push({ name: tokens.join(' '), kind: 'full' });
  if (tokens.length > 1 && (familyFirst || BOTH_ORDERS.has(country ?? ''))) {
    const [first = '', ...rest] = tokens;
    const turned = familyFirst ? [...rest, first] : [tokens.at(-1) ?? '', ...tokens.slice(0, -1)];
    names.push({ name: turned.join(' '), kind: 'full' });
  }
  for (const alias of person.aliases ?? []) names.push({ name: alias, kind: alias.includes(' ') ? 'full' : 'short' });
  if (!familyFirst) {
    // The last two words or more of a long name: Hashemi Rafsanjani, Tayyip Erdogan. Never from an initial or particle on.
    for (let from = 1; from <= tokens.length - 2; from++) {
      const start = tokens[from] ?? '';
      if (!INITIAL.test(start) && !PARTICLES.has(foldWord(start))) {
        names.push({ name: tokens.slice(from).join(' '), kind: 'partial' });
      }
    }
    const plain = tokens.filter((token, at) => at === 0 || !INITIAL.test(token));
    if (plain.length > 1 && plain.length < tokens.length) names.push({ name: plain.join(' '), kind: 'full' });
  }
  const usual = usualShort(tokens, familyFirst);
  const shorts = person.short ?? [usual];
  for (const name of shorts) names.push({ name, kind: 'short' });
  // In Viet Nam the last word is what somebody is called by.
  if (country === 'VN' && familyFirst) names.push({ name: tokens.at(-1) ?? '', kind: 'titled' });
  // A monarch or pope has no surname: `John Paul II` is never `Paul`.
  const numbered = tokens.length < whole.length && person.short !== undefined;
  for (const name of [usual, ...shorts.map(withoutParticles), withoutParticles(usual)]) {
    if (!shorts.includes(name) && !numbered) names.push({ name, kind: 'titled' });
  }
  return names;
}

/** True for the UTF-16 units of a folded word: a to z, 0 to 9, and letters of other scripts but not their punctuation. */
const isWordUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit > 191 && (unit < 0x2000 || unit > 0x206f));

/** Folded words of a phrase, split as the text is. Units, not regular expressions: it runs for every name at the start. */
export function foldedWords(phrase: string): string[] {
  const folded = foldWord(phrase);
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= folded.length; at++) {
    const inside = at < folded.length && isWordUnit(folded.charCodeAt(at));
    if (inside && from < 0) from = at;
    else if (!inside && from >= 0) {
      words.push(folded.slice(from, at));
      from = -1;
    }
  }
  return words;
}

/** The Arabic article: joined with a hyphen in any spelling, or as `al` or `el` inside a name (never at its start: Al Gore). */
const ARTICLE =
  /(?<![\p{L}])(?:al|el|ul|ur|ash|as|an|ad|ar|at|az|es)[-\u2010\u2011](?=\p{L})|(?<= )(?:al|el) (?=\p{L})/giu;

/**
 * A name as the words it is compared by: folded, split as the text is, the Arabic article left out.
 * `Bashar al-Assad` gives `bashar`, `assad`.
 */
export const wordsOfName = (name: string): string[] => foldedWords(name.replace(ARTICLE, ''));
