import type { Role } from '../../../leaders/role.ts';
import type { WordRange } from '../../../leaders/word-range.ts';
import type { ArticleText } from '../../../text/article-text.ts';
import { HYPHEN } from '../../../text/marks.ts';
import { isOver } from './read-roles.ts';
import { isPossessive } from './role-context.ts';
import { IN_FULL, SAYS_WHEN, SMALL_IN_TITLES } from './role-words.ts';

/** Title case, abbreviations in full: `foreign minister` gives `Foreign Minister`. */
function capitalised(phrase: string): string {
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
function withoutPlaces({ words, text }: ArticleText, span: WordRange, places: readonly WordRange[]): string[] {
  const kept: string[] = [];
  for (let at = span.from; at < span.to; at++) {
    const word = words[at];
    if (word === undefined || places.some(({ from, to }) => from <= at && at < to) || isPossessive(word)) continue;
    const follows = kept.length > 0 && at > span.from;
    if (follows && HYPHEN.test(word.precedingText)) kept.push(`${kept.pop()}-${word.text}`);
    else if (follows && word.precedingText === '.')
      kept.push(`${kept.pop()}.${word.text}${text.charAt(word.end) === '.' ? '.' : ''}`);
    else kept.push(word.text);
  }
  return kept;
}

/** Left out of an office's wording: its country. A body (`Foreign Ministry`) and a region (`Welsh`) tell the office. */
const isCountryOf = ({ kind }: Role['placeMatches'][number]) => kind !== 'institution' && kind !== 'region';

const saysWhen = (word: string) => SAYS_WHEN.has(word.toLowerCase().replace(/^then-/, 'then'));

/** What the role is of or for, without its country and without words that say when. */
function complement(article: ArticleText, role: Role, linker: string): string[] {
  // An ambassador's second country says where to; any other place says whose and is distinguished already.
  const places = linker === 'to' ? [] : role.placeMatches.filter(isCountryOf);
  const words = withoutPlaces(article, { from: role.nounTo + 1, to: role.to }, places);
  while (words[0] !== undefined && SAYS_WHEN.has(words[0].toLowerCase())) words.shift();
  while (words.length > 0 && SMALL_IN_TITLES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** The noun with what stands before it: `Former Foreign Minister`. */
function headNounOf(article: ArticleText, role: Role): string {
  const own = role.placeMatches.filter(isCountryOf);
  const from = role.principal?.to ?? role.from;
  const region = role.placeMatches.find(
    (match) => match.kind === 'region' && match.from >= from && match.to <= role.nounFrom,
  );
  const within = (span: WordRange) => withoutPlaces(article, span, own);
  const said = (span: WordRange) => within(span).filter((word) => !saysWhen(word));
  // `New` says when, but not in `New York`.
  const before =
    region === undefined
      ? said({ from, to: role.nounFrom })
      : [...said({ from, to: region.from }), ...within(region), ...said({ from: region.to, to: role.nounFrom })];
  const written = withoutPlaces(article, { from: role.nounFrom, to: role.nounTo }, []).join(' ');
  // `Presidents Trump and Putin`: each of them is a president.
  const inPlural = written.endsWith('s') && !role.noun.phrase.endsWith('s');
  const over = isOver(article.words, role.from, role.to) && !role.acting ? ['former'] : [];
  return capitalised([...over, ...before, inPlural ? role.noun.phrase : written].join(' '));
}

/**
 * An office in the article's own words, without the country: `Foreign Minister`; with what it is for where that is
 * more than a country: `Spokesperson, Ministry of External Affairs`.
 */
export function describeRole(article: ArticleText, role: Role): string {
  const head = headNounOf(article, role);
  const linker = article.words[role.nounTo];
  if (role.principal) return `${head} of the ${capitalised(role.principal.noun.phrase)}`;
  if (role.to <= role.nounTo || linker === undefined) return head;
  if (linker.folded === 'elect' || linker.folded === 'designate') return `${head}-${linker.text}`;
  const rest = complement(article, role, linker.folded);
  if (rest.length === 0) return head;
  const isSpokesperson = role.noun.kinds.includes('spokesperson');
  const joint = isSpokesperson ? ', ' : ` ${linker.text} `;
  return `${head}${joint}${capitalised(rest.join(' '))}`;
}
