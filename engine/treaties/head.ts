import type { TreatyFile } from '../knowledge.ts';
import type { Head, HeadFamily, NameLanguage } from './treaty-words.ts';

/** The family of a kind of instrument; none for kinds that news calls by many nouns. */
const FAMILY_OF_KIND: Partial<Record<TreatyFile['kind'], HeadFamily>> = {
  treaty: 'treaty',
  agreement: 'agreement',
  accord: 'agreement',
  pact: 'agreement',
  convention: 'convention',
  declaration: 'declaration',
  protocol: 'protocol',
  memorandum: 'memorandum',
  charter: 'charter',
  statute: 'charter',
};

/**
 * Whether news mixes two families for one instrument: an accord that is formally a treaty, a pact that is one.
 *
 * @param one the family of a name's head
 * @param other another's
 * @returns true also where both are the same
 */
export function sameFamily(one: HeadFamily, other: HeadFamily): boolean {
  return one === other || (one === 'treaty' && other === 'agreement') || (one === 'agreement' && other === 'treaty');
}

/**
 * The nouns of one family and kind as `TreatyWords.heads` wants them: singular forms first, then plural ones.
 *
 * @param singular nouns with single spaces between
 * @param plural nouns with single spaces between
 */
export function headNouns(
  family: HeadFamily,
  kind: Head['kind'],
  singular: string,
  plural = '',
): (readonly [string, Head])[] {
  const list = (words: string, many: boolean) =>
    words.split(' ').flatMap((word) => (word ? [[word, { family, kind, plural: many }] as const] : []));
  return [...list(singular, false), ...list(plural, true)];
}

/**
 * The families a treaty belongs to: by its kind, and by the head nouns its names begin or end with.
 *
 * @param names the words of each name, folded
 */
export function familiesOf(
  kind: TreatyFile['kind'],
  names: readonly (readonly string[])[],
  language: NameLanguage,
): ReadonlySet<HeadFamily> {
  const ends = names.flatMap((words) => [words[0], words.at(-1)]);
  const nouns = ends.flatMap((word) => (word === undefined ? [] : (headOf(word, language)?.family ?? [])));
  const own = FAMILY_OF_KIND[kind];
  return new Set(own === undefined ? nouns : [own, ...nouns]);
}

/**
 * The head noun a word is, in whatever case or number the text has it.
 *
 * @param folded a folded word of a text or name
 * @param language the head nouns and the base forms of words
 * @returns null where the word is no head noun
 */
export function headOf(folded: string, { text, rules }: NameLanguage): Head | null {
  for (const stem of text.stems(folded)) {
    const head = rules.names.heads.get(stem);
    if (head) return head;
  }
  return null;
}
