/** Words that join the parts of a name: never what tells one name from another. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  `of on the and for to in against between with concerning relating regarding a an s its their at over from de del
  la el`.split(/\s+/),
);

/** Words any name of the kind may carry or drop. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(
  `general final framework comprehensive historic landmark international global un united nations interim so called
  joint mutual bilateral new original basic formal draft old world era war cold backed brokered us eu u n`.split(/\s+/),
);

/** Say nothing of their own in a name: of two states' treaties many are called so. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `relations basic alliance allied assistance interim provisional permanent provisions measures settlement package status
  territory principles confidence building military civil technical commerce navigation residence good neighbourly
  neighborly neighbourliness guarantee guarantees promotion protection rules procedures implementation understanding`.split(
    /\s+/,
  ),
);

/** What an instrument is about. Drops out of a name that has a proper word of its own: the Kyoto (climate) treaty. */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  `peace climate change warming trade free nuclear arms weapons security defence defense border boundary water
  waters power sharing ceasefire cease fire truce withdrawal normalisation normalization reconciliation political
  friendship cooperation nonaggression aggression non proliferation ban control disarmament environmental human
  rights extradition maritime fisheries economic partnership association strategic military alliance naval
  settlement cessation hostilities understanding principles armistice disengagement status forces transition
  transitional unity refugee refugees test missile migration cybercrime fiscal ozone biodiversity whaling mine
  mines space health tax investment cultural consular diplomatic grain minerals gas oil energy stability growth
  union monetary`.split(/\s+/),
);

/** Lower-case words that may stand between a proper word and a lower-case head: `Dayton peace accord`. */
export const INNER_WORDS: ReadonlySet<string> = new Set([
  ...SUBJECT_WORDS,
  'interim',
  'framework',
  'general',
  'land',
  'for',
  'mutual',
  'global',
  'basic',
  'joint',
]);

/** Capitalised words that open a sentence or a title and belong to no name. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those under in on at by with from of for and but or as if when while after before since
  until although though because however his her its their our my your both all every each any no not some such
  other another most many several first second third last next also even only despite citing signed signing
  following like unlike to is was why how what which who where historic landmark original draft proposed
  controversial so between through without within against about over per via unless violating invoking ratify
  ratifying join joining leaving quitting republic president prime minister chancellor secretary rejecting ending
  sign suspending implementing full new key current existing previous earlier january february march april may
  june july august september october november december`.split(/\s+/),
);
