import type { OfficeKind } from '../../enumerations.ts';
import type { KnowledgeFiles } from '../../knowledge.ts';
import type { LanguageNames } from '../../language-names.ts';
import { once } from '../../lazy.ts';
import type { ReigningTitles } from '../../offices/reigning-titles.ts';
import type { TextRules } from '../../text/text-rules.ts';
import type { RoleNoun, RoleTrait } from '../role.ts';
import { simpleTitle } from '../role-fit.ts';
import { countTitleKinds } from './title-kinds.ts';

export interface OfficeTitle {
  /** Folded. */
  words: readonly string[];
  noun: RoleNoun;
}

/** The titles of one language, ready for matching. */
export interface OfficeTitles {
  /** Titles that begin with a folded word, longest first; empty where there is none. */
  titlesFrom(word: string): readonly OfficeTitle[];
}

const NO_OFFICE_TITLES: readonly OfficeTitle[] = [];
const NO_TITLES: OfficeTitles = { titlesFrom: () => NO_OFFICE_TITLES };

/** Kinds of office that only a state, or a body everybody knows, has: the title alone is evidence of a leader. */
const EVIDENT_ALONE: ReadonlySet<OfficeKind> = new Set([
  'head-of-government',
  'deputy-head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'security-adviser',
]);

const TRAIT_OF_KIND: Readonly<Partial<Record<OfficeKind, RoleTrait>>> = {
  'organisation-head': 'heads-body',
  'central-bank': 'heads-body',
  'regional-head': 'regional',
  'party-leader': 'heads-party',
  religious: 'stands-alone',
};

/** One wording of a language, while the titles it translates are gathered. */
interface Wording {
  words: readonly string[];
  titles: string[];
  kinds: OfficeKind[];
}

function toNoun({ words, titles, kinds }: Wording, reigning: ReigningTitles): RoleNoun {
  const traits = new Set(kinds.flatMap((kind) => TRAIT_OF_KIND[kind] ?? []));
  if (titles.some((title) => reigning.reigningWord(title) !== null)) traits.add('stands-alone');
  // A head of state's title is never that of a mere chairman, though organisations have presidents too.
  if (kinds[0] !== 'organisation-head' && kinds[0] !== 'central-bank') traits.delete('heads-body');
  const isEvident = kinds.length > 0 && kinds.every((kind) => EVIDENT_ALONE.has(kind));
  return { phrase: words.join(' '), titles, kinds, evidenceRequired: isEvident ? 'none' : 'state', traits };
}

/** Each wording of the language with all titles of the knowledge that it translates. */
function gatherWordings(files: KnowledgeFiles, offices: LanguageNames['offices'], text: TextRules): Wording[] {
  const kinds = files.titleKinds ?? countTitleKinds(files);
  const wordings = new Map<string, Wording>();
  for (const [english, { title, feminine, others }] of Object.entries(offices)) {
    const key = simpleTitle(english);
    for (const wording of [title, ...(feminine ? [feminine] : []), ...(others ?? [])]) {
      const words = text.splitWords(wording).map(({ folded }) => folded);
      const known = wordings.get(words.join(' ')) ?? { words, titles: [], kinds: [] };
      known.titles.push(key);
      for (const kind of kinds.get(key) ?? []) if (!known.kinds.includes(kind)) known.kinds.push(kind);
      wordings.set(words.join(' '), known);
    }
  }
  return [...wordings.values()].filter((wording) => wording.words.length > 0 && wording.kinds.length > 0);
}

/** Sorts titles by their first word, the longest first. */
export function groupTitles(titles: readonly OfficeTitle[]): OfficeTitles {
  const byFirstWord = new Map<string, OfficeTitle[]>();
  for (const title of titles) {
    const first = title.words[0] ?? '';
    const list = byFirstWord.get(first);
    if (list) list.push(title);
    else byFirstWord.set(first, [title]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { titlesFrom: (word) => byFirstWord.get(word) ?? NO_OFFICE_TITLES };
}

/**
 * Makes a language's titles of the knowledge's offices ready for matching, when a text first asks for them. The offices that
 * a title means follow from the offices that bear the English title in the knowledge.
 *
 * @param names the language's names; null for English, whose role nouns its pack lists
 */
export function indexOfficeTitles(
  files: KnowledgeFiles,
  names: LanguageNames | null,
  text: TextRules,
  reigning: ReigningTitles,
): OfficeTitles {
  if (names === null) return NO_TITLES;
  const titles = once(() =>
    groupTitles(
      gatherWordings(files, names.offices, text).map((wording) => ({
        words: wording.words,
        noun: toNoun(wording, reigning),
      })),
    ),
  );
  return { titlesFrom: (word) => titles().titlesFrom(word) };
}
