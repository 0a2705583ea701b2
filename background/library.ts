/** What the library and look-ups answer: the knowledge itself, without an article. */
import type { Knowledge } from '../engine/analyse.ts';
import type { Brief } from '../engine/brief.ts';
import { remember } from '../engine/lazy.ts';
import { describePerson, whyOf } from '../engine/leaders/describe-leaders.ts';
import { candidatesIn, type LookUpAnswer, type LookUpIndex, prepareLookUp } from '../engine/lookup/candidates.ts';
import type { LibraryCatalogue } from '../engine/lookup/catalogue.ts';
import { describeEntry } from '../engine/lookup/describe-entry.ts';
import { foreignNames } from '../engine/lookup/foreign-names.ts';
import { candidateIn, entryIn, overviewIn, type SaidIn } from '../engine/lookup/in-language.ts';
import type { LibraryEntry } from '../engine/lookup/library-entry.ts';
import { type LibraryOverview, libraryOverview } from '../engine/lookup/library-overview.ts';
import type { LibraryRef } from '../engine/lookup/library-ref.ts';
import { describeTreaty } from '../engine/treaties/describe-treaty.ts';
import { type Catalogue, chooseInterfaceLanguage } from '../locales/languages.ts';
import { officeKey } from '../locales/office-key.ts';
import type { MeantInstead } from '../settings/corrections.ts';
import { analyseText, pageOn } from './engine.ts';
import { loadKnowledge, loadNames, loadTreatyTexts, NAMED_LANGUAGES } from './knowledge.ts';
import { openOnce } from './open-once.ts';
import { packageJson } from './package-file.ts';

async function indexLookUp(): Promise<LookUpIndex> {
  const [{ catalogue }, ...languages] = await Promise.all([loadKnowledge(), ...NAMED_LANGUAGES.map(loadNames)]);
  return prepareLookUp(
    catalogue(),
    foreignNames(
      catalogue(),
      languages.flatMap((names) => names ?? []),
    ),
  );
}

/** The names of the knowledge, made ready to be searched on first use after each start of the worker. */
const readyLookUp = openOnce(indexLookUp);

/** Languages of the interface that are written in Latin letters, as the names of the knowledge are. */
const LATIN_LANGUAGES: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'pt']);

async function openSaidIn(language: string): Promise<SaidIn | null> {
  const names = await loadNames(language);
  if (names === null) return null;
  const [{ office: words }, treaties, { catalogue }] = await Promise.all([
    packageJson<Catalogue>(`locales/${chooseInterfaceLanguage(language, [])}.json`),
    loadTreatyTexts(language),
    loadKnowledge(),
  ]);
  const organisations = new Map(
    Object.entries(catalogue().files.organisations).map(([id, { name }]) => [name, names.places[id]?.name ?? name]),
  );
  const hasOwnWord = (office: string) => typeof words === 'object' && Object.hasOwn(words, officeKey(office));
  return {
    names,
    organisations,
    texts: { language, treaties },
    otherScript: !LATIN_LANGUAGES.has(language),
    hasOwnWord,
  };
}

const saidByLanguage = remember((language: string) => openOnce(() => openSaidIn(language)));

/**
 * What the Brief is said with in a language of the interface, read and put together once for each start of the worker.
 *
 * @param language BCP 47 tag of the interface
 * @returns null for English and where there are no names in it
 */
export const saidIn = (language: string): Promise<SaidIn | null> => saidByLanguage(language)();

/**
 * A page of the library as of a day, with the names that the language has; null where there is none.
 *
 * @param ref what the page is about
 * @param day ISO day that offices and status are told as of
 * @param language of the interface
 */
export async function entryOn(ref: LibraryRef, day: string, language: string): Promise<LibraryEntry | null> {
  const [said, { prepared, catalogue }] = await Promise.all([saidIn(language), loadKnowledge()]);
  const entry = describeEntry(catalogue(), ref, day, (id, on) => describeTreaty(prepared.treaties, id, on));
  return entry && said ? entryIn(said, entry) : entry;
}

/**
 * What the library has, with the anniversaries about the day.
 *
 * @param day ISO day
 * @param language of the interface
 */
export async function overviewOn(day: string, language: string): Promise<LibraryOverview> {
  const [said, { prepared, catalogue }] = await Promise.all([saidIn(language), loadKnowledge()]);
  const overview = libraryOverview(catalogue(), day, prepared.asOf);
  return said ? overviewIn(said, overview) : overview;
}

/** How many letters of a text its dates cover. */
const datedLetters = ({ dates }: Brief): number =>
  dates.flatMap(({ mentions }) => mentions).reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * A few words do not tell their language: they are read as the interface's and as their letters suggest, and the reading that
 * makes more of them a date is taken. `3. Oktober 1990` is a day in German and a year in English.
 */
async function readWords(words: string, day: string, language: string): Promise<Brief> {
  const page = pageOn(day);
  const [own, other] = await Promise.all([analyseText(words, { ...page, language }), analyseText(words, page)]);
  return datedLetters(other) > datedLetters(own) ? other : own;
}

/**
 * Whom or what a name or a passage may mean on a day, and the dates that it states.
 *
 * @param words as they were typed or selected
 * @param day ISO day that candidates are told as of
 * @param language of the interface
 */
export async function answerLookUp(words: string, day: string, language: string): Promise<LookUpAnswer> {
  const [brief, said, index] = await Promise.all([readWords(words, day, language), saidIn(language), readyLookUp()]);
  const candidates = candidatesIn(index, words, brief, day);
  return {
    words,
    candidates: said ? candidates.map((candidate) => candidateIn(said, candidate)) : candidates,
    dates: brief.dates.filter(({ from }) => from !== null),
  };
}

/**
 * Who or what is meant instead, where the reader chose: by id, as of the article's day.
 *
 * @param day ISO day of the article
 * @param prepared the knowledge, ready to analyse with
 * @param catalogue gives the knowledge as the library shows it
 */
export const meantOn = (day: string, prepared: Knowledge, catalogue: () => LibraryCatalogue): MeantInstead => ({
  leader(id) {
    const person = catalogue().people.get(id);
    if (person === undefined) return null;
    return { ...describePerson(person, day), why: whyOf(person, day, { rule: 'chosen', words: '' }) };
  },
  treaty(id) {
    const treaty = describeTreaty(prepared.treaties, id, day);
    return treaty && { ...treaty, why: { ...treaty.why, rule: 'chosen' } };
  },
});
