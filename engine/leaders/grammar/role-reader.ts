import { isWordOf } from '../../places/find-places.ts';
import type { TextRules } from '../../text/text-rules.ts';
import type { Word } from '../../text/words.ts';
import type { LeaderRules, RoleText } from '../leader-rules.ts';
import type { Role, RoleNoun } from '../role.ts';
import { groupTitles, type OfficeTitle, type OfficeTitles } from './office-titles.ts';
import type { RoleGrammar } from './role-grammar.ts';
import { continuesRole, RoleSurroundings } from './role-surroundings.ts';

/** The nouns of a grammar as titles. */
function nounsOf(grammar: RoleGrammar, text: TextRules): OfficeTitles {
  const titles = grammar.nouns.flatMap(({ phrases, kinds, evidenceRequired, traits }) =>
    phrases.split(/[,،、] ?/).map((phrase): OfficeTitle => {
      const words = text.splitWords(phrase).map(({ folded }) => folded);
      const noun: RoleNoun = {
        phrase: words.join(' '),
        titles: [],
        kinds,
        evidenceRequired,
        traits: new Set(traits ?? []),
      };
      return { words, noun };
    }),
  );
  return groupTitles(titles);
}

interface RoleNounMatch {
  noun: RoleNoun;
  to: number;
  plural: boolean;
  /** True where the noun itself says that the office is over. */
  former: boolean;
}

/** Reads the roles of one text. */
class RoleReader {
  private readonly words: readonly Word[];

  constructor(
    private readonly text: RoleText,
    private readonly grammar: RoleGrammar,
    private readonly nouns: OfficeTitles,
  ) {
    this.words = text.article.words;
  }

  read(): Role[] {
    const roles: Role[] = [];
    let free = 0;
    for (let at = 0; at < this.words.length; at++) {
      const found = this.text.placeAt.has(at) ? null : this.nounAt(at);
      if (!found) continue;
      const role = this.roleAt(at, free, found);
      const previous = roles.at(-1);
      if (previous && this.areNested(previous, role)) roles[roles.length - 1] = this.nest(previous, role);
      else roles.push(role);
      free = role.to;
      at = role.to - 1;
    }
    return roles;
  }

  private nounAt(at: number): RoleNounMatch | null {
    const word = this.words[at];
    if (word === undefined || word.shape === 'digits') return null;
    const found = this.nounFrom(at, word.folded);
    if (found) return { ...found, former: false };
    for (const prefix of this.grammar.formerPrefixes) {
      const rest = word.folded.startsWith(prefix) ? this.nounFrom(at, word.folded.slice(prefix.length)) : null;
      if (rest) return { ...rest, former: true };
    }
    return null;
  }

  /** The noun whose first word is, or may stand for, a folded word. */
  private nounFrom(at: number, folded: string): Omit<RoleNounMatch, 'former'> | null {
    const stems = this.text.article.rules.stems(folded);
    return this.longestNoun(at, stems, false) ?? this.longestNoun(at, this.grammar.singulars(folded), true);
  }

  private longestNoun(
    at: number,
    firstWords: readonly string[],
    plural: boolean,
  ): Omit<RoleNounMatch, 'former'> | null {
    let best: Omit<RoleNounMatch, 'former'> | null = null;
    for (const first of firstWords) {
      for (const titles of [this.nouns, this.text.titles]) {
        const listed = titles.titlesFrom(first);
        if (listed.length === 0) continue;
        const title = listed.find(({ words }) => this.standsAt(at, words));
        const to = at + (title?.words.length ?? 0);
        if (title === undefined) continue;
        if (best === null || to > best.to) best = { noun: title.noun, to, plural };
        else if (to === best.to) best.noun = { ...best.noun, titles: title.noun.titles };
      }
    }
    return best;
  }

  /** True where the words after the first of a title follow in the text. */
  private standsAt(at: number, title: readonly string[]): boolean {
    for (let i = 1; i < title.length; i++) {
      const word = this.words[at + i];
      const wanted = title[i];
      if (word === undefined || wanted === undefined) return false;
      if (!continuesRole(this.text, at + i) || !this.isPart(word, wanted)) return false;
    }
    return true;
  }

  private isPart(word: Word, wanted: string): boolean {
    return (
      isWordOf({ words: this.words, rules: this.text.article.rules }, word, wanted) || this.isPluralOf(word, wanted)
    );
  }

  private isPluralOf({ folded }: Word, wanted: string): boolean {
    return this.grammar.singulars(folded).includes(wanted);
  }

  private roleAt(at: number, free: number, { noun, to, plural, former }: RoleNounMatch): Role {
    const around = new RoleSurroundings(this.text, this.grammar);
    const from = around.readBefore(at, free);
    const end = around.readAfter(to);
    const places = around.places;
    const definite = this.grammar.articles.size === 0 ? places.length > 0 : around.definite;
    const { placeMatches, acting, elect, fields, fieldTraits, unknownOwner } = around;
    return {
      from,
      to: end,
      noun,
      nounFrom: at,
      nounTo: to,
      kinds: noun.kinds,
      plural,
      principal: null,
      places,
      placeMatches,
      fields,
      fieldTraits,
      former: former || around.former,
      acting,
      elect,
      definite,
      unknownOwner,
    };
  }

  /** `пресс-секретарь президента России`, `प्रधानमंत्री के सलाहकार`: one role beside another, connectors at most between. */
  private areNested(first: Role, second: Role): boolean {
    for (let at = first.to; at <= second.from; at++) {
      if (!continuesRole(this.text, at)) return false;
      const isConnector = this.grammar.connectors.has(this.words[at]?.folded ?? '');
      if (at < second.from && !isConnector && !this.grammar.articles.has(this.words[at]?.folded ?? '')) return false;
    }
    return true;
  }

  /** The role of the one who serves the other: the first where owners stand after their noun, else the second. */
  private nest(first: Role, second: Role): Role {
    const [own, principal] = this.grammar.placeSide === 'before' ? [second, first] : [first, second];
    return {
      ...own,
      from: first.from,
      to: second.to,
      places: own.places.length > 0 ? own.places : principal.places,
      placeMatches: [...first.placeMatches, ...second.placeMatches],
      principal,
    };
  }
}

/**
 * Makes the role reader of a language from data.
 *
 * @param text the same language's words: phrases of the grammar are split as texts are
 */
export function roleReader(grammar: RoleGrammar, text: TextRules): LeaderRules['readRoles'] {
  const nouns = nounsOf(grammar, text);
  return (roleText) => new RoleReader(roleText, grammar, nouns).read();
}
