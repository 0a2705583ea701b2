import type { PersonFile } from '../../engine/knowledge.ts';
import { type Check, checkEach } from './finding.ts';

/** Small words that belong to names: of Africa, Arabia, Wales and the islands, of Romance and Germanic languages, and `of` for those who reign. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'abu ag al ap arap ata bin bint el ibn ibni ould uld ul wa ' +
    'a da das de del della di do dos du e i la le los y ' +
    'af den der ten ter van vel von zu of the'
  ).split(' '),
);

/** An article or a particle joined to the word after it: `al-Assad`, `ul-Haq`, `d'Estaing`. */
const JOINED_PARTICLE = /^(?:\p{Ll}{1,4}[-\u2010\u2011]|(?:d|l|dell|o|t|ter)['\u2019])\p{L}/u;

/** Words that tell what someone is and not what they are called. */
const NO_NAME = /^(?:acting|caretaker|equivalent|interim|minister|president|premier|transitional|yuan)$/i;

/** What is wrong with a name, or null. Nicknames stand in quotation marks, the fourteenth Dalai Lama has his number. */
function faultIn(name: string): string | null {
  const odd = /[^\p{L}\p{M}\s.'"\u2018\u2019\u201c\u201d\-\u2010\u2011\u02bb\u02bc]/u.exec(name.replace(/^\d+th /, ''));
  if (odd) return `has the mark "${odd[0]}"`;
  for (const word of name.split(/\s+/)) {
    if (NO_NAME.test(word)) return `has the word "${word}"`;
    if (/^\p{Ll}/u.test(word) && !PARTICLES.has(word) && !JOINED_PARTICLE.test(word))
      return `has the small word "${word}"`;
  }
  return null;
}

const everyNameOf = ({ name, aliases, short }: PersonFile): string[] => [name, ...(aliases ?? []), ...(short ?? [])];

/** Names are names: no titles, no remains of a table, no sentence about the person. */
export const checkPersonNames: Check = checkEach('person-names', ['countries', 'organisations'], (file, say) => {
  for (const [id, person] of Object.entries(file.people)) {
    for (const name of everyNameOf(person)) {
      const fault = faultIn(name);
      if (fault !== null) say(`"${id}" is called "${name}", which ${fault}; leave the name alone or delete it.`);
    }
  }
});
