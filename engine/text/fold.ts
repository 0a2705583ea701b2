/** Letters that Unicode does not decompose into a base and a mark, with what news in English writes for them. */
const UNDECOMPOSED: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŧ: 't', ə: 'a' };
const SPELLED_OUT: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/** Marks that are letters of their own: vowel signs of the scripts of India and South-East Asia. \u093c is the nukta, a diacritic. */
const DIACRITIC =
  /(?:(?![\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{M}|\u093c)+/gu;

/** Arabic letters that news writes one for the other, and the stretch (tatweel) that is none. */
const ARABIC: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ـ: '',
};

/**
 * A word as it is compared: lower case, without diacritics. `Erdoğan` gives `erdogan`, `MODI` gives `modi`; vowel signs of
 * Indian scripts are letters and stay (`मोदी`), Arabic letters that are written one for the other become one.
 * The result may be longer or shorter than the word, so offsets never come from it.
 *
 * @param word one word as written, in any script
 * @returns the folded word; the same for two spellings that differ in case or diacritics alone
 */
export function foldWord(word: string): string {
  if (PLAIN_ASCII.test(word)) return word.toLowerCase();
  return word
    .replace(/[أإآٱىیکةؤئـ]/g, (letter) => ARABIC[letter] ?? letter)
    .normalize('NFKD')
    .replace(DIACRITIC, '')
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
