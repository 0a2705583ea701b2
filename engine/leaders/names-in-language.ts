import type { PersonFile } from '../knowledge.ts';
import type { PersonNames } from '../language-names.ts';
import type { NameConventions } from './name-conventions.ts';
import { type NamedPerson, type PersonName, personNames } from './name-forms.ts';

/** What stands between the parts of a foreign name in Chinese. */
const HAS_MIDDLE_DOT = /[\u00b7\u2027\u30fb]/;
const HAS_HAN = /\p{Script=Han}/u;
/** Han names of fewer characters are a surname, not a name in full. */
const SHORTEST_IN_FULL = 3;

/** Forms of a name written in Chinese characters: no spaces, foreign names in parts with middle dots. */
function hanForms({ name, aliases, short, order }: NamedPerson): PersonName[] {
  const parts = name.split(HAS_MIDDLE_DOT);
  const last = parts.at(-1) ?? '';
  const shorts = short ?? (parts.length > 1 ? [last] : []);
  // 李强 is a full name, but so many bear it that it says as little as a surname.
  const isShared = order === 'family-first' && parts.length === 1 && name.length < SHORTEST_IN_FULL;
  const whole: PersonName[] = [{ name, kind: isShared ? 'short' : 'full' }];
  const others = (aliases ?? []).map(
    (alias): PersonName => ({
      name: alias,
      kind: HAS_MIDDLE_DOT.test(alias) || alias.length >= SHORTEST_IN_FULL ? 'full' : 'short',
    }),
  );
  const alone = shorts.map((each): PersonName => ({ name: each, kind: 'short' }));
  // 賴總統 for 賴清德: the surname is the first character, but for the few of two that a list gives as short.
  const surname: PersonName[] =
    order === 'family-first' && parts.length === 1 ? [{ name: name.slice(0, 1), kind: 'titled' }] : [];
  return [...whole, ...others, ...alone, ...surname];
}

/**
 * Every way a language's news writes a person's name, most exact first.
 *
 * @param names what the language calls the person
 * @param order of family and given names, as the knowledge has it
 * @param country ISO code of the country in whose file the person is defined; null for an organisation's
 */
export function formsInLanguage(
  names: PersonNames,
  order: PersonFile['order'],
  country: string | null,
  conventions: NameConventions,
): PersonName[] {
  const written = [names, ...(names.taiwan ? [names.taiwan] : [])];
  return written.flatMap((each) => {
    const person: NamedPerson = { ...each, ...(order ? { order } : {}) };
    return HAS_HAN.test(each.name) ? hanForms(person) : personNames(person, country, conventions);
  });
}
