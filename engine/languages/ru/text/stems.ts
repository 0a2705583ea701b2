/**
 * Endings of Russian names and nouns in the oblique cases with what they stand for in the nominative, the longest first. Names
 * decline by few patterns: -ов, -ев, -ин like possessives, -ский like adjectives, -а and -я like feminine nouns, consonants like
 * masculine ones. After A. A. Zaliznyak, Grammatical Dictionary of Russian (2003), tables of proper names.
 */
const ENDINGS: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  // Adjectives and surnames like them: Зеленского, Лаврова's wife Захарову is below.
  ['ского', ['скии', 'ское']],
  ['скому', ['скии', 'ское']],
  ['ским', ['скии', 'ские']],
  ['ском', ['скии', 'ское']],
  ['ской', ['ская', 'скои']],
  ['скую', ['ская']],
  ['ских', ['ские', 'скии']],
  ['скими', ['ские']],
  ['цкого', ['цкии']],
  ['цкому', ['цкии']],
  ['цким', ['цкии']],
  ['цком', ['цкии']],
  ['цкои', ['цкая', 'цкои']],
  ['цкую', ['цкая']],
  ['скои', ['ская', 'скои']],
  ['ого', ['ои', 'ыи', 'ое', 'ии']],
  ['его', ['ии', 'ее']],
  ['ому', ['ои', 'ыи', 'ое', 'ии']],
  ['ему', ['ии', 'ее']],
  ['ыми', ['ые']],
  ['ими', ['ие']],
  ['ых', ['ые', 'ыи', 'ых']],
  ['их', ['ие', 'ии', 'их']],
  // Surnames in -ов, -ев, -ин and their women.
  ['овым', ['ов', 'овыи']],
  ['евым', ['ев']],
  ['иным', ['ин']],
  ['ыным', ['ын']],
  ['овои', ['ова', 'овая']],
  ['евои', ['ева']],
  ['инои', ['ина']],
  ['ынои', ['ына']],
  ['ову', ['ов', 'ова']],
  ['еву', ['ев', 'ева']],
  ['ину', ['ин', 'ина']],
  // Nouns of the second declension.
  ['иями', ['ия', 'ие']],
  ['иях', ['ия', 'ие']],
  ['иям', ['ия', 'ие']],
  ['ями', ['я', 'ь', 'и']],
  ['ами', ['а', '', 'ы', 'о']],
  ['ах', ['а', '', 'ы', 'о']],
  ['ях', ['я', 'ь', 'и', 'е']],
  ['ам', ['а', '', 'ы', 'о']],
  ['ям', ['я', 'ь', 'и', 'е']],
  ['ов', ['', 'ы', 'о']],
  ['ев', ['и', 'ь', '']],
  ['еи', ['ь', 'я', 'и', 'а']],
  ['ием', ['ии', 'ие']],
  ['ом', ['', 'о', 'а']],
  ['ем', ['ь', 'и', 'е', 'я', '']],
  ['ои', ['а', 'ая', 'ои']],
  ['ою', ['а']],
  ['ею', ['я', 'а']],
  ['ию', ['ия', 'ии', 'ие', 'и', 'ь']],
  ['ии', ['ия', 'ии', 'ие']],
  ['ия', ['ии', 'ие', 'ия']],
  ['ую', ['ая']],
  ['юю', ['яя']],
  ['ые', ['ыи']],
  ['ие', ['ии', 'ие']],
  ['а', ['', 'о', 'а']],
  ['я', ['ь', 'и', 'е', 'я']],
  ['у', ['', 'о', 'а']],
  ['ю', ['ь', 'и', 'е', 'я']],
  ['е', ['', 'а', 'о', 'я', 'ь', 'и']],
  ['ы', ['а', 'ы', '']],
  ['и', ['ь', 'я', 'и', 'а', '']],
];

/** Shorter stems would make words of anything. */
const SHORTEST = 2;

/** Words that lose a vowel when they decline: Орбан keeps it, Лев and отец do not; договоров ends in a full one. */
const FLEETING: readonly (readonly [ending: string, nominative: string])[] = [
  ['ьва', 'ев'],
  ['ьву', 'ев'],
  ['ьвом', 'ев'],
  ['ца', 'ец'],
  ['цу', 'ец'],
  ['цом', 'ец'],
  ['це', 'ец'],
  ['цем', 'ец'],
  ['авла', 'авел'],
  ['авлу', 'авел'],
  ['авлом', 'авел'],
];

/**
 * The nominatives a folded Russian word may stand for, itself first: `путина` gives `путин`, `зеленского` gives `зеленскии` (folding
 * makes й и).
 *
 * @param folded a word as `foldWord` gives it
 * @returns the word and possible base forms; a form that no name has costs one look-up
 */
export function stems(folded: string): readonly string[] {
  const found = new Set([folded]);
  for (const [ending, nominatives] of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST) continue;
    const stem = folded.slice(0, -ending.length);
    for (const nominative of nominatives) found.add(stem + nominative);
  }
  for (const [ending, nominative] of FLEETING)
    if (folded.endsWith(ending) && folded.length > ending.length)
      found.add(folded.slice(0, -ending.length) + nominative);
  return [...found];
}
