import { sentenceIndexAt } from '../../text/article-text.ts';
import { OTHER_OWNERS } from '../en/provisions.ts';
import type { IndexedTreaty } from '../index-treaties.ts';
import { placesOf, type Reading } from '../reading.ts';
import { numbersIn, type ProvisionSpan } from './provision.ts';

/** Characters around a provision in which a theme word counts: about three sentences of news. */
const NEAR = 400;

/** Whether a treaty's own words make it the founding text of an organisation: its abbreviation is among the cues. */
function belongsTo(treaty: IndexedTreaty, organisation: string): boolean {
  return treaty.cues.some((cue) => cue.join(' ') === organisation);
}

/** The treaty that news means by a provision alone (`Article 50`), where its themes stand near; null where none or several do. */
function bindByName(reading: Reading, provision: ProvisionSpan): string | null {
  const label = `${provision.noun} ${provision.number}`;
  const fitting = (reading.index.provisionNames.get(label) ?? []).filter((id) => {
    const cues = reading.index.treaties.get(id)?.cues ?? [];
    return cues.some((cue) => placesOf(reading, cue).some((at) => Math.abs(at - provision.start) <= NEAR));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * `NATO's Article 5`: the treaty whose cues name the organisation that stands in this sentence or the one before, and
 * whose file lists that provision. Null where none or several fit.
 */
export function bindOrganisation(reading: Reading, provision: ProvisionSpan): string | null {
  const { words, sentences } = reading.text;
  const next = words.slice(provision.past, provision.past + 4);
  if (next.some((word) => OTHER_OWNERS.has(word.folded))) return null;
  const at = sentenceIndexAt(reading.text, provision.start);
  const from = sentences[Math.max(0, at - 1)]?.start ?? 0;
  const to = sentences[at]?.end ?? provision.end;
  const named = new Set<string>();
  for (const abbreviation of reading.index.organisations.keys()) {
    const places = reading.wordsAt.get(abbreviation) ?? [];
    if (
      places.some(
        (i) => from <= (words[i]?.start ?? -1) && (words[i]?.end ?? Infinity) <= to && words[i]?.shape !== 'lower',
      )
    )
      named.add(abbreviation);
  }
  const fitting = [...reading.index.treaties.values()].filter(
    (treaty) =>
      [...named].some((organisation) => belongsTo(treaty, organisation)) &&
      treaty.file.provisions.some(({ article }) => article !== null && numbersIn(article).includes(provision.number)),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : bindByName(reading, provision);
}
