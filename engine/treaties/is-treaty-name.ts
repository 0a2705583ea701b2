import { sentenceIndexAt } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';
import { DIPLOMATIC } from './en/diplomacy.ts';
import { NATIONWIDE, NOT_BEFORE, NOT_OF } from './en/guards.ts';
import { INNER_WORDS, LEADING_WORDS } from './en/name-words.ts';
import { REGION_WORDS } from './en/regions.ts';
import { placeAt } from './places.ts';
import type { Reading } from './reading.ts';
import type { Phrase } from './recognisers/phrase.ts';
import type { YearBeside } from './years-beside.ts';

/** Characters to each side that are looked at; no headline is longer. */
const HEADLINE = 200;

/**
 * Whether the line around a phrase is a headline in title case or in capitals, where capitals say nothing: no full stop
 * at its end and no longer word in lower case beside the phrase (titles keep `of`, `and`, `with` small).
 */
export function isTitleCase(reading: Reading, phrase: { start: number; end: number }): boolean {
  const { text, sentences } = reading.text;
  const sentence = sentences[sentenceIndexAt(reading.text, phrase.start)];
  if (!sentence || /[.!?\u2026]["'\u2019\u201d)]{0,3}$/.test(text.slice(sentence.end - 4, sentence.end))) return false;
  const from = Math.max(sentence.start, phrase.start - HEADLINE);
  const to = Math.min(sentence.end, phrase.end + HEADLINE);
  const around = `${text.slice(from, phrase.start)} ${text.slice(phrase.end, to)}`;
  return !/(?<!\p{L})\p{Ll}{5,}/u.test(around);
}

/** Words to each side that are looked at for talk of states: a long sentence of news. */
const WORDS_AROUND = 30;

function hasProperWord(phrase: Phrase): boolean {
  return phrase.core.countries.length > 0 || !phrase.core.countriesOnly;
}

function hasRegion(words: readonly Word[]): boolean {
  return words.some((word) => REGION_WORDS.has(word.folded));
}

/** A head in lower case is a common noun: it makes a name only with a proper word that can hardly mean anything else. */
function isLowerCaseName(phrase: Phrase, year: YearBeside | null): boolean {
  const { core, head } = phrase;
  if (core.countriesOnly) return core.countries.length > 1 && head.family === 'treaty';
  if (phrase.leads) return core.cityOnly || head.family === 'treaty';
  switch (head.kind) {
    case 'treaty':
    case 'accord':
      return true;
    case 'pact':
    case 'agreement':
      return core.subjects.includes('peace') || (core.cityOnly && (year?.naming ?? false));
    case 'protocol':
    case 'declaration':
    case 'convention':
      return core.cityOnly || (year?.naming ?? false);
    case 'memorandum':
      return core.cityOnly && year !== null;
    default:
      return false;
  }
}

/** Whether `with` or `between` and a country stand right after: the Association Agreement with the European Union. */
function hasPartner(reading: Reading, past: number): boolean {
  const { words } = reading.text;
  if (!/^(with|between)$/.test(words[past]?.folded ?? '')) return false;
  const at = words[past + 1]?.folded === 'the' ? past + 2 : past + 1;
  const union = words[at]?.text === 'EU' || (words[at]?.text === 'European' && words[at + 1]?.text === 'Union');
  return union || placeAt(words, at, reading.index.places, true) !== null;
}

/** Whether the sentences around an unknown name speak of states: a name of proper words alone may be anything's. */
function isAmongStates(reading: Reading, phrase: Phrase): boolean {
  const { words } = reading.text;
  const at = sentenceIndexAt(reading.text, phrase.start);
  for (let i = phrase.first - WORDS_AROUND; i < phrase.past + WORDS_AROUND; i++) {
    const word = words[i];
    if (!word || (phrase.first <= i && i < phrase.past)) continue;
    if (!DIPLOMATIC.has(word.folded) && !placeAt(words, i, reading.index.places, false)) continue;
    if (Math.abs(sentenceIndexAt(reading.text, word.start) - at) <= 1) return true;
  }
  return false;
}

function isCapitalName(reading: Reading, phrase: Phrase, words: readonly Word[], year: YearBeside | null): boolean {
  const { core, head } = phrase;
  const proper = hasProperWord(phrase) || (core.subjects.length > 0 && hasPartner(reading, phrase.past));
  const tail = words.slice(phrase.headAt - phrase.first + 1).filter((word) => word.shape !== 'lower');
  switch (head.kind) {
    case 'treaty':
      return proper || core.subjects.length > 1 || (core.subjects.length > 0 && (phrase.leads || year !== null));
    case 'accord':
    case 'pact':
      return proper;
    case 'agreement':
      return proper && (!core.countriesOnly || core.subjects.length > 0 || year !== null);
    case 'convention':
      if (phrase.leads) return proper || core.subjects.length > 0;
      return (proper && words.length <= 3) || (core.subjects.length > 0 && year !== null);
    case 'protocol':
      return phrase.leads ? tail.length > 1 || core.cityOnly : proper && words.length <= 3;
    case 'declaration':
      return phrase.leads ? tail.length > 1 || core.cityOnly : proper && words.length <= 4;
    case 'joint-statement':
      return proper && words.length <= 3;
    case 'memorandum':
      return proper && !phrase.leads;
    case 'charter':
      return phrase.leads ? core.cityOnly || hasRegion(words) : hasRegion(words) || core.cityOnly;
    case 'statute':
      return core.cityOnly;
    default:
      return false;
  }
}

/**
 * Whether a phrase that we do not know can only be the name of an instrument between states or parties to a conflict.
 * Precision goes first: contracts, laws, party meetings, technical standards and headlines in title case are left out.
 */
export function isTreatyName(reading: Reading, phrase: Phrase, year: YearBeside | null): boolean {
  const words = reading.text.words.slice(phrase.first, phrase.past);
  const beforeHead = reading.text.words[phrase.headAt - 1];
  if (phrase.headAt > phrase.first && beforeHead && NOT_BEFORE[phrase.head.family].has(beforeHead.folded)) {
    // `security`, `trade`, `health` are subjects of treaties too, where a country or region owns them.
    const owned =
      INNER_WORDS.has(beforeHead.folded) &&
      (phrase.core.countries.length > 0 || hasPartner(reading, phrase.past)) &&
      phrase.head.family !== 'protocol';
    if (!owned) return false;
  }
  const { core } = phrase;
  const peaceful = core.subjects.some((subject) => /^(peace|ceasefire|truce)$/.test(subject));
  if (core.countries.length === 0 && !peaceful && words.some((word) => NATIONWIDE.has(word.folded))) return false;
  const afterOf = reading.text.words[phrase.headAt + 2];
  if (phrase.leads && afterOf && NOT_OF.has(afterOf.folded) && phrase.head.family !== 'treaty') return false;
  const first = words[0];
  if (first && words.length === 1 && LEADING_WORDS.has(first.folded)) return false;
  // Numerals, initials and what else has two letters make no name: the `II accords`.
  if (
    !words.some((word, i) => phrase.first + i !== phrase.headAt && word.text.length > 2) &&
    phrase.core.countries.length === 0
  )
    return false;
  if (isTitleCase(reading, phrase)) return false;
  if (!phrase.capital) return isLowerCaseName(phrase, year);
  const vague = !core.countriesOnly && !core.cityOnly && core.countries.length === 0 && core.subjects.length === 0;
  if (vague && !year && !phrase.leads && phrase.head.family !== 'treaty' && !isAmongStates(reading, phrase))
    return false;
  if (words[phrase.headAt - phrase.first + 1]?.folded === 'between' && core.countries.length === 0) return false;
  return isCapitalName(reading, phrase, words, year);
}
