import { covers, officeKnownUntil, termsOf } from '../../offices/held-on-day.ts';
import { placeOfRole } from '../article-country.ts';
import { inHeadline, isFree, isOneCharacter, type LeaderContext, link, rangeAround, textOf } from '../context.ts';
import type { Person } from '../person.ts';
import type { Role } from '../role.ts';
import { isLeadersRole } from '../role-evidence.ts';
import { roleFits } from '../role-fit.ts';
import { nameAfterRole, nameBeforeRole } from '../unknown-names.ts';
import type { WordRange } from '../word-range.ts';

/**
 * True where the record knows who was president on the day, it is another person, and the words could mean a firm or a
 * club: `Emirates President Tim Clark`, `Brazil president Samir Xaud`. An adjective (`Yugoslav President`) means the
 * state, and no one but a state has a prime minister. A record that ends before the day proves nothing.
 *
 * @param context the record and the article's day
 * @param role said of the name
 */
export function contradictsRecord({ index, day }: LeaderContext, role: Role): boolean {
  if (role.former || role.elect || role.acting || role.kinds[0] !== 'head-of-state') return false;
  if (role.placeMatches.some(({ kind }) => kind === 'demonym')) return false;
  return role.places.some(
    (place) =>
      termsOf(
        place,
        (held) => covers(held, day) === 'sure' && roleFits(role, held, index.reigning) && day <= officeKnownUntil(held),
      ).length > 0,
  );
}

/** `Yeltsin's press secretary`: the known person whose aide it is. */
function principalOf({ words, rules, resolvedAt }: LeaderContext, { from }: Role): Person | null {
  const word = words[from];
  const owner = word && rules.isPossessive(word) ? resolvedAt.get(from - 1) : undefined;
  return owner?.people.length === 1 ? (owner.people[0] ?? null) : null;
}

/** After a person's name these are a part of it. */
const GENERATION = /^(?:jr|sr)$/;

/** A name that no mention holds yet, after the role or else before it. */
function freeNameBeside(context: LeaderContext, role: Role): WordRange | null {
  const name = nameAfterRole(context, role) ?? nameBeforeRole(context, role);
  if (name === null || !isFree(context, name) || isOneCharacter(context, name)) return null;
  const last = context.words[name.to - 1]?.folded ?? '';
  return context.rules.words.namedAfter.has(last) && !GENERATION.test(last) ? null : name;
}

/**
 * True for a title with a capital right before a name that needs no state beside it: `Governor Ana Brandt`.
 *
 * @param role whether it is one person's is not asked: `Justices Ana Brandt and Ida Moe`
 */
export function isTitleOfName({ words }: LeaderContext, role: Role): boolean {
  if (!role.noun.traits.has('title-of-name') || role.unknownOwner || role.to !== role.nounTo) return false;
  return words[role.nounFrom]?.shape === 'initial' && words[role.to]?.precedingText === ' ';
}

/** True for an aide of a known person, and for any leader's role. */
function isEvidence(context: LeaderContext, role: Role, principal: Person | null): boolean {
  if (principal) return role.noun.evidenceRequired !== 'insufficient' && !role.plural;
  return isLeadersRole(role) || (!role.plural && isTitleOfName(context, role));
}

/** `envoy to international | organisations in Vienna, Ana Brandt`: the office's wording ends amid what it is for. */
const isCutShort = ({ words, rules }: LeaderContext, { to, nounTo }: Role, name: WordRange): boolean =>
  to > nounTo && name.from > to + 1 && words[to]?.shape === 'lower' && !rules.words.determiners.has(words[to].folded);

const toNoun = (role: Role): Role => ({ ...role, to: role.nounTo });

/** `Rwandan Foreign Minister Olivier Nduhungirehe`, `Randhir Jaiswal, spokesperson for India's Ministry of External Affairs`. */
export function recogniseStatedInArticle(context: LeaderContext): void {
  for (const role of context.roles) {
    // In a headline a name does not end where its capitals end.
    if (inHeadline(context, role.from)) continue;
    const principal = principalOf(context, role);
    if (!isEvidence(context, role, principal)) continue;
    const name = freeNameBeside(context, role);
    if (!name || contradictsRecord(context, role)) continue;
    const nil = {
      name: textOf(context, name),
      office: context.rules.describeRole(context.article, isCutShort(context, role, name) ? toNoun(role) : role),
      place: principal?.definedIn ?? placeOfRole(context, role, name),
    };
    const words = textOf(context, rangeAround(role, name));
    link(context, { span: name, people: [], nil, role, rule: 'stated-in-article', words });
  }
}
