/** Letters that Unicode does not decompose, with what readers without them type. */
const UNDECOMPOSED_IN_SEARCH: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  // Forms of one letter in Arabic script that writers mix, and the stroke that only stretches a word.
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ـ: '',
};
const WRITTEN_OUT = new RegExp(`[${Object.keys(UNDECOMPOSED_IN_SEARCH).join('')}]`, 'gu');

/** Marks over letters of alphabets, which readers leave out. In Indic scripts they are vowels and stay. */
const COMBINING_MARKS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}])\p{M}+/gu;

/**
 * A name as a search compares it: lower case, without the marks of alphabets, letters that are typed for each other made one.
 * Its length may differ from the name's, so offsets never come from it.
 * @example foldForSearch('Erdoğan') // 'erdogan'
 */
export const foldForSearch = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(WRITTEN_OUT, (letter) => UNDECOMPOSED_IN_SEARCH[letter] ?? letter);

/** The words of a name, folded: letters, marks and digits in a row. A script without spaces gives one word. */
export const searchWords = (name: string): string[] => foldForSearch(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
