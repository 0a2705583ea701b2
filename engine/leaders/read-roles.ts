import type { OfficeKind } from '../knowledge.ts';
import type { GazetteerMatch, Place } from '../places/place.ts';
import type { Word } from '../text/words.ts';
import { BODY_NOUNS, OPENING_WORDS } from './en/guards.ts';
import {
  ACTING,
  DETERMINERS,
  FIELDS,
  FORMER,
  OTHER_MODIFIERS,
  PARTY_WORDS,
  ROLE_NOUNS,
  type RoleNoun,
  STATE_BODIES,
} from './en/role-nouns.ts';
import { KIND_OF_FIELD, LINKS, OPENS_COMPLEMENT } from './en/role-words.ts';
import type { Role } from './role.ts';

const NOUNS_BY_FIRST_WORD = new Map<string, { words: string[]; noun: RoleNoun }[]>();
for (const noun of ROLE_NOUNS) {
  const words = noun.phrase.split(' ');
  const first = words[0] ?? '';
  const list = NOUNS_BY_FIRST_WORD.get(first) ?? [];
  list.push({ words, noun });
  list.sort((a, b) => b.words.length - a.words.length);
  NOUNS_BY_FIRST_WORD.set(first, list);
}

const SPACE_OR_HYPHEN = /^(?:[ \u00a0\u202f]|[-\u2010\u2011])$/;
/** After an abbreviation: `Lt. Gen.`, `U.S. president`. */
const FULL_STOP = /^\. ?$/;
/** The full stop of an abbreviation, not of a sentence: at most this many letters stand before it. */
const LONGEST_ABBREVIATION = 3;
const POSSESSIVE = /^['\u2019]$/;
/** `the Emirates' president`: a possessive without its s. */
const BARE_POSSESSIVE = /^['\u2019] $/;
/** At most this many words before the noun and after it belong to a role: more are a sentence. */
const MOST_BEFORE = 9;
const MOST_AFTER = 11;
/** Words in the name of a body after its country. */
const LONGEST_BODY = 5;
const LONGEST_PARTY_NAME = 4;

const isCapital = (word: Word) => word.shape === 'initial' || word.shape === 'upper';
const isPossessiveS = (word: Word) => word.folded === 's' && POSSESSIVE.test(word.glue);

const touches = (before: Word, word: Word) =>
  SPACE_OR_HYPHEN.test(word.glue) ||
  BARE_POSSESSIVE.test(word.glue) ||
  isPossessiveS(word) ||
  (FULL_STOP.test(word.glue) && before.text.length <= LONGEST_ABBREVIATION);

const isParty = (noun: RoleNoun, fields: readonly string[]) =>
  noun.phrase.startsWith('party ') || fields.includes('party');

interface FoundNoun {
  noun: RoleNoun;
  length: number;
  plural: boolean;
}

function nounAt(words: readonly Word[], at: number): FoundNoun | null {
  const word = words[at];
  if (word === undefined || word.shape === 'digits') return null;
  // `8:19 PM` is a time.
  if (word.folded === 'pm' && words[at - 1]?.shape === 'digits') return null;
  for (const plural of word.folded.endsWith('s') ? [false, true] : [false]) {
    const first = plural ? word.folded.slice(0, -1) : word.folded;
    for (const { words: wanted, noun } of NOUNS_BY_FIRST_WORD.get(first) ?? []) {
      const follows = (part: string, i: number) => {
        const before = words[at + i - 1];
        const next = words[at + i];
        return before !== undefined && next !== undefined && next.folded === part && touches(before, next);
      };
      if (wanted.every((part, i) => i === 0 || follows(part, i))) {
        return { noun, length: wanted.length, plural };
      }
    }
  }
  return null;
}

/** Kinds narrowed by the field: `Science Minister` is another minister, `Secretary of Defense` is for defence. */
function narrowed(noun: RoleNoun, fields: readonly string[]): readonly OfficeKind[] {
  if (!['minister', 'minister of state', 'secretary'].includes(noun.phrase)) return noun.kinds;
  for (const field of fields) {
    const kind = KIND_OF_FIELD[field];
    if (kind) return [kind];
  }
  return noun.kinds;
}

/** Whose the role is: a state's body on the left, else the first place named. */
function ownersOf(spots: readonly GazetteerMatch[]): readonly Place[] {
  const named = spots.filter(({ places }) => places.length > 0);
  const body = named.find(({ kind }) => kind === 'institution');
  // `White House Russia adviser` serves the White House, `India's Ministry` India: a body comes first where it is
  // written first.
  const first = named.reduce<GazetteerMatch | undefined>((a, b) => (a && a.from < b.from ? a : b), undefined);
  return (body && body === first ? body : (named.find(({ kind }) => kind !== 'institution') ?? body))?.places ?? [];
}

/** What is gathered around a role noun. */
class RoleWords {
  readonly spots: GazetteerMatch[] = [];
  readonly fields: string[] = [];
  former = false;
  acting = false;
  definite = false;
  strangeOwner = false;
  private partyName = 0;

  constructor(
    private readonly words: readonly Word[],
    private readonly sentenceOf: Int32Array,
    private readonly placeAt: ReadonlyMap<number, GazetteerMatch>,
  ) {}

  /** Takes in the words before the noun at `at`, not beyond `free`; returns where the role begins. */
  readBefore(at: number, free: number, noun: RoleNoun): number {
    let from = at;
    while (from > free && at - from < MOST_BEFORE) {
      const next = this.words[from];
      const word = this.words[from - 1];
      if (!word || !next || this.sentenceOf[from - 1] !== this.sentenceOf[at] || !touches(word, next)) break;
      const place = this.placeAt.get(from - 1);
      if (place) {
        if (place.from < free || this.spots.some(({ kind }) => kind !== 'institution' && place.kind !== 'institution'))
          break;
        this.spots.push(place);
        from = place.from;
      } else if (
        isPossessiveS(word) ||
        this.takeModifier(word.folded) ||
        this.takeField(word.folded, this.words[from - 2]) ||
        this.takePartyName(word, noun)
      ) {
        from--;
      } else {
        if (DETERMINERS.has(word.folded)) {
          this.definite = word.folded === 'the';
        } else if (isCapital(word) && !OPENING_WORDS.has(word.folded)) this.strangeOwner = true;
        break;
      }
    }
    return from;
  }

  /** Takes in what follows `of`, `for` or `to` at `at`: `India's Ministry of External Affairs`; returns where it ends. */
  readAfter(at: number, noun: RoleNoun): number {
    const linker = this.words[at]?.folded ?? '';
    const owns = linker === 'of' || linker === 'at' || (linker === 'for' && noun.kinds.includes('spokesperson'));
    let end = at;
    for (let next = at + 1; next - at < MOST_AFTER; ) {
      const before = this.words[next - 1];
      const word = this.words[next];
      if (!before || !word || this.sentenceOf[next] !== this.sentenceOf[at] || !touches(before, word)) break;
      const place = this.placeAt.get(next);
      if (place) {
        // `ambassador to Kenya`: where, not whose.
        if (owns) this.spots.push(place);
        next = place.to;
        end = next;
      } else if (LINKS.has(word.folded) || isPossessiveS(word)) {
        next++;
      } else if (STATE_BODIES.has(word.folded) || FIELDS.has(word.folded)) {
        this.fields.push(word.folded);
        next++;
        end = next;
      } else {
        // `director of the Carnegie Endowment`: whose, but nobody we know.
        if (owns && isCapital(word) && (LINKS.has(before.folded) || this.namesBody(next))) this.strangeOwner = true;
        break;
      }
    }
    return end;
  }

  /** True where the capitals from `at` on end in the noun of a body: `president of the Chinese | Football Federation`. */
  private namesBody(at: number): boolean {
    for (let next = at; next < at + LONGEST_BODY; next++) {
      const word = this.words[next];
      if (!word || !isCapital(word) || (next > at && !SPACE_OR_HYPHEN.test(word.glue))) return false;
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
  private takePartyName(word: Word, noun: RoleNoun): boolean {
    if (!isCapital(word) || OPENING_WORDS.has(word.folded) || !isParty(noun, this.fields)) return false;
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

/** All roles in the text, in order, not overlapping. Linear in the text. */
export function readRoles(
  words: readonly Word[],
  placeAt: ReadonlyMap<number, GazetteerMatch>,
  sentenceOf: Int32Array,
): Role[] {
  const roles: Role[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const found = placeAt.has(at) ? null : nounAt(words, at);
    if (!found) continue;
    const around = new RoleWords(words, sentenceOf, placeAt);
    const from = around.readBefore(at, free, found.noun);
    const nounTo = at + found.length;
    let to = nounTo;
    const linker = words[to];
    if (linker && linker.glue === ' ' && OPENS_COMPLEMENT.has(linker.folded))
      to = Math.max(to, around.readAfter(to, found.noun));
    const elected = words[to]?.folded === 'elect' || words[to]?.folded === 'designate';
    if (elected) to++;
    const role: Role = {
      from,
      to,
      noun: found.noun,
      nounFrom: at,
      nounTo,
      kinds: narrowed(found.noun, around.fields),
      places: ownersOf(around.spots),
      placeSpans: around.spots,
      fields: around.fields,
      former: around.former,
      acting: around.acting,
      elect: elected || found.noun.phrase.endsWith('elect'),
      definite: around.definite,
      strangeOwner: around.strangeOwner,
      plural: found.plural,
      serves: null,
    };
    const master = roles.at(-1);
    const possessive = words[from];
    if (master && possessive && master.to === from && isPossessiveS(possessive) && !master.plural)
      roles[roles.length - 1] = serving(role, master);
    else roles.push(role);
    free = to;
    at = to - 1;
  }
  return roles;
}

/** `the Ethiopian prime minister's chief of staff`: the second role, of the country of the first. */
const serving = (role: Role, master: Role): Role => ({
  ...role,
  from: master.from,
  definite: master.definite,
  places: role.places.length > 0 ? role.places : master.places,
  placeSpans: [...master.placeSpans, ...role.placeSpans],
  strangeOwner: master.strangeOwner,
  serves: master,
});
