import type { OfficeKind } from '../../../enumerations.ts';
import type { RoleText } from '../../../leaders/leader-rules.ts';
import type { Role, RoleNoun } from '../../../leaders/role.ts';
import type { GazetteerMatch, Place } from '../../../places/place.ts';
import { WordFilter } from '../../../text/word-filter.ts';
import type { Word } from '../../../text/words.ts';
import { isPossessive, RoleContext, touches } from './role-context.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import { FIELDS, KIND_OF_FIELD, OPENS_COMPLEMENT, STATE_BODIES } from './role-words.ts';
import { BODY_NOUNS } from './words.ts';

interface NounPhrase {
  words: readonly string[];
  noun: RoleNoun;
}

const NOUNS_BY_FIRST_WORD: ReadonlyMap<string, readonly NounPhrase[]> = (() => {
  const lists = new Map<string, NounPhrase[]>();
  for (const noun of ROLE_NOUNS) {
    const words = noun.phrase.split(' ');
    const first = words[0] ?? '';
    const list = lists.get(first) ?? [];
    list.push({ words, noun });
    list.sort((a, b) => b.words.length - a.words.length);
    lists.set(first, list);
  }
  return lists;
})();

interface FoundNoun {
  noun: RoleNoun;
  length: number;
  plural: boolean;
}

function standsAt(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((part, i) => {
    if (i === 0) return true;
    const before = words[at + i - 1];
    const next = words[at + i];
    if (before === undefined || next === undefined || !touches(before, next)) return false;
    return next.folded === part || (i === wanted.length - 1 && next.folded === `${part}s`);
  });
}

/** `Justice Minister`, `the Justice Department`: before anything but a name, the word is a field of government. */
function isField(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.precedingText !== ' ' || next.shape !== 'initial') return true;
  const { folded } = next;
  return NOUNS_BY_FIRST_WORD.has(folded) || STATE_BODIES.has(folded) || FIELDS.has(folded) || BODY_NOUNS.has(folded);
}

/** What a chief one is: `chief adviser`, `chief executive`. */
const AFTER_CHIEF =
  /^(?:adviser|advisor|aide|executive|negotiator|economist|prosecutor|correspondent|financial|operating|technology|medical|scientist|scientific|spokesman|spokeswoman|spokesperson|officer|inspector|engineer|strategist|rival|ally|architect|critic|rabbi|judge|administrator|coordinator|commissioner)s?$/;

const isModifier = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.precedingText === ' ' && AFTER_CHIEF.test(words[at + 1]?.folded ?? '');

/** Nouns that are no title before some words. */
const NO_TITLE_WHERE: ReadonlyMap<string, (words: readonly Word[], at: number) => boolean> = new Map([
  ['justice', isField],
  ['chief', isModifier],
]);

const isTitleAt = (words: readonly Word[], at: number, { words: wanted, noun }: NounPhrase): boolean =>
  standsAt(words, at, wanted) && NO_TITLE_WHERE.get(noun.phrase)?.(words, at) !== true;

/** `prime ministers`, `Supreme Court justices`. */
const endsInPlural = (words: readonly Word[], at: number, { words: wanted }: NounPhrase): boolean =>
  wanted.length > 1 && words[at + wanted.length - 1]?.folded !== wanted.at(-1);

const singularOf = (folded: string): string | null => (folded.endsWith('s') ? folded.slice(0, -1) : null);

const FIRST_WORDS = new WordFilter(new Set([...NOUNS_BY_FIRST_WORD.keys()].flatMap((word) => [word, `${word}s`])));

function nounAt(words: readonly Word[], at: number): FoundNoun | null {
  const word = words[at];
  if (word === undefined || word.shape === 'digits' || !FIRST_WORDS.mayHave(word)) return null;
  // `8:19 PM` is a time.
  if (word.folded === 'pm' && words[at - 1]?.shape === 'digits') return null;
  const { folded } = word;
  const singular = singularOf(folded);
  return titleAt(words, at, folded, false) ?? (singular === null ? null : titleAt(words, at, singular, true));
}

function titleAt(words: readonly Word[], at: number, first: string, plural: boolean): FoundNoun | null {
  const phrases = NOUNS_BY_FIRST_WORD.get(first);
  if (phrases === undefined) return null;
  const found = phrases.find((phrase) => isTitleAt(words, at, phrase));
  return found === undefined
    ? null
    : { noun: found.noun, length: found.words.length, plural: plural || endsInPlural(words, at, found) };
}

/** Kinds narrowed by the field: `Science Minister` is another minister, `Secretary of Defense` is for defence. */
function narrowed(noun: RoleNoun, fields: readonly string[]): readonly OfficeKind[] {
  if (!['minister', 'minister of state', 'secretary'].includes(noun.phrase)) return noun.kinds;
  const kind = fields.map((field) => KIND_OF_FIELD[field]).find((each) => each !== undefined);
  return kind ? [kind] : noun.kinds;
}

/** Whose the role is: a state's body on the left, else the first place named. */
function ownersOf(matches: readonly GazetteerMatch[]): readonly Place[] {
  const named = matches.filter(({ places }) => places.length > 0);
  const body = named.find(({ kind }) => kind === 'institution');
  // `White House Russia adviser` serves the White House, `India's Ministry` India: a body comes first where it is
  // written first.
  const first = named.reduce<GazetteerMatch | undefined>((a, b) => (a && a.from < b.from ? a : b), undefined);
  return (body && body === first ? body : (named.find(({ kind }) => kind !== 'institution') ?? body))?.places ?? [];
}

const ELECTED: ReadonlySet<string> = new Set(['elect', 'designate']);

/** `was education secretary until June`: held once, and no longer. */
export function isOver(words: readonly Word[], from: number, to: number): boolean {
  if (!/^(?:until|till)$/.test(words[to]?.folded ?? '')) return false;
  for (let at = from - 1; at >= from - 3; at--) if (/^(?:was|served|been)$/.test(words[at]?.folded ?? '')) return true;
  return false;
}

function roleAt(text: RoleText, at: number, free: number, { noun, length, plural }: FoundNoun): Role {
  const { words } = text.article;
  const context = new RoleContext(text, noun);
  const from = context.readBefore(at, free);
  const nounTo = at + length;
  const linker = words[nounTo];
  const hasComplement = linker?.precedingText === ' ' && OPENS_COMPLEMENT.has(linker.folded);
  const end = hasComplement ? Math.max(nounTo, context.readAfter(nounTo)) : nounTo;
  const elected = ELECTED.has(words[end]?.folded ?? '');
  return {
    from,
    to: elected ? end + 1 : end,
    noun,
    nounFrom: at,
    nounTo,
    kinds: narrowed(noun, context.fields),
    places: ownersOf(context.placeMatches),
    placeMatches: context.placeMatches,
    fields: context.fields,
    fieldTraits: context.fieldTraits,
    former: context.former || isOver(words, from, end),
    acting: context.acting,
    elect: elected || noun.phrase.endsWith('elect'),
    definite: context.definite,
    unknownOwner: context.unknownOwner,
    plural,
    principal: null,
  };
}

/** All roles in the text, in order, not overlapping. Linear in the text. */
export function readRoles(text: RoleText): Role[] {
  const { words } = text.article;
  const roles: Role[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const found = text.placeAt.has(at) ? null : nounAt(words, at);
    if (!found) continue;
    const role = roleAt(text, at, free, found);
    const owner = roles.at(-1);
    const possessive = words[role.from];
    if (owner && possessive && owner.to === role.from && isPossessive(possessive) && !owner.plural)
      roles[roles.length - 1] = serving(role, owner);
    else roles.push(role);
    free = role.to;
    at = role.to - 1;
  }
  return roles;
}

/** `the Ethiopian prime minister's chief of staff`: the second role, of the country of the first. */
const serving = (role: Role, principal: Role): Role => ({
  ...role,
  from: principal.from,
  definite: principal.definite,
  places: role.places.length > 0 ? role.places : principal.places,
  placeMatches: [...principal.placeMatches, ...role.placeMatches],
  unknownOwner: principal.unknownOwner,
  principal,
});
