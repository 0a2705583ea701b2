import type { KnowledgeFiles } from '../knowledge.ts';
import type { LanguageNames } from '../language-names.ts';
import { once } from '../lazy.ts';
import type { TextRules } from '../text/text-rules.ts';
import { filterByStems } from '../text/word-filter.ts';
import type { Word } from '../text/words.ts';
import { type ListedPlace, listPlaces } from './list-places.ts';
import type { Place, PlaceForm, PlaceKind } from './place.ts';
import type { PlaceRules } from './place-rules.ts';

/** The names of places in one language, made ready for matching. */
export interface Gazetteer {
  /** All places, in the order of the files. */
  readonly listed: readonly ListedPlace[];
  /** Countries by ISO code. */
  readonly countries: ReadonlyMap<string, Place>;
  /** All ways of writing places that begin with a folded word, longest first; empty where there is none. */
  formsFrom(word: string): readonly PlaceForm[];
  /** False for a word of a text with which no way of writing a place begins. */
  mayBegin(word: Word): boolean;
}

/** A name written in capitals throughout is only matched in capitals: `US`, `U.S.`, `UNESCO`. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** Abbreviations that are also written with full stops, which split them into letters. */
const DOTTED = /^[A-Z]{2,4}$/;

/** A name of one character is a part of too many words: 中, 美, 日. */
const ONE_CHARACTER = /^\p{Script=Han}$/u;

function caseOf(name: string): PlaceForm['case'] {
  if (ABBREVIATION.test(name.replaceAll('.', ''))) return 'capitals';
  return /\p{Lu}/u.test(name) ? 'capital' : 'any';
}

/** What indexing needs of a language. */
interface PlacesPack {
  readonly text: TextRules;
  readonly places: PlaceRules;
}

/** Collects forms by their first word; a form that is listed twice for one place keeps the first kind. */
class FormCollector {
  readonly byFirstWord = new Map<string, PlaceForm[]>();

  constructor(private readonly pack: PlacesPack) {}

  add(place: Place | null, kind: PlaceKind, name: string, traits: Partial<PlaceForm> = {}): void {
    const words = this.pack.text.splitWords(name).map(({ folded }) => folded);
    const first = words[0];
    if (first === undefined || ONE_CHARACTER.test(name)) return;
    const list = this.byFirstWord.get(first) ?? [];
    if (list.some((form) => form.place === place && form.words.join(' ') === words.join(' '))) return;
    list.push({ place, kind, words, case: caseOf(name), securityService: false, leaderSeat: false, ...traits });
    this.byFirstWord.set(first, list);
  }

  addNames(place: Place, names: readonly string[]): void {
    for (const name of names) {
      this.add(place, 'name', name);
      if (DOTTED.test(name)) this.add(place, 'name', name.split('').join('.'));
    }
  }

  addDemonyms(place: Place, demonyms: readonly string[]): void {
    for (const demonym of demonyms) {
      this.add(place, 'demonym', demonym);
      for (const form of this.pack.places.demonymForms(demonym)) this.add(place, 'demonym', form);
    }
  }
}

const NO_FORMS: readonly PlaceForm[] = [];

const present = <Item>(items: readonly (Item | undefined)[]): Item[] =>
  items.filter((item): item is Item => item !== undefined);

/** Forms as the knowledge's own files give them: in English. */
function addKnowledgeNames(forms: FormCollector, { place, data }: ListedPlace): void {
  const abbreviation = 'abbreviation' in data ? data.abbreviation : undefined;
  forms.addNames(place, present([data.name, ...(data.otherNames ?? []), abbreviation]));
  forms.addDemonyms(place, data.demonyms ?? []);
  if ('capital' in data && data.capital) forms.add(place, 'capital', data.capital);
}

/** Regions of a country; one word without a demonym may be a person's name: Victoria, Alberta. */
function addRegions(forms: FormCollector, { place, data }: ListedPlace): void {
  for (const { name, otherNames = [], demonyms = [] } of data.regions ?? []) {
    if (demonyms.length === 0 && !name.includes(' ')) continue;
    for (const form of [name, ...otherNames, ...demonyms]) forms.add(place, 'region', form);
  }
}

/** Forms of another language. */
function addLanguageNames(forms: FormCollector, { id, place }: ListedPlace, names: LanguageNames): void {
  const own = names.places[id];
  if (own === undefined) return;
  forms.addNames(place, present([own.name, ...(own.otherNames ?? []), own.abbreviation]));
  forms.addDemonyms(place, own.demonyms ?? []);
}

/**
 * Makes the names of places ready for matching, once a start and language. The names are split into words when a text first
 * asks for them.
 *
 * @param files the knowledge
 * @param pack the language of the texts
 * @param names the language's names; null for English, whose names stand in the files
 */
export function indexGazetteer(files: KnowledgeFiles, pack: PlacesPack, names: LanguageNames | null): Gazetteer {
  const listed = listPlaces(files);
  const countries = new Map(listed.flatMap(({ place }) => (place.country === null ? [] : [[place.country, place]])));
  const forms = once(() => {
    const collected = new FormCollector(pack);
    for (const each of listed) {
      if (names === null) addKnowledgeNames(collected, each);
      else addLanguageNames(collected, each, names);
    }
    if (names === null) {
      for (const { name, country, ...traits } of files.facts?.institutions.institutions ?? [])
        collected.add(countries.get(country) ?? null, 'institution', name, traits);
      for (const each of listed) addRegions(collected, each);
      for (const [country, regions] of Object.entries(files.facts?.regions.regions ?? {}))
        for (const region of regions) collected.add(countries.get(country) ?? null, 'region', region);
    }
    for (const [form, country] of pack.places.combiningForms) {
      const place = countries.get(country);
      if (place) collected.add(place, 'combining', form);
    }
    for (const list of collected.byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
    return collected.byFirstWord;
  });
  const firstWords = once(() => filterByStems(forms(), pack.text));
  return {
    listed,
    countries,
    formsFrom: (word) => forms().get(word) ?? NO_FORMS,
    mayBegin: (word) => firstWords().mayHave(word),
  };
}
