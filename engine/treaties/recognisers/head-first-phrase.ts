import { mixesScripts } from '../../text/mixes-scripts.ts';
import type { Word } from '../../text/words.ts';
import { isCapitalised } from '../../text/words.ts';
import { readCore } from '../core-words.ts';
import { headOf } from '../head.ts';
import { isTitleCase } from '../title-case.ts';
import { spanOf, type TreatyContext } from '../treaty-context.ts';
import type { Phrase, PhraseRules } from '../treaty-rules.ts';
import type { HeadFamily } from '../treaty-words.ts';
import type { YearBeside } from '../year-beside.ts';
import { isOtherThing } from './known-name.ts';

/** What names of treaties look like in a language that puts the noun first and its capitals on names: Spanish, French. */
export interface HeadFirstWords {
  /** Between the noun and what names it: `de`, `sobre`. */
  readonly openers: ReadonlySet<string>;
  /** Of the openers, those after which a noun in small letters is named by a place: `de` in `acuerdos de Oslo`. */
  readonly placeOpeners: ReadonlySet<string>;
  /** Right after an opener they make it no instrument between states: `gobierno`, `coalición`. */
  readonly notOf: ReadonlySet<string>;
  /** Subjects of agreements that end a war: `paz`. */
  readonly peace: ReadonlySet<string>;
}

/** Words a name may have after its noun: the longest in the UN Treaty Collection's short titles. */
const MOST_AFTER = 14;

/** Blanks, hyphens and the apostrophe of an elided article: `l’accord d’Alger`. */
const TIGHT = /^[ \u00a0\u2010-\u2015'\u2019/-]$/;

/** What a word after the noun does: it belongs to the name, may stand inside it, or ends it. */
function partAfter(context: TreatyContext, word: Word, { openers }: HeadFirstWords): 'name' | 'inside' | 'end' {
  const { connectors, neutral, subjects } = context.rules.names;
  if (!TIGHT.test(word.precedingText) || word.shape === 'digits' || headOf(word.folded, context.index)) return 'end';
  if (isCapitalised(word)) return 'name';
  return [openers, connectors, neutral, subjects].some((words) => words.has(word.folded)) ? 'inside' : 'end';
}

/** Index past the last capital that goes on with the noun at `at`; right behind the noun where none does. */
function readNameAfter(context: TreatyContext, at: number, words: HeadFirstWords): number {
  const list = context.article.words;
  const capital = isCapitalised(list[at]);
  let past = at + 1;
  let opener: string | null = null;
  for (let i = at + 1; i <= at + MOST_AFTER; i++) {
    const word = list[i];
    const part = word ? partAfter(context, word, words) : 'end';
    if (!word || part === 'end') break;
    if (part === 'inside') {
      if (words.openers.has(word.folded)) opener = word.folded;
      // A common noun is named by one place; what follows belongs to the sentence.
      if (!capital && past > at + 1) break;
      continue;
    }
    if (opener === null || (!capital && !words.placeOpeners.has(opener))) break;
    past = i + 1;
  }
  return past;
}

function readHeadFirst(context: TreatyContext, at: number, words: HeadFirstWords): Phrase | null {
  const list = context.article.words;
  const word = list[at];
  const head = word && context.index.headFilter.mayHave(word) ? headOf(word.folded, context.index) : null;
  if (!word || !head) return null;
  const past = readNameAfter(context, at, words);
  if (past === at + 1 || isOtherThing(context, past)) return null;
  const core = readCore(list.slice(at, past), context.index);
  return { ...spanOf(context.article, at, past), head, headAt: at, capital: isCapitalised(word), leads: true, core };
}

/** Instruments whose noun alone, with a capital and a proper name, is one of international law. */
const FIRM: ReadonlySet<HeadFamily> = new Set(['treaty', 'armistice']);

function judge(
  context: TreatyContext,
  phrase: Phrase,
  year: YearBeside | null,
  words: HeadFirstWords,
): { isName: boolean; rule: string } {
  const list = context.article.words.slice(phrase.first, phrase.past);
  const { core, head, capital } = phrase;
  const proper = !core.countriesOnly;
  if (!capital) return { isName: false, rule: 'lower-case' };
  if (list.some((word) => mixesScripts(word.text))) return { isName: false, rule: 'mixed-script' };
  if (list.some((word) => words.notOf.has(word.folded))) return { isName: false, rule: 'other-instrument' };
  if (isTitleCase(context, phrase)) return { isName: false, rule: 'title-case' };
  if (FIRM.has(head.family)) return { isName: proper || core.countries.length > 1, rule: 'firm-head' };
  const peace = core.subjects.some((subject) => words.peace.has(subject));
  if (peace) return { isName: proper || core.countries.length > 0, rule: 'peace' };
  return { isName: core.countries.length > 1 || (core.cityOnly && (year?.naming ?? false)), rule: 'parties-or-city' };
}

/**
 * Phrases of a language in which the noun comes first: `Tratado de Tordesillas`, `acuerdos de paz de Dayton`. Only words
 * are asked of the language. Linear: each noun looks at a bounded number of words.
 */
export function headFirstPhrases(words: HeadFirstWords): PhraseRules {
  return {
    read(context) {
      const phrases: Phrase[] = [];
      for (let at = 0; at < context.article.words.length; at++) {
        const phrase = readHeadFirst(context, at, words);
        if (!phrase) continue;
        phrases.push(phrase);
        at = phrase.past - 1;
      }
      return phrases;
    },
    judge: (context, phrase, year) => judge(context, phrase, year, words),
  };
}
