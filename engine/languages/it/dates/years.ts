import { shortYearPattern } from '../../../dates/grammar/short-year.ts';
import type { YearWords } from '../../../dates/grammar/years.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { grammar } from './grammar.ts';

/** Words in -i that count nothing. */
const NO_COUNT: ReadonlySet<string> = new Set(
  'dei dai nei sui agli dagli degli negli sugli quindi quasi poi oggi ieri domani anni mesi giorni tali quali'.split(
    ' ',
  ),
);

/** Plurals in -e, which verbs of the past have as well: `vinse`, `venne`. */
const COUNTED_IN_E: ReadonlySet<string> = new Set(
  'persone lire famiglie imprese aziende donne vittime tonnellate copie ore pagine case piante volte domande bombe denunce'.split(
    ' ',
  ),
);

/** A plural right after a number is what it counts: `2000 soldati`, `1998 persone`. With an accent it is a verb: `partì`. */
export const isPlural = (words: WordReader, at: number): boolean => {
  const { folded, shape, text } = words.at(at);
  if (shape !== 'lower' || folded.length <= 3) return false;
  return COUNTED_IN_E.has(folded) || (text.endsWith('i') && !NO_COUNT.has(folded));
};

/** Years of two digits: `nel 98`, `dal 92`. */
export const shortYear = shortYearPattern(grammar, {
  sure: ['anno'],
  likely: ['nel', 'dal', 'fino al', 'estate', 'autunno', 'inverno', 'primavera', 'maggio', 'mondiale'],
  isCounted: (words, at) => isPlural(words, at) || words.folded(at) === 'per',
});

/** What makes a number of Italian a year, a count or a name. */
export const YEAR_WORDS: YearWords = {
  before: ['nel', 'dal', 'anno', 'anni', 'fine', 'inizio', 'metà', 'fino al', 'risale al', 'risalgono al'],
  beforeRecent: [
    ...[
      'del',
      'il',
      'al',
      'sul',
      'e',
      'o',
      'tra il',
      'fra il',
      'entro il',
      'per il',
      'di',
      'dopo il',
      'prima del',
      'con il',
    ],
    ...[
      'edizione',
      'stagione',
      'esercizio',
      'bilancio',
      'manovra',
      'mondiali',
      'europei',
      'elezioni',
      'estate',
      'autunno',
    ],
    ...['inverno', 'primavera', 'chiuso il', 'tutto il'],
  ],
  counted: [
    'persone',
    'milioni',
    'milione',
    'mila',
    'euro',
    'lire',
    'dollari',
    'km',
    'chilometri',
    'metri',
    'm',
    'kg',
    'per cento',
    'h',
  ],
  isCounted: isPlural,
  numberNames: [
    'volo',
    'articolo',
    'pagina',
    'numero',
    'n',
    'legge',
    'decreto',
    'canale',
    'strada',
    'più di',
    'meno di',
    'circa',
    'oltre',
  ],
};
