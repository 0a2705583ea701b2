/** What the text of most pages in Latin script consists of; none of it beyond U+02FF is a letter, a mark or a number. */
const BEYOND_LATIN = /[^\0-\u02ff\u2000-\u206f\u20a0-\u20cf]/;

/** Unicode properties within what `BEYOND_LATIN` excludes, as parts of a character class. */
const LATIN_PROPERTIES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
  M: '',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe',
  Nd: '0-9',
};

/**
 * Whether a text has signs that text in Latin script hardly ever has: other scripts, Vietnamese letters, single marks, pictures.
 *
 * @param text of any length
 */
export const isBeyondLatin = (text: string): boolean => BEYOND_LATIN.test(text);

/**
 * A pattern with Unicode properties, made when it is first asked for, and for text in Latin script without the properties L, M, N and Nd:
 * V8 takes 0.03 to 0.4 ms to make the set of such a class, once when a script is loaded, once when its function is compiled, and twice for
 * the pattern. Those of the reader were a third of its loading.
 *
 * @param source in which properties stand in character classes only: `[\p{L}]+`
 * @param flags of the pattern, `u` among them
 * @param latinSource the same without what no text in Latin script can match
 * @returns gives the pattern for a text; a match is the same by either
 */
export function letterPattern(source: string, flags = 'u', latinSource = source): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (isBeyondLatin(text)) {
      full ??= new RegExp(source, flags);
      return full;
    }
    latin ??= new RegExp(
      latinSource.replace(/\\p\{(\w+)\}/g, (property, name: string) => LATIN_PROPERTIES[name] ?? property),
      flags,
    );
    return latin;
  };
}
