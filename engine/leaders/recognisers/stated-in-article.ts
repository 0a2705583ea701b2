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

/** True for an aide of a known person, and for any leader's role. */
const isEvidence = (role: Role, principal: Person | null) =>
  principal ? role.noun.evidenceRequired !== 'insufficient' && !role.plural : isLeadersRole(role);

/** `Rwandan Foreign Minister Olivier Nduhungirehe`, `Randhir Jaiswal, spokesperson for India's Ministry of External Affairs`. */
export function recogniseStatedInArticle(context: LeaderContext): void {
  for (const role of context.roles) {
    // In a headline a name does not end where its capitals end.
    if (inHeadline(context, role.from)) continue;
    const principal = principalOf(context, role);
    if (!isEvidence(role, principal)) continue;
    const name = freeNameBeside(context, role);
    if (!name || contradictsRecord(context, role)) continue;
    const nil = {
      name: textOf(context, name),
      office: context.rules.describeRole(context.article, role),
      place: principal?.definedIn ?? placeOfRole(context, role, name),
    };
    const words = textOf(context, rangeAround(role, name));
    link(context, { span: name, people: [], nil, role, rule: 'stated-in-article', words });
  }
}
