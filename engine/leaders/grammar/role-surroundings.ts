import type { GazetteerMatch, Place } from '../../places/place.ts';
import type { Word } from '../../text/words.ts';
import type { RoleText } from '../leader-rules.ts';
import type { FieldTrait } from '../role.ts';
import type { RoleGrammar } from './role-grammar.ts';

/** What stands between the words of one role: nothing, a space, a hyphen, an apostrophe. */
const TOUCHES = /^(?:|[ \u00a0\u202f]|[-\u2010\u2011]|['\u2019])$/;
/** At most this many words on either side of the noun belong to a role: more are a sentence. */
const LONGEST_ROLE = 6;

/**
 * Whether a word continues the wording of a role that the word before it belongs to.
 *
 * @param at index of the word
 */
export function continuesRole({ article, sentenceOf }: RoleText, at: number): boolean {
  const word = article.words[at];
  return word !== undefined && TOUCHES.test(word.precedingText) && sentenceOf[at] === sentenceOf[at - 1];
}

/** Collects what stands around one role noun. */
export class RoleSurroundings {
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
    for (let next = at; next > free && at - next < LONGEST_ROLE && continuesRole(this.text, next); ) {
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
    for (let at = nounTo; at - nounTo < LONGEST_ROLE && continuesRole(this.text, at); ) {
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
