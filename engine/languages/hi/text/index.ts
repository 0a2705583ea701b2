import { foldWord } from '../../../text/fold.ts';
import { rememberStems } from '../../../text/remember-stems.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { wordSet } from '../../../text/word-set.ts';
import { splitWords } from '../../../text/words.ts';

/**
 * Oblique forms of nouns with the direct one: `समझौते` of `समझौता`, `घोषणाओं` of `घोषणा`. Names do not inflect; their postpositions are
 * words of their own.
 */
const ENDINGS: readonly (readonly [ending: string, direct: readonly string[]])[] = [
  ['\u0947', ['\u093e']], // -े: -ा
  ['ों', ['', 'ा', 'े', 'ो']],
  ['ओं', ['', 'ा', 'ो']],
  ['ियों', ['ी', 'ि']],
  ['ुओं', ['ू', 'ु']],
  ['ें', ['', 'ा']],
  ['एं', ['', 'ा']],
  ['एँ', ['']],
  ['ियां', ['ी']],
  ['ियाँ', ['ी']],
  ['ी', ['ा']],
];

const SHORTEST = 2;

function stems(folded: string): readonly string[] {
  const found = new Set([folded]);
  for (const [ending, directs] of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST) continue;
    for (const direct of directs) found.add(folded.slice(0, -ending.length) + direct);
  }
  return [...found];
}

/** Spellings of one word that news has side by side: the dot of the nasal and its moon (गांधी, गाँधी), the written and spoken long i. */
function fold(word: string): string {
  return foldWord(word).replace(/\u0901/g, '\u0902');
}

/** Words and sentences of Hindi. */
export const textRules: TextRules = {
  fold,
  splitWords: (text) => splitWords(text, undefined, fold),
  stems: rememberStems(stems),
  caseCarriesNames: false,
  abbreviations: new Set(
    'डॉ डा श्री एस के पी एम एन आर बी सी जी टी वी प्रो ले ई सं नं रु कि मी पू जे एल डी यू ए ओ एच'.split(' ').map(fold),
  ),
  closingAbbreviations: new Set(),
  sentenceOpeners: new Set(),
  ordinalFullStop: false,
};

/** The words of a list, folded as this language folds them. */
export const foldedSet = (list: string): ReadonlySet<string> => wordSet(list, textRules.fold);
