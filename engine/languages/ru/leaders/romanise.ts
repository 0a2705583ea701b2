const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * A Russian word in Latin letters, after the romanisation of names in English. `х` is also the h of Western names: Хоган.
 *
 * @param folded in lower case, й and ё as и and е
 */
export function romanise(folded: string): readonly string[] {
  const plain = [...folded.replaceAll('дж', 'j')].map((letter) => CYRILLIC[letter] ?? letter).join('');
  return folded.includes('х') ? [plain, plain.replaceAll('kh', 'h')] : [plain];
}
