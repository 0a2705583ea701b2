import { shortYearPattern } from '../../../dates/grammar/short-year.ts';
import type { YearWords } from '../../../dates/grammar/years.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { grammar } from './grammar.ts';

/** Words in -s that count nothing. */
const NO_COUNT: ReadonlySet<string> = new Set(
  'dans apres sous sans vers tres plus mais puis alors les des ses aux depuis lors pas nous vous tous trois six dix moins sous ils elles toujours temps'.split(
    ' ',
  ),
);

const isPlural = (words: WordReader, at: number): boolean => {
  const { folded, shape } = words.at(at);
  return shape === 'lower' && folded.length > 3 && /[sx]$/.test(folded) && !NO_COUNT.has(folded);
};

/** Years of two digits: `en 98`, `la coupe du monde 98`. */
export const shortYear = shortYearPattern(grammar, {
  sure: ["l'an", 'année'],
  likely: [
    ...['en', 'depuis', "jusqu'en", 'début', 'fin', 'mi', 'courant'],
    ...['été', 'automne', 'hiver', 'printemps', 'mai', 'saison', 'mondial', 'monde', 'budget'],
  ],
  isCounted: (words, at) => isPlural(words, at) || /^(?:pour|h|f|fr|francs?)$/.test(words.folded(at)),
});

/** What makes a number of French a year, a count or a name. */
export const YEAR_WORDS: YearWords = {
  before: [
    'en',
    'depuis',
    "l'an",
    'année',
    'vers',
    'dès',
    'fin',
    'début',
    'courant',
    'mi',
    "jusqu'en",
    'été',
    'automne',
    'hiver',
    'printemps',
  ],
  beforeRecent: [
    'de',
    'entre',
    'et',
    'ou',
    'à',
    'pour',
    'avant',
    'après',
    'du',
    'la',
    'le',
    'élection',
    'élections',
    'saison',
    'exercice',
    'budget',
    'que',
    'celle de',
    "d'ici",
    "d'ici à",
    "qu'en",
    "l'horizon",
    "d'avant",
    'horizon',
    'mondial',
    'présidentielle',
    'sur',
    'édition',
    'primitif',
    'rentrée',
    'campagne',
    'collection',
    'promotion',
    'terminé',
    'clôturé',
    'commencé',
    'entamé',
  ],
  counted: [
    'personnes',
    'millions',
    'million',
    'milliards',
    'mille',
    'euros',
    'dollars',
    'francs',
    'km',
    'kilomètres',
    'mètres',
    'm',
    'kg',
    'tonnes',
    'hectares',
    'pour cent',
    'points',
    'cas',
    'morts',
    'habitants',
    'heures',
    'h',
    'degrés',
    'mots',
    'voix',
  ],
  isCounted: isPlural,
  numberNames: [
    'vol',
    'article',
    'page',
    'pages',
    'numéro',
    'n',
    'résolution',
    'loi',
    'décret',
    'canal',
    'route',
    'boeing',
    'chambre',
    'plus de',
    'moins de',
    'près de',
    'quelque',
    'environ',
    'les',
    'des',
    'total de',
  ],
};
