/** Letters that Unicode does not decompose into a base and a mark, with what news in English writes for them. */
const UNDECOMPOSED: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŧ: 't', ə: 'a' };
const SPELLED_OUT: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A word as it is compared: lower case, without accents. `Erdoğan` gives `erdogan`, `MODI` gives `modi`.
 * The result may be longer or shorter than the word, so offsets never come from it.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðıħŧəßæœþ]/g, (letter) => UNDECOMPOSED[letter] ?? SPELLED_OUT[letter] ?? letter);
}

/**
 * A text with typographic marks made plain, unit for unit, so that every offset stays true: curly quotes to straight
 * ones, the many spaces to a space, the many dashes to a hyphen.
 */
export function plainPunctuation(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
