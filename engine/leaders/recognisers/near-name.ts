import { placeOfRole } from '../article-country.ts';
import { isFree, type LeaderContext, link, rangeAround, textOf } from '../context.ts';
import { isGuarded } from '../guards.ts';
import { type NearName, nearOwnName, repeatsOf } from '../near-own-name.ts';
import { nearHolder } from '../near-spelling.ts';
import type { Person } from '../person.ts';
import type { Role } from '../role.ts';
import { isReigning } from '../role-fit.ts';
import { nameAfterRole, nameBeforeRole } from '../unknown-names.ts';
import type { WordRange } from '../word-range.ts';

/** A rank or form of address says nothing of an office; those who reign are called by their title. */
const namesOffice = ({ index }: LeaderContext, role: Role) =>
  role.noun.evidenceRequired !== 'insufficient' || isReigning(role, index.reigning);

/** `President Qasym-Zhomart Toqaev`: a spelling we do not list, of the one who holds the office it stands beside. */
export function recogniseNearNames(context: LeaderContext): void {
  for (const role of context.roles) {
    if (role.plural || role.principal || !namesOffice(context, role)) continue;
    const own = nearInLanguage(context, role);
    const near = own ?? nearInLatin(context, role);
    if (!near) continue;
    const words = textOf(context, rangeAround(role, near.span));
    const people = [near.person];
    link(context, { span: near.span, people, nil: null, role, rule: 'near-name', words });
    if (own) linkRepeats(context, own, words);
  }
}

/** True where the list has the whole name at a place as it is written. */
const isListed = ({ candidateAt }: LeaderContext, { from, to }: WordRange) => (candidateAt.get(from)?.to ?? 0) >= to;

/** `Премьер Дик Схоф … Схоф`: the article keeps to its spelling. Surnames that the list has are found without this. */
function linkRepeats(context: LeaderContext, { person, family }: NearName, words: string): void {
  if (isListed(context, family)) return;
  for (const span of repeatsOf(context, family)) {
    if (isListed(context, span) || !isFree(context, span)) continue;
    if (isGuarded(context, span, ['preceded-by-given-name', 'part-of-longer-name'])) continue;
    link(context, { span, people: [person], nil: null, role: null, rule: 'near-name', words });
  }
}

/** A name near to how the language writes it. */
function nearInLanguage(context: LeaderContext, role: Role): NearName | null {
  const place = placeOfRole(context, role);
  const near = place && nearOwnName(context, role, place);
  return near && isFree(context, near.span) && context.rules.agrees(context.article, role, near.span) ? near : null;
}

/** A name near to how English writes it. */
function nearInLatin(context: LeaderContext, role: Role): Pick<NearName, 'person' | 'span'> | null {
  const span = nameAfterRole(context, role) ?? nameBeforeRole(context, role);
  const person = span && isFree(context, span) ? onlyNear(context, role, span) : null;
  return span && person && { person, span };
}

/** The one holder meant: of the place the role names, or of all countries of the article where it names none. */
function onlyNear(context: LeaderContext, role: Role, name: WordRange): Person | null {
  const place = placeOfRole(context, role, name);
  if (place) return nearHolder(context, role, place, name);
  if (role.places.length > 0 || role.unknownOwner) return null;
  const near = new Set<Person>();
  for (const each of context.allPlaces) {
    const person = each.country ? nearHolder(context, role, each, name) : null;
    if (person) near.add(person);
  }
  return near.size === 1 ? ([...near][0] ?? null) : null;
}
