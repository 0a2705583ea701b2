import type { GazetteerMatch } from '../../places/place.ts';
import { capitalised } from '../describe-role.ts';
import { isLeadersRole } from '../leaders-role.ts';
import { nameFrom } from '../names-in-text.ts';
import { claim, isFree, type Reading, type Span, textOf } from '../reading.ts';
import type { Role } from '../role.ts';
import { nearHolder } from './near-name.ts';
import { contradictsRecord } from './told-by-article.ts';

/** A list of more words is a paragraph. */
const LONGEST_LIST = 90;

/** `Patrice Talon of Benin`, `Macky Sall (Senegal)`: whose office a name in a list holds. */
function placeAfter(reading: Reading, { to }: Span): GazetteerMatch | null {
  const next = reading.words[to];
  const spot =
    next?.glue === ' (' ? reading.placeAt.get(to) : next?.folded === 'of' ? placeFrom(reading, to + 1) : undefined;
  return spot?.places.length === 1 ? spot : null;
}

const placeFrom = (reading: Reading, at: number) =>
  reading.placeAt.get(reading.words[at]?.folded === 'the' ? at + 1 : at);

/** `Foreign Ministers Luís Tavares of Cabo Verde and …`: each name of a list, with the country behind it. */
export function recogniseListedHolders(reading: Reading): void {
  for (const plural of reading.roles) {
    if (!plural.plural) continue;
    const sentence = reading.sentenceOf[plural.from];
    for (let at = plural.to; at - plural.to < LONGEST_LIST && reading.sentenceOf[at] === sentence; at++) {
      if (reading.roleAt.has(at)) break;
      const name = reading.claimedAt.has(at) ? null : nameFrom(reading, at);
      const place = name && placeAfter(reading, name);
      if (!name || !place || !isFree(reading, name)) continue;
      claimListed(reading, plural, name, place);
      at = name.to - 1;
    }
  }
}

function claimListed(reading: Reading, plural: Role, span: Span, spot: GazetteerMatch): void {
  const role: Role = { ...plural, plural: false, places: spot.places, placeSpans: [spot], strangeOwner: false };
  const [place] = spot.places;
  if (!place) return;
  const words = textOf(reading, { from: plural.from, to: spot.to });
  const holder = nearHolder(reading, role, place, span);
  if (holder) claim(reading, { span, people: [holder], told: null, role, rule: 'near-name', words });
  else if (isLeadersRole(role) && !contradictsRecord(reading, role)) {
    const office = capitalised([...role.fields, role.noun.phrase].join(' '));
    claim(reading, {
      span,
      people: [],
      told: { name: textOf(reading, span), office, place },
      role,
      rule: 'told-by-article',
      words,
    });
  }
}
