import type { WorldFacts } from '../knowledge.ts';
import { foldWord } from '../text/fold.ts';
import { WordFilter } from '../text/word-filter.ts';
import type { Word } from '../text/words.ts';
import type { LeaderWords } from './leader-rules.ts';

/** How names of people are built: the facts of the knowledge and the words of one language, ready for look-ups. */
export interface NameConventions {
  /** Folded small parts of names: `de`, `bin`. */
  readonly particles: ReadonlySet<string>;
  /** True for a word of a text that is a particle. Asked of every small word. */
  isParticle(word: Word): boolean;
  /** Folded spellings of the Arabic article. */
  readonly articles: ReadonlySet<string>;
  /** Words that begin an epithet: Fahd `of` Saudi Arabia. */
  readonly epithetLinks: ReadonlySet<string>;
  /** Countries, by ISO code, whose news writes names in both orders. */
  readonly eitherOrder: ReadonlySet<string>;
  /** Countries, by ISO code, whose people are called by the last word of a name that begins with the family's. */
  readonly calledByGivenName: ReadonlySet<string>;
  /** Countries, by ISO code, whose news puts the first of a person's names behind a title: `PM Shehbaz`. */
  readonly titledByFirstName: ReadonlySet<string>;
  /** First names, folded, that too many bear to tell a person. */
  readonly sharedFirstNames: ReadonlySet<string>;
  /** Matches the Arabic article inside a name: joined with a hyphen, or standing as a word of its own. Null without any. */
  readonly articlePattern: RegExp | null;
}

/** Articles that stand as words of their own inside a name: of the others, too many are words of other languages. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['al', 'el']);

/** The article joined with a hyphen in any spelling, or alone inside a name, never at its start: Al Gore. */
function articlePattern(articles: readonly string[]): RegExp | null {
  if (articles.length === 0) return null;
  const joined = articles.join('|');
  const alone = articles.filter((article) => STANDS_ALONE.has(article)).join('|');
  const inside = alone === '' ? '' : `|(?<= )(?:${alone}) (?=\\p{L})`;
  return new RegExp(`(?<!\\p{L})(?:${joined})[-\\u2010\\u2011](?=\\p{L})${inside}`, 'giu');
}

/**
 * The conventions of one language's news.
 *
 * @param facts of the knowledge; no conventions but the language's own where it has none
 */
export function readConventions(
  facts: WorldFacts | undefined,
  words: Pick<LeaderWords, 'particles' | 'nameArticles'>,
): NameConventions {
  const known = facts?.['personal-names'];
  const articles = [...(known?.arabicArticles ?? []), ...words.nameArticles];
  const particles = new Set([...(known?.particles ?? []), ...words.particles]);
  const filter = new WordFilter(particles);
  return {
    particles,
    isParticle: (word) => filter.mayHave(word) && particles.has(word.folded),
    articles: new Set(articles),
    epithetLinks: new Set(known?.epithetLinks ?? []),
    eitherOrder: new Set(known?.eitherOrder ?? []),
    calledByGivenName: new Set(known?.calledByGivenName ?? []),
    titledByFirstName: new Set(known?.titledByFirstName ?? []),
    sharedFirstNames: new Set((known?.sharedFirstNames ?? []).map(foldWord)),
    articlePattern: articlePattern(articles),
  };
}
