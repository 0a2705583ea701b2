import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import type { YearWords } from '../../../dates/grammar/years.ts';
import { hasAmountAfter } from '../../../dates/read-number.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { pattern } from './grammar.ts';

/** Words in -s that count nothing. */
const NO_COUNT: ReadonlySet<string> = new Set(
  'mais menos apos antes depois os as dos das nos nas pelos pelas aos entao tres dois seis mas ambos alias'.split(' '),
);

/** Plurals of Portuguese end in -s: `2000 soldados`. */
export function isPlural(words: WordReader, at: number): boolean {
  const { folded, shape } = words.at(at);
  return shape === 'lower' && folded.length > 3 && folded.endsWith('s') && !NO_COUNT.has(folded);
}

/** Years of two digits before these are ages, floors, jersey numbers; newswire writes `em 98`. */
const FIRST_SHORT_YEAR = 60;
const BEFORE_SHORT_YEARS: ReadonlySet<string> = new Set(['em', 'desde', 'ate']);

/** True for `em 98`, `desde 92`, `ano de 98`, not for `em 98 por cento`, `em 60 países`. */
function isShortYear({ words, first, last, captures }: FormPlace): boolean {
  if (!words.spaced(first) || hasAmountAfter(words, last)) return false;
  const next = words.at(last + 1);
  const isCount =
    words.spaced(last + 1) && (next.shape === 'digits' || next.folded === 'por' || next.folded.length > 3);
  if (isCount || /^[,.]\d/.test(next.precedingText + next.text)) return false;
  if (words.folded(first - 1) === 'de' && words.folded(first - 2) === 'ano') return true;
  const short = captures.get('yy');
  return typeof short === 'number' && short >= FIRST_SHORT_YEAR && BEFORE_SHORT_YEARS.has(words.folded(first - 1));
}

/** Years of two digits: `em 98`. */
export const shortYear = pattern({ name: 'short-year', forms: ['{yy}'], means: dateOf, accepts: isShortYear });

/** What makes a number of Portuguese a year, a count or a name. */
export const YEAR_WORDS: YearWords = {
  firstRecent: 1800,
  before: [
    'em torno de',
    'remonta a',
    'data de',
    'em',
    'desde',
    'ano',
    'anos',
    'ano de',
    'por volta de',
    'no início de',
    'no final de',
    'no fim de',
    'em meados de',
    'início de',
    'final de',
    'fim de',
    'meados de',
  ],
  beforeRecent: [
    'este',
    'neste',
    'deste',
    'de',
    'do',
    'da',
    'dos',
    'das',
    'entre',
    'e',
    'ou',
    'a',
    'até',
    'para',
    'durante',
    'por',
    'antes de',
    'depois de',
    'após',
    'primavera de',
    'verão de',
    'outono de',
    'inverno de',
    'temporada',
    'o',
    'já',
    'todo',
    'eleições',
    'eleição',
    'orçamento',
    'copa de',
    'copa do mundo de',
    'final',
  ],
  counted: [
    'antes de cristo',
    'a. c.',
    'a.c.',
    'aC',
    'pessoas',
    'milhões',
    'milhão',
    'mil',
    'bilhões',
    'euros',
    'dólares',
    'reais',
    'km',
    'quilômetros',
    'quilómetros',
    'metros',
    'm',
    'kg',
    'quilos',
    'toneladas',
    'hectares',
    'por cento',
    'pontos',
    'casos',
    'mortos',
    'habitantes',
    'horas',
    'h',
    'graus',
    'vagas',
  ],
  isCounted: isPlural,
  numberNames: [
    'voo',
    'artigo',
    'página',
    'páginas',
    'número',
    'n',
    'nº',
    'resolução',
    'lei',
    'decreto',
    'canal',
    'rota',
    'rodovia',
    'rua',
    'modelo',
    'boeing',
    'quarto',
    'mais de',
    'menos de',
    'cerca de',
    'uns',
    'umas',
    'quase',
    'até os',
    'total de',
    'valor de',
    'altura de',
    'linha',
    'sala',
  ],
};
