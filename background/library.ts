/** What the library and look-ups answer: the knowledge itself, without an article. */
import type { PageFacts } from '../engine/brief.ts';
import { describePerson, whyOf } from '../engine/leaders/describe-leaders.ts';
import { findCandidates, type LookUpAnswer, type LookUpIndex, prepareLookUp } from '../engine/lookup/candidates.ts';
import { describeEntry } from '../engine/lookup/describe-entry.ts';
import { foreignNames } from '../engine/lookup/foreign-names.ts';
import { candidateIn, entryIn, type SaidIn } from '../engine/lookup/in-language.ts';
import type { LibraryEntry } from '../engine/lookup/library-entry.ts';
import { type LibraryOverview, libraryOverview } from '../engine/lookup/library-overview.ts';
import type { LibraryRef } from '../engine/lookup/library-ref.ts';
import { describeTreaty } from '../engine/treaties/describe-treaty.ts';
import type { MeantInstead } from '../settings/corrections.ts';
import { analyseText, readyCatalogue, readyKnowledge, readyNames } from './engine.ts';

let lookUpIndex: LookUpIndex | null = null;

/** The names of the knowledge, made ready to be searched on first use after each start of the worker. */
function readyLookUp(): LookUpIndex {
  const catalogue = readyCatalogue();
  lookUpIndex ??= prepareLookUp(catalogue, foreignNames(catalogue, Object.values(readyNames())));
  return lookUpIndex;
}

/** Languages of the interface that are written in Latin letters, as the names of the knowledge are. */
const LATIN: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'pt']);

/** What the Brief is said with in a language of the interface; null for English and where there are no names in it. */
export function saidIn(language: string): SaidIn | null {
  const own = language === 'en' ? undefined : readyNames()[language];
  return own === undefined ? null : { names: own, otherScript: !LATIN.has(language) };
}

const treatyOn = (id: string, day: string) => describeTreaty(readyKnowledge().treaties, id, day);

/** A page of the library as of a day, with the names that the language has; null where there is none. */
export function entryOn(ref: LibraryRef, day: string, language: string): LibraryEntry | null {
  const said = saidIn(language);
  const entry = describeEntry(readyCatalogue(), ref, day, treatyOn);
  return entry && said ? entryIn(said, entry) : entry;
}

/** What the library has, with the anniversaries about the day. */
export const overviewOn = (day: string): LibraryOverview =>
  libraryOverview(readyCatalogue(), day, readyKnowledge().asOf);

/** A page of no article: only its day is known. */
const pageOn = (day: string): PageFacts => ({
  url: null,
  isNews: false,
  verdict: 'no',
  score: 0,
  reasons: [],
  title: null,
  site: null,
  byline: null,
  published: day,
  publishedFrom: null,
  updated: null,
  dateSignals: [],
  language: null,
  truncated: false,
  read: null,
});

/** Whom or what words may mean on a day, and the dates that they state themselves. */
export function answerLookUp(words: string, day: string, language: string): LookUpAnswer {
  const { dates } = analyseText(words, pageOn(day));
  const said = saidIn(language);
  const candidates = findCandidates(readyLookUp(), words, day);
  return {
    words,
    candidates: said ? candidates.map((candidate) => candidateIn(said, candidate)) : candidates,
    dates: dates.filter(({ from }) => from !== null),
  };
}

/** Who or what is meant instead, where the reader chose: by id, as of the article's day. */
export const meantOn = (day: string): MeantInstead => ({
  leader(id) {
    const person = readyCatalogue().people.get(id);
    if (person === undefined) return null;
    return { ...describePerson(person, day), why: whyOf(person, day, { rule: 'chosen', words: '' }) };
  },
  treaty(id) {
    const treaty = treatyOn(id, day);
    return treaty && { ...treaty, why: { ...treaty.why, rule: 'chosen' } };
  },
});
