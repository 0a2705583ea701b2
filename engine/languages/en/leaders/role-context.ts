import type { RoleText } from '../../../leaders/leader-rules.ts';
import type { FieldTrait, RoleNoun, RoleTrait } from '../../../leaders/role.ts';
import type { GazetteerMatch } from '../../../places/place.ts';
import type { Word } from '../../../text/words.ts';
import { isCapitalised } from '../../../text/words.ts';
import {
  ACTING,
  ARMED_BODIES,
  ARMS_OF_A_STATE,
  DETERMINERS,
  FIELDS,
  FORMER,
  LINKS,
  OTHER_MODIFIERS,
  PARTY_WORDS,
  SPEAKS_FOR_A_STATE,
  STATE_BODIES,
} from './role-words.ts';
import { BODY_NOUNS, OPENING_WORDS } from './words.ts';

const SPACE_OR_HYPHEN = /^(?:[ \u00a0\u202f]|[-\u2010\u2011])$/;
/** After an abbreviation: `Lt. Gen.`, `U.S. president`. */
const STOP_OF_ABBREVIATION = /^\. ?$/;
/** The full stop of an abbreviation, not of a sentence: at most this many letters stand before it. */
const LONGEST_DOTTED = 3;
const APOSTROPHE = /^['\u2019]$/;
/** `the Emirates' president`: a possessive without its s. */
const BARE_POSSESSIVE = /^['\u2019] $/;
/** At most this many words before the noun and after it belong to a role: more are a sentence. */
const WORDS_BEFORE_NOUN = 9;
const WORDS_AFTER_NOUN = 11;
/** Words in the name of a body after its country. */
const LONGEST_BODY = 5;
const LONGEST_PARTY_NAME = 4;

/** True for the `s` of `Putin's`. */
export const isPossessive = (word: Word): boolean => word.folded === 's' && APOSTROPHE.test(word.precedingText);

/** True where a word continues the wording of a role that the word before it belongs to. */
export const touches = (before: Word, word: Word): boolean =>
  SPACE_OR_HYPHEN.test(word.precedingText) ||
  BARE_POSSESSIVE.test(word.precedingText) ||
  isPossessive(word) ||
  (STOP_OF_ABBREVIATION.test(word.precedingText) && before.text.length <= LONGEST_DOTTED);

const FIELD_TRAITS: readonly (readonly [FieldTrait, ReadonlySet<string>])[] = [
  ['police', new Set(['police'])],
  ['armed-body', ARMED_BODIES],
  ['state-body', SPEAKS_FOR_A_STATE],
  ['state-arm', ARMS_OF_A_STATE],
  ['party', new Set(['party', 'opposition'])],
];

const leadsAParty = ({ traits }: RoleNoun, fields: readonly string[]) =>
  traits.has('names-party' satisfies RoleTrait) || fields.includes('party');

/** Collects what stands around one role noun. */
export class RoleContext {
  readonly placeMatches: GazetteerMatch[] = [];
  readonly fields: string[] = [];
  former = false;
  acting = false;
  definite = false;
  unknownOwner = false;
  private partyName = 0;

  constructor(
    private readonly text: RoleText,
    private readonly noun: RoleNoun,
  ) {}

  get fieldTraits(): Set<FieldTrait> {
    return new Set(
      FIELD_TRAITS.filter(([, words]) => this.fields.some((field) => words.has(field))).map(([trait]) => trait),
    );
  }

  private wordAt(at: number): Word | undefined {
    return this.text.article.words[at];
  }

  /** The word at `at` where it belongs to the sentence of the word at `of` and touches the word before it. */
  private continuing(at: number, of: number): Word | null {
    const before = this.wordAt(at - 1);
    const word = this.wordAt(at);
    const inSentence = this.text.sentenceOf[at] === this.text.sentenceOf[of];
    return before && word && inSentence && touches(before, word) ? word : null;
  }

  /**
   * Takes in the words before the noun.
   *
   * @param at index of the noun's first word
   * @param free index of the first word that belongs to no earlier role
   * @returns index of the role's first word
   */
  readBefore(at: number, free: number): number {
    let from = at;
    while (from > free && at - from < WORDS_BEFORE_NOUN) {
      const word = this.wordAt(from - 1);
      const inSentence = this.text.sentenceOf[from - 1] === this.text.sentenceOf[at];
      if (!word || !inSentence || !this.continuing(from, at)) break;
      const place = this.text.placeAt.get(from - 1);
      if (place) {
        if (place.from < free || !this.takePlaceBefore(place)) break;
        from = place.from;
      } else if (this.takeWordBefore(word, from - 1)) {
        from--;
      } else {
        this.judgeBoundary(word);
        break;
      }
    }
    return from;
  }

  /** A role has one place of each kind before it: a country, and a state's body. */
  private takePlaceBefore(place: GazetteerMatch): boolean {
    if (place.kind !== 'institution' && this.placeMatches.some(({ kind }) => kind !== 'institution')) return false;
    this.placeMatches.push(place);
    return true;
  }

  private takeWordBefore(word: Word, at: number): boolean {
    return (
      isPossessive(word) ||
      this.takeModifier(word.folded) ||
      this.takeField(word.folded, this.wordAt(at - 1)) ||
      this.takePartyName(word)
    );
  }

  /** The word right before a role: an article makes it definite, any other capitalised word is an owner we do not know. */
  private judgeBoundary(word: Word): void {
    if (DETERMINERS.has(word.folded)) this.definite = word.folded === 'the';
    else if (isCapitalised(word) && !OPENING_WORDS.has(word.folded)) this.unknownOwner = !this.isFieldInCapitals(word);
  }

  /** `FCT Minister`, `ICT Minister`: no firm or club has ministers, and churches are not written so. */
  private isFieldInCapitals({ shape }: Word): boolean {
    return shape === 'upper' && this.noun.phrase === 'minister';
  }

  /**
   * Takes in what follows `of`, `for` or `to`: `India's Ministry of External Affairs`.
   *
   * @param at index of the preposition
   * @returns index after the role's last word
   */
  readAfter(at: number): number {
    const linker = this.wordAt(at)?.folded ?? '';
    const owns = linker === 'of' || linker === 'at' || (linker === 'for' && this.noun.kinds.includes('spokesperson'));
    let end = at;
    for (let next = at + 1; next - at < WORDS_AFTER_NOUN; ) {
      const word = this.continuing(next, at);
      if (!word) break;
      const place = this.text.placeAt.get(next);
      if (place) {
        // `ambassador to Kenya`: where, not whose.
        if (owns) this.placeMatches.push(place);
        next = place.to;
        end = next;
      } else if (LINKS.has(word.folded) || isPossessive(word)) {
        next++;
      } else if (STATE_BODIES.has(word.folded) || FIELDS.has(word.folded)) {
        this.fields.push(word.folded);
        next++;
        end = next;
      } else {
        const party = owns ? this.readPartyName(next) : null;
        if (party !== null) {
          this.fields.push('party');
          return party;
        }
        if (owns && this.isUnknownOwner(word, next)) this.unknownOwner = true;
        break;
      }
    }
    return end;
  }

  /** `president of the [Progress Party]`: the index after the name, where the noun may head a party. */
  private readPartyName(at: number): number | null {
    if (!this.noun.traits.has('heads-party') && !this.noun.traits.has('names-party')) return null;
    for (let next = at; next < at + LONGEST_BODY; next++) {
      const word = this.wordAt(next);
      if (!word || !isCapitalised(word) || (next > at && !SPACE_OR_HYPHEN.test(word.precedingText))) return null;
      if (word.folded === 'party') return next > at ? next + 1 : null;
    }
    return null;
  }

  /** `director of the Carnegie Endowment`: an owner, but none we know. */
  private isUnknownOwner(word: Word, at: number): boolean {
    return isCapitalised(word) && (LINKS.has(this.wordAt(at - 1)?.folded ?? '') || this.namesBody(at));
  }

  /** True where the capitals from `at` on end in the noun of a body: `president of the Chinese | Football Federation`. */
  private namesBody(at: number): boolean {
    for (let next = at; next < at + LONGEST_BODY; next++) {
      const word = this.wordAt(next);
      if (!word || !isCapitalised(word) || (next > at && !SPACE_OR_HYPHEN.test(word.precedingText))) return false;
      if (BODY_NOUNS.has(word.folded)) return true;
    }
    return false;
  }

  private takeModifier(word: string): boolean {
    if (FORMER.has(word)) this.former = true;
    else if (ACTING.has(word)) this.acting = true;
    else if (!OTHER_MODIFIERS.has(word)) return false;
    return true;
  }

  /** A party's own name belongs to the wording: Green Party leader. */
  private takePartyName(word: Word): boolean {
    if (!isCapitalised(word) || OPENING_WORDS.has(word.folded) || !leadsAParty(this.noun, this.fields)) return false;
    return this.partyName++ < LONGEST_PARTY_NAME;
  }

  private takeField(word: string, before: Word | undefined): boolean {
    // `the home and foreign secretary`: a linking word belongs only between two fields.
    if (word === 'and') return this.fields.length > 0 && before !== undefined && FIELDS.has(before.folded);
    if (LINKS.has(word)) return false;
    if (!STATE_BODIES.has(word) && !FIELDS.has(word) && !PARTY_WORDS.has(word)) return false;
    this.fields.push(word);
    return true;
  }
}
