import { type Reading, type Span, textOf } from './reading.ts';
import type { Role } from './roles.ts';

const SMALL: ReadonlySet<string> = new Set('of for to the and at in with'.split(' '));

const capitalised = (phrase: string) =>
  phrase
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** The words of a span without the places among them and their possessives. */
function withoutPlaces(reading: Reading, span: Span, places: readonly Span[]): string {
  const kept: string[] = [];
  for (let at = span.from; at < span.to; at++) {
    const place = places.find(({ from, to }) => from <= at && at < to);
    const word = reading.words[at];
    if (place || word === undefined || (word.folded === 's' && /['\u2019]/.test(word.glue))) continue;
    kept.push(/^[-\u2010\u2011]$/.test(word.glue) && kept.length > 0 ? `${kept.pop()}-${word.text}` : word.text);
  }
  return kept.join(' ').replace(/^(?:the|a|an) /i, '');
}

const LINKERS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'with']);

/**
 * An office in the article's own words, without the country: `Foreign Minister`; with what it is for where that is
 * more than a country: `Spokesperson, Ministry of External Affairs`.
 */
export function describeRole(reading: Reading, role: Role): string {
  const own = role.placeSpans.filter((span) => span.kind !== 'institution');
  const head = withoutPlaces(reading, { from: role.from, to: role.nounTo }, own);
  if (role.to <= role.nounTo) return capitalised(head);
  const linker = reading.words[role.nounTo];
  if (!linker || !LINKERS.has(linker.folded)) return capitalised(textOf(reading, { from: role.from, to: role.to }));
  const isBody = role.stateBody && linker.folded !== 'to' && linker.folded !== 'of';
  const places = linker.folded === 'to' ? [] : own;
  const rest = withoutPlaces(reading, { from: role.nounTo + 1, to: role.to }, places).replace(
    / (?:of|for|to|the|and|at)$/i,
    '',
  );
  if (rest === '' || /^(?:of|for|to|the)$/i.test(rest)) return capitalised(head);
  return isBody ? `${capitalised(head)}, ${capitalised(rest)}` : capitalised(`${head} ${linker.text} ${rest}`);
}
