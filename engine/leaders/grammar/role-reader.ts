import { isWordOf } from '../../places/find-places.ts';
import type { GazetteerMatch, Place } from '../../places/place.ts';
import type { TextRules } from '../../text/text-rules.ts';
import type { Word } from '../../text/words.ts';
import type { LeaderRules, RoleText } from '../leader-rules.ts';
import type { FieldTrait, Role, RoleNoun } from '../role.ts';
import { groupTitles, type OfficeTitle, type OfficeTitles } from './office-titles.ts';
import type { RoleGrammar } from './role-grammar.ts';

/** What stands between the words of one role: nothing, a space, a hyphen, an apostrophe. */
const TOUCHES = /^(?:|[ \u00a0\u202f]|[-\u2010\u2011]|['\u2019])$/;
/** At most this many words on either side of the noun belong to a role: more are a sentence. */
const LONGEST_ROLE = 6;

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

  /** True where a word continues the wording that the word before it belongs to. */
  private continues(at: number): boolean {
    const word = this.words[at];
    const { sentenceOf } = this.text;
    return word !== undefined && TOUCHES.test(word.precedingText) && sentenceOf[at] === sentenceOf[at - 1];
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
        const title = titles.titlesFrom(first).find(({ words }) => this.standsAt(at, words));
        const to = at + (title?.words.length ?? 0);
        if (title && (best === null || to > best.to)) best = { noun: title.noun, to, plural };
      }
    }
    return best;
  }

  /** True where the words after the first of a title follow in the text. */
  private standsAt(at: number, title: readonly string[]): boolean {
    return title.every((wanted, i) => {
      const word = this.words[at + i];
      if (i === 0) return true;
      return word !== undefined && this.continues(at + i) && this.isPart(word, wanted);
    });
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
      if (!this.continues(at)) return false;
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

/** Collects what stands around one role noun. */
class RoleSurroundings {
  readonly placeMatches: GazetteerMatch[] = [];
  readonly fields: string[] = [];
  readonly fieldTraits = new Set<FieldTrait>();
  former = false;
  acting = false;
  elect = false;
  definite = false;
  unknownOwner = false;
  private readonly words: readonly Word[];

  constructor(
    private readonly text: RoleText,
    private readonly grammar: RoleGrammar,
  ) {
    this.words = text.article.words;
  }

  /** Whose the role is: the place nearest to the noun; a body's only where no country stands there. */
  get places(): readonly Place[] {
    const named = this.placeMatches.filter(({ places }) => places.length > 0);
    return (named.find(({ kind }) => kind !== 'institution') ?? named[0])?.places ?? [];
  }

  private touches(at: number): boolean {
    const word = this.words[at];
    const { sentenceOf } = this.text;
    return word !== undefined && TOUCHES.test(word.precedingText) && sentenceOf[at] === sentenceOf[at - 1];
  }

  private takeModifier(word: string): boolean {
    const { former, acting, elect, other } = this.grammar.modifiers;
    if (former.has(word)) this.former = true;
    else if (acting.has(word)) this.acting = true;
    else if (elect.has(word)) this.elect = true;
    else if (!other.has(word)) return false;
    return true;
  }

  private takeField(word: string): boolean {
    const kinds = Object.entries(this.grammar.fields) as [FieldTrait | 'portfolio', ReadonlySet<string>][];
    const own = kinds.filter(([, words]) => words.has(word));
    if (own.length === 0) return false;
    this.fields.push(word);
    for (const [kind] of own) if (kind !== 'portfolio') this.fieldTraits.add(kind);
    return true;
  }

  /** @returns index of the role's first word */
  readBefore(at: number, free: number): number {
    let from = at;
    for (let next = at; next > free && at - next < LONGEST_ROLE && this.touches(next); ) {
      const before = next - 1;
      const word = this.words[before]?.folded ?? '';
      const place = this.grammar.placeSide === 'after' ? undefined : this.text.placeAt.get(before);
      if (place) {
        if (place.from < free || !this.takePlace(place)) break;
        next = place.from;
        from = next;
      } else if (this.takeModifier(word)) {
        next = before;
        from = next;
      } else if (this.grammar.articles.has(word)) {
        this.definite = true;
        break;
      } else if (this.grammar.placeSide !== 'after' && this.grammar.connectors.has(word)) {
        // Belongs to the role only where a place stands before it.
        next = before;
      } else break;
    }
    return from;
  }

  /** An adjective or a name before or after the noun; a second country is another's. */
  private takePlace(place: GazetteerMatch): boolean {
    if (place.kind !== 'institution' && this.placeMatches.some(({ kind }) => kind !== 'institution')) return false;
    this.placeMatches.push(place);
    return true;
  }

  /** @returns index after the role's last word */
  readAfter(nounTo: number): number {
    let end = nounTo;
    let afterConnector = false;
    for (let at = nounTo; at - nounTo < LONGEST_ROLE && this.touches(at); ) {
      const word = this.words[at];
      const place = this.text.placeAt.get(at);
      const modifiers = place ? 0 : this.modifierLength(at);
      if (word === undefined) break;
      if (place) {
        // Where countries stand before the noun, one after it is the next word's: 俄罗斯总统|中国.
        if (this.grammar.placeSide === 'before' || !this.takePlace(place)) break;
        at = place.to;
        end = at;
      } else if (modifiers > 0) {
        at += modifiers;
        end = at;
      } else if (this.joinsOwner(word.folded, afterConnector)) {
        afterConnector = true;
        at++;
      } else if (afterConnector && this.takeField(word.folded)) {
        end = ++at;
      } else {
        this.unknownOwner = afterConnector && this.isName(word);
        break;
      }
    }
    return end;
  }

  /** `de`, and after it `la`. */
  private joinsOwner(word: string, afterConnector: boolean): boolean {
    return this.grammar.connectors.has(word) || (afterConnector && this.grammar.articles.has(word));
  }

  /** Takes in the modifier of two words or of one that begins at a word; returns how many words it has, 0 for none. */
  private modifierLength(at: number): number {
    const word = this.words[at]?.folded ?? '';
    if (this.takeModifier(`${word} ${this.words[at + 1]?.folded ?? ''}`)) return 2;
    return this.takeModifier(word) ? 1 : 0;
  }

  private isName({ shape }: Word): boolean {
    return this.text.article.rules.caseCarriesNames && (shape === 'initial' || shape === 'upper');
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
