import { placeOfRole } from '../article-country.ts';
import { isFree, type LeaderContext, link, rangeAround, textOf } from '../context.ts';
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
    const name = nameAfterRole(context, role) ?? nameBeforeRole(context, role);
    const person = name && isFree(context, name) ? onlyNear(context, role, name) : null;
    if (!name || !person) continue;
    const words = textOf(context, rangeAround(role, name));
    link(context, { span: name, people: [person], nil: null, role, rule: 'near-name', words });
  }
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
