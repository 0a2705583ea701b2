import type { ProvisionWords } from '../../../treaties/treaty-words.ts';

/** `Article 5 of the North Atlantic Treaty`, `the treaty's Article 5`. */
export const provisions: ProvisionWords = {
  nouns: new Set(['article', 'articles', 'art', 'chapter', 'section']),
  capital: true,
  links: new Set(['of', 'to', 'in', 'from', 'under']),
  passing: new Set(['the', 'its', 'a', 'paragraph', 'section', 'and', 'this', 'that']),
  possessives: new Set(['s']),
  otherOwners: new Set(
    'constitution impeachment law code act basic penal criminal faith incorporation association war clothing'.split(
      ' ',
    ),
  ),
};
