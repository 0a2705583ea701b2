/** Last words of names that English writes with "the": the United Nations, the Philippines, the European Commission. */
const LAST_WORDS = new Set(
  (
    'Nations Union States Kingdom Emirates Republic Islands Netherlands Philippines Bahamas Maldives Comoros Gambia ' +
    'Organization Organisation Agency Commission Council Bank Fund Court League Forum Committee Federation Territories ' +
    'Parliament Authority Community Ministry Taliban Vatican Commonwealth Congo'
  ).split(' '),
);

/**
 * Whether English puts "the" before the name of a country or an organisation.
 * @example needsArticle('United States') // true
 * @example needsArticle('Russia') // false
 */
export function needsArticle(name: string): boolean {
  if (/^the\b/i.test(name)) return false;
  const words = name.split(/\s+/);
  return /^[A-Z]{2,}$/.test(name)
    ? name !== 'NATO' && name !== 'ASEAN'
    : LAST_WORDS.has(words.at(-1) ?? '') ||
        /^(Organi[sz]ation|League|Council|Republic|Union|Commonwealth) (of|for)\b/.test(name);
}
