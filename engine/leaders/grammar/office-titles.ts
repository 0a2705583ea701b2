import type { KnowledgeFiles, LanguageNames } from '../../knowledge.ts';
import type { TextRules } from '../../text/text-rules.ts';
import type { RoleNoun } from '../role.ts';

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

export function indexOfficeTitles(
  _files: KnowledgeFiles,
  _names: LanguageNames | null,
  _text: TextRules,
): OfficeTitles {
  return { titlesFrom: () => [] };
}
