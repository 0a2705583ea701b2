import { sentenceIndexAt } from '../../../text/article-text.ts';
import { mixesScripts } from '../../../text/mixes-scripts.ts';
import type { Word } from '../../../text/words.ts';
import { capitalAt, countryAt } from '../../../treaties/country-at.ts';
import { isTitleCase } from '../../../treaties/title-case.ts';
import type { TreatyContext } from '../../../treaties/treaty-context.ts';
import type { Phrase } from '../../../treaties/treaty-rules.ts';
import type { Head } from '../../../treaties/treaty-words.ts';
import type { YearBeside } from '../../../treaties/year-beside.ts';
import { DIPLOMATIC } from './diplomacy.ts';
import { NATIONWIDE, NOT_BEFORE, NOT_OF } from './guards.ts';
import { INNER_WORDS, LEADING_WORDS } from './name-words.ts';
import { REGION_WORDS } from './regions.ts';

/** What a rule looks at: a phrase that means no treaty of the knowledge, and what stands around it. */
interface Judged {
  context: TreatyContext;
  phrase: Phrase;
  /** The words of the phrase. */
  words: readonly Word[];
  /** The year beside the phrase. */
  year: YearBeside | null;
}

/** A named condition with words that meet it. */
interface NameRule {
  name: string;
  example: string;
  applies: (judged: Judged) => boolean;
}

/** Words to each side that are looked at for talk of states: a long sentence of news. */
const WORDS_AROUND = 30;

/** Whether `with` or `between` and a country stand right after: the Association Agreement with the European Union. */
function hasPartner({ context, phrase: { past } }: Judged): boolean {
  const { words } = context.article;
  if (!/^(with|between)$/.test(words[past]?.folded ?? '')) return false;
  const at = words[past + 1]?.folded === 'the' ? past + 2 : past + 1;
  const union = words[at]?.text === 'EU' || (words[at]?.text === 'European' && words[at + 1]?.text === 'Union');
  return union || countryAt(words, at, context.index) !== null;
}

/** `security`, `trade`, `health` are subjects of treaties too, where a country or region owns them. */
function isOtherInstrument(judged: Judged): boolean {
  const { context, phrase } = judged;
  const before = context.article.words[phrase.headAt - 1];
  if (phrase.headAt === phrase.first || !before || !NOT_BEFORE[phrase.head.family].has(before.folded)) return false;
  const isOwned = phrase.core.countries.length > 0 || hasPartner(judged);
  return !(INNER_WORDS.has(before.folded) && isOwned && phrase.head.family !== 'protocol');
}

function isNationwide({ phrase: { core }, words }: Judged): boolean {
  const peaceful = core.subjects.some((subject) => /^(peace|ceasefire|truce)$/.test(subject));
  return core.countries.length === 0 && !peaceful && words.some((word) => NATIONWIDE.has(word.folded));
}

/** `the Ankara Memorandum of Understanding`, `Memorandum of Understanding between Turkey and Libya`. */
const isUnderstanding = ({ context, phrase: { core, first, head, headAt } }: Judged): boolean =>
  head.kind === 'memorandum' &&
  context.article.words[headAt + 2]?.folded === 'understanding' &&
  (first < headAt || core.countries.length > 1);

function isOfOtherThing(judged: Judged): boolean {
  const { context, phrase } = judged;
  if (isUnderstanding(judged)) return false;
  const afterOf = context.article.words[phrase.headAt + 2];
  return phrase.leads && afterOf !== undefined && NOT_OF.has(afterOf.folded) && phrase.head.family !== 'treaty';
}

function isOneLeadingWord({ words }: Judged): boolean {
  return words.length === 1 && words[0] !== undefined && LEADING_WORDS.has(words[0].folded);
}

/** Numerals, initials and what else has two letters make no name. */
function hasNoWord({ phrase, words }: Judged): boolean {
  const long = words.some((word, i) => phrase.first + i !== phrase.headAt && word.text.length > 2);
  return !long && phrase.core.countries.length === 0;
}

/** A statement is a police officer's or a bank's: only a joint one, of states or in a capital, is one of diplomacy. */
function isPlainStatement({ context, phrase: { core, headAt } }: Judged): boolean {
  const { words } = context.article;
  if (!/^statements?$/.test(words[headAt]?.folded ?? '')) return false;
  return words[headAt - 1]?.folded !== 'joint' || (core.countries.length === 0 && !core.cityOnly);
}

/** Whether the sentences around speak of states: a name of proper words alone may be anything's. */
function isAmongStates({ context, phrase }: Judged): boolean {
  const { words } = context.article;
  const at = sentenceIndexAt(context.article, phrase.start);
  for (let i = phrase.first - WORDS_AROUND; i < phrase.past + WORDS_AROUND; i++) {
    const word = words[i];
    if (!word || (phrase.first <= i && i < phrase.past)) continue;
    if (!DIPLOMATIC.has(word.folded) && !countryAt(words, i, context.index) && !capitalAt(words, i, context.index))
      continue;
    if (Math.abs(sentenceIndexAt(context.article, word.start) - at) <= 1) return true;
  }
  return false;
}

/** A name of proper words alone, with nothing that says what it is about. */
function isBareProperName({ phrase: { core, leads, head }, year }: Judged): boolean {
  if (core.countriesOnly || core.cityOnly || core.countries.length > 0 || core.subjects.length > 0) return false;
  return !year && !leads && head.family !== 'treaty';
}

function isBetweenUnknown({ phrase, words }: Judged): boolean {
  return words[phrase.headAt - phrase.first + 1]?.folded === 'between' && phrase.core.countries.length === 0;
}

/** What makes a phrase no treaty's name, in the order in which it is asked. */
const AGAINST: readonly NameRule[] = [
  { name: 'other-instrument', example: 'the Merger Agreement', applies: isOtherInstrument },
  { name: 'nationwide', example: 'the National Health Pact', applies: isNationwide },
  { name: 'of-other-thing', example: 'the Declaration of Independence', applies: isOfOtherThing },
  { name: 'plain-statement', example: 'the Police Statement', applies: isPlainStatement },
  {
    name: 'mixed-script',
    example: 'S\u0456mla Agreement, with a Cyrillic letter',
    applies: ({ words }) => words.some((word) => mixesScripts(word.text)),
  },
  { name: 'leading-word', example: 'Signing', applies: isOneLeadingWord },
  { name: 'no-word', example: 'the II accords', applies: hasNoWord },
  {
    name: 'title-case',
    example: 'Gaming Convention Opens Its Doors',
    applies: ({ context, phrase }) => isTitleCase(context, phrase),
  },
];

/** The same for names with a capital head. */
const AGAINST_CAPITAL: readonly NameRule[] = [
  {
    name: 'not-among-states',
    example: 'the Hollister Agreement, in talk of a clinic',
    applies: (judged) => isBareProperName(judged) && !isAmongStates(judged),
  },
  { name: 'between-unknown', example: 'the Agreement between Buyer and Seller', applies: isBetweenUnknown },
];

/** Which phrases of one kind of head can only be a treaty's name. */
type ForKind = Partial<Record<Head['kind'], NameRule['applies']>>;

const isPeaceOrCity = ({ phrase: { core }, year }: Judged): boolean =>
  core.subjects.includes('peace') || (core.cityOnly && (year?.naming ?? false));
const isCityOrYear = ({ phrase: { core }, year }: Judged): boolean => core.cityOnly || (year?.naming ?? false);

/** A head in lower case is a common noun: it makes a name only with a proper word that can hardly mean anything else. */
const LOWER_CASE: ForKind = {
  treaty: () => true,
  accord: () => true,
  pact: isPeaceOrCity,
  agreement: isPeaceOrCity,
  protocol: isCityOrYear,
  declaration: isCityOrYear,
  convention: isCityOrYear,
  memorandum: ({ phrase: { core }, year }) => core.cityOnly && year !== null,
};

function isLowerCaseName(judged: Judged): boolean {
  const { core, head, leads } = judged.phrase;
  if (core.countriesOnly) return core.countries.length > 1 && head.family === 'treaty';
  if (leads) return core.cityOnly || head.family === 'treaty';
  return LOWER_CASE[head.kind]?.(judged) ?? false;
}

/** Whether the phrase has a proper word or a country, or a subject and a partner named after it. */
function isProper(judged: Judged): boolean {
  const { core } = judged.phrase;
  return core.countries.length > 0 || !core.countriesOnly || (core.subjects.length > 0 && hasPartner(judged));
}

const hasRegion = ({ words }: Judged): boolean => words.some((word) => REGION_WORDS.has(word.folded));

/** For `Protocol of …`: more than one capitalised word after the head, or a city. */
function hasLongTail({ phrase, words }: Judged): boolean {
  const tail = words.slice(phrase.headAt - phrase.first + 1).filter((word) => word.shape !== 'lower');
  return tail.length > 1 || phrase.core.cityOnly;
}

/** Words a name may have beside its head where the head comes last: longer ones are titles of other papers. */
const isShort = ({ words }: Judged, most: number): boolean => words.length <= most;

const CAPITAL: ForKind = {
  treaty: (judged) => {
    const { subjects } = judged.phrase.core;
    const about = subjects.length > 0 && (judged.phrase.leads || judged.year !== null);
    return isProper(judged) || subjects.length > 1 || about;
  },
  accord: isProper,
  pact: isProper,
  agreement: (judged) => {
    const { countriesOnly, subjects } = judged.phrase.core;
    return isProper(judged) && (!countriesOnly || subjects.length > 0 || judged.year !== null);
  },
  convention: (judged) => {
    const about = judged.phrase.core.subjects.length > 0;
    if (judged.phrase.leads) return isProper(judged) || about;
    return (isProper(judged) && isShort(judged, 3)) || (about && judged.year !== null);
  },
  protocol: (judged) => (judged.phrase.leads ? hasLongTail(judged) : isProper(judged) && isShort(judged, 3)),
  declaration: (judged) => (judged.phrase.leads ? hasLongTail(judged) : isProper(judged) && isShort(judged, 4)),
  'joint-statement': (judged) => isProper(judged) && isShort(judged, 3),
  memorandum: (judged) => isProper(judged) && (!judged.phrase.leads || isUnderstanding(judged)),
  charter: (judged) => judged.phrase.core.cityOnly || hasRegion(judged),
  statute: ({ phrase }) => phrase.core.cityOnly,
};

/**
 * Whether a phrase that we do not know can only be the name of an instrument between states or parties to a conflict.
 * Precision goes first: contracts, laws, party meetings, technical standards and headlines in title case are left out.
 *
 * @param year the year beside the phrase
 * @returns the verdict with the name of the rule that gave it
 */
export function judgeName(
  context: TreatyContext,
  phrase: Phrase,
  year: YearBeside | null,
): { isName: boolean; rule: string } {
  const judged: Judged = { context, phrase, words: context.article.words.slice(phrase.first, phrase.past), year };
  const against = AGAINST.find((rule) => rule.applies(judged));
  if (against) return { isName: false, rule: against.name };
  if (!phrase.capital) return { isName: isLowerCaseName(judged), rule: `lower-case-${phrase.head.kind}` };
  const capital = AGAINST_CAPITAL.find((rule) => rule.applies(judged));
  if (capital) return { isName: false, rule: capital.name };
  return { isName: CAPITAL[phrase.head.kind]?.(judged) ?? false, rule: `capital-${phrase.head.kind}` };
}
