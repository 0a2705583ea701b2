import { shortYearPattern } from '../../../dates/grammar/short-year.ts';
import type { YearWords } from '../../../dates/grammar/years.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { grammar } from './grammar.ts';

/** Words in -s that count nothing. */
const NO_COUNT: ReadonlySet<string> = new Set(
  'mais menos apos antes depois os as dos das nos nas pelos pelas aos entao tres dois seis mas ambos alias'.split(' '),
);

/** Plurals of Portuguese end in -s: `2000 soldados`. */
export function isPlural(words: WordReader, at: number): boolean {
  const { folded, shape } = words.at(at);
  return shape === 'lower' && folded.length > 3 && folded.endsWith('s') && !NO_COUNT.has(folded);
}

/** Verbs that may follow a year of two digits, beside the short words: `em 98 houve`. */
const VERB = /(?:ou|eu|iu|aram|eram|iram|ava|avam|iam)$/;
const VERBS: ReadonlySet<string> = new Set('houve quando para entre pelo pela'.split(' '));

/** Years of two digits: `em 98`, `a Copa de 94`. */
export const shortYear = shortYearPattern(grammar, {
  sure: ['ano de'],
  likely: [
    ...['em', 'desde', 'até'],
    ...'copa mundial jogos crise safra guerra eleições orçamento temporada constituição final início meados'
      .split(' ')
      .map((noun) => `${noun} de`),
  ],
  isCounted: (words, at) => {
    const { folded, text } = words.at(at);
    return folded === 'por' || (folded.length > 3 && !VERBS.has(folded) && !VERB.test(text));
  },
});

/** What makes a number of Portuguese a year, a count or a name. */
export const YEAR_WORDS: YearWords = {
  firstRecent: 1800,
  before: [
    'em torno de',
    'fechou',
    'encerrou',
    'terminou',
    'acabou',
    'começou',
    'iniciou',
    'começa',
    'começam',
    'encerra',
    'fecha',
    'termina',
    'encerrar',
    'fechar',
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
