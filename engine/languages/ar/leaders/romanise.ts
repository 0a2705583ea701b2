const SOUND_OF_LETTER: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'o',
  ي: 'i',
  ء: '',
};

/** Alif at the beginning stands for any vowel: إدوار, أوباما. */
const OPENS_VOWEL = /^a[oi]?/;
const FIRST_VOWELS = ['a', 'e', 'i', 'o', 'u'];

/**
 * An Arabic word in Latin letters. The language has no letter of its own for p and g: ب and ج stand for them in foreign names.
 *
 * @param folded without vowel marks, the forms of alif as ا
 */
export function romanise(folded: string): readonly string[] {
  const plain = [...folded].map((letter) => SOUND_OF_LETTER[letter] ?? letter).join('');
  const begun = OPENS_VOWEL.test(plain) ? FIRST_VOWELS.map((vowel) => plain.replace(OPENS_VOWEL, vowel)) : [plain];
  return begun.flatMap((word) => [
    ...new Set([word, word.replaceAll('b', 'p'), word.replaceAll('j', 'g'), word.replace('b', 'p')]),
  ]);
}
