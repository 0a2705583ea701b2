import type { LanguageTraits } from '../language.ts';

/** English is written in Latin letters; these words make up about a third of its news. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Latin}/u,
  commonWords: new Set(
    (
      'the of and to in is was that for on with as by at from has have had were are be been it its he his she her they their ' +
      'this which not but who would will said after an or about than among those these also could when where because while ' +
      'between against there more most other some such only over into being did does should'
    ).split(' '),
  ),
};
