import type { PersonFile } from '../knowledge.ts';
import { foldWord } from '../text/fold.ts';
import { ARABIC_ARTICLES, PARTICLES } from './en/guards.ts';

/** `full`: the name or an alias. `partial`: its last two words or more (`Tayyip Erdogan`). `short`: a surname or mononym. */
export type NameKind = 'full' | 'partial' | 'short';

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

/** What news calls the person alone where the file does not say: see `PersonFile.short`. */
function usualShort(tokens: string[], familyFirst: boolean): string {
  if (familyFirst) return tokens[0] ?? '';
  let from = tokens.length - 1;
  while (from > 1 && PARTICLES.has(foldWord(tokens[from - 1] ?? ''))) from--;
  return tokens.slice(from).join(' ');
}

/** Every way news writes a person's name, most exact first. */
export function namesOf(person: PersonFile, country: string | null): RawName[] {
  const names: RawName[] = [];
  const familyFirst = person.order === 'family-first';
  const whole = person.name.split(' ');
  const tokens = withoutNumber(whole);
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
  const shorts = person.short ?? [usualShort(tokens, familyFirst)];
  for (const name of shorts) names.push({ name, kind: 'short' });
  return names;
}

const PLAIN_SPLIT = /[^a-z0-9]+/;
const ANY_SPLIT = /[^\p{L}\p{N}]+/u;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * A name as the words it is compared by: folded, split as the text is, the Arabic article left out except at the start
 * of a name that is nothing else. `Bashar al-Assad` gives `bashar`, `assad`.
 */
export function wordsOfName(name: string): string[] {
  const folded = foldWord(name);
  const words = folded.split(ASCII.test(folded) ? PLAIN_SPLIT : ANY_SPLIT).filter((word) => word !== '');
  const kept = words.filter((word, at) => !isArticle(word, at, words.length));
  return kept.length > 0 ? kept : words;
}

/** True for `al` and the like before another word of a name. */
export const isArticle = (word: string, at: number, count: number): boolean =>
  at < count - 1 && ARABIC_ARTICLES.has(word);
