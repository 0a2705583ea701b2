import type { Direction } from '../../../dates/date-rules.ts';
import { affixCues, type Cue, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { createGoverningTense } from '../../../dates/grammar/governing-tense.ts';
import { phraseSet } from '../../../dates/grammar/phrases.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { textRules } from '../text/index.ts';
import { AHEAD, BACK, NO_PRESENTS, NO_PRETERITES, REPORTING, SUBJUNCTIVES } from './verbs.ts';

/** Words within which the infinitive of a modal verb stands: at the end of its clause. */
const CLAUSE = 20;

const ENDS_GERMAN_CLAUSE = /[.!?;\n]/;

/** The stop of an ordinal ends no clause: `am 20. April`. */
const endsClause = (words: WordReader, at: number): boolean =>
  ENDS_GERMAN_CLAUSE.test(words.gap(at)) && !(words.gap(at) === '. ' && words.at(at - 1).shape === 'digits');

const PARTICIPLE =
  /^(?:\p{L}{2,6})?ge\p{L}{2,}(?:t|en)$|^(?:be|er|ver|ent|zer|miss|unter|über|wider|wieder|durch|voll|hinter)\p{L}{2,}(?:t|en)$|\p{L}{2}iert$/u;

/** `soll am Freitag einen Mann geschlagen haben`: the perfect infinitive at the end of the clause says that it is over. */
const reportedPast: Cue = (words, at) => {
  if (!REPORTING.has(words.at(at).text)) return null;
  for (let next = at + 1; next <= at + CLAUSE && next < words.count; next++) {
    if (endsClause(words, next)) return null;
    if (words.at(next).text === 'haben' && PARTICIPLE.test(words.at(next - 1).text)) return 'past';
  }
  return null;
};

/** `haben` is past as an auxiliary only: `hat getagt`, `getagt hat`, but `hat Gespräche bis Mittwoch`. */
const perfect: Cue = (words, at) => {
  if (!/^(?:hat|habe|haben|hast|habt)$/.test(words.at(at).text)) return null;
  if (PARTICIPLE.test(words.at(at - 1).text)) return 'past';
  for (let next = at + 1; next <= at + CLAUSE && next < words.count; next++) {
    if (endsClause(words, next)) return null;
    if (words.at(next).shape === 'lower' && PARTICIPLE.test(words.at(next).text)) return 'past';
  }
  return null;
};

const subjunctives: Cue = (words, at) => (SUBJUNCTIVES.has(words.at(at).text) ? 'future' : null);

const listedVerbs = wordCues(textRules, { future: AHEAD, past: BACK });

/** A capital inside a sentence is a noun's: `Verband`, `Stand`, `Tat` are none. */
const finiteVerbs: Cue = (words, at) =>
  words.at(at).shape === 'lower' || !words.spaced(at) ? listedVerbs(words, at) : null;

/** Weak verbs: `sagte`, `erklärten`. Nouns in -te have a capital and say nothing. */
const preterites = affixCues({
  pastEndings: ['te', 'ten', 'fand', 'fanden', 'nahm', 'nahmen', 'stand', 'standen', 'hielt', 'schloss', 'sprach'],
  except: NO_PRETERITES,
});

const CUES: readonly Cue[] = [reportedPast, perfect, subjunctives, finiteVerbs, preterites];

const cueAt: Cue = (words, at) => {
  for (const cue of CUES) {
    const found = cue(words, at);
    if (found !== null) return found;
  }
  return null;
};

const CLAUSES = {
  cues: CUES,
  aheadBefore: ['spätestens am', 'frühestens am', 'für', 'für den', 'für die'],
  backBefore: ['seit', 'seit dem', 'seit der', 'nach dem'],
  clauseOpeners: ['dass', 'als', 'wenn', 'während', 'weil', 'obwohl', 'nachdem', 'bevor', 'ehe'],
  clauseOpenersAfterComma: ['der', 'die', 'das', 'dem', 'den', 'wo', 'aber', 'doch', 'und', 'denn', 'wie'],
};

const byCues = createDirection(textRules, CLAUSES);

/** The tense of the verb beside a month or a season: `Im Sommer zog er nach Wien`. */
export const governingTense = createGoverningTense(textRules, {
  ...CLAUSES,
  announcing: [
    'kundigt',
    'angekundigt',
    'plant',
    'geplant',
    'verschob',
    'verschoben',
    'beschloss',
    'versprach',
    'setzte',
  ],
});

/** True for a verb in the present: in small letters and with its ending, no particle. */
const isPresent = (words: WordReader, at: number): boolean => {
  const { text, shape } = words.at(at);
  return shape === 'lower' && /\p{L}{3}t$/u.test(text) && !/^ge/.test(text) && !NO_PRESENTS.has(text);
};

const PREPOSITION = /^(?:am|im|ab|bis|vom|in|an|zum|zu|um|nach|vor|mit)$/;

const opensSentence = (words: WordReader, at: number): boolean =>
  at === 0 || (words.capital(at) && /[.!?:\n]/.test(words.gap(at)));

/** The verb stands second: where the date opens the sentence, right after it (`Am Freitag tagt der Rat`). */
function tenseOfSecond(words: WordReader, first: number, last: number): Direction | null {
  const opens = opensSentence(words, PREPOSITION.test(words.folded(first - 1)) ? first - 1 : first);
  const verb = last + 1;
  if (!opens || !words.spaced(verb) || words.at(verb).shape !== 'lower') return null;
  return cueAt(words, verb) ?? (isPresent(words, verb) ? 'future' : null);
}

/** Prepositions and adverbs in -en that are no verbs. */
const NO_PLURALS =
  /^(?:neben|gegen|wegen|zwischen|morgen|oben|unten|außen|innen|eben|soeben|daneben|dagegen|deswegen|wochen)$/;

/** True for a verb in the present plural, as far as its ending says: an infinitive's is the same. */
const isPresentPlural = (words: WordReader, at: number): boolean => {
  const { text, shape } = words.at(at);
  return shape === 'lower' && /\p{L}{3}en$/u.test(text) && !/^ge/.test(text) && !NO_PLURALS.test(text);
};

/** A present right before the date, or its preposition: `Der Rat tagt am Freitag`, `Die Gespräche erreichen am Freitag …`. */
function isPresentBefore(words: WordReader, first: number): boolean {
  const verb = PREPOSITION.test(words.folded(first - 1)) ? first - 2 : first - 1;
  if (!words.spaced(verb + 1)) return false;
  return isPresent(words, verb) ? !/^(?:be|er|ver|ent)/.test(words.folded(verb)) : isPresentPlural(words, verb);
}

/** `ab`, `bis`: ahead, where the verb does not say that it is over: `Ab dem 20. April lief er wieder`. */
const limits = phraseSet(textRules, ['bis', 'bis zum', 'bis zur', 'bis zu', 'ab', 'ab dem']);

const isLimit = (words: WordReader, first: number): boolean =>
  words.spaced(first) && limits.readBefore(words, first - 1) !== null;

/** Which way a German clause looks: its finite verb, second in the clause. The present beside a date looks ahead. */
export const directionAt = (words: WordReader, first: number, last: number): Direction => {
  const direction = tenseOfSecond(words, first, last) ?? byCues(words, first, last);
  return direction === 'unknown' && (isLimit(words, first) || isPresentBefore(words, first)) ? 'future' : direction;
};
