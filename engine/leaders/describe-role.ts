import { IN_FULL, SAYS_WHEN, SMALL_IN_TITLES } from './en/role-words.ts';
import type { Reading, Span } from './reading.ts';
import type { Role } from './role.ts';

/** Title case, abbreviations in full: `foreign minister` gives `Foreign Minister`. */
export function capitalised(phrase: string): string {
  return phrase
    .split(' ')
    .map(
      (word, at) =>
        IN_FULL[word.toLowerCase()] ??
        (at > 0 && SMALL_IN_TITLES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)),
    )
    .join(' ');
}

/** The words of a span without the given places and their possessives; hyphens stay. */
function withoutPlaces(reading: Reading, span: Span, places: readonly Span[]): string[] {
  const kept: string[] = [];
  for (let at = span.from; at < span.to; at++) {
    const word = reading.words[at];
    if (word === undefined || places.some(({ from, to }) => from <= at && at < to)) continue;
    if (word.folded === 's' && /['\u2019]/.test(word.glue)) continue;
    const hyphened = /^[-\u2010\u2011]$/.test(word.glue) && kept.length > 0 && at > span.from;
    const joint = hyphened ? '-' : word.glue === '.' && at > span.from && kept.length > 0 ? '.' : null;
    const last = joint === '.' && reading.article.text.charAt(word.end) === '.' ? '.' : '';
    kept.push(joint === null ? word.text : `${kept.pop()}${joint}${word.text}${last}`);
  }
  return kept;
}

/**
 * An office in the article's own words, without the country: `Foreign Minister`; with what it is for where that is
 * more than a country: `Spokesperson, Ministry of External Affairs`.
 */
export function describeRole(reading: Reading, role: Role): string {
  const own = role.placeSpans.filter(({ kind }) => kind !== 'institution');
  const before = withoutPlaces(reading, { from: role.serves?.to ?? role.from, to: role.nounFrom }, own).filter(
    (word) => !SAYS_WHEN.has(word.toLowerCase().replace(/^then-/, 'then')),
  );
  const written = withoutPlaces(reading, { from: role.nounFrom, to: role.nounTo }, []).join(' ');
  // `Presidents Trump and Putin`: each of them is a president.
  const inPlural = written.endsWith('s') && !role.noun.phrase.endsWith('s');
  const head = capitalised([...before, inPlural ? role.noun.phrase : written].join(' '));
  const linker = reading.words[role.nounTo];
  if (role.serves) return `${head} of the ${capitalised(role.serves.noun.phrase)}`;
  if (role.to <= role.nounTo || linker === undefined) return head;
  if (linker.folded === 'elect' || linker.folded === 'designate') return `${head}-${linker.text}`;
  // An ambassador's second country says where to; any other place says whose and is told apart already.
  const places = linker.folded === 'to' ? [] : own;
  const rest = withoutPlaces(reading, { from: role.nounTo + 1, to: role.to }, places);
  while (rest[0] !== undefined && SAYS_WHEN.has(rest[0].toLowerCase())) rest.shift();
  while (rest.length > 0 && SMALL_IN_TITLES.has(rest.at(-1) ?? '')) rest.pop();
  if (rest.length === 0) return head;
  const isSpokesperson = role.noun.kinds.includes('spokesperson');
  return isSpokesperson
    ? `${head}, ${capitalised(rest.join(' '))}`
    : `${head} ${linker.text} ${capitalised(rest.join(' '))}`;
}
