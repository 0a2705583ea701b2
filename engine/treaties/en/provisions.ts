/** Nouns that number the parts of a treaty. */
export const PROVISION_NOUNS: ReadonlySet<string> = new Set(['article', 'articles', 'art', 'chapter', 'section']);

/** What else has articles: after `of`, these mean that no treaty is cited. */
export const OTHER_OWNERS: ReadonlySet<string> = new Set([
  'constitution',
  'impeachment',
  'law',
  'code',
  'act',
  'basic',
  'penal',
  'criminal',
  'faith',
  'incorporation',
  'association',
  'war',
  'clothing',
]);
